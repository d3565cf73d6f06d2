"""Numbers, dates and answers of cells as the Vietnamese text that a clerk sees (giá trị ô)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from vanban.groundwork.regex import regex
from vanban.reading.sheets.grid import Kind

GENERAL = frozenset({"", "general", "@"})
_UNSHOWN = regex(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_ZEROS = regex(r"0+")
_PLACES = regex(r"\.([0#?]+)")
_HOLES = regex("[0#?]")
_UNUSUAL = regex("[e/]")
"""Powers of ten and fractions are read as the number they are."""
_MONTH_AND_YEAR = regex(r"m+[^dhms]*y+|y+[^dhms]*m+")
_YEAR = regex(r"[^dmhs]*y+[^dmhs]*")
_SIGNIFICANT = 15
"""Digits of a number that Excel keeps."""


def shown(value: Any, number_format: str) -> tuple[str, Kind]:
    """Return a value as text, and what it was: ``36.4`` is ``36,4``, a true date ``05/02/2021``.

    Whole numbers have no dots between thousands. A number format counts where
    it changes what is read: leading zeros, decimals shown, per cent.
    """
    match value:
        case bool():
            return ("có" if value else "không"), Kind.FORMATTED
        case datetime() | date():
            return _date(value, _skeleton(number_format)), Kind.DATE
        case time():
            return f"{value:%H:%M}", Kind.FORMATTED
        case timedelta():
            return _duration(value), Kind.FORMATTED
        case int() | float():
            return _number(value, number_format)
        case _:
            return str(value), Kind.TEXT


def _skeleton(number_format: str) -> str:
    """Return a number format without words, colours and padding; only its first case."""
    return _UNSHOWN.sub("", number_format).split(";")[0].lower()


def _date(value: date, skeleton: str) -> str:
    if _YEAR.fullmatch(skeleton):
        return f"{value.year:04}"
    if _MONTH_AND_YEAR.search(skeleton) and "d" not in skeleton:
        return f"{value.month:02}/{value.year:04}"
    day = f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, datetime) and "h" in skeleton and value.time() != time():
        return f"{value:%H:%M} {day}"
    return day


def _duration(value: timedelta) -> str:
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _number(value: float, number_format: str) -> tuple[str, Kind]:
    exact = Decimal(f"{value:.{_SIGNIFICANT}g}") if isinstance(value, float) else Decimal(value)
    skeleton = _skeleton(number_format)
    if number_format.strip().lower() in GENERAL or _UNUSUAL.search(skeleton):
        return _vietnamese(_plain(exact)), Kind.NUMBER
    if _ZEROS.fullmatch(skeleton) and len(skeleton) > 1 and exact == exact.to_integral_value():
        return f"{int(exact):0{len(skeleton)}}", Kind.FORMATTED
    percent = "%" if "%" in skeleton else ""
    exact = exact * 100 if percent else exact
    if abs(exact) >= Decimal(10) ** _SIGNIFICANT or not _HOLES.search(skeleton):
        return _vietnamese(_plain(exact)) + percent, Kind.FORMATTED
    return _vietnamese(_rounded(exact, skeleton)) + percent, Kind.FORMATTED


def _rounded(exact: Decimal, skeleton: str) -> str:
    """Return a number with as many decimals as its format shows."""
    found = _PLACES.search(skeleton)
    places = found[1] if found else ""
    text = f"{exact.quantize(Decimal(1).scaleb(-len(places)), ROUND_HALF_UP):f}"
    for _ in range(len(places) - places.count("0")):
        text = text.removesuffix("0")
    return text.rstrip(".")


def _plain(exact: Decimal) -> str:
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _vietnamese(text: str) -> str:
    return "0" if text == "-0" else text.replace(".", ",")
