"""The parts of a paper that a clerk names: “khoản 2 Điều 5”, “Mục II”, “Phụ lục I” (phần trích)."""

from __future__ import annotations

import re
import sys
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.words import squeezed
from vanban.diagnostics import Finding, Message, Place
from vanban.groundwork.regex import regex
from vanban.outline.levels import NAMED, Level
from vanban.reading.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.conformity.anatomy import Anatomy
    from vanban.conformity.outlined import Labelled

_TOKEN: Final = regex(
    r"(?:(phần|chương|tiểu mục|mục|điều|khoản|điểm|phụ lục)\s*(?:số\s+)?)?([\w.]+)?", re.IGNORECASE
)
_LEVELS: Final = {
    "phần": {Level.PART, Level.UPPER, Level.ROMAN},
    "chương": {Level.CHAPTER},
    "mục": {Level.SECTION, Level.UPPER, Level.ROMAN, Level.CLAUSE, Level.DECIMAL},
    "tiểu mục": {Level.SUBSECTION},
    "điều": {Level.ARTICLE},
    "khoản": {Level.CLAUSE, Level.DECIMAL},
    "điểm": {Level.POINT, Level.PAREN, Level.DECIMAL},
}
"""Which levels a clerk may mean by a word; “mục 1” is what the decree calls khoản 1, too."""
_ANNEX: Final = "phụ lục"
_CONTENT: Final = frozenset({
    Component.BODY, Component.TABLE_CELL, Component.CAPTION, Component.RULE, Component.OTHER,
    Component.ANNEX_LABEL, Component.ANNEX_HEADING, Component.ANNEX_POINTER,
})  # fmt: skip
_TITLES: Final = frozenset({Component.ANNEX_LABEL, Component.ANNEX_HEADING})
_ENDING: Final = frozenset({
    Component.AUTHORITY, Component.SIGNER, Component.RECIPIENTS_LABEL, Component.RECIPIENT,
    Component.SIGNING_ROOM,
})  # fmt: skip
_COPY: Final = frozenset({Component.COPY_FORM, Component.COPY_PART})
_LISTED: Final = 12


class _Part(Struct, frozen=True):
    """A part that may be chosen (phần): how it is called, its paragraphs, the headings above it.

    ``names`` are those of an annex, which has no levels above it.
    """

    chain: tuple[Labelled, ...]
    span: range
    above: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        labels = (squeezed(each.label).strip(" .") for each in reversed(self.chain))
        return ", ".join(labels) or self.names[0]


class Chosen(Struct, frozen=True):
    """What is left out of a paper (phần không trích), by places in it, and what was not found."""

    dropped: frozenset[int]
    annexes: int
    """The ordinal at which the annexes begin; beyond that of any paragraph without annexes."""
    findings: tuple[Finding, ...]


def choose(anatomy: Anatomy, names: Sequence[str], file: str) -> Chosen:
    """Return which paragraphs of a paper go when only some parts are copied.

    Letterhead, title, bases and signature stay; of body and annexes what is
    named, with the headings above it.

    Args:
        anatomy: the paper.
        names: the parts, as a clerk names them.
        file: the name of the file, for the messages.
    """
    contents = _contents(anatomy)
    parts = tuple(_parts(anatomy, contents))
    annexes = tuple(_annexes(anatomy, contents))
    kept: set[int] = set()
    findings = []
    for name in names:
        found = _named(name, parts, annexes)
        if len(found) == 1:
            kept.update(found[0].span, found[0].above)
        else:
            findings.append(_not_one(name, found, (*parts, *annexes), Place(file=file)))
    ordinals = [anatomy.found[index].seen.ordinal for index in kept]
    gone = {anatomy.found[index].seen.ordinal for index in contents} - set(ordinals)
    first = (anatomy.found[each.span.start].seen.ordinal for each in annexes)
    return Chosen(frozenset(gone), next(first, sys.maxsize), tuple(findings))


def _contents(anatomy: Anatomy) -> list[int]:
    """Return the places of what may be left out: body and annexes."""
    body = next(
        (i for i, each in enumerate(anatomy.found) if each.component is Component.BODY), None
    )
    if body is None:
        return []
    found = list(enumerate(anatomy.found))[body:]
    stop = next((i for i, each in found if each.component in _COPY), len(anatomy.found))
    return [i for i, each in found if i < stop and each.component in _CONTENT]


