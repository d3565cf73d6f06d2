"""What the source of a paper made again lacks: told, never made up (thành phần thiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.letterhead import printed_title
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.anatomy.composition import Draft

_REFERENCE = "{{"
SUBJECT, RECIPIENTS = "trích yếu", "nơi nhận"


def mark_of(draft: Draft) -> str:
    """Return what the foot of every page says of a paper made again, unless the data say no."""
    data = draft.data
    return MADE_AGAIN if data.stage is Stage.IMPORTED and data.is_marked_again else ""


def eased(draft: Draft, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings on a paper; what one of old breaks stops nothing, for it stays as it was."""
    if draft.data.stage is not Stage.IMPORTED:
        return tuple(findings)
    return tuple(
        replace(each, severity=Severity.WARNING) if each.severity is Severity.ERROR else each
        for each in findings
    )


def is_literal(draft: Draft) -> bool:
    """Return whether a paper of old has a text of its own that shows no list of the data.

    Nothing that its type asks of the lists then binds.
    """
    body = draft.data.body
    written = draft.data.stage is Stage.IMPORTED and isinstance(body, str)
    return written and bool(body.strip()) and _REFERENCE not in body


def check_absence(draft: Draft, *, has_text: bool = True) -> Iterator[Finding]:
    """Yield the finding that names what a paper of old lacks of what its kind has."""
    if draft.data.stage is not Stage.IMPORTED:
        return
    missing = ", ".join(_missing(draft, has_text=has_text))
    if missing:
        yield Finding(
            "D600",
            Message("bản gốc không có: {missing}", missing=missing),
            draft.locate(),
            Severity.WARNING,
            hint=Message("đã để thiếu, không tự thêm; bản gốc có thì điền vào dữ liệu"),
            found=missing,
        )


def _missing(draft: Draft, *, has_text: bool) -> Iterator[str]:
    data = draft.data
    yield from _letterhead(draft)
    if draft.title and not printed_title(draft):
        yield "tên loại"
    if not data.subject and SUBJECT not in draft.without:
        yield SUBJECT
    if not has_text:
        yield "nội dung"
    if not data.recipients and RECIPIENTS not in draft.without:
        yield RECIPIENTS
    signed = [each for each in (*data.signatories, data.signatory) if each]
    if not signed:
        yield "người ký"
    elif not all(each.full_name for each in signed):
        yield "họ và tên người ký"


def _letterhead(draft: Draft) -> Iterator[str]:
    data = draft.data
    if not (data.issuing_agency or data.parent_agency):
        yield "cơ quan ban hành"
    if draft.numbered:
        yield from (
            name for name, said in (("số", data.number), ("ký hiệu", data.symbol)) if not said
        )
    if draft.dated:
        if not data.place_of_issue:
            yield "địa danh"
        if data.issued_on.is_blank:
            yield "ngày ban hành"
        elif not data.issued_on.is_complete:
            yield "đủ ngày, tháng, năm ban hành"
