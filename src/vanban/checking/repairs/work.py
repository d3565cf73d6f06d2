"""What a repair works on: the file, what was seen of it, what the law says (việc sửa)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.conformity.component import Component
from vanban.conformity.limits import keeps, nearest
from vanban.ooxml.tree import above, every

if TYPE_CHECKING:
    from vanban.checking.opened import Opened
    from vanban.conformity.judging import Judged
    from vanban.conformity.rule import Case
    from vanban.ooxml.tree import Tree
    from vanban.structure.seen import Seen

_SLACK: Final = 0.3
"""Millimetres: as the rule allows."""


class Work(Struct, dict=True):
    """One round of repairs (một lượt sửa).

    ``weighted`` and ``marked`` are the paragraphs, by their place in the main
    part, of which weight, slant and capitals, or the last mark, may change;
    ``left`` those whose font stays, ``numbered`` tells that a header was added;
    ``added`` are new paragraphs that only draw a rule.
    """

    opened: Opened
    case: Case
    weighted: set[int] = field(default_factory=set)
    marked: set[int] = field(default_factory=set)
    left: dict[int, Seen] = field(default_factory=dict)
    numbered: bool = False
    added: list[Tree] = field(default_factory=list)

    @cached_property
    def sections(self) -> list[Tree]:
        """The properties of the sections, in the order in which they are seen."""
        found = every(self.opened.main, "w:sectPr")
        return [each for each in found if above(each, "w:r", "w:sectPrChange") is None]

    @cached_property
    def usual_first_line(self) -> float:
        """How far most paragraphs that keep to the law are moved in, else as templates do."""
        row = self.case.law.rows["body.first_line_indent"]
        shapes = (found.seen.shape for found in self.case.anatomy.all(Component.BODY))
        indents = Counter(round(shape.left + shape.first_line, 1) for shape in shapes)
        right = {each: count for each, count in indents.items() if keeps(row, each, _SLACK)}
        if right:
            return nearest(row, max(right, key=lambda each: right[each]))
        return self.case.law.number("body.first_line_indent")

    def added_places(self) -> set[int]:
        """Return where the new paragraphs stand among paragraphs and runs of the main part."""
        counted = list(every(self.opened.main, "w:p", "w:r"))
        return {number for number, each in enumerate(counted) if each in self.added}


Repair = Callable[[Work, "Judged"], bool]
"""Mends one breach if it may be; says whether anything was changed."""
