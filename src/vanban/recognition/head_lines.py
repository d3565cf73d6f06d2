"""Single lines of the head into their fields: number, place and date, marks (dòng phần đầu)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.dates import long_date, read_date
from vanban.groundwork.regex import regex
from vanban.recognition.marking import plain
from vanban.recognition.paper import Fate
from vanban.recognition.signs import CAPITAL, DATE, Sign, is_number, one_spelling, place_before

if TYPE_CHECKING:
    from vanban.recognition.sorting import Piece, Sorting
    from vanban.vocabulary.dates import PartialDate

NUMBER, SYMBOL = "số", "ký hiệu"
PLACE_OF_ISSUE, DATE_OF_ISSUE = "địa danh", "ngày ban hành"
URGENCY, CIRCULATION, DRAFT = "độ khẩn", "phạm vi lưu hành", "dự thảo"
_URGENCIES = ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", "HỎA TỐC HẸN GIỜ")
_CIRCULATIONS = ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TRẢ LẠI SAU KHI HỌP (HỘI NGHỊ)")
_DIVIDERS = ("/", "-")
_FIGURES = regex(r"\d+[A-Za-z]?(?:\s?/\s?\d{4})?")
_REST_OF_SYMBOL = regex(rf"[{CAPITAL}][\w&.]*(?:[-–/][{CAPITAL}][\w&.]*)*")
_DRAFT_DATE = regex(r"\(\s*((?:ngày\s+)?[^()]{4,40})\)")
_ITERATION = regex(r"LẦN\s*(?:THỨ\s*)?(\d{1,2})$")


def read_number(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> bool:
    """Read number and symbol, each as typed; blanks and dots for the pen are no number."""
    found = is_number(piece.text)
    if found is None or NUMBER in data or SYMBOL in data:
        return False
    if found["number"] and found["symbol"] and found["symbol"][0] not in _DIVIDERS:
        return _read_undivided(sorting, piece, found, data)
    ends = [0]
    for name, label in (("number", NUMBER), ("symbol", SYMBOL)):
        if found[name] is None:
            continue
        start, end = found.span(name)
        if name == "number" and not _FIGURES.fullmatch(found[name]):
            sorting.doubt(piece, Message("số có chữ lẫn vào, giữ như đã gõ"), NUMBER)
        if found[name].startswith("/"):
            start += len(found[name]) - len(found[name][1:].lstrip())
        _fixed(sorting, piece, ends[-1], start)
        if part := sorting.part(piece, start, end):
            sorting.claim(part, Fate.KEPT, label)
            data[label] = part.text
        ends.append(end)
    if not any(letter.isalnum() for letter in piece.text[ends[-1] :]):
        _fixed(sorting, piece, ends[-1], len(piece.text))
    return True


def _read_undivided(
    sorting: Sorting, piece: Piece, found: re.Match[str], data: dict[str, Any]
) -> bool:
    """Read a number with nothing but a blank before its symbol: both are one, as typed."""
    start, end = found.start("number"), found.end("symbol")
    _fixed(sorting, piece, 0, start)
    if part := sorting.part(piece, start, end):
        sorting.claim(part, Fate.KEPT, NUMBER)
        data[NUMBER] = part.text
        sorting.doubt(
            part, Message("giữa số và ký hiệu không có dấu gạch chéo; giữ cả hai ở mục số"), NUMBER
        )
    return True


def read_symbol_below(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> bool:
    """Read the rest of a symbol that broke at its hyphen: ``KHLT-UBND-HĐ-`` and ``HPN``."""
    symbol = data.get(SYMBOL, "")
    if not symbol.endswith(("-", "–")) or not _REST_OF_SYMBOL.fullmatch(piece.text):
        return False
    sorting.claim(piece, Fate.KEPT, SYMBOL)
    data[SYMBOL] = symbol + piece.text
    return True


def read_date_line(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> bool:
    """Read place and date of issue; a date that exists in no calendar stays to the body."""
    found = DATE.search(piece.text)
    if found is None or DATE_OF_ISSUE in data or PLACE_OF_ISSUE in data:
        return False
    date = _date(found[0])
    if date is None:
        sorting.doubt(piece, Message("không đọc được ngày tháng ở dòng này"), "nội dung")
        return False
    place = place_before(piece.text[: found.start()])
    end = 0
    if place:
        start, end = place.span("place")
        if part := sorting.part(piece, start, end):
            sorting.claim(part, Fate.KEPT, PLACE_OF_ISSUE)
            data[PLACE_OF_ISSUE] = part.text
    _fixed(sorting, piece, end, found.start())
    if part := sorting.part(piece, found.start(), found.end()):
        sorting.claim(part, Fate.READ, DATE_OF_ISSUE)
    if not date.is_blank:
        data[DATE_OF_ISSUE] = _as_written(date, found[0])
    _fixed(sorting, piece, found.end(), len(piece.text))
    return True


def read_mark(sorting: Sorting, piece: Piece, sign: Sign, data: dict[str, Any]) -> bool:
    """Read a mark of urgency or circulation, or on a draft."""
    text = one_spelling(piece.text)
    if sign is Sign.URGENCY and text in _URGENCIES and URGENCY not in data:
        return _mark(sorting, piece, data, URGENCY, text.lower())
    if sign is Sign.CIRCULATION and text in _CIRCULATIONS and CIRCULATION not in data:
        return _mark(sorting, piece, data, CIRCULATION, text.lower())
    if sign is Sign.DRAFT and DRAFT not in data:
        iteration = _ITERATION.search(text)
        said = {"lần": iteration[1]} if iteration else {}
        right = bool(sorting.lines[piece.index].column)
        if right or not said:
            said["bên"] = "phải" if right else "trái"
        return _mark(sorting, piece, data, DRAFT, said)
    return False


def read_draft_date(sorting: Sorting, piece: Piece, data: dict[str, Any]) -> bool:
    """Read the day of a draft, in brackets below its mark: ``(ngày 05/01/2026)``."""
    found = _DRAFT_DATE.fullmatch(plain(sorting, [piece]))
    date = _date(found[1]) if found and DRAFT in data else None
    if date is None or "ngày" in data[DRAFT]:
        return False
    sorting.claim(piece, Fate.READ, DRAFT)
    data[DRAFT] = {**data[DRAFT], "ngày": str(date)}
    return True


def _mark(sorting: Sorting, piece: Piece, data: dict[str, Any], label: str, value: Any) -> bool:
    sorting.claim(piece, Fate.READ, label)
    data[label] = value
    return True


def _date(typed: str) -> PartialDate | None:
    try:
        return read_date(re.sub(r"[.…_]+", " … ", typed))
    except BadValueError:
        return None


def _as_written(date: PartialDate, typed: str) -> str:
    """Return a date as clerks type it; one that the law writes otherwise as it was typed."""
    plain = " ".join(typed.split())
    usual = date.is_complete and plain == long_date(date)
    in_figures = plain.removeprefix("ngày ") == str(date)
    return str(date) if usual or in_figures else re.sub(r"\s", " ", typed)


def _fixed(sorting: Sorting, piece: Piece, start: int, end: int) -> None:
    if start < end:
        sorting.fixed(sorting.part(piece, start, end))
