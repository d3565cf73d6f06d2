"""Rules under motto, agency and subject: drawn, and as long as the law says (đường kẻ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.limits import keeps, nearest
from vanban.conformity.naming import NAMES
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import UNDERSCORES
from vanban.diagnostics import Message, Severity
from vanban.formatting.numbers import percent
from vanban.typesetting.faces import Face, width
from vanban.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from vanban.conformity.component import Found
    from vanban.structure.seen import Seen

_SLACK = 0.06
"""Share of the text: fonts and borders are not measured more exactly."""
_REACH = 3
"""Paragraphs below a text, in its column, among which its rule is looked for."""
_FAR = 12
"""Paragraphs among which those of its column are looked for."""
_UNDERLINED = "chữ gạch chân (Underline)"
"""What stands where a rule should, as clerks often have it."""
_HEAD = 16
"""Paragraphs that a letterhead takes at most, or a title."""


class RuleBelow(Struct, frozen=True):
    """The rule under one component (đường kẻ dưới …)."""

    rule: str
    component: Component
    row: str
    requirement: Message

    def check(self, case: Case) -> Iterator[Breach]:
        """Yield where the rule is missing, typed or of another length."""
        lines = case.anatomy.all(self.component)
        row = case.law.rows.get(self.row)
        if not lines or row is None:
            return
        longest = max(_longest(case, lines), 1.0)
        drawn = self.drawn(case)
        share = _length(case, drawn, row, longest) / longest if drawn else 0.0
        fits = keeps(row, share, _SLACK) or self._hangs_elsewhere(case, longest)
        if drawn is None and not fits:
            yield Breach(
                Message("không có đường kẻ dưới {component}", component=NAMES[self.component]),
                lines[-1].seen,
                found=_UNDERLINED if _is_underlined(lines[-1].seen) else "",
                recognised=lines[-1],
            )
        if drawn is None:
            return
        if UNDERSCORES.match(drawn.text):
            yield Breach(
                Message("đường kẻ gõ bằng dấu gạch dưới, dễ lệch và xuống dòng"),
                drawn,
                found=drawn.text.strip()[:20],
                severity=Severity.WARNING,
            )
        if drawn.dashed or (not drawn.lines and drawn.shape.dashed):
            yield Breach(
                Message("đường kẻ dưới {component} là nét đứt", component=NAMES[self.component]),
                drawn,
                expected="nét liền",
            )
        if not fits:
            yield Breach(
                Message("độ dài đường kẻ dưới {component}", component=NAMES[self.component]),
                drawn,
                found=percent(round(share * 100)),
                expected=_allowed(row),
            )

    def drawn(self, case: Case) -> Seen | None:
        """Return the paragraph at which the rule hangs: one of the text's, or one just below."""
        lines = case.anatomy.all(self.component)
        own = (found.seen for found in lines if found.seen.lines)
        return next(own, None) or (below(case, lines[-1].seen) if lines else None)

    def taken(self, case: Case) -> tuple[Seen, float] | None:
        """Return the shape that is the rule, where one fits: what it hangs at and its length."""
        drawn, row = self.drawn(case), case.law.rows.get(self.row)
        if drawn is None or row is None or not drawn.lines:
            return None
        longest = max(_longest(case, case.anatomy.all(self.component)), 1.0)
        length = _length(case, drawn, row, longest)
        return (drawn, length) if keeps(row, length / longest, _SLACK) else None

    def _hangs_elsewhere(self, case: Case, longest: float) -> bool:
        """Whether a shape is as long as the rule should be and no other text's rule.

        Word hangs a shape at any paragraph around, wherever on the page it is.
        """
        others = [each.taken(case) for each in BELOW if each is not self]
        row = case.law.rows[self.row]
        return any(
            keeps(row, line / longest, _SLACK)
            for seen in _around(case, self.component)
            for line in seen.lines
            if not any(each and each[0] is seen and each[1] == line for each in others)
        )


def _around(case: Case, component: Component) -> Iterator[Seen]:
    """Yield the paragraphs of the letterhead, or of the title where its rule is looked for."""
    title = case.anatomy.first(Component.TYPE_NAME)
    first = title.seen.number if title else _HEAD
    below_title = component is Component.SUBJECT
    for seen in case.anatomy.view.paragraphs[: first + _HEAD]:
        if (seen.number >= first) == below_title:
            yield seen


def _is_underlined(seen: Seen) -> bool:
    return any(each.letters.underlined for each in seen.lettered)


def _allowed(row: object) -> str:
    """Return the share as the law words it."""
    if isinstance(row, dict) and "range" in row:
        return "1/3–1/2 độ dài dòng chữ"
    return "bằng độ dài dòng chữ"


