"""Writing an outline as the text that a clerk would type (ghi nội dung thành chữ)."""

from __future__ import annotations

from vanban.outline.levels import NAMED, Level
from vanban.outline.lines import is_special, scan
from vanban.outline.recognition import Paragraph, recognise
from vanban.outline.tables import write_table
from vanban.outline.tree import Node, Outline, walk

_ROUNDS = 8


def write_outline(outline: Outline) -> str:
    """Return the text that reads as this outline, a line a paragraph, notes at the end.

    A paragraph that would be taken for something else gets a backslash in
    front, and no other does.
    """
    nodes = [node for _, node in walk(outline)]
    escaped: set[int] = set()
    for _ in range(_ROUNDS):
        lines, starts = _lines(nodes, escaped)
        mistaken = _mistaken(nodes, lines, starts) - escaped
        if not mistaken:
            break
        escaped |= mistaken
    else:
        lines, _ = _lines(nodes, {at for at, node in enumerate(nodes) if _escapable(node)})
    notes = [f"[^{key}]: {' '.join(text.splitlines())}" for key, text in outline.notes.items()]
    return "\n".join((*lines, *notes))


def _lines(nodes: list[Node], escaped: set[int]) -> tuple[list[str], list[int]]:
    """Return the lines of all nodes, and the number of each one's first line, from 1."""
    lines: list[str] = []
    starts: list[int] = []
    after_table = False
    for at, node in enumerate(nodes):
        if after_table and node.table is not None and not node.table.caption:
            lines.append("")
        starts.append(len(lines) + 1)
        lines.extend(_node_lines(node, escaped=at in escaped))
        after_table = node.table is not None
    return lines, starts


def _node_lines(node: Node, *, escaped: bool) -> list[str]:
    if node.table is not None:
        return [*filter(None, [node.table.caption]), *write_table(node.table)]
    text = _marked(node.text) if escaped else node.text
    if node.level is Level.PLAIN:
        return [text]
    if node.level in NAMED and node.text and not node.label.endswith((".", ":")):
        return [node.label, text]
    return [f"{node.label} {node.text}" if node.text else node.label]


def _marked(text: str) -> str:
    return "\\" + text if is_special(text.lstrip("\\")) else text


def _escapable(node: Node) -> bool:
    return node.level is Level.PLAIN or node.level in NAMED


def _mistaken(nodes: list[Node], lines: list[str], starts: list[int]) -> set[int]:
    """Return the positions of paragraphs that the lines would not read back as they are."""
    read = {
        paragraph.line.number: paragraph
        for paragraph in recognise(scan("\n".join(lines), 1).lines).paragraphs
    }
    return {
        at
        for at, (node, start) in enumerate(zip(nodes, starts, strict=True))
        if _escapable(node) and not _same(node, read.get(start))
    }


def _same(node: Node, paragraph: Paragraph | None) -> bool:
    if paragraph is None or paragraph.text != node.text:
        return False
    if paragraph.label is None:
        return node.level is Level.PLAIN and paragraph.line.table is None
    return (node.level, node.label) == (paragraph.label.level, paragraph.label.text)
