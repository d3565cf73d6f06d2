"""What is seen of a Word file, made ready to be read: deleted ends joined, old fonts in Unicode."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.recognition.paper import Change
from vanban.repair.legacy import Legacy, encoding_of_font, to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.structure.seen import Seen, Stretch
    from vanban.structure.view import View


def prepared(view: View, *, repair: bool) -> tuple[View, tuple[Change, ...], tuple[Finding, ...]]:
    """Return a view to be read, what was changed in it, and what a clerk should know of it.

    Args:
        view: the file as it is seen.
        repair: whether letters of TCVN3 and VNI fonts are put into Unicode.
    """
    speller = _Speller(repair=repair)
    ready = replace(
        view,
        paragraphs=tuple(map(speller.spelled, joined(view.paragraphs))),
        margins=tuple((place, tuple(map(speller.spelled, seen))) for place, seen in view.margins),
        noted=tuple((note, tuple(map(speller.spelled, seen))) for note, seen in view.noted),
    )
    findings = () if repair else tuple(_unreadable(view.name, each) for each in speller.found)
    return ready, tuple(speller.changes()) if repair else (), findings


def joined(paragraphs: Iterable[Seen]) -> Iterator[Seen]:
    """Yield the paragraphs, those whose end is hidden or deleted as one with the next."""
    before: Seen | None = None
    for seen in paragraphs:
        here = seen
        if before is not None:
            label = before.label or seen.label
            here = replace(
                seen,
                number=before.number,
                label=label,
                stretches=(*before.stretches, *seen.stretches),
            )
        before = here if seen.runs_on else None
        if before is None:
            yield here
    if before is not None:
        yield before


class _Speller(Struct):
    """Looks for letters of old fonts, and puts them into Unicode where it is asked to."""

    repair: bool
    found: dict[Legacy, list[int]] = field(default_factory=lambda: defaultdict(list))

    def spelled(self, seen: Seen) -> Seen:
        """Return a paragraph with its letters in Unicode."""
        if all(_encoding(each) is None for each in seen.stretches):
            return seen
        return replace(
            seen, stretches=tuple(self._stretch(each, seen.number) for each in seen.stretches)
        )

    def changes(self) -> Iterator[Change]:
        """Yield what was put into Unicode."""
        for encoding, numbers in self.found.items():
            message = Message("chữ gõ bằng phông {encoding} chuyển sang Unicode", encoding=encoding)
            yield Change(tuple(dict.fromkeys(numbers)), message)

    def _stretch(self, stretch: Stretch, number: int) -> Stretch:
        read = _encoding(stretch)
        if read is None:
            return stretch
        encoding, capitals = read
        self.found[encoding].append(number)
        text = to_unicode(stretch.text, encoding, capitals=capitals)
        return replace(stretch, text=text) if self.repair else stretch


def _encoding(stretch: Stretch) -> tuple[Legacy, bool] | None:
    """Return the encoding of letters that read otherwise in Unicode."""
    read = encoding_of_font(stretch.letters.other_font)
    if read is None or to_unicode(stretch.text, read[0], capitals=read[1]) == stretch.text:
        return None
    return read


def _unreadable(name: str, encoding: Legacy) -> Finding:
    return Finding(
        "N201",
        Message("tệp có chữ gõ bằng phông {encoding} nên đọc ra sai dấu", encoding=encoding),
        Place(name),
        Severity.WARNING,
        hint=Message("chạy lại với --repair để chuyển sang Unicode"),
    )