def below(case: Case, last: Seen) -> Seen | None:
    """Return the paragraph that draws the rule: the text's own border, or one just below."""
    if last.lines or last.shape.rule_below:
        return last
    paragraphs = case.anatomy.view.paragraphs
    start = next(index for index, seen in enumerate(paragraphs) if seen is last) + 1
    reach = 0
    for seen in paragraphs[start : start + _FAR]:
        if not _same_column(seen, last):
            if _same_table(seen, last):
                continue
            return None
        if _draws(seen):
            return seen
        reach += 1
        if seen.full_text or reach == _REACH:
            return None
    return None


def _draws(seen: Seen) -> bool:
    border = seen.shape.rule_above or seen.shape.rule_below
    return bool(seen.lines or UNDERSCORES.match(seen.text) or (border and not seen.full_text))


def _same_column(one: Seen, other: Seen) -> bool:
    if one.cell is None or other.cell is None:
        return one.cell is other.cell
    return (one.cell.table, one.cell.column) == (other.cell.table, other.cell.column)


def _same_table(one: Seen, other: Seen) -> bool:
    return one.cell is not None and other.cell is not None and one.cell.table == other.cell.table


def _length(case: Case, drawn: Seen, row: Mapping[str, Any], longest: float) -> float:
    """Return how long a rule is, in millimetres; of several shapes the one that fits best."""
    if drawn.lines:
        off = {line: abs(line / longest - nearest(row, line / longest)) for line in drawn.lines}
        return min(drawn.lines, key=lambda line: off[line])
    if UNDERSCORES.match(drawn.text):
        return sum(_width(each.text.strip(), drawn) for each in drawn.lettered)
    return _room(case, drawn) - drawn.shape.left - drawn.shape.right


def _room(case: Case, seen: Seen) -> float:
    if seen.cell is not None:
        return seen.cell.width
    return case.anatomy.view.sections[seen.section].text_width


def _longest(case: Case, lines: Sequence[Found]) -> float:
    """Return the longest line of a text as it is set, in millimetres."""
    return max(
        line.width
        for found in lines
        for line in wrap(
            found.seen.full_text,
            max(_room(case, found.seen) - found.seen.shape.left - found.seen.shape.right, 20.0),
            _face(found.seen),
        )
    )


def _face(seen: Seen) -> Face:
    letters = seen.lettered[0].letters if seen.lettered else seen.mark
    return Face(letters.size, bold=letters.bold, italic=letters.italic, caps=letters.caps)


def _width(text: str, seen: Seen) -> float:
    face = _face(seen)
    return width(text, size=face.size, bold=face.bold, italic=face.italic)


def indent_for(case: Case, drawn: Seen, below: RuleBelow) -> float | None:
    """Return how far a rule drawn as a border is to be moved in at both ends, in millimetres.

    None for a rule that no border of an empty paragraph draws.
    """
    bordered = drawn.shape.rule_above or drawn.shape.rule_below
    if drawn.full_text or drawn.lines or not bordered:
        return None
    row = case.law.rows[below.row]
    longest = max(_longest(case, case.anatomy.all(below.component)), 1.0)
    wanted = nearest(row, _length(case, drawn, row, longest) / longest) * longest
    return max((_room(case, drawn) - wanted) / 2, 0.0)


def indent_for_new(case: Case, last: Seen, below: RuleBelow) -> float:
    """Return how far a rule drawn anew is to be moved in at both ends, in millimetres."""
    longest = max(_longest(case, case.anatomy.all(below.component)), 1.0)
    return max((_room(case, last) - case.law.number(below.row) * longest) / 2, 0.0)


_DRAW = Message(
    "Chèn (Insert) → Hình (Shapes) → Đường kẻ; hoặc viền đoạn ở Trang đầu → Viền (Borders)"
)

BELOW = (
    RuleBelow(
        "QH-05",
        Component.MOTTO,
        "letterhead.motto.rule",
        Message("dưới Tiêu ngữ có đường kẻ nét liền dài bằng dòng chữ"),
    ),
    RuleBelow(
        "CQ-05",
        Component.AGENCY,
        "letterhead.agency.rule",
        Message("dưới tên cơ quan ban hành có đường kẻ dài 1/3–1/2 dòng chữ, đặt cân đối"),
    ),
    RuleBelow(
        "TL-03",
        Component.SUBJECT,
        "title.subject.rule",
        Message("dưới trích yếu có đường kẻ dài 1/3–1/2 dòng chữ, đặt cân đối"),
    ),
)

RULES = tuple(Rule(each.rule, each.requirement, _DRAW, each.check) for each in BELOW)
