"""Repairs of paragraphs: alignment, indents, spaces, line spacing, drawn rules (sửa đoạn)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.layout.rules_drawn import BELOW, indent_for, indent_for_new
from vanban.conformity.limits import nearest
from vanban.ooxml.dressing import add_rule, set_alignment, set_apart, set_indent, set_spacing
from vanban.ooxml.tree import every

if TYPE_CHECKING:
    from vanban.checking.repairs.work import Work
    from vanban.conformity.judging import Judged
    from vanban.conformity.layout.rules_drawn import RuleBelow
    from vanban.structure.seen import Seen

_SLACK: Final = 0.3
_POINT: Final = 20
_LINE: Final = 240
_LINE_ROWS: Final = {
    "ND-05": "body.line_spacing",
    "QH-06": "letterhead.line_spacing",
    "CQ-06": "letterhead.line_spacing",
}
_RULES: Final = {each.rule: each for each in BELOW}


def mend_alignment(work: Work, judged: Judged) -> bool:
    """Set a paragraph even at both margins."""
    seen = judged.breach.seen
    if seen is None:
        return False
    set_alignment(work.opened.paragraph(seen), "both")
    return True


def mend_first_line(work: Work, judged: Judged) -> bool:
    """Move the first line in as most of the text has it; one moved by tabs or blanks stays."""
    seen = judged.breach.seen
    if seen is None or seen.text[:1].isspace():
        return False
    wanted = nearest(work.case.law.rows["body.first_line_indent"], work.usual_first_line)
    set_indent(work.opened.paragraph(seen), first=wanted - seen.shape.left)
    return True


def mend_space(work: Work, judged: Judged) -> bool:
    """Give a paragraph the least space above that is allowed."""
    seen = judged.breach.seen
    if seen is None:
        return False
    least = nearest(work.case.law.rows["body.space_between"], 0.0)
    paragraph = work.opened.paragraph(seen)
    set_spacing(paragraph, before=str(round(least * _POINT)))
    if seen.shape.contextual:
        set_apart(paragraph)
    return True


def mend_lines(work: Work, judged: Judged) -> bool:
    """Bring line spacing to the nearest that is allowed, counted in lines."""
    seen = judged.breach.seen
    if seen is None:
        return False
    shape = seen.shape
    size = max((each.letters.size for each in seen.lettered), default=14.0)
    lines = shape.lines or (shape.exact or shape.at_least) / (size * 1.15)
    wanted = nearest(work.case.law.rows[_LINE_ROWS[judged.rule.id]], lines)
    paragraph = work.opened.paragraph(seen)
    set_spacing(paragraph, line=str(round(wanted * _LINE)), lineRule="auto")
    return True


def mend_rule(work: Work, judged: Judged) -> bool:
    """Bring a rule drawn as the border of an empty paragraph to its length, in the middle.

    One that is missing is drawn, unless the file has shapes: one may be the rule.
    """
    seen, below = judged.breach.seen, _RULES[judged.rule.id]
    if seen is not None and judged.breach.recognised is not None:
        return _draw(work, seen, below)
    indent = indent_for(work.case, seen, below) if seen else None
    if seen is None or indent is None:
        return False
    shape = seen.shape
    if abs(shape.left - indent) + abs(shape.right - indent) < _SLACK:
        return False
    set_indent(work.opened.paragraph(seen), left=indent, right=indent, first=0)
    return True


def _draw(work: Work, last: Seen, below: RuleBelow) -> bool:
    if last.goes_on or next(every(work.opened.main, "w:drawing", "w:pict"), None) is not None:
        return False
    indent = indent_for_new(work.case, last, below)
    work.added.append(add_rule(work.opened.paragraph(last), indent))
    return True
