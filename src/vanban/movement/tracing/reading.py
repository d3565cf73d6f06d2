"""A plan as far as another one is held against it (kế hoạch được truy vết)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.conformity.recognition import recognise
from vanban.conformity.words import squeezed
from vanban.diagnostics import Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.emulation.plan_targets import plan_targets
from vanban.emulation.results_judging import direction_of
from vanban.emulation.targets import Direction, Part, TargetKind, every_record
from vanban.formatting.number_reading import read_number
from vanban.formatting.numbers import format_number
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.reading import paper_of, place_of
from vanban.movement.crosscheck.targets import aims_of
from vanban.reading.opening import read_bytes
from vanban.reading.spelling import folded
from vanban.structure.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from pathlib import Path

    from vanban.emulation.targets import Target

_RANGE: Final = regex(r"(?P<low>[\d.,]+)\s*[-–]\s*(?P<high>[\d.,]+)")
_LABEL: Final = regex(r"^(?:[-+•*]|\(?[\dA-Za-zđĐ]{1,4}[.)]|[IVXLC]+\.|Điều \d+\.)\s+")


class Goal(Struct, frozen=True):
    """A target of a plan (chỉ tiêu của kế hoạch): its range, and which side of it is good."""

    key: str
    name: str
    unit: str
    low: Decimal
    high: Decimal
    direction: Direction
    words: str
    place: Place

    @property
    def is_share(self) -> bool:
        """Whether it is a rate, the same for a whole district and for one of its units."""
        return "%" in self.unit or "/" in self.unit


class Passage(Struct, frozen=True):
    """A paragraph of a plan's body (đoạn của kế hoạch)."""

    text: str
    place: Place

    @property
    def bare(self) -> str:
        """The words without their label, folded."""
        return folded(_LABEL.sub("", self.text)).rstrip(".;,:/ ")


class TracedPlan(Struct, frozen=True):
    """A plan (kế hoạch): its targets and its paragraphs, in reading order."""

    name: str
    issuer: str
    goals: tuple[Goal, ...]
    passages: tuple[Passage, ...]


def read_plan(path: Path) -> TracedPlan:
    """Return what a plan says: a data file, or a Word file of any origin.

    Raises:
        UsageError: there is no such file.
        DataError: it cannot be read, or the data make no plan.
        TemplateError: the data make no plan.
    """
    if path.suffix.lower() == ".docx":
        document = read_bytes(path)
        return _traced(path, document, tuple(_typed_goals(document, str(path))))
    from vanban.pipeline import produce

    document = produce(path).document
    place = Place(file=str(path), path="chỉ tiêu")
    plan, _ = plan_targets(path.name, path.parent, place)
    goals = tuple(_goals(plan.targets, place)) if plan else ()
    return _traced(path, document, goals or tuple(_typed_goals(document, str(path))))


def _traced(path: Path, document: bytes, goals: tuple[Goal, ...]) -> TracedPlan:
    anatomy = recognise(view(document, str(path)))
    every = (
        Passage(squeezed(found.seen.plain_text), place_of(found.seen, str(path)))
        for found in anatomy.all(Component.BODY)
    )
    said = {_close(goal.words) for goal in goals}
    passages = tuple(each for each in every if _close(each.bare) not in said)
    paper = paper_of(document, str(path))
    return TracedPlan(str(path), paper.issuer, goals, passages)


def _close(words: str) -> str:
    """Return words without blanks: a paragraph that only tells a target is compared as one."""
    return "".join(folded(_LABEL.sub("", words)).split())


def _goals(targets: Sequence[Target], place: Place) -> Iterator[Goal]:
    for _, part in every_record(targets):
        goal = _goal(part, replace(place, path=f"{place.path} › {part.id or part.name}"))
        if goal:
            yield goal


def _goal(part: Part, place: Place) -> Goal | None:
    ends = [each for each in (part.value, part.low, part.high) if each is not None]
    if not ends or part.kind is TargetKind.YES_NO:
        return None
    low, high = min(ends), max(ends)
    figure = format_number(low) if low == high else f"{format_number(low)}-{format_number(high)}"
    words = f"{part.name}: {figure} {part.unit}".strip()
    key = folded(part.id or part.name)
    return Goal(key, part.name, part.unit, low, high, direction_of(part), words, place)


def _typed_goals(document: bytes, name: str) -> Iterator[Goal]:
    for key, aim in aims_of(paper_of(document, name)).items():
        ends = _ends(aim.figure)
        if ends:
            yield Goal(key, key, aim.unit, *ends, Direction.HIGHER, aim.words, aim.place)


def _ends(figure: str) -> tuple[Decimal, Decimal] | None:
    found = _RANGE.fullmatch(figure)
    try:
        if found:
            return read_number(found["low"]), read_number(found["high"])
        return (read_number(figure),) * 2
    except BadValueError:
        return None
