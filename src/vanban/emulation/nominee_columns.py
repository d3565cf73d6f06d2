"""The columns of a list of nominees: those that are filled in, or those asked for (các cột)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from vanban.emulation.nominees import Collective, Individual, Nominee
from vanban.formatting.dates import short_date
from vanban.formatting.numbers import format_number
from vanban.outline import Alignment

TextOf = Callable[[Nominee], str]
NUMBER, NAME, AWARD, BONUS = "số thứ tự", "tên", "danh hiệu, hình thức", "tiền thưởng"


class ListColumn(Struct, frozen=True):
    """A column a list may have (cột): the clerk's name for it, its heading, what stands in it.

    ``room`` is the width at which it reads well, in millimetres.
    """

    key: str
    heading: str
    text: TextOf
    room: float
    alignment: Alignment = Alignment.LEFT


def _own(name: str) -> TextOf:
    return lambda record: str(getattr(record, name, "") or "")


def _born(record: Nominee) -> str:
    if not isinstance(record, Individual):
        return ""
    date = record.born_on or record.birth_year
    if date is None or date.is_blank:
        return ""
    return short_date(date) if date.is_complete else str(date)


def _bonus(record: Nominee) -> str:
    return format_number(record.bonus) if record.bonus is not None else ""


_CENTER, _RIGHT = Alignment.CENTER, Alignment.RIGHT
COLUMNS: Sequence[ListColumn] = (
    ListColumn(NAME, "Họ và tên", lambda each: each.called, 46),
    ListColumn("giới tính", "Giới tính", _own("gender"), 14, _CENTER),
    ListColumn("năm sinh", "Năm sinh", _born, 15, _CENTER),
    ListColumn("số định danh", "Số định danh", _own("identity"), 33, _CENTER),
    ListColumn("chức vụ", "Chức vụ", _own("position"), 30),
    ListColumn("đơn vị", "Đơn vị", _own("unit"), 36),
    ListColumn(AWARD, "Danh hiệu, hình thức đề nghị", lambda each: each.award, 34),
    ListColumn("thành tích", "Tóm tắt thành tích", _own("achievement"), 60),
    ListColumn("sáng kiến", "Sáng kiến", _own("initiative"), 46),
    ListColumn(BONUS, "Tiền thưởng (đồng)", _bonus, 28, _RIGHT),
    ListColumn("ghi chú", "Ghi chú", _own("remark"), 20),
)
"""Every column a list may have, in the order of papers; identity numbers only when asked for."""
ON_REQUEST = frozenset({"số định danh"})
KEYS: Sequence[str] = tuple(column.key for column in COLUMNS)
NUMBERS = ListColumn(NUMBER, "STT", lambda _: "", 13, _CENTER)
_WHOLE_DATE = 26
"""Millimetres for a day, month and year of birth."""


def chosen_columns(
    records: Sequence[Nominee], asked: Sequence[str] = (), *, without: Sequence[str] = ()
) -> tuple[ListColumn, ...]:
    """Return the columns of a list: those asked for, else those in which anything stands.

    ``without`` are columns that the list says otherwise, as groups do.
    """
    by_key: Mapping[str, ListColumn] = {column.key: column for column in COLUMNS}
    if asked:
        keys = list(dict.fromkeys((NAME, *(key for key in asked if key in by_key))))
        return tuple(_named(by_key[key], records) for key in keys)
    return tuple(
        _named(column, records)
        for column in COLUMNS
        if column.key not in without
        and column.key not in ON_REQUEST
        and (column.key == NAME or any(column.text(record) for record in records))
    )


def _named(column: ListColumn, records: Sequence[Nominee]) -> ListColumn:
    """Return the column with the heading that fits the records."""
    if column.key == NAME:
        return replace(column, heading=_name_heading(records))
    if column.key == "năm sinh" and any("/" in _born(record) for record in records):
        return replace(column, heading="Ngày, tháng, năm sinh", room=_WHOLE_DATE)
    return column


def _name_heading(records: Sequence[Nominee]) -> str:
    if all(isinstance(record, Individual) for record in records):
        return "Họ và tên"
    if all(isinstance(record, Collective) for record in records):
        return "Tên tập thể"
    kinds = dict.fromkeys(_KIND_WORDS.get(type(record).__name__, "") for record in records)
    return "Tên " + ", ".join(filter(None, kinds))


_KIND_WORDS = {"Collective": "tập thể", "Household": "hộ gia đình", "Individual": "cá nhân"}
