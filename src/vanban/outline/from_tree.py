"""Reading the body as a tree of data (đọc nội dung dạng cây): the same outline as from text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Place
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
from vanban.outline.origins import Origins
from vanban.outline.passages import Passage, faults_of
from vanban.outline.reading import read_outline
from vanban.outline.recognition import recognise
from vanban.outline.sequences import label_of, sequence_findings
from vanban.outline.tree import Node, Outline
from vanban.outline.tree_fields import ItemFields, read_item
from vanban.outline.tree_findings import not_a_list, not_an_item, too_deep, unknown_label
from vanban.outline.tree_tables import read_tree_table

_DEEPEST = 16


def outline_from_tree(
    data: object,
    *,
    notes: Mapping[str, str] | None = None,
    steps: tuple[str | int, ...] = (),
) -> tuple[Outline, tuple[Finding, ...]]:
    """Return the outline that nested data write, and everything found wrong with them.

    The data are a list: a string is text as in the text field, a mapping is a
    labelled paragraph with what stands below it. Text alone is read as text.
    ``steps`` is the way to the list in the data that hold it; the places of
    nodes and findings go on from there.
    """
    if isinstance(data, str):
        return read_outline(data, notes=notes)
    reader = _TreeReader()
    nodes = tuple(reader.children(data, _Spot(Place(steps=steps))))
    book = gather(reader.notes, notes)
    body = list(_passages(nodes, ()))
    findings = (
        *reader.findings,
        *sequence_findings(nodes),
        *faults_of([*body, *book.entries.values()]),
        *note_findings(body, book),
    )
    return Outline(nodes, book.texts), findings


class _Spot(Struct, frozen=True):
    """Where in the tree something stands: its place in the data and the labels above it."""

    place: Place = field(default_factory=Place)
    above: tuple[Label, ...] = ()
    depth: int = 0

    def below(self, word: str, place: Place) -> _Spot:
        path = f"{self.place.path} › {word}" if self.place.path else word
        return replace(self, place=replace(place, path=path), depth=self.depth + 1)

    @property
    def inside(self) -> Label | None:
        return self.above[-1] if self.above else None


class _TreeReader(Struct):
    """Reads one tree, gathering notes, findings and the labels met so far."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[tuple[str, Passage]] = field(default_factory=list)
    running: dict[Level, Label] = field(default_factory=dict)

    def children(self, data: object, spot: _Spot) -> list[Node]:
        """Return the nodes of a list of strings and mappings."""
        items = [data] if isinstance(data, str | Mapping) else data
        if not isinstance(items, Sequence) or isinstance(items, bytes):
            self.findings.append(not_a_list(spot.place))
            return []
        if spot.depth > _DEEPEST:
            self.findings.append(too_deep(_DEEPEST, spot.place))
            return []
        nodes: list[Node] = []
        siblings = Siblings(_first_level(items, spot))
        texts: list[Passage] = []
        for number, item in enumerate(items, start=1):
            place = spot.place if items is not data else _step(spot.place, number - 1)
            if isinstance(item, str):
                texts.append(Passage(item, replace(place, line=1, column=1)))
                continue
            self._extend(nodes, siblings, self._paragraphs(texts, spot, siblings))
            texts.clear()
            here = spot.below(f"đề mục {number}", place)
            if isinstance(item, Mapping):
                fields = read_item(item, here.place)
                self.findings.extend(fields.findings)
                self._extend(nodes, siblings, self._item(fields, here, siblings))
            else:
                self.findings.append(not_an_item(here.place, item))
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
        self, texts: Sequence[Passage], spot: _Spot, siblings: Siblings | None = None
    ) -> list[Node]:
        """Return what strings write, read as lines of the text field are."""
        if not texts:
            return []
        before = siblings.labels if siblings else ()
        origins = Origins.of(texts)
        found = scan(origins.text, 1)
        recognised = recognise(found.lines, spot.above, (*self.running.values(), *before))
        self.notes.extend(
            (key, replace(passage, place=origins.place(passage.place)))
            for key, passage in found.notes
        )
        self.findings.extend(
            replace(finding, place=origins.place(finding.place))
            for finding in (*found.findings, *recognised.findings)
        )
        return [origins.node(node) for node in build(recognised.paragraphs)]

    def _item(self, fields: ItemFields, spot: _Spot, siblings: Siblings) -> list[Node]:
        if fields.level is Level.PLAIN or fields.holds_only_a_table:
            return [
                *map(_plain, fields.lines),
                *self._table(fields, spot),
                *self._below(fields, spot),
            ]
        label, passage = self._label(fields, spot, siblings)
        text = passage.text
        inside = replace(spot, above=(*spot.above, label))
        children = (
            *self._paragraphs(fields.lines[1:], inside),
            *self._table(fields, inside),
            *self._below(fields, inside),
        )
        heads = fields.heading and label.level in {Level.CLAUSE, Level.DECIMAL}
        heading = heads or is_heading(label.level, text, has_children=bool(children))
        return [
            Node(
                label.level,
                label.text,
                text,
                bool(heading),
                children,
                place=spot.place,
                text_place=passage.place,
            )
        ]

    def _label(self, fields: ItemFields, spot: _Spot, siblings: Siblings) -> tuple[Label, Passage]:
        passage = fields.lines[0] if fields.lines else Passage("", spot.place)
        text = passage.text
        if fields.label:
            label = which_label(fields.label, fields.level, siblings)
            if label is None:
                if fields.level is None:
                    self.findings.append(unknown_label(fields.label, fields.places["label"]))
                label = Label(fields.level or siblings.usual_level, fields.label)
            return label, passage
        within = label_within(text, fields.level, siblings)
        if within is not None:
            return within.label, _shortened(passage, within.text)
        level = fields.level or siblings.usual_level
        label = label_for(level, siblings, spot.inside, self.running.get(level))
        return label, _shortened(passage, without_backslash(text) or text)

    def _below(self, fields: ItemFields, spot: _Spot) -> list[Node]:
        if fields.children is None:
            return []
        return self.children(fields.children, replace(spot, place=fields.places["children"]))

    def _table(self, fields: ItemFields, spot: _Spot) -> list[Node]:
        if fields.table is None:
            return []
        place = fields.places["table"]
        if isinstance(fields.table, str):
            table = Passage(fields.table, replace(place, line=1, column=1))
            return self._paragraphs([table], spot)
        read = read_tree_table(fields.table, spot.below("bảng", place).place)
        self.findings.extend(read.findings)
        if read.table is not None and read.table.wide:
            whole = replace(read.table, caption=read.caption)
            return [Node(Level.TABLE, table=whole, place=place, text_place=place)]
        caption = [_plain(Passage(read.caption, place))] if read.caption else []
        if read.table is None:
            return caption
        return [*caption, Node(Level.TABLE, table=read.table, place=place, text_place=place)]


