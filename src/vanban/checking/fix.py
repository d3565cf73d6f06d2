"""A copy of a Word file with its layout mended, and every word as it was (sửa trình bày)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.checking.check import check
from vanban.checking.opened import Opened
from vanban.checking.proof import prove
from vanban.checking.repairs.registry import REPAIRS
from vanban.checking.repairs.work import Work
from vanban.conformity.tabbed import TABBED
from vanban.conformity.tabbed_ending import TABBED_ENDING
from vanban.diagnostics import NOTHING, Finding, Message, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.checking.check import Inspection
    from vanban.conformity.judging import Judged

_ROUNDS: Final = 4
"""A size that changes may ask for a rule of another length, and so on; never for long."""


class Fixed(Struct, frozen=True):
    """A mended file (bản đã sửa), what still breaks the rules, and what was mended."""

    document: bytes
    inspection: Inspection
    repaired: tuple[Finding, ...]


def fix(document: bytes, inspection: Inspection, regime: str = "") -> Fixed:
    """Return a Word file with everything mended that is mechanical and safe.

    Args:
        document: the bytes of the file that was checked.
        inspection: what was found.
        regime: the id of the regime against which it was held, if one was pinned.

    Raises:
        DataError: the file cannot be changed, or its text would not stay as it was.
    """
    repaired: dict[Finding, None] = {}
    left: dict[Finding, None] = {}
    for _ in range(_ROUNDS):
        work = Work(Opened(document, inspection.case.anatomy.view.name), inspection.case)
        done = [each for each in inspection.judged if _mends(work, each)]
        left |= dict.fromkeys(_told_left(inspection, work))
        if not done:
            break
        made = work.opened.bytes()
        now = check(made, inspection.case.anatomy.view.name, regime)
        prove(document, made, work, now.case.anatomy.view)
        document, inspection = made, now
        repaired |= dict.fromkeys(map(_told, done))
    still = {(each.rule.id, _unnumbered(each.finding.place)) for each in inspection.judged}
    kept = [each for each in repaired if (each.expected, _unnumbered(each.place)) not in still]
    told = tuple(replace(each, expected="") for each in kept)
    return Fixed(document, inspection, (*told, *left))


def _unnumbered(place: Place) -> Place:
    """Return a place without the paragraph's number, which a rule drawn above it shifts."""
    return replace(place, paragraph=0)


def _mends(work: Work, judged: Judged) -> bool:
    """Apply all repairs of a rule, not only the first that finds something to do.

    A line of letterhead or ending that tabs divide is two things at once, and stays.
    """
    seen = judged.breach.seen
    if seen is not None and seen.cell is not None and seen.cell.table in {TABBED, TABBED_ENDING}:
        return False
    done = [repair(work, judged) for repair in REPAIRS.get(judged.rule.id, ())]
    return any(done)


def _told(judged: Judged) -> Finding:
    """Return what was mended; until all is done, ``expected`` keeps the rule."""
    message = Message(
        "đã sửa để {requirement} ({rule})",
        requirement=judged.rule.requirement,
        rule=judged.rule.id,
    )
    found = judged.finding
    return Finding("W324", message, found.place, Severity.NOTE, NOTHING, expected=judged.rule.id)


def _told_left(inspection: Inspection, work: Work) -> Iterator[Finding]:
    for judged in inspection.judged:
        if judged.rule.id == "PG-06" and id(judged.breach.seen) in work.left:
            yield Finding(
                "W325",
                Message("giữ nguyên phông “{font}”", font=judged.breach.found),
                judged.finding.place,
                Severity.WARNING,
                hint=Message(
                    "chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) rồi đổi phông trong Word"
                ),
            )
