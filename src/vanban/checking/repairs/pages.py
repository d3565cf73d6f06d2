"""Repairs of pages: paper, margins, figures of page numbers (sửa trang)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.layout.page import ARABIC, turned
from vanban.conformity.limits import keeps, nearest
from vanban.ooxml.dressing import set_section, twips
from vanban.ooxml.tree import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.checking.repairs.work import Work
    from vanban.conformity.judging import Judged
    from vanban.ooxml.tree import Tree
    from vanban.structure.page import Section

_SLACK: Final = 0.5
_INCH: Final = "1440"
_HALF_INCH: Final = "720"
_SIDES: Final = ("top", "bottom", "left", "right")
_OF_RULE: Final = {
    "PG-03": ("top", "bottom"),
    "PG-04": ("left",),
    "PG-05": ("right",),
}


def mend_paper(work: Work, judged: Judged) -> bool:
    """Set every page on the paper of the law, upright or across as it was."""
    del judged
    rows = work.case.law.rows
    wanted = (nearest(rows["page.width"], 0), nearest(rows["page.height"], 0))
    changed = False
    for section, raw in _sections(work):
        short, long = sorted((section.width, section.height))
        if abs(short - wanted[0]) > _SLACK or abs(long - wanted[1]) > _SLACK:
            across = section.width > section.height
            width, height = reversed(wanted) if across else wanted
            set_section(raw, "w:pgSz", {"w:w": str(twips(width)), "w:h": str(twips(height))})
            changed = True
    return changed


def mend_margins(work: Work, judged: Judged) -> bool:
    """Bring the margins that a rule speaks of to the nearest that is allowed.

    The room for binding is counted into a margin that is set anew.
    """
    changed = False
    for section, raw in _sections(work):
        for side in _OF_RULE[judged.rule.id]:
            row = work.case.law.rows[f"page.margin_{turned(section, side)}"]
            width = getattr(section, side)
            if not keeps(row, width, _SLACK):
                _with_margins(raw)
                value = str(twips(nearest(row, width)))
                bound = {"w:gutter": "0"} if side == section.bound_at else {}
                set_section(raw, "w:pgMar", {f"w:{side}": value, **bound})
                changed = True
    return changed


def mend_figures(work: Work, judged: Judged) -> bool:
    """Number pages by Arabic figures, from 1."""
    del judged
    changed = False
    for index, (section, raw) in enumerate(_sections(work)):
        if section.number_format not in ARABIC:
            set_section(raw, "w:pgNumType", {"w:fmt": "decimal"})
            changed = True
        if index == 0 and section.start not in {None, 1}:
            set_section(raw, "w:pgNumType", {"w:start": "1"})
            changed = True
    return changed


def _sections(work: Work) -> Iterator[tuple[Section, Tree]]:
    seen = work.case.anatomy.view.sections
    if len(seen) == len(work.sections):
        work.opened.touch(work.opened.package.main)
        yield from zip(seen, work.sections, strict=True)


def _with_margins(raw: Tree) -> None:
    """Give a section the margins that Word takes where none are said; the schema asks for all."""
    if find(raw, "w:pgMar") is None:
        usual = {f"w:{side}": _INCH for side in _SIDES}
        apart = {"w:header": _HALF_INCH, "w:footer": _HALF_INCH, "w:gutter": "0"}
        set_section(raw, "w:pgMar", {**usual, **apart})
