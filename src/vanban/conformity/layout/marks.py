"""Marks and small print: urgency, circulation, drafter, address (dấu, ký hiệu, địa chỉ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vanban.conformity.component import Component
from vanban.conformity.limits import keeps, limit, shown
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from vanban.structure.seen import Seen

DRAFTER: Final = regex(r"[A-Za-zĐđ]{2,6}[.\s]*\(?\d[\d.]*\)?\.?$|[A-ZĐ]{1,6}\.?$")
_ADDRESS: Final = regex(
    r"Địa chỉ|Điện thoại|\bĐT\b|\bFax\b|E-?mail|Website|Thư điện tử", re.IGNORECASE
)
_FIRST_FOOTER: Final = "chân trang, trang đầu"
_REDDEST: Final = 0xC0
_DARKEST: Final = 0x40
_HEX: Final = regex(r"[0-9A-F]{6}")


def _urgency(case: Case) -> Iterator[Breach]:
    for found in case.anatomy.all(Component.URGENCY_MARK):
        colours = {each.letters.colour for each in found.seen.lettered}
        if not all(map(_is_red, colours)):
            yield Breach(
                Message("dấu độ khẩn không màu đỏ tươi"),
                found.seen,
                found=", ".join(sorted(colours)),
                expected="đỏ",
                recognised=found,
            )
    yield from _unframed(case, Component.URGENCY_MARK)


def _circulation(case: Case) -> Iterator[Breach]:
    yield from _unframed(case, Component.CIRCULATION_MARK)


def _unframed(case: Case, component: Component) -> Iterator[Breach]:
    for found in case.anatomy.all(component):
        seen = found.seen
        bordered = seen.shape.rule_above and seen.shape.rule_below
        if not (seen.boxed or bordered or (seen.cell is not None and seen.cell.framed)):
            yield Breach(Message("dấu không có khung viền"), seen, recognised=found)


def _is_red(colour: str) -> bool:
    if not _HEX.fullmatch(colour):
        return False
    red, green, blue = (int(colour[start : start + 2], 16) for start in (0, 2, 4))
    return red >= _REDDEST and green <= _DARKEST and blue <= _DARKEST


def _drafter(case: Case) -> Iterator[Breach]:
    """The mark of who drafted stands below the recipients: capitals and a figure."""
    row = case.law.rows["drafter_mark.size"]
    for found in case.anatomy.all(Component.RECIPIENT)[-1:]:
        text = squeezed(found.seen.full_text)
        if not DRAFTER.match(text):
            continue
        if text != text.upper():
            yield Breach(
                Message("ký hiệu người soạn thảo không viết hoa"),
                found.seen,
                found=text,
                expected=text.upper(),
                recognised=found,
            )
        yield from _small(found.seen, row, Message("cỡ chữ của ký hiệu người soạn thảo"))


def _address(case: Case) -> Iterator[Breach]:
    row = case.law.rows["address_block.size"]
    footer = [
        seen
        for place, story in case.anatomy.view.margins
        if place == _FIRST_FOOTER
        for seen in story
    ]
    lines = [seen for seen in footer if seen.full_text]
    if not any(_ADDRESS.search(each.text) for each in lines):
        return
    for seen in lines:
        yield from _small(seen, row, Message("cỡ chữ của địa chỉ cơ quan"))
    above = footer[: footer.index(lines[0]) + 1]
    if not any(each.shape.rule_above or each.shape.rule_below or each.lines for each in above):
        yield Breach(Message("trên địa chỉ cơ quan không có đường kẻ"), lines[0])


def _small(seen: Seen, row: Mapping[str, Any], message: Message) -> Iterator[Breach]:
    wrong = sorted({each.letters.size for each in seen.lettered})
    wrong = [size for size in wrong if not keeps(row, size, 0.1)]
    if wrong:
        found = ", ".join(f"{shown(size)} pt" for size in wrong)
        yield Breach(message, seen, found=found, expected=limit(row))


_FRAME = Message("Chèn dấu trong hộp văn bản có viền; chữ đậm, dấu độ khẩn màu đỏ")

RULES = (
    Rule("KH-01", Message("dấu độ khẩn màu đỏ tươi, trong khung viền đơn"), _FRAME, _urgency),
    Rule("LH-01", Message("chỉ dẫn lưu hành trong khung viền đơn"), _FRAME, _circulation),
    Rule(
        "SO12-01",
        Message("ký hiệu người soạn thảo và số bản: chữ in hoa, cỡ chữ 11"),
        Message("Sửa chữ ngay trong văn bản, cỡ chữ 11"),
        _drafter,
    ),
    Rule(
        "DC-01",
        Message("địa chỉ cơ quan ở chân trang đầu, cỡ chữ 11–12, dưới đường kẻ"),
        Message("Bấm đúp vào chân trang đầu → cỡ chữ 11, viền trên (Borders)"),
        _address,
    ),
)
