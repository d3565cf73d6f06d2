"""A comparison as a table, in Excel or as a Word file (bảng so sánh)."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from vanban.movement.tracing.comparing import Change
from vanban.outline import escape
from vanban.reading.writing import entry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Place
    from vanban.movement.tracing.comparing import Row

HEADINGS: Final = ("Mục", "Thay đổi", "Kế hoạch cấp trên", "Kế hoạch của đơn vị")
PLACES: Final = ("Chỗ ở cấp trên", "Chỗ ở đơn vị")


def shown(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that tell anything: what was kept word for word is left out."""
    return [row for row in rows if row.change is not Change.SAME]


def cells(row: Row) -> tuple[str, str, str, str]:
    """Return a row as the cells of a table."""
    return row.about, row.change.value, row.parent, row.child


def place_text(place: Place | None) -> str:
    """Return where something stands, as a cell says it; nothing of a side that is missing."""
    if place is None:
        return ""
    spot = f"đoạn {place.paragraph}" if place.paragraph else place.path
    return f"{place.file}, {spot}" if spot else place.file


def as_word(rows: Sequence[Row], child: str, parent: str) -> bytes:
    """Return the comparison as a Word file with a wide table."""
    from vanban.pipeline import produce

    data = "\n".join(
        line
        for name, value in (
            ("loại văn bản", "bảng so sánh"),
            ("giai đoạn", "nhập"),
            ("dấu tái lập", "không"),
            ("trích yếu", f"Kế hoạch của {child} so với kế hoạch của {parent}"),
            ("nội dung", "\n".join(_table(shown(rows)))),
        )
        for line in entry_lines(name, value)
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "so-sanh.yaml"
        path.write_text(f"{data}\n", encoding="utf-8")
        return produce(path).document


def _table(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        yield "Không có gì khác nhau."
        return
    yield f"| TT | {' | '.join(HEADINGS)} |"
    yield "|:---:|---|---|---|---|"
    for number, row in enumerate(rows, 1):
        yield f"| {number} | {' | '.join(map(_cell, cells(row)))} |"


def _cell(text: str) -> str:
    return escape(text).replace("|", "\\|")
