"""What must follow in a child when its parent has changed (phải sửa theo)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.movement.tracing.comparing import Change, Row, compare
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.movement.tracing.reading import TracedPlan


def must_follow(child: TracedPlan, before: TracedPlan, parent: TracedPlan) -> tuple[Row, ...]:
    """Return what changed in the parent and stands in the child as it was, or not at all.

    Args:
        child: the unit's plan.
        before: the parent as the child was derived from it.
        parent: the parent as it is now.
    """
    return tuple(_stale(child, before, parent))


def _stale(child: TracedPlan, before: TracedPlan, parent: TracedPlan) -> Iterator[Row]:
    held = {row.parent: row for row in compare(child, before)}
    now = {row.parent: row for row in compare(child, parent)}
    for change in compare(parent, before):
        if change.change is Change.SAME or _follows(change, now.get(change.child)):
            continue
        own = held.get(change.parent) if change.parent else None
        if own is not None and own.child:
            yield Row(
                change.about,
                change.change,
                change.child or "(đã bỏ)",
                own.child,
                change.child_place or change.parent_place,
                own.child_place,
            )
        elif change.change is not Change.LEFT_OUT:
            yield Row(change.about, change.change, change.child, "", change.child_place, None)


def _follows(change: Row, now: Row | None) -> bool:
    """Whether the child says already what the parent says now: the figure, or all new words."""
    if not change.child or now is None or not now.child:
        return False
    if now.change in (Change.SAME, Change.RAISED):
        return True
    new = set(folded(change.child).split()) - set(folded(change.parent).split())
    is_text = now.change is Change.REWORDED and bool(change.parent)
    return is_text and bool(new) and new <= set(folded(now.child).split())
