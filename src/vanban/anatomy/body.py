"""The body as a flat run of paragraphs, each with its level (nội dung)."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.anatomy.annex_rules import too_wide
from vanban.outline import Alignment, Level, Node, plain_text
from vanban.outline.headings import reads_like_heading
from vanban.rendering.blocks import Table
from vanban.rendering.context import Value
from vanban.rendering.pieces import Run, Runs
from vanban.rendering.sections import SectionBreak

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.anatomy.weaving import Weaver

Record = dict[str, Value]
_OWN_LINE = {Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION}
"""Levels whose label stands on a line above the heading (Appendix I, Part I, II.6đ)."""
_HEADINGS = {*_OWN_LINE, Level.ARTICLE, Level.UPPER, Level.ROMAN}
_SENTENCE_ARTICLE = "điều không tiêu đề"
TEXT_WIDTH = 160.0
"""Millimetres between the margins of an upright page in the shipped templates."""
_SHORT_LINE = 75
"""Characters that surely stand on one line of 14 pt over 160 mm."""


class BodyMaker(Struct, frozen=True):
    """What turns nodes into the template's paragraphs."""

    weaver: Weaver
    in_annex: bool = False

    def paragraphs(self, nodes: Sequence[Node]) -> list[Record]:
        """Return the paragraphs in reading order, as the template's ``nội_dung``.

        Each is a record with ``cấp`` (its level), ``nhãn`` (its label, as
        typed), ``chữ`` (its text), ``bảng`` for a table, and ``giữ_cùng_sau``:
        headings keep with what follows, the last lines with the signature.
        """
        records = self._all(nodes)
        for record in _last_lines(records):
            record["giữ_cùng_sau"] = True
        return list(_turned(records))

    def annexed(self, nodes: Sequence[Node], *, across: bool | None) -> tuple[list[Record], bool]:
        """Return the paragraphs of an annex, and whether its pages lie on their side.

        ``None`` asks to turn them for a table that is wide or does not fit.
        """
        records = self._all(nodes)
        if across is None:
            across = any(_needs_room(record) for record in records)
        for record in records:
            record["khổ_ngang"] = across
        for record in records[-1:]:
            record["giữ_cùng_sau"] = "bảng" in record
        return records, across

    def _all(self, nodes: Sequence[Node]) -> list[Record]:
        """Return the paragraphs; what leads to a table keeps with it, a little apart."""
        records = [record for node in nodes for record in self._records(node)]
        for record, following in pairwise(records):
            if "bảng" in following and "bảng" not in record:
                record |= {"giữ_cùng_sau": True, "trước_bảng": True}
        return records

    def _records(self, node: Node, *, in_article: bool = False) -> Iterator[Record]:
        place = node.text_place
        if node.table is not None:
            yield from self._table(node)
        elif node.level in _OWN_LINE:
            yield _record(node.level, node.label, _NOTHING, keep=True)
            if self.weaver.is_past and _is_small(node.text):
                yield _record(node.level, self.weaver.runs(node.text, place), _NOTHING, keep=True)
            elif node.text:
                yield _record("tiêu đề", "", self.weaver.runs(node.text, place), keep=True)
        else:
            level = self._style_level(node, in_article=in_article)
            keep = node.is_heading or node.level in _HEADINGS
            keep = keep and level != _SENTENCE_ARTICLE
            yield _record(level, node.label, self.weaver.runs(node.text, place), keep=keep)
        for child in node.children:
            yield from self._records(child, in_article=in_article or node.level is Level.ARTICLE)

    def _style_level(self, node: Node, *, in_article: bool) -> str:
        """Return the level whose style sets a paragraph.

        Decree 30 sets the heading of a clause bold; under an article the circular
        before it does not. A heading that a paper of old had in small letters keeps
        them, where the law asks for capitals. An article that has no heading but is
        a sentence itself, as in decisions, has only its label bold.
        """
        if node.level in _CAPITALS and self.weaver.is_past and _is_small(node.text):
            return f"{Level.CLAUSE} có tiêu đề"
        if node.level is Level.ARTICLE and node.text and not reads_like_heading(node.text):
            return _SENTENCE_ARTICLE
        with_heading = node.is_heading and node.level in (Level.CLAUSE, Level.DECIMAL)
        if with_heading and in_article:
            with_heading = self.weaver.law.look("body.article_clause_heading.size")["bold"]
        return f"{node.level} có tiêu đề" if with_heading else node.level

    def _table(self, node: Node) -> Iterator[Record]:
        source, around = node.table, node.text_place
        if source is None:
            return
        if source.caption:
            caption = self.weaver.runs(source.caption, around)
            yield {**_record("chú dẫn bảng", "", caption, keep=True), "khổ_ngang": source.wide}
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
        if not (self.in_annex or source.wide or block.fits(TEXT_WIDTH)):
            self.weaver.findings.append(too_wide(len(source.rows[0]), around))
        yield {
            **_record("bảng", "", _NOTHING, keep=False),
            "bảng": block,
            "khổ_ngang": source.wide,
        }


_NOTHING = Runs(())
_CAPITALS = {Level.UPPER, Level.ROMAN}
"""Levels whose headings are set in capitals on the line of their label."""
_SIDES = {
    Alignment.UNSET: "",
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
}


def _is_small(text: str) -> bool:
    """Return whether a heading was typed in small letters."""
    return any(map(str.islower, plain_text(text)))


def _record(level: str, label: str | Runs, text: Runs, *, keep: bool) -> Record:
    return {"cấp": str(level), "nhãn": label, "chữ": text, "giữ_cùng_sau": keep}


def _turned(records: Iterable[Record]) -> Iterator[Record]:
    """Yield the records, those of wide tables on pages of their own that lie on their side."""
    for wide, run in groupby(records, key=lambda record: record.get("khổ_ngang", False)):
        if wide:
            yield _break(across=True)
            yield from run
            yield _break(across=False)
        else:
            yield from run


def _break(*, across: bool) -> Record:
    turning = SectionBreak(across=across, fresh=False)
    return {**_record("bảng", "", _NOTHING, keep=False), "bảng": turning}


def _needs_room(record: Record) -> bool:
    block = record.get("bảng")
    return record.get("khổ_ngang") is True or (
        isinstance(block, Table) and not block.fits(TEXT_WIDTH)
    )


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
