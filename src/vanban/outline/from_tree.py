"""Reading the body as a tree of data (đọc nội dung dạng cây): the same outline as from text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from vanban.diagnostics import Finding, Message, Place
from vanban.outline.building import build
from vanban.outline.default_labels import (
    Siblings,
    label_for,
    label_within,
    level_below,
    which_label,
)
from vanban.outline.headings import is_heading
from vanban.outline.labels import Label
from vanban.outline.levels import RUNNING, UNNUMBERED, Level
from vanban.outline.lines import scan, without_backslash
from vanban.outline.notes import gather, note_findings
from vanban.outline.passages import Passage, faults_of
from vanban.outline.reading import at_path, read_outline
from vanban.outline.recognition import recognise
from vanban.outline.sequences import label_of, sequence_findings
from vanban.outline.tree import Node, Outline
from vanban.outline.tree_fields import ItemFields, read_item
from vanban.outline.tree_tables import read_tree_table

_DEEPEST = 16


def outline_from_tree(
    data: object, *, notes: Mapping[str, str] | None = None
) -> tuple[Outline, tuple[Finding, ...]]:
    """Return the outline that nested data write, and everything found wrong with them.

    The data are a list: a string is text as in the text field, a mapping is a
    labelled paragraph with what stands below it. Text alone is read as text.
    """
    if isinstance(data, str):
        return read_outline(data, notes=notes)
    reader = _TreeReader()
    nodes = tuple(reader.children(data, _Spot()))
    book = gather(reader.notes, notes)
    body = list(_passages(nodes, ()))
    findings = (
        *reader.findings,
        *sequence_findings(nodes),
        *faults_of([*body, *book.entries.values()]),
        *note_findings(body, book),
    )
    return Outline(nodes, book.texts), findings


@dataclass(frozen=True)
class _Spot:
    """Where in the tree something stands: its data path and the labels above it."""

    path: str = ""
    above: tuple[Label, ...] = ()
    depth: int = 0

    def below(self, step: str) -> _Spot:
        path = f"{self.path} › {step}" if self.path else step
        return replace(self, path=path, depth=self.depth + 1)

    @property
    def inside(self) -> Label | None:
        return self.above[-1] if self.above else None


@dataclass
class _TreeReader:
    """Reads one tree, gathering notes, findings and the labels met so far."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[tuple[str, Passage]] = field(default_factory=list)
    running: dict[Level, Label] = field(default_factory=dict)

    def children(self, data: object, spot: _Spot) -> list[Node]:
        """Return the nodes of a list of strings and mappings."""
        items = [data] if isinstance(data, str | Mapping) else data
        if not isinstance(items, Sequence) or isinstance(items, bytes):
            self.findings.append(_not_a_list(spot.path))
            return []
        if spot.depth > _DEEPEST:
            self.findings.append(_too_deep(spot.path))
            return []
        nodes: list[Node] = []
        siblings = Siblings(_first_level(items, spot))
        texts: list[str] = []
        for number, item in enumerate(items, start=1):
            if isinstance(item, str):
                texts.append(item)
                continue
            self._extend(nodes, siblings, self._paragraphs(texts, spot, siblings))
            texts.clear()
            here = spot.below(f"đề mục {number}")
            if isinstance(item, Mapping):
                fields = read_item(item, here.path)
                self.findings.extend(fields.findings)
                self._extend(nodes, siblings, self._item(fields, here, siblings))
            else:
                self.findings.append(_not_an_item(here.path, item))
        self._extend(nodes, siblings, self._paragraphs(texts, spot, siblings))
        return nodes

    def _extend(self, nodes: list[Node], siblings: Siblings, more: Sequence[Node]) -> None:
        nodes.extend(more)
        for label in map(label_of, more):
            if label is not None:
                siblings.add(label)
                if label.level in RUNNING:
                    self.running[label.level] = label

    def _paragraphs(
        self, texts: Sequence[str], spot: _Spot, siblings: Siblings | None = None
    ) -> list[Node]:
        """Return what strings write, read as lines of the text field are."""
        if not texts:
            return []
        before = siblings.labels if siblings else ()
        found = scan(unicodedata.normalize("NFC", "\n".join(texts)), 1)
        recognised = recognise(found.lines, spot.above, (*self.running.values(), *before))
        self.notes.extend(
            (key, replace(passage, place=Place(path=spot.path))) for key, passage in found.notes
        )
        self.findings.extend(at_path((*found.findings, *recognised.findings), spot.path))
        return [_without_lines(node) for node in build(recognised.paragraphs)]

    def _item(self, fields: ItemFields, spot: _Spot, siblings: Siblings) -> list[Node]:
        if fields.level is Level.PLAIN or fields.holds_only_a_table:
            return [
                *(_plain(line) for line in fields.lines),
                *self._table(fields, spot),
                *self._below(fields, spot),
            ]
        label, text = self._label(fields, spot, siblings)
        inside = replace(spot, above=(*spot.above, label))
        children = (
            *self._paragraphs(fields.lines[1:], inside),
            *self._table(fields, inside),
            *self._below(fields, inside),
        )
        heads = fields.heading and label.level in {Level.CLAUSE, Level.DECIMAL}
        heading = heads or is_heading(label.level, text, has_children=bool(children))
        return [Node(label.level, label.text, text, bool(heading), children)]

    def _label(self, fields: ItemFields, spot: _Spot, siblings: Siblings) -> tuple[Label, str]:
        text = fields.lines[0] if fields.lines else ""
        if fields.label:
            label = which_label(fields.label, fields.level, siblings)
            if label is None:
                if fields.level is None:
                    self.findings.append(_unknown_label(fields.label, spot.path))
                label = Label(fields.level or siblings.usual_level, fields.label)
            return label, text
        within = label_within(text, fields.level, siblings)
        if within is not None:
            return within.label, within.text
        level = fields.level or siblings.usual_level
        label = label_for(level, siblings, spot.inside, self.running.get(level))
        return label, without_backslash(text) or text

    def _below(self, fields: ItemFields, spot: _Spot) -> list[Node]:
        return [] if fields.children is None else self.children(fields.children, spot)

    def _table(self, fields: ItemFields, spot: _Spot) -> list[Node]:
        if fields.table is None:
            return []
        if isinstance(fields.table, str):
            return self._paragraphs([fields.table], spot)
        read = read_tree_table(fields.table, spot.below("bảng").path)
        self.findings.extend(read.findings)
        caption = [_plain(read.caption)] if read.caption else []
        return [*caption, *([] if read.table is None else [Node(Level.TABLE, table=read.table)])]


