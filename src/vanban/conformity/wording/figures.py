"""Figures that disagree: with their words, with their rows, with sense (con số): VB-06 to VB-08."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import breach, passages
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.money import money_in_words
from vanban.formatting.number_reading import read_number
from vanban.formatting.numbers import format_number
from vanban.formatting.word_reading import from_words
from vanban.formatting.words import to_words
from vanban.groundwork.regex import regex
from vanban.law.presence import day_said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from vanban.conformity.component import Found

_FIGURE = (
    r"(?=\d)(?<![\d.,])(?<!tỷ )(?<!triệu )"
    r"(?P<figure>(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(?:\s(?P<scale>nghìn|triệu|tỷ)\b)?"
)
_SCALES = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}
_BRACKETED = regex(
    rf"{_FIGURE}\s*(?P<unit>(?:đồng|đ)\b(?:/[\w/]+(?: [^\W\d][\w/]*)?)?)?"
    r"\s*\(\s*(?:bằng chữ\s*:)?\s*(?P<words>[^()\d]{2,160}?)\s*\)",
    re.IGNORECASE,
)
_SAID = regex(
    rf"{_FIGURE}\s*(?P<unit>đồng|đ)\b[^.()]{{0,40}}?[.(;,]?\s*\(?"
    r"bằng chữ\s*:\s*(?P<words>[^().;\d]{3,160})",
    re.IGNORECASE,
)
_DAY = r"\d{1,2}/\d{1,2}/\d{4}"
_RANGE = regex(
    r"(?=\d)(?<![\d/.,-])(?P<low>\d{1,3}(?:,\d+)?)\s?[-–]\s?(?P<high>\d{1,4}(?:,\d+)?)\s?%"
)
_YEARS = regex(
    r"(?:giai đoạn|nhiệm kỳ|năm học|từ năm) (?P<first>(?:19|20)\d{2})\s?(?:[-–]|đến năm)\s?"
    r"(?P<last>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_DAYS = regex(
    rf"từ (?:ngày )?(?P<first>{_DAY}) (?:đến|tới)(?: hết)?(?: ngày)? (?P<last>{_DAY})",
    re.IGNORECASE,
)
_MONEY_WORDS = regex(r"\s*(?:đồng)?\s*(?:chẵn)?\s*[./]*$", re.IGNORECASE)
_TOTAL = regex(r"(?:tổng\s*(?:cộng|số)?|cộng)\s*:?\s*$", re.IGNORECASE)
_RATE = regex(r"%|t[ỷỉ] lệ|tỷ trọng|bình quân|đơn giá|hệ số|định mức|năng suất", re.IGNORECASE)
"""The heading of a column that does not add up: its total lies among its rows."""
_RANKS = tuple(map(re.compile, (r"[IVX]+\.?$", r"[A-H]\.?$", r"\d+\.?$")))
"""Labels of rows of one rank, each of which may sum up the rows below it."""
_UNCLEAR = "F122"


def _words(case: Case) -> Iterator[Breach]:
    """A sum in figures and in words within brackets says the same."""
    for passage in passages(case):
        told: set[str] = set()
        for pattern in (_BRACKETED, _SAID):
            for found in pattern.finditer(passage.text):
                figure = _scaled(found)
                message = _disagreement(figure, _MONEY_WORDS.sub("", found["words"]).lower())
                if figure is None or message is None or found["figure"] in told:
                    continue
                told.add(found["figure"])
                spell = money_in_words if found["unit"] else to_words
                right = f"{format_number(figure)}: {spell(figure)}"
                yield breach(passage, found, message, expected=right)


def _scaled(found: re.Match[str]) -> Decimal | None:
    """Return a figure with what its unit multiplies it by: ``2,5 tỷ``."""
    figure = _read(read_number, found["figure"])
    if figure is None:
        return None
    whole = figure * _SCALES.get((found["scale"] or "").lower(), 1)
    return Decimal(int(whole)) if whole == int(whole) else whole


def _disagreement(figure: Decimal | None, words: str) -> Message | None:
    """Return what is wrong with words beside a figure; nothing of words that are no number."""
    try:
        said = from_words(words)
    except BadValueError as error:
        unclear = Message("số viết bằng chữ có thể hiểu thành hai số khác nhau")
        return unclear if error.code == _UNCLEAR else None
    return None if said == figure else Message("số viết bằng chữ khác số viết bằng chữ số")


def _ranges(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for found in _RANGE.finditer(passage.text):
            low, high = _read(read_number, found["low"]), _read(read_number, found["high"])
            if low is not None and high is not None and low >= high:
                message = Message("khoảng có đầu dưới không nhỏ hơn đầu trên")
                yield breach(passage, found, message, f"{found['high']}-{found['low']}%")


def _spans(case: Case) -> Iterator[Breach]:
    yield from _years(case)
    yield from _days(case)


def _years(case: Case) -> Iterator[Breach]:
    """A span of years that goes backwards: ``giai đoạn 2025 - 2021``."""
    for passage in passages(case):
        for found in _YEARS.finditer(passage.text):
            if int(found["first"]) > int(found["last"]):
                message = Message("khoảng thời gian có năm đầu sau năm cuối")
                yield breach(passage, found, message, f"{found['last']} - {found['first']}")


def _days(case: Case) -> Iterator[Breach]:
    """A span of days that goes backwards: ``từ ngày 15/3/2021 đến ngày 10/3/2021``."""
    for passage in passages(case):
        for found in _DAYS.finditer(passage.text):
            first, last = day_said(found["first"]), day_said(found["last"])
            if first and last and first > last:
                message = Message("khoảng thời gian có ngày đầu sau ngày cuối")
                yield breach(passage, found, message, f"{found['last']} - {found['first']}")


def _totals(case: Case) -> Iterator[Breach]:
    """A total row sums up the rows above it, a subtotal those since the last one."""
    for table in _tables(case).values():
        rows = sorted({row for row, _ in table})
        totals = [row for row in rows[1:] if _is_total(table, row)]
        for row in totals:
            yield from _wrong_sums(table, row, [each for each in totals if each < row])


def _is_total(table: Mapping[tuple[int, int], Found], row: int) -> bool:
    texts = (squeezed(found.seen.full_text) for (at, _), found in _in_order(table) if at == row)
    return bool(_TOTAL.match(next(filter(None, texts), "")))


def _wrong_sums(
    table: Mapping[tuple[int, int], Found], row: int, before: Sequence[int]
) -> Iterator[Breach]:
    """A figure is right that sums all rows, those since the last total, or the totals."""
    for (at, column), found in _in_order(table):
        stated = _figure(found) if at == row else None
        if stated is None:
            continue
        above = {r: _figure(cell) for (r, c), cell in table.items() if c == column and 0 < r < row}
        last = max(before, default=0)
        plain = {r: figure for r, figure in above.items() if r not in before}
        choices = (
            [figure for r, figure in plain.items() if r > last],
            list(plain.values()),
            [above[r] for r in before if r in above],
        )
        sums = [
            sum(filter(None, figures), Decimal(0))
            for figures in (*choices, *_by_rank(table, plain, last))
        ]
        counted = [figure for figure in choices[0] if figure is not None]
        is_mean = counted and min(counted) <= stated <= max(counted) and _is_rate(table, column)
        if len(counted) > 1 and stated not in sums and not is_mean:
            yield Breach(
                Message("hàng tổng khác tổng các hàng trên"),
                found.seen,
                found=format_number(stated),
                expected=format_number(sums[0]),
            )


def _by_rank(
    table: Mapping[tuple[int, int], Found], plain: Mapping[int, Decimal | None], last: int
) -> Iterator[list[Decimal | None]]:
    """Yield the figures of the rows of each rank: ``I``, ``II`` sum up what stands below them."""
    for rank in _RANKS:
        rows = [row for row in plain if rank.match(_text(table, row, 0))]
        yield [plain[row] for row in rows]
        yield [plain[row] for row in rows if row > last]


def _is_rate(table: Mapping[tuple[int, int], Found], column: int) -> bool:
    """Return whether a column is headed as rates or prices, in one row or two."""
    headings = (_text(table, row, column) for row in (0, 1))
    return any(map(_RATE.search, headings))


def _text(table: Mapping[tuple[int, int], Found], row: int, column: int) -> str:
    found = table.get((row, column))
    return squeezed(found.seen.full_text) if found else ""


def _in_order(table: Mapping[tuple[int, int], Found]) -> list[tuple[tuple[int, int], Found]]:
    return sorted(table.items(), key=lambda entry: entry[0])


def _figure(found: Found) -> Decimal | None:
    return _read(read_number, squeezed(found.seen.full_text))


def _tables(case: Case) -> dict[int, dict[tuple[int, int], Found]]:
    """Return the cells of each table by row and column; of several paragraphs the first."""
    tables: dict[int, dict[tuple[int, int], Found]] = {}
    for found in case.anatomy.all(Component.TABLE_CELL):
        cell = found.seen.cell
        if cell is not None:
            tables.setdefault(cell.table, {}).setdefault((cell.row, cell.column), found)
    return tables


def _read(read: Callable[[str], Decimal], text: str) -> Decimal | None:
    try:
        return read(text)
    except BadValueError:
        return None


_TYPE = Message("Tính lại rồi sửa con số hoặc chữ ngay trong văn bản")

RULES = (
    Rule("VB-06", Message("số bằng chữ khớp với số bằng chữ số"), _TYPE, _words),
    Rule("VB-07", Message("hàng tổng bằng tổng các hàng"), _TYPE, _totals),
    Rule("VB-08", Message("khoảng giá trị đi từ nhỏ đến lớn"), _TYPE, _ranges),
    Rule("VB-08", Message("khoảng thời gian đi từ trước đến sau"), _TYPE, _spans),
)
