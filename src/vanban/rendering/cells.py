"""The cells of a table that our own code makes, as XML: merged ones, bold rows, kept rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.outline import RowKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from vanban.outline import Span
    from vanban.rendering.blueprint import RunFormat
    from vanban.rendering.pieces import Runs
    from vanban.rendering.printing import Printer

Row = tuple["Runs", ...]
_CELL_END: Final = "</w:t></w:r></w:p></w:tc>"


class Placed(Struct, frozen=True):
    """A cell in its place (ô đã đặt chỗ): first column, how many it takes, how it merges down.

    ``down`` is Word's word: ``restart`` where the cell begins, ``continue`` below.
    """

    column: int
    columns: int = 1
    down: str = ""
    text: Runs | None = None

    def opening(self, width: int, look: Look, alignment: str) -> str:
        """Return the cell as far as its text."""
        shape = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if self.columns > 1:
            shape += f'<w:gridSpan w:val="{self.columns}"/>'
        if self.down:
            shape += f'<w:vMerge w:val="{self.down}"/>'
        if look.middle:
            shape += '<w:vAlign w:val="center"/>'
        kept = "<w:keepNext/>" if look.keep else ""
        aligned = f'<w:jc w:val="{alignment}"/>' if alignment else ""
        plain = look.letters.plain
        return (
            f"<w:tc><w:tcPr>{shape}</w:tcPr>"
            f'<w:p><w:pPr><w:pStyle w:val="{look.style}"/>{kept}{aligned}{plain}</w:pPr>'
            f'<w:r>{plain}<w:t xml:space="preserve">'
        )


class Look(Struct, frozen=True):
    """How the cells of a row look (dáng ô): their style, their letters, whether they keep."""

    style: str
    letters: RunFormat
    keep: bool = False
    middle: bool = False


def letters(base: RunFormat, size: float, *, bold: bool = False) -> RunFormat:
    """Return the format of a cell's text; no size (0) leaves it to the style."""
    sized = f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>' if size else ""
    strong, slanted = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
    plain = f"{strong if bold else ''}{sized}"
    return replace(
        base,
        plain=f"<w:rPr>{plain}</w:rPr>" if plain else "",
        bold=f"<w:rPr>{strong}{sized}</w:rPr>",
        italic=f"<w:rPr>{strong if bold else ''}{slanted}{sized}</w:rPr>",
        bold_italic=f"<w:rPr>{strong}{slanted}{sized}</w:rPr>",
    )


def merged(spans: Iterable[Span], count: int) -> dict[int, dict[int, Placed | None]]:
    """Return by row and column the merged cells, None for places that another cell covers."""
    places: dict[int, dict[int, Placed | None]] = {}
    for span in spans:
        columns = min(span.columns, count - span.column)
        for row in range(span.row, span.row + span.rows):
            taken = places.setdefault(row, {})
            taken |= dict.fromkeys(range(span.column, span.column + columns))
            down = "" if span.rows == 1 else "restart" if row == span.row else "continue"
            taken[span.column] = Placed(span.column, columns, down)
    return places


def placed(
    row: Row, count: int, kind: RowKind, spans: Mapping[int, Placed | None]
) -> Iterator[Placed]:
    """Yield the cells of a row from left to right."""
    if not spans and kind is not RowKind.USUAL:
        spans = _title_cell(row, count)
    for column in range(count):
        cell = spans.get(column, Placed(column))
        if cell is not None:
            texts = row[column : column + cell.columns]
            yield replace(cell, text=next((each for each in texts if each.pieces), None))


def _title_cell(row: Row, count: int) -> dict[int, Placed | None]:
    """Return the cell that holds a group's or total's words: it takes the empty ones beside it.

    A number before the words keeps a cell of its own.
    """
    full = [bool(cell.pieces) for cell in row] + [False] * (count - len(row))
    start = 1 if full[:2] == [True, True] else 0
    if True not in full[start:]:
        return {}
    words = full.index(True, start)
    end = full.index(True, words + 1) if True in full[words + 1 :] else count
    return {**dict.fromkeys(range(start, end)), start: Placed(start, end - start)}


def printed_row(
    texts: Iterable[tuple[str, Runs | None]], letters: RunFormat, printer: Printer, properties: str
) -> str:
    """Return a row: each cell as far as its text, the text, and the rest."""
    cells = "".join(
        f"{start}{printer.runs(text, letters) if text is not None else ''}{_CELL_END}"
        for start, text in texts
    )
    told = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{told}{cells}</w:tr>"
