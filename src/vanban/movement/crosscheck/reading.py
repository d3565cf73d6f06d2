"""What a paper says, as far as another one can contradict it (văn bản được đối chiếu)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.conformity.dating import issued_on
from vanban.conformity.recognition import recognise
from vanban.conformity.words import squeezed
from vanban.diagnostics import Place
from vanban.formatting.agency_names import agency_in_sentence
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.abbreviations import in_full
from vanban.movement.crosscheck.findings import Said
from vanban.movement.crosscheck.inside import slips_in
from vanban.movement.crosscheck.lists import Entry, entries_in
from vanban.movement.crosscheck.running_text import people_in
from vanban.movement.crosscheck.target_tables import planned_in
from vanban.reading.opening import read_bytes
from vanban.structure.view import BODY, view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vanban.conformity.anatomy import Anatomy
    from vanban.diagnostics import Finding
    from vanban.movement.crosscheck.target_tables import Planned
    from vanban.structure.seen import Seen
    from vanban.vocabulary.dates import PartialDate

_NUMBER: Final = regex(r"\D*(?P<number>\d+)\s*(?P<symbol>[/-]\s*[\w/-]+)")
_REGISTRATION: Final = "BẢN ĐĂNG KÝ"
"""Who registers is of the unit that issues the paper, unless the list says another."""
_WORDS: Final = 8
_SAYING: Final = (
    Component.SUBJECT, Component.DISPATCH_SUBJECT, Component.BASIS, Component.BODY,
    Component.ADDRESSEE, Component.OTHER, Component.ANNEX_HEADING,
)  # fmt: skip


class Statement(Struct, frozen=True):
    """A paragraph of running text with its place (câu chữ)."""

    text: str
    place: Place


class CheckedPaper(Struct, frozen=True, dict=True):
    """A paper as the others see it (văn bản được đối chiếu).

    ``kind`` is its type in capitals; ``number`` has no leading zeros; ``symbol``
    is what follows the number, with its stroke. ``pointers`` are the lines
    “(Kèm theo …)” of its annexes. ``entries`` stand in tables, ``people`` are named
    in its text; ``slips`` are its figures that contradict one another,
    ``planned`` what its tables say was planned.
    """

    name: str
    kind: str
    number: str
    symbol: str
    issued_on: PartialDate
    issuer: str
    statements: tuple[Statement, ...]
    pointers: tuple[Statement, ...]
    entries: tuple[Entry, ...]
    people: tuple[Entry, ...] = ()
    slips: tuple[Finding, ...] = ()
    planned: tuple[Planned, ...] = ()

    @cached_property
    def words(self) -> str:
        """All that it says, folded, to look for a name in it."""
        said = [each.text for each in self.statements]
        return in_full(" ".join([*said, *(each.name for each in self.entries)]))

    def names(self, key: str) -> bool:
        """Whether a folded name stands in it, as whole words."""
        at = self.words.find(key)
        while at >= 0:
            before, after = self.words[at - 1 : at], self.words[at + len(key) : at + len(key) + 1]
            if not (before.isalnum() or after.isalnum()):
                return True
            at = self.words.find(key, at + 1)
        return False

    @property
    def label(self) -> str:
        """What a message calls it: ``Tờ trình số 19/TTr-PNV``, or its file."""
        if self.number:
            return f"{self.kind.capitalize()} số {self.number}{self.symbol}"
        return f"{self.kind.capitalize()} ({self.name})" if self.kind else self.name

    @property
    def said(self) -> Said:
        """What it says of itself, at its top."""
        return Said(f"{self.label}, {self.issued_on}", Place(self.name, paragraph=1))


def read_paper(path: Path) -> CheckedPaper:
    """Return what a Word file says, or the Word file that a data file makes.

    Raises:
        UsageError: there is no such file.
        DataError: it cannot be read, or the data make no paper.
        TemplateError: the data make no paper.
    """
    if path.suffix.lower() == ".docx":
        return paper_of(read_bytes(path), str(path))
    from vanban.pipeline import produce

    return paper_of(produce(path).document, str(path))


def paper_of(docx: bytes, name: str) -> CheckedPaper:
    """Return what the bytes of a Word file say.

    Raises:
        DataError: it is no Word file that can be read.
    """
    anatomy = recognise(view(docx, name))
    numbered = _NUMBER.match(squeezed(anatomy.text(Component.NUMBER)))
    agency = [found.seen.full_text for found in anatomy.all(Component.AGENCY)]
    kind = squeezed(anatomy.text(Component.TYPE_NAME)).upper()
    issuer = agency_in_sentence(agency) if agency else ""
    entries = entries_in(anatomy, lambda seen: place_of(seen, name))
    if kind.startswith(_REGISTRATION):
        entries = tuple(replace(each, unit=each.unit or issuer) for each in entries)
    statements = tuple(_statements(anatomy, name, *_SAYING))
    return CheckedPaper(
        name,
        kind,
        numbered["number"].lstrip("0") if numbered else "",
        "".join(numbered["symbol"].split()) if numbered else "",
        issued_on(anatomy),
        issuer,
        statements,
        tuple(_statements(anatomy, name, Component.ANNEX_POINTER)),
        entries,
        tuple(each for said in statements for each in people_in(said.text, said.place)),
        slips_in(anatomy),
        tuple(planned_in(anatomy, lambda seen: place_of(seen, name))),
    )


def place_of(seen: Seen, name: str) -> Place:
    """Return where a paragraph stands in a file."""
    words = " ".join(seen.full_text.split(maxsplit=_WORDS)[:_WORDS])
    part = "" if seen.part == BODY else seen.part
    return Place(name, part=part, paragraph=seen.number, words=words)


def _statements(anatomy: Anatomy, name: str, *wanted: Component) -> Iterator[Statement]:
    for found in anatomy.found:
        if found.component in wanted:
            yield Statement(squeezed(found.seen.plain_text), place_of(found.seen, name))
    if Component.BODY in wanted:
        for seen in anatomy.view.notes:
            yield Statement(squeezed(seen.plain_text), place_of(seen, name))