def _plain(line: str) -> Node:
    return Node(Level.PLAIN, text=without_backslash(line) or line)


def _without_lines(node: Node) -> Node:
    return replace(node, line=0, children=tuple(map(_without_lines, node.children)))


def _first_level(items: Sequence[object], spot: _Spot) -> Level:
    """Return the level of items that do not say: that of the first that does, else by depth."""
    for item in items:
        if isinstance(item, Mapping):
            fields = read_item(item, "")
            label = which_label(fields.label, fields.level, Siblings()) if fields.label else None
            if label is not None:
                return label.level
            if fields.level is not None and fields.level is not Level.PLAIN:
                return fields.level
    return level_below(spot.inside.level if spot.inside else None)


def _passages(nodes: Sequence[Node], above: tuple[str, ...]) -> Iterator[Passage]:
    for node in nodes:
        path = above if node.level in UNNUMBERED else (*above, node.label)
        place = Place(path=" › ".join(path))
        if node.text:
            yield Passage(node.text, place)
        if node.table is not None:
            yield from (Passage(cell, place) for row in node.table.rows for cell in row)
        yield from _passages(node.children, path)


def _not_a_list(path: str) -> Finding:
    return Finding(
        "O505",
        Message("nội dung dạng cây phải là một dãy đề mục và đoạn"),
        Place(path=path),
        hint=Message("mỗi đề mục hoặc đoạn bắt đầu bằng một dấu “-” trên dòng riêng"),
    )


def _not_an_item(path: str, item: object) -> Finding:
    return Finding(
        "O505",
        Message("ở đây phải là một đoạn chữ, hoặc một đề mục có “tiêu đề” hay “nội dung”"),
        Place(path=path),
        hint=Message("đặt chữ trong dấu ngoặc kép, hoặc ghi thành đề mục; mục để trống thì bỏ đi"),
        found="" if item is None else str(item)[:40],
    )


def _too_deep(path: str) -> Finding:
    return Finding(
        "O506",
        Message("các đề mục lồng nhau quá {levels} cấp", levels=_DEEPEST),
        Place(path=path),
        hint=Message("đưa các đề mục này lên cấp trên"),
    )


def _unknown_label(label: str, path: str) -> Finding:
    return Finding(
        "O507",
        Message("không biết nhãn “{label}” thuộc cấp nào", label=label),
        Place(path=path),
        hint=Message("viết nhãn như “I.”, “1.”, “a)”, “-”, hoặc ghi thêm mục “cấp”"),
        found=label,
    )
