"""A copy of a Word file with each finding as a comment at its paragraph (chú thích chỗ sai)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vanban.checking.opened import Opened
from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.comments import add_comments
from vanban.structure.view import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.checking.check import Inspection
    from vanban.structure.seen import Seen

Tell = Callable[[Finding, bool], str]
"""Says a finding as text; with its place where the comment stands elsewhere."""


def annotate(document: bytes, inspection: Inspection, tell: Tell) -> bytes:
    """Return a copy of a Word file with a comment for each finding.

    A finding in a header, a footer, an empty paragraph or a text box, or about
    the page, stands at the nearest paragraph of the body that has text.

    Args:
        document: the bytes of the file that was checked.
        inspection: what was found.
        tell: says a finding as text, with its place if asked.

    Raises:
        DataError: the file cannot be changed, or no paragraph of it has text.
    """
    view = inspection.case.anatomy.view
    opened = Opened(document, view.name)
    holders = [seen for seen in view.paragraphs if seen.full_text and not seen.boxed]
    if not holders and inspection.judged:
        message = Message("tệp không có đoạn nào có chữ để ghi chú thích")
        raise DataError(Finding("W320", message, Place(view.name)))
    told = list(_told(inspection, holders, tell))
    if told:
        comments = ((opened.paragraph(holder), text) for holder, text in told)
        add_comments(opened.package, comments)
    return opened.bytes()


def _told(
    inspection: Inspection, holders: Sequence[Seen], tell: Tell
) -> Iterator[tuple[Seen, str]]:
    """Yield each comment with the paragraph at which it stands, in the order of reading."""
    found = []
    for judged in inspection.judged:
        seen = judged.breach.seen
        holder = _nearest(seen, holders)
        found.append((holder, tell(judged.finding, holder is not seen)))
    yield from sorted(found, key=lambda each: each[0].number)


def _nearest(seen: Seen | None, holders: Sequence[Seen]) -> Seen:
    if seen is None or seen.part != BODY:
        return holders[0]
    if seen.full_text and not seen.boxed:
        return seen
    return min(holders, key=lambda holder: abs(holder.number - seen.number))
