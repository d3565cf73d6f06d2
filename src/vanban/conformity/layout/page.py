"""Paper, margins and page numbers (khổ giấy, lề, số trang): PG-01 to PG-05, PG-08 to PG-12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity.limits import SIDES, keeps, limit, shown
from vanban.conformity.rule import Breach, Case, Rule
from vanban.diagnostics import Message
from vanban.structure.fields import PAGE_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.structure.page import Section
    from vanban.structure.seen import Seen

_MARGINS = {"header": "đầu trang", "footer": "chân trang"}
ARABIC = frozenset({"decimal", "numberInDash", "decimalZero"})
"""Word's names of the figures 1, 2, 3, between dashes or after a zero too."""
_OTHER_FIGURES = {
    "lowerRoman": "i, ii, iii",
    "upperRoman": "I, II, III",
    "lowerLetter": "a, b, c",
    "upperLetter": "A, B, C",
}
_SLACK = 0.5
"""Millimetres: Word shows margins in tenths of a centimetre."""
_STOP_SLACK = 10
"""Millimetres: Word's own tab stops go with the margins of its first template."""


def _paper(case: Case) -> Iterator[Breach]:
    for number, section in enumerate(case.anatomy.view.sections, 1):
        sides = sorted((section.width, section.height))
        wanted = (case.law.rows["page.width"], case.law.rows["page.height"])
        if not all(keeps(row, side, _SLACK) for row, side in zip(wanted, sides, strict=True)):
            yield Breach(
                Message("khổ giấy của phần {number} không phải A4", number=number),
                found=f"{shown(section.width)} × {shown(section.height)} mm",
                expected="210 × 297 mm",
            )


def _orientation(case: Case) -> Iterator[Breach]:
    """Landscape is for tables that stand in no annex (Appendix I, Part I, I.2)."""
    for number, section in enumerate(case.anatomy.view.sections):
        if section.width > section.height and not _has_table(case, number):
            yield Breach(
                Message("phần {number} đặt giấy nằm ngang mà không có bảng", number=number + 1),
                found="nằm ngang",
                expected="thẳng đứng",
            )


def _margins(case: Case, sides: tuple[str, ...]) -> Iterator[Breach]:
    names = {
        "top": Message("trên"),
        "bottom": Message("dưới"),
        "left": Message("trái"),
        "right": Message("phải"),
    }
    for number, section in enumerate(case.anatomy.view.sections, 1):
        for side in sides:
            row = case.law.rows[f"page.margin_{turned(section, side)}"]
            width = getattr(section, side)
            upright = section.height < section.width and case.law.rows[f"page.margin_{side}"]
            if not keeps(row, width, _SLACK) and not (upright and keeps(upright, width, _SLACK)):
                yield Breach(
                    Message("lề {side} của phần {number}", side=names[side], number=number),
                    found=f"{shown(width)} mm",
                    expected=limit(row),
                )


def turned(section: Section, side: str) -> str:
    """Return the side of the upright sheet that lies at a side of the page.

    Of pages on their side the decree says nothing, so that those set like
    upright ones are let be, too.

    A landscape page is the upright one turned: its left edge is the top or
    the bottom of the sheet, so that the limits go with the sheet.
    """
    if section.width <= section.height:
        return side
    return {"top": "left", "bottom": "right", "left": "bottom", "right": "top"}[side]


def _upright_margins(case: Case) -> Iterator[Breach]:
    yield from _margins(case, ("top", "bottom"))


def _left_margin(case: Case) -> Iterator[Breach]:
    yield from _margins(case, ("left",))


def _right_margin(case: Case) -> Iterator[Breach]:
    yield from _margins(case, ("right",))


def _figures(case: Case) -> Iterator[Breach]:
    for number, section in enumerate(case.anatomy.view.sections, 1):
        if section.number_format not in ARABIC:
            yield Breach(
                Message("số trang của phần {number} không dùng chữ số Ả Rập", number=number),
                found=_OTHER_FIGURES.get(section.number_format, section.number_format),
                expected="1, 2, 3",
            )
    first = case.anatomy.view.sections[:1]
    if first and first[0].start not in {None, 1}:
        yield Breach(
            Message("số trang không bắt đầu từ 1"), found=str(first[0].start), expected="1"
        )


def _place(case: Case) -> Iterator[Breach]:
    """The number of every page but the first stands where the regime puts it."""
    margin = _MARGINS[str(case.law.rows["page_number.place"]["exactly"])]
    side = case.law.look("page_number.size")["align"]
    mend = _TO_FOOT if margin == _MARGINS["footer"] else _TO_HEAD
    numbers = list(_page_numbers(case))
    if not numbers and _is_long(case):
        expected = f"{margin}, từ trang 2"
        yield Breach(Message("văn bản không có số trang"), expected=expected, mend=mend)
    for place, seen in numbers:
        if not place.startswith(margin):
            message = Message("số trang đặt sai chỗ")
            yield Breach(message, seen, found=place, expected=margin, mend=mend)
        elif not seen.boxed and (stands := _side(case, seen)) != side:
            yield Breach(
                Message("số trang canh sai bên"),
                seen,
                found=SIDES.get(stands, ""),
                expected=SIDES[side],
                mend=mend,
            )


