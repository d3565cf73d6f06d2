"""Annexes of a past paper (phụ lục): where each begins, its label, heading and pointer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.groundwork.regex import regex
from vanban.outline.tables import is_row
from vanban.recognition.endings import ends_sentence, label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.source import Line

_STARS = "* "
_LABEL = regex(
    r"(?P<label>phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]{1,6}|\d{1,3}|[A-ZĐ]))?)(?P<mark>\s*[.:–-]?)"
    r"(?P<heading>\s.*)?",
    re.IGNORECASE,
)
_LIST = regex(r"(?:DANH SÁCH|DANH MỤC|BIỂU MẪU|MẪU SỐ|BIỂU SỐ|ĐỀ CƯƠNG)\b")
_POINTER = regex(r"\(\s*(?:được\s+)?(?:ban hành\s+)?(?:đính\s+)?kèm\s+theo\b", re.IGNORECASE)
_POINTER_AHEAD = 5
"""Lines with text between the heading of an annex and its pointer, at most."""
_LONGEST_POINTER = 4
_LONGEST_HEADING = 160
_LETTERHEAD = 8
"""Lines with text that may stand above the heading of a regulation that is attached."""


class AnnexLines(Struct):
    """The lines of one annex (các dòng của phụ lục), sorted."""

    label: list[Line] = field(default_factory=list)
    heading: list[Line] = field(default_factory=list)
    pointer: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)

    @property
    def is_marked(self) -> bool:
        """Whether something tells that it is an annex."""
        return bool(self.label or self.heading or self.pointer)


class Heads(Struct, frozen=True):
    """Words of a line that is a label with a heading behind it: how long the label is."""

    label: int
    mark: int


def split_annexes(lines: Sequence[Line]) -> tuple[AnnexLines, ...]:
    """Return the annexes that lines hold; what stands before the first label is one, too."""
    typed = [line for line in lines if line.text.strip() or line.table is not None]
    annexes: list[AnnexLines] = []
    at = 0
    while at < len(typed):
        current = annexes[-1] if annexes else None
        if _begins(typed, at, current):
            annex, at = _opened(typed, at)
            annexes.append(annex)
            continue
        if current is None:
            current = AnnexLines()
            annexes.append(current)
        current.body.append(typed[at])
        at += 1
    return tuple(annexes)


def has_annex_label(line: Line) -> bool:
    """Return whether a line is a label of an annex and nothing else."""
    found = _LABEL.fullmatch(_bare(line))
    return found is not None and not (found["heading"] or "").strip()


def head_of_label(text: str) -> Heads | None:
    """Return where the heading begins in ``PHỤ LỤC I: DANH SÁCH``; None for a label alone."""
    found = _LABEL.fullmatch(text)
    if found is None or not (found["heading"] or "").strip():
        return None
    return Heads(found.end("label"), found.end("mark"))


def _begins(typed: Sequence[Line], at: int, current: AnnexLines | None) -> bool:
    text = _bare(typed[at])
    if typed[at].table is not None or label_of(text) is not None:
        return False
    found = _LABEL.fullmatch(text)
    if found is not None:
        apart = bool(found["mark"].strip()) and len(text) < _LONGEST_HEADING
        return not (found["heading"] or "").strip() or text.isupper() or apart
    if not text.isupper():
        return False
    if current is not None and not current.is_marked and len(current.body) <= _LETTERHEAD:
        return False
    if current is not None and current.is_marked and not current.body:
        return False
    return bool(_LIST.match(text)) or _pointer_at(typed, at + 1) > 0


def _opened(typed: Sequence[Line], at: int) -> tuple[AnnexLines, int]:
    """Return an annex with its label, heading and pointer, and where its body begins."""
    annex = AnnexLines()
    text = _bare(typed[at])
    if _LABEL.fullmatch(text) or _LIST.fullmatch(text):
        annex.label.append(typed[at])
        at += 1
        if head_of_label(text) is None:
            at = _headed(annex, typed, at)
        if _LIST.fullmatch(text) and not annex.heading:
            annex.label, annex.heading = [], annex.label
    else:
        at = _headed(annex, typed, at)
    at = _pointed(annex, typed, at)
    return annex, at


def _headed(annex: AnnexLines, typed: Sequence[Line], at: int) -> int:
    until = _pointer_at(typed, at)
    if until:
        annex.heading += typed[at:until]
        return until
    first = at
    while at < len(typed) and _may_head(typed[at]) and _bare(typed[at]).isupper():
        annex.heading.append(typed[at])
        at += 1
    if at == first and at < len(typed) and _may_head(typed[at]):
        text = _bare(typed[at])
        if not ends_sentence(text) and len(text) <= _LONGEST_HEADING and not _POINTER.match(text):
            annex.heading.append(typed[at])
            at += 1
    return at


def _may_head(line: Line) -> bool:
    text = _bare(line)
    return line.table is None and not is_row(text) and label_of(text) is None and "\t" not in text


def _pointer_at(typed: Sequence[Line], at: int) -> int:
    """Return the position of a pointer close below, past lines that may be a heading; 0 if none."""
    for position in range(at, min(at + _POINTER_AHEAD, len(typed))):
        if _POINTER.match(_bare(typed[position])):
            return position
        if not _may_head(typed[position]):
            return 0
    return 0


def _pointed(annex: AnnexLines, typed: Sequence[Line], at: int) -> int:
    if at >= len(typed) or not _POINTER.match(_bare(typed[at])):
        return at
    ends = range(at, min(at + _LONGEST_POINTER, len(typed)))
    end = next((each for each in ends if _bare(typed[each]).endswith(")")), at)
    annex.pointer += typed[at : end + 1]
    return end + 1


def _bare(line: Line) -> str:
    return line.text.strip().strip(_STARS)
