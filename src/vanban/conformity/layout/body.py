"""How the body is set, and in which font and colour (nội dung): ND-01 to ND-05, PG-06, PG-07."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.limits import SIDES, keeps, limit, nearest, shown
from vanban.conformity.rule import Breach, Case, Rule
from vanban.diagnostics import Message
from vanban.outline.labels import readings
from vanban.outline.levels import NAMED, Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from vanban.conformity.component import Found
    from vanban.structure.seen import Seen

_BLACK = frozenset({"auto", "000000"})


def _fonts(case: Case) -> Iterator[Breach]:
    wanted = str(case.law.rows["text.font"]["exactly"])
    for seen in _everything(case):
        fonts = {font for each in seen.shown for font in each.letters.fonts_of(each.text)}
        if wrong := {font for font in fonts if font.lower() != wanted.lower()}:
            yield Breach(
                Message("phông chữ không phải {wanted}", wanted=wanted),
                seen,
                found=", ".join(sorted(wrong)),
                expected=wanted,
            )


def _colours(case: Case) -> Iterator[Breach]:
    urgent = {id(found.seen) for found in case.anatomy.all(Component.URGENCY_MARK)}
    for seen in _everything(case):
        wrong = {each.letters.colour for each in seen.shown} - _BLACK
        if wrong and id(seen) not in urgent:
            yield Breach(
                Message("chữ có màu, không phải màu đen"),
                seen,
                found=", ".join(sorted(wrong)),
                expected="màu đen",
            )


def _alignment(case: Case) -> Iterator[Breach]:
    for found in _running(case):
        if found.seen.shape.alignment != "justify":
            yield Breach(
                Message("nội dung không canh đều hai lề"),
                found.seen,
                found=SIDES.get(found.seen.shape.alignment, found.seen.shape.alignment),
                expected="đều hai lề",
                recognised=found,
            )


def _sizes(case: Case) -> Iterator[Breach]:
    row = case.law.rows["body.size"]
    for found in case.anatomy.all(Component.BODY):
        wrong = sorted({each.letters.size for each in found.seen.shown if _is_plain(each.text)})
        wrong = [size for size in wrong if not keeps(row, size, 0.1)]
        if wrong:
            yield Breach(
                Message("cỡ chữ của nội dung"),
                found.seen,
                found=", ".join(f"{shown(size)} pt" for size in wrong),
                expected=limit(row),
                recognised=found,
            )


def _first_lines(case: Case) -> Iterator[Breach]:
    row = case.law.rows["body.first_line_indent"]
    for found in _running(case):
        indent = _first_letter(found.seen, case.anatomy.view.tab)
        if not keeps(row, indent, _INDENT_SLACK):
            yield Breach(
                Message("dòng đầu đoạn lùi vào"),
                found.seen,
                found=f"{shown(indent)} mm",
                expected=limit(row),
                recognised=found,
            )


def _first_letter(seen: Seen, tab: float) -> float:
    """Return where the first line begins, in millimetres, after the tabs typed before it."""
    shape = seen.shape
    at = shape.left + shape.first_line
    stops = [place for _, place in shape.stops if place is not None]
    stops += [shape.left] if shape.first_line < 0 else []
    typed = 0 if seen.label else len(seen.text) - len(seen.text.lstrip("\t"))
    for _ in range(typed):
        usual = (at // tab + 1) * tab
        at = min((stop for stop in stops if stop > at), default=usual)
    return at


def _spaces(case: Case) -> Iterator[Breach]:
    """Between two paragraphs Word leaves the larger of the space below and above.

    It leaves none of a paragraph that wants none between it and its own style.
    """
    row = case.law.rows["body.space_between"]
    body = case.anatomy.all(Component.BODY)
    for above, found in itertools.pairwise(body):
        if found.seen.number != above.seen.number + 1 or not _is_running(found.seen):
            continue
        one, other = above.seen.shape, found.seen.shape
        alike = above.seen.style == found.seen.style
        after = 0.0 if one.contextual and alike else one.after
        space = max(after, 0.0 if other.contextual and alike else other.before)
        if not keeps(row, space, 0.25):
            yield Breach(
                Message("khoảng cách với đoạn trên"),
                found.seen,
                found=f"{shown(space)} pt",
                expected=limit(row),
                recognised=found,
            )


def _lines(case: Case) -> Iterator[Breach]:
    row = case.law.rows["body.line_spacing"]
    for found in _running(case):
        shape = found.seen.shape
        if shape.lines is None:
            yield from _fixed_lines(found, case.law.rows.get("body.exact_line"))
        elif not keeps(row, shape.lines, 0.01):
            yield Breach(
                Message("giãn dòng"),
                found.seen,
                found=f"{shown(shape.lines)} dòng",
                expected=limit(row),
                recognised=found,
            )


def _fixed_lines(found: Found, row: Mapping[str, Any] | None) -> Iterator[Breach]:
    """Spacing in points is weighed by the letters: a single line is 1.15 times their size.

    An exact one may be as tight as a regime says, where one does.
    """
    shape = found.seen.shape
    single = max((each.letters.size for each in found.seen.lettered), default=14.0) * _SINGLE
    low = single * _LEAST_EXACT if shape.exact else 0.0
    least = nearest(row, 0.0) if row and shape.exact else single
    height = shape.exact or shape.at_least
    if not min(low, least) <= height <= single * _MOST:
        yield Breach(
            Message("giãn dòng theo điểm"),
            found.seen,
            found=f"{shown(height)} pt",
            expected=f"{shown(least)}–{shown(single * _MOST)} pt",
            recognised=found,
        )


_SINGLE, _MOST, _LEAST_EXACT = 1.15, 1.5, 0.95
_INDENT_SLACK = 0.3


def _running(case: Case) -> Iterator[Found]:
    """Yield the paragraphs of the body that are set as running text."""
    for found in case.anatomy.all(Component.BODY):
        if _is_running(found.seen):
            yield found


def _is_running(seen: Seen) -> bool:
    """Return whether a paragraph is running text: no centred heading, no cell, no box."""
    if seen.cell is not None or seen.boxed or seen.shape.alignment == "center":
        return False
    levels = {each.label.level for each in readings(seen.full_text)}
    return not levels & (NAMED - {Level.ARTICLE})


def _is_plain(text: str) -> bool:
    return not text.startswith("[^")


def _everything(case: Case) -> Iterator[Seen]:
    view = case.anatomy.view
    yield from view.paragraphs
    for _, paragraphs in view.margins:
        yield from paragraphs
    yield from view.notes


_SIZE = Message("Bôi đen đoạn → Trang đầu (Home) → Phông (Font) → cỡ chữ")
_PARAGRAPH = Message("Bôi đen đoạn → Trang đầu (Home) → Đoạn (Paragraph)")

RULES = (
    Rule(
        "PG-06",
        Message("phông chữ Times New Roman"),
        Message("Ctrl+A → Trang đầu (Home) → Phông → Times New Roman; sửa cả trong kiểu"),
        _fonts,
    ),
    Rule(
        "PG-07",
        Message("chữ màu đen"),
        Message("Ctrl+A → Trang đầu (Home) → Màu phông → Tự động"),
        _colours,
    ),
    Rule("ND-01", Message("nội dung canh đều cả hai lề"), _PARAGRAPH, _alignment),
    Rule("ND-02", Message("nội dung cỡ chữ 13–14"), _SIZE, _sizes),
    Rule("ND-03", Message("dòng đầu đoạn lùi vào 1 cm hoặc 1,27 cm"), _PARAGRAPH, _first_lines),
    Rule("ND-04", Message("khoảng cách giữa các đoạn ít nhất 6 pt"), _PARAGRAPH, _spaces),
    Rule("ND-05", Message("giãn dòng từ đơn đến 1,5 dòng"), _PARAGRAPH, _lines),
)
