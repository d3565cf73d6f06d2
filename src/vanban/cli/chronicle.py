"""What was in force on a day, as a clerk reads it and as another program does."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING, Final

from msgspec.structs import asdict

from vanban.cli.presenter import columns, json_text
from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.diagnostics.errors import DONE
from vanban.documents.in_force import InForce, Matter, in_force, units_in_force
from vanban.formatting.date_reading import read_date
from vanban.formatting.dates import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.cli.language import Language
    from vanban.vocabulary.dates import PartialDate

_HEADINGS: Final = {
    Matter.LAYOUT: Message("Thể thức và kỹ thuật trình bày"),
    Matter.EMULATION: Message("Thi đua, khen thưởng"),
    Matter.TIERS: Message("Cấp chính quyền địa phương"),
    Matter.BODY: Message("Cơ quan"),
    Matter.INSTRUMENT: Message("Văn bản hay được viện dẫn"),
    Matter.UNIT: Message("Đơn vị hành chính có trong bảng"),
}
_ONE_OF: Final = (Matter.LAYOUT, Matter.EMULATION, Matter.TIERS)
"""Kinds of which only one is in force on a day."""
_INDENT, _WIDTH = "    ", 80


def told(language: Language, on: str | None, unit: str | None, *, json: bool) -> tuple[str, int]:
    """Return what is told of a day or a unit, and the exit code.

    Raises:
        UsageError: the day cannot be read, or no unit of the table is called so.
    """
    day = _day(on) if on is not None else None
    rows = units_in_force(unit, day) if unit else in_force(day)
    if unit and not rows:
        raise UsageError(_no_unit(unit))
    if json:
        return json_text({"on": str(day or ""), "in_force": [_row(row) for row in rows]}), DONE
    lines = _lines(rows, day, language, all_kinds=not unit)
    return "\n".join(lines).rstrip(), DONE


def _day(typed: str) -> PartialDate:
    try:
        day = read_date(typed)
    except BadValueError as error:
        place = Place(file="(tham số --on)")
        raise UsageError(error.finding(place)) from error
    if day.year is None:
        raise UsageError(
            Finding(
                "L040",
                Message("ngày sau --on phải có năm"),
                Place(file="(tham số --on)"),
                hint=Message("ghi đủ ngày, hoặc chỉ năm, ví dụ 05/01/2018, năm 2018"),
                found=typed,
            )
        )
    return day


def _no_unit(asked: str) -> Finding:
    return Finding(
        "L041",
        Message("bảng đơn vị không có “{asked}” vào ngày này", asked=asked),
        Place(file="(tham số --unit)"),
        hint=Message("bảng có sẵn chỉ gồm vùng Ba Tơ; đơn vị khác ghi ở tệp riêng của cơ quan"),
        found=asked,
    )


def _lines(
    rows: Sequence[InForce], day: PartialDate | None, language: Language, *, all_kinds: bool
) -> Iterator[str]:
    known = {kind: list(group) for kind, group in groupby(rows, key=lambda row: row.kind)}
    for kind in Matter if all_kinds else known:
        group = known.get(kind, [])
        if not group and kind not in _ONE_OF:
            continue
        yield language.say(_HEADINGS[kind])
        if not group:
            yield _INDENT[:2] + language.say(Message("chưa có quy định nào đã đối chiếu"))
        if kind is Matter.UNIT and all_kinds:
            yield from _in_columns(group, language)
        else:
            for row in group:
                yield from _one(row, language)
        if day is not None and kind in _ONE_OF and len(group) > 1:
            yield _INDENT[:2] + language.say(
                Message("Phần ngày đã biết chưa đủ để chọn; hãy ghi rõ ngày, tháng.")
            )
        yield ""


def _one(row: InForce, language: Language) -> Iterator[str]:
    yield from _wrapped(": ".join(filter(None, (_code(row), row.name))), "  ")
    facts = [_span(row)]
    if row.reference:
        facts.append(Message("Căn cứ: {reference}", reference=row.reference))
    if row.replaced:
        facts.append(Message("Sau đó: {replaced}", replaced=row.replaced))
    if row.templates:
        facts.append(Message("Mẫu có sẵn: {templates}", templates=", ".join(row.templates)))
    if row.unverified:
        facts.append(Message("Chưa đối chiếu, không xét: {what}", what=row.unverified))
    for fact in facts:
        yield from _wrapped(language.say(fact), _INDENT)


def _in_columns(rows: Sequence[InForce], language: Language) -> list[str]:
    """Return units as a table: code, name, time, what came after."""
    cells = ((_code(row), row.name, language.say(_span(row)), row.replaced) for row in rows)
    short = ((code, name, span, _first(after)) for code, name, span, after in cells)
    return [f"  {line}" for line in columns(short).splitlines()]


def _code(row: InForce) -> str:
    return "" if row.id == row.name else row.id


def _first(after: str) -> str:
    """Return what came after in few words: ``→ xã Ba Tơ, …``."""
    first, comma, _ = after.partition(",")
    return f"→ {first}{', …' if comma else ''}" if first else ""


def _span(row: InForce) -> Message:
    start = short_date(row.start) if row.start else ""
    until = short_date(row.until) if row.until else ""
    if row.start and until and not row.is_start_verified:
        return Message(
            "đến hết {until}; ngày bắt đầu chưa đối chiếu, không sớm hơn {start}",
            until=until,
            start=start,
        )
    if not row.is_end_verified:
        return Message("đến năm {year}, chưa rõ ngày", year=row.until.year if row.until else "")
    if start and until:
        return Message("từ {start} đến hết {until}", start=start, until=until)
    if until:
        return Message("đến hết {until}", until=until)
    return Message("từ {start} đến nay", start=start)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _row(row: InForce) -> dict[str, object]:
    return {
        name: str(value) if name == "kind" or hasattr(value, "isoformat") else value
        for name, value in asdict(row).items()
    }