def _step(place: Place, index: int) -> Place:
    return replace(place, steps=(*place.steps, index))


def _shortened(passage: Passage, text: str) -> Passage:
    """Return a passage without what stands before its text: a label, a backslash."""
    place = passage.place
    before = len(passage.text) - len(text)
    return Passage(text, replace(place, column=place.column + before))


def _plain(line: Passage) -> Node:
    passage = _shortened(line, without_backslash(line.text) or line.text)
    return Node(Level.PLAIN, text=passage.text, place=line.place, text_place=passage.place)


def _first_level(items: Sequence[object], spot: _Spot) -> Level:
    """Return the level of items that do not say: that of the first that does, else by depth."""
    for item in items:
        if isinstance(item, Mapping):
            fields = read_item(item, Place())
            label = which_label(fields.label, fields.level, Siblings()) if fields.label else None
            if label is not None:
                return label.level
            if fields.level is not None and fields.level is not Level.PLAIN:
                return fields.level
    return level_below(spot.inside.level if spot.inside else None)


def _passages(nodes: Sequence[Node], above: tuple[str, ...]) -> Iterator[Passage]:
    for node in nodes:
        path = above if node.level in UNNUMBERED else (*above, node.label)
        place = replace(node.text_place, path=" › ".join(path))
        if node.text:
            yield Passage(node.text, place)
        if node.table is not None:
            for cell, its_place in chain.from_iterable(node.table.cells(place)):
                yield Passage(cell, replace(its_place, path=place.path))
        yield from _passages(node.children, path)