def _side(case: Case, seen: Seen) -> str:
    """Return where across the page a number stands: as its frame, its tab or itself says."""
    shape = seen.shape
    tabs = seen.text.partition(PAGE_NUMBER)[0].count("\t")
    if shape.frame:
        return shape.frame
    if shape.alignment in {"center", "right"} or not 0 < tabs <= len(shape.stops):
        return shape.alignment
    side, place = shape.stops[tabs - 1]
    return side if place is None or _is_there(case, side, place) else ""


def _is_there(case: Case, side: str, place: float) -> bool:
    """Return whether a tab stop lies about where its side of the page is."""
    shares = {"center": 0.5, "right": 1.0}
    widths = (section.text_width for section in case.anatomy.view.sections)
    return any(abs(width * shares.get(side, 0.0) - place) <= _STOP_SLACK for width in widths)


def _first_page(case: Case) -> Iterator[Breach]:
    for section in case.anatomy.view.sections[:1]:
        pages = "first" if section.first_differs else "default"
        shown_there = {section.headers.get(pages, ""), section.footers.get(pages, "")} - {""}
        for place, seen in _page_numbers(case):
            if seen.file.lower() in {part.lower() for part in shown_there}:
                yield Breach(Message("trang đầu có hiện số trang"), seen, found=place)


def _number_letters(case: Case) -> Iterator[Breach]:
    row = case.law.rows["page_number.size"]
    for _, seen in _page_numbers(case):
        for stretch in seen.lettered:
            if PAGE_NUMBER not in stretch.text:
                continue
            if not keeps(row, stretch.letters.size, 0.1):
                yield Breach(
                    Message("cỡ chữ của số trang"),
                    seen,
                    found=f"{shown(stretch.letters.size)} pt",
                    expected=limit(row),
                )
            if stretch.letters.italic:
                yield Breach(Message("số trang in nghiêng"), seen, expected="kiểu chữ đứng")


def _page_numbers(case: Case) -> Iterator[tuple[str, Seen]]:
    for place, paragraphs in case.anatomy.view.margins:
        for seen in paragraphs:
            if PAGE_NUMBER in seen.text:
                yield place, seen


def _is_long(case: Case) -> bool:
    """Return whether a text surely takes more than one page."""
    return sum(len(each.text) + 60 for each in case.anatomy.view.paragraphs) > _ONE_PAGE


_ONE_PAGE = 4500


def _has_table(case: Case, section: int) -> bool:
    return any(
        seen.section == section and seen.cell is not None and seen.cell.ruled
        for seen in case.anatomy.view.paragraphs
    )


_MARGIN_MENU = Message("Bố cục (Layout) → Lề (Margins) → Lề tùy chỉnh, nhập theo cm")
_FORMAT = Message(
    "Chèn (Insert) → Số trang (Page Number) → Định dạng (Format): kiểu 1, 2, 3; bắt đầu từ 1"
)
_TO_HEAD = Message("Chèn (Insert) → Số trang (Page Number) → Đầu trang → số ở giữa")
_TO_FOOT = Message("Chèn (Insert) → Số trang (Page Number) → Chân trang → số ở bên phải")

RULES = (
    Rule(
        "PG-01",
        Message("giấy khổ A4 (210 × 297 mm)"),
        Message("Bố cục (Layout) → Kích cỡ (Size) → A4"),
        _paper,
    ),
    Rule(
        "PG-02",
        Message("văn bản trình bày theo chiều dài của giấy; chỉ nằm ngang khi có bảng, biểu"),
        Message("Bố cục (Layout) → Hướng (Orientation) → Dọc"),
        _orientation,
    ),
    Rule("PG-03", Message("lề trên và lề dưới 20–25 mm"), _MARGIN_MENU, _upright_margins),
    Rule("PG-04", Message("lề trái 30–35 mm"), _MARGIN_MENU, _left_margin),
    Rule("PG-05", Message("lề phải 15–20 mm"), _MARGIN_MENU, _right_margin),
    Rule("PG-08", Message("số trang bằng chữ số Ả Rập, từ 1"), _FORMAT, _figures),
    Rule("PG-09", Message("số trang ở giữa lề trên"), _TO_HEAD, _place),
    Rule(
        "PG-10",
        Message("không hiện số trang ở trang đầu"),
        Message("Bấm đúp vào đầu trang → đánh dấu “Trang đầu khác” (Different First Page)"),
        _first_page,
    ),
    Rule(
        "PG-11",
        Message("số trang cỡ chữ 13–14, kiểu chữ đứng"),
        Message("Bôi đen số trang → Trang đầu (Home) → Cỡ chữ 14, bỏ in nghiêng"),
        _number_letters,
    ),
)