def _parts(anatomy: Anatomy, contents: Sequence[int]) -> Iterator[_Part]:
    """Yield every labelled part of the body itself."""
    places = {id(each): index for index, each in enumerate(anatomy.found)}
    end = next(
        (i for i in range(contents[0] if contents else 0, len(anatomy.found)) if _ends(anatomy, i)),
        len(anatomy.found),
    )
    for outline in anatomy.outline[:1]:
        entries = outline.entries
        starts = [*(places[id(each.found)] for each in entries), end]
        chain: list[int] = []
        for number, entry in enumerate(entries):
            del chain[entry.depth :]
            chain.append(number)
            if not entry.label:
                continue
            following = (i for i in range(number + 1, len(entries)) if _closes(entries, i, entry))
            span = range(starts[number], starts[next(following, len(entries))])
            above = tuple(
                place for i in chain[:-1] for place in _heading(entries[i], starts[i : i + 2])
            )
            labelled = tuple(entries[i] for i in chain if entries[i].label)
            yield _Part(labelled, span, above)


def _closes(entries: Sequence[Labelled], index: int, entry: Labelled) -> bool:
    return entries[index].depth <= entry.depth


def _heading(entry: Labelled, bounds: Sequence[int]) -> range:
    """Return the places of a heading; that of a chapter may go on in lines of its own."""
    start, stop = bounds
    if not entry.label:
        return range(0)
    return range(start, stop) if entry.level in NAMED else range(start, start + 1)


def _ends(anatomy: Anatomy, index: int) -> bool:
    component = anatomy.found[index].component
    return component in _ENDING or component in _TITLES


def _annexes(anatomy: Anatomy, contents: Sequence[int]) -> Iterator[_Part]:
    """Yield each annex, from its label or heading on."""
    starts = [
        index
        for index in contents
        if anatomy.found[index].component is Component.ANNEX_LABEL
        or (
            anatomy.found[index].component is Component.ANNEX_HEADING
            and anatomy.found[index - 1].component not in _TITLES
        )
    ]
    stop = contents[-1] + 1 if contents else 0
    for start, after in pairwise([*starts, stop]):
        head = takewhile(lambda each: each.component in _TITLES, anatomy.found[start:after])
        names = tuple(squeezed(each.seen.full_text) for each in head)
        yield _Part((), range(start, after), names=names)


def _named(name: str, parts: Sequence[_Part], annexes: Sequence[_Part]) -> list[_Part]:
    tokens = [
        ((found[1] or "").lower(), (found[2] or "").strip(".").lower())
        for found in _TOKEN.finditer(name)
        if found[0].strip()
    ]
    is_annex = not tokens or any(kind == _ANNEX for kind, _ in tokens)
    found = [] if is_annex else [part for part in parts if _answers(part, tokens)]
    wanted = bare(name)
    exact = [each for each in annexes if wanted in map(bare, each.names)]
    return found or exact or [each for each in annexes if wanted and _begins(each, wanted)]


def _begins(annex: _Part, wanted: str) -> bool:
    return any(f"{bare(name)} ".startswith(f"{wanted} ") for name in annex.names)


def _answers(part: _Part, tokens: Sequence[tuple[str, str]]) -> bool:
    """Whether a part is what the words name: the lowest itself, the others above it."""
    matched = [
        next((place for place, each in enumerate(part.chain) if _is(each, *token)), None)
        for token in tokens
    ]
    return None not in matched and len(part.chain) - 1 in matched


def _is(entry: Labelled, kind: str, label: str) -> bool:
    own = squeezed(entry.label).strip(" .):").split(" ")[-1].lower()
    return own == label and (not kind or entry.level in _LEVELS[kind])


def _not_one(name: str, found: Sequence[_Part], parts: Sequence[_Part], place: Place) -> Finding:
    if found:
        labels = "; ".join(part.label for part in found[:_LISTED])
        message = Message("“{name}” chỉ nhiều phần của văn bản: {labels}", name=name, labels=labels)
        hint = Message("nêu cả phần chứa nó, ví dụ “khoản 2 Điều 5”")
        return Finding("A206", message, place, hint=hint, found=name)
    known = "; ".join(part.label for part in parts if len(part.chain) <= 1)
    message = Message("văn bản không có phần “{name}”", name=name)
    hint = Message("các phần lớn của văn bản: {known}", known=known or "–")
    return Finding("A207", message, place, hint=hint, found=name)
