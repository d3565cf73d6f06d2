"""How much of the plan each unit has reached of a target, as a picture (biểu đồ)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from vanban.formatting.shares import share_text
from vanban.movement.summarising.composing import is_own, outcome_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from vanban.emulation.targets import Part, Target
    from vanban.movement.summarising.gathering import UnitReport

_WIDTH: Final = 720
_NAMES: Final = 260
_BARS: Final = 360
_ROW: Final = 22
_HEAD: Final = 34
_LETTERS: Final = 'font-family="Times New Roman, serif" font-size="13"'
_MOST: Final = 120
"""Per cent at which a bar ends, however much more was reached."""


def chart(reports: Sequence[UnitReport], targets: Sequence[Target]) -> str:
    """Return a picture (SVG): a bar a unit for each target, its length the share of the plan.

    A line stands at 100 %. Targets without shares (answers, ranges) and figures of
    all units together are left out.
    """
    drawn: list[str] = []
    top = 10
    for target in targets:
        for part in (target, *target.parts):
            rows = list(_shares(part, reports)) if part.id and part.has_figure else []
            if rows:
                drawn += _block(part.name, rows, top)
                top += _HEAD + _ROW * len(rows)
    height = top + 10
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" {_LETTERS}>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        *drawn,
        "</svg>\n",
    )
    return "\n".join(lines)


def _shares(part: Part, reports: Sequence[UnitReport]) -> Iterator[tuple[str, Fraction, int]]:
    for each in reports:
        outcome = outcome_of(each, part.id)
        if outcome and outcome.share is not None and is_own(outcome, part):
            yield each.unit.name, outcome.share, each.report.decimals


def _block(name: str, rows: Sequence[tuple[str, Fraction, int]], top: int) -> Iterator[str]:
    yield f'<text x="10" y="{top + 18}" font-weight="bold">{escape(name)}</text>'
    full = _NAMES + _BARS * 100 / _MOST
    for number, (unit, share, places) in enumerate(rows):
        y = top + _HEAD + number * _ROW
        length = min(max(float(share), 0.0), float(_MOST)) * _BARS / _MOST
        yield f'<text x="{_NAMES - 8}" y="{y + 13}" text-anchor="end">{escape(unit)}</text>'
        colour = "#3a6ea5" if share >= 100 else "#c9853b"  # noqa: PLR2004 - the whole plan
        yield f'<rect x="{_NAMES}" y="{y}" width="{length:.1f}" height="16" fill="{colour}"/>'
        text = share_text(share, places)
        yield f'<text x="{_NAMES + length + 5:.1f}" y="{y + 13}">{text}</text>'
    bottom = top + _HEAD + len(rows) * _ROW
    yield f'<path d="M{full:.1f} {top + _HEAD - 4}V{bottom}" stroke="#555" stroke-dasharray="4 3"/>'
