"""The body as a flat run of paragraphs, each with its level (nội dung)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.outline import Alignment, Level, Node
from vanban.rendering.blocks import Table
from vanban.rendering.context import Value
from vanban.rendering.pieces import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.anatomy.weaving import Weaver

Record = dict[str, Value]
_OWN_LINE = {Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION}
"""Levels whose label stands on a line above the heading (Appendix I, Part I, II.6đ)."""
_HEADINGS = {*_OWN_LINE, Level.ARTICLE, Level.UPPER, Level.ROMAN}
_SHORT_LINE = 75
"""Characters that surely stand on one line of 14 pt over 160 mm."""


@dataclass(frozen=True)
class BodyMaker:
    """What turns nodes into the template's paragraphs."""

    weaver: Weaver

    def paragraphs(self, nodes: Sequence[Node]) -> list[Record]:
        """Return the paragraphs in reading order, as the template's ``nội_dung``.

        Each is a record with ``cấp`` (its level), ``nhãn`` (its label, as
        typed), ``chữ`` (its text), ``bảng`` for a table, and ``giữ_cùng_sau``:
        headings keep with what follows, the last lines with the signature.
        """
        records = [record for node in nodes for record in self._records(node)]
        for record in _last_lines(records):
            record["giữ_cùng_sau"] = True
        return records

    def _records(self, node: Node) -> Iterator[Record]:
        place = node.text_place
        if node.table is not None:
            yield from self._table(node)
        elif node.level in _OWN_LINE:
            yield _record(node.level, node.label, _NOTHING, keep=True)
            if node.text:
                yield _record("tiêu đề", "", self.weaver.runs(node.text, place), keep=True)
        else:
            keep = node.is_heading or node.level in _HEADINGS
            yield _record(
                _style_level(node), node.label, self.weaver.runs(node.text, place), keep=keep
            )
        for child in node.children:
            yield from self._records(child)

    def _table(self, node: Node) -> Iterator[Record]:
        source, around = node.table, node.text_place
        if source is None:
            return
        if source.caption:
            yield _record("chú dẫn bảng", "", self.weaver.runs(source.caption, around), keep=True)
        rows = [
            tuple(self.weaver.runs(cell, place) for cell, place in row)
            for row in source.cells(around)
        ]
        block = Table(
            tuple(rows[: source.heading_count]),
            tuple(rows[source.heading_count :]),
            alignments=tuple(_SIDES[each] for each in source.alignments),
            shares=source.shares,
            spans=source.spans,
            kinds=source.kinds,
        )
        yield {**_record("bảng", "", _NOTHING, keep=False), "bảng": block}


_NOTHING = Runs(())
_SIDES = {
    Alignment.UNSET: "",
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
}


def _record(level: str, label: str, text: Runs, *, keep: bool) -> Record:
    return {"cấp": str(level), "nhãn": label, "chữ": text, "giữ_cùng_sau": keep}


def _style_level(node: Node) -> str:
    with_heading = node.is_heading and node.level in (Level.CLAUSE, Level.DECIMAL)
    return f"{node.level} có tiêu đề" if with_heading else node.level


def _last_lines(records: Sequence[Record]) -> list[Record]:
    """Return the last paragraph, with the one before when the last is but one line.

    At least two lines of the body stay with the signature.
    """
    last = list(records[-1:])
    if last and _length(last[0]) < _SHORT_LINE:
        return list(records[-2:])
    return last


def _length(record: Record) -> int:
    text = record["chữ"]
    pieces = text.pieces if isinstance(text, Runs) else ()
    return sum(len(piece.text) for piece in pieces if isinstance(piece, Run))
