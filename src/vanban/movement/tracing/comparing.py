"""What a child's plan makes of its parent's: kept, lowered, left out, reworded (so sánh)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.emulation.targets import Direction
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Place
    from vanban.movement.tracing.reading import Goal, Passage, TracedPlan

_ALIKE: Final = 0.45
"""Share of words in common from which two paragraphs are one, reworded."""
_ADDRESSED: Final = (
    "các xã", "các phường", "các cơ quan, đơn vị", "các đơn vị", "các địa phương",
    "các trường", "các phòng", "cấp xã",
)  # fmt: skip


class Change(StrEnum):
    """What became of a target or a paragraph (thay đổi); the value is what a clerk reads."""

    SAME = "giữ nguyên"
    OWN = "số riêng của đơn vị"
    RAISED = "nâng lên"
    LOWERED = "hạ xuống"
    LEFT_OUT = "bỏ"
    ADDED = "thêm"
    REWORDED = "viết lại"
    UNTAKEN = "việc giao cho đơn vị, chưa có"


GRAVE: Final = frozenset({Change.LOWERED, Change.LEFT_OUT, Change.UNTAKEN})


class Row(Struct, frozen=True):
    """One thing held against its counterpart (một dòng so sánh); a missing side is empty."""

    about: str
    change: Change
    parent: str
    child: str
    parent_place: Place | None
    child_place: Place | None


def compare(child: TracedPlan, parent: TracedPlan) -> tuple[Row, ...]:
    """Return every target and paragraph of both plans, the parent's in order, then what is added.

    A rate is raised or lowered by which side of it is good. An absolute figure
    of a unit is its share of the whole: it is only told as the unit's own,
    unless both plans have one issuer.
    """
    is_same = bool(child.issuer) and folded(child.issuer) == folded(parent.issuer)
    return (*_goals(child, parent, is_same=is_same), *_passages(child, parent))


def _goals(child: TracedPlan, parent: TracedPlan, *, is_same: bool) -> Iterator[Row]:
    by_key = {goal.key: goal for goal in child.goals}
    by_name = {(folded(goal.name), folded(goal.unit)): goal for goal in child.goals}
    taken: set[int] = set()
    for goal in parent.goals:
        own = by_key.get(goal.key) or by_name.get((folded(goal.name), folded(goal.unit)))
        if own is None or id(own) in taken:
            yield Row("chỉ tiêu", Change.LEFT_OUT, goal.words, "", goal.place, None)
            continue
        taken.add(id(own))
        change = _of_goal(goal, own, is_same=is_same)
        yield Row("chỉ tiêu", change, goal.words, own.words, goal.place, own.place)
    for own in child.goals:
        if id(own) not in taken:
            yield Row("chỉ tiêu", Change.ADDED, "", own.words, None, own.place)


def _of_goal(goal: Goal, own: Goal, *, is_same: bool) -> Change:
    if folded(goal.unit) != folded(own.unit):
        return Change.REWORDED
    if (goal.low, goal.high) == (own.low, own.high):
        return Change.SAME
    if not (goal.is_share or is_same):
        return Change.OWN
    return Change.RAISED if _is_better(goal, own) else Change.LOWERED


def _is_better(goal: Goal, own: Goal) -> bool:
    """Whether a figure asks for more than its parent's, by which side of it is good."""
    if goal.direction is Direction.WITHIN:
        return goal.low <= own.low and own.high <= goal.high
    if goal.direction is Direction.LOWER:
        return own.high < goal.high
    return own.high > goal.high if own.low == goal.low else own.low > goal.low


def _passages(child: TracedPlan, parent: TracedPlan) -> Iterator[Row]:
    pairs = _paired(parent.passages, child.passages)
    matched = set(pairs.values())
    for at, passage in enumerate(parent.passages):
        own = child.passages[pairs[at]] if at in pairs else None
        if own is None:
            change = Change.UNTAKEN if _is_addressed(passage, child) else Change.LEFT_OUT
            yield Row("nội dung", change, passage.text, "", passage.place, None)
            continue
        change = Change.SAME if own.bare == passage.bare else Change.REWORDED
        yield Row("nội dung", change, passage.text, own.text, passage.place, own.place)
    for at, own in enumerate(child.passages):
        if at not in matched:
            yield Row("nội dung", Change.ADDED, "", own.text, None, own.place)


def _paired(parent: Sequence[Passage], child: Sequence[Passage]) -> dict[int, int]:
    """Return which paragraph of the child goes with each of the parent: the same, else the likest.

    Each paragraph is paired once; the surest pairs first.
    """
    pairs: dict[int, int] = {}
    free = dict.fromkeys(range(len(child)))
    by_text: dict[str, list[int]] = {}
    for at, own in enumerate(child):
        by_text.setdefault(own.bare, []).append(at)
    for at, passage in enumerate(parent):
        if found := by_text.get(passage.bare):
            pairs[at] = found.pop(0)
            free.pop(pairs[at], None)
    words = {at: frozenset(child[at].bare.split()) for at in free}
    likeness: list[tuple[float, int, int]] = []
    for at, passage in enumerate(parent):
        if at in pairs:
            continue
        said = frozenset(passage.bare.split())
        for other in free:
            common = len(said & words[other])
            share = common / max(len(said | words[other]), 1)
            if share >= _ALIKE:
                likeness.append((-share, at, other))
    for _, at, other in sorted(likeness):
        if at not in pairs and other in free:
            pairs[at] = other
            free.pop(other)
    return pairs


def _is_addressed(passage: Passage, child: TracedPlan) -> bool:
    """Whether a paragraph gives something to do to the child, or to all units like it."""
    return any(words in passage.bare for words in (*_ADDRESSED, folded(child.issuer) or "\0"))
