"""Which repair mends the breach of which rule; rules without one are mended by hand."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from vanban.checking.repairs import letters, marks, numbers, pages, paragraphs
from vanban.conformity.layout.looks import LOOKS
from vanban.conformity.layout.rules_drawn import BELOW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.checking.repairs.work import Repair

_OWN: Mapping[str, tuple[Repair, ...]] = {
    "PG-01": (pages.mend_paper,),
    "PG-03": (pages.mend_margins,),
    "PG-04": (pages.mend_margins,),
    "PG-05": (pages.mend_margins,),
    "PG-06": (letters.mend_fonts,),
    "PG-07": (letters.mend_colours,),
    "PG-08": (pages.mend_figures,),
    "PG-09": (numbers.mend_place,),
    "PG-10": (numbers.mend_first_page,),
    "PG-11": (numbers.mend_letters,),
    "ND-01": (paragraphs.mend_alignment,),
    "ND-02": (letters.mend_body_sizes,),
    "ND-03": (paragraphs.mend_first_line,),
    "ND-04": (paragraphs.mend_space,),
    "ND-05": (paragraphs.mend_lines,),
    "QH-06": (paragraphs.mend_lines,),
    "CQ-06": (paragraphs.mend_lines,),
    "CC-02": (marks.mend_mark,),
    "KG-03": (marks.mend_mark,),
    "NN-02": (marks.mend_mark,),
}


def _all() -> Mapping[str, tuple[Repair, ...]]:
    found = dict(_OWN)
    for look in LOOKS:
        found[look.rule] = (*found.get(look.rule, ()), letters.mend_look)
    for below in BELOW:
        found[below.rule] = (*found.get(below.rule, ()), paragraphs.mend_rule)
    return MappingProxyType(found)


REPAIRS = _all()
