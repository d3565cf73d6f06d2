"""A body written as text reads back as the same body."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.outline import (
    Alignment,
    Level,
    Node,
    Outline,
    Table,
    read_outline,
    walk,
    write_outline,
)
from vanban.outline.from_tree import outline_from_tree
from vanban.outline.headings import is_heading
from vanban.outline.labels import Label, next_label, starting_label
from vanban.outline.levels import BULLETS, NAMED

_CHAINS = (
    (Level.ROMAN, Level.CLAUSE, Level.POINT, Level.DASH, Level.PLUS),
    (Level.UPPER, Level.ROMAN, Level.CLAUSE, Level.DECIMAL, Level.DASH),
    (Level.PART, Level.CHAPTER, Level.SECTION, Level.ARTICLE, Level.CLAUSE, Level.POINT),
    (Level.ARTICLE, Level.CLAUSE, Level.POINT),
    (Level.CLAUSE, Level.PLUS, Level.DASH),
    (Level.ROMAN, Level.DASH),
    (Level.PAREN, Level.POINT, Level.DASH),
)
_words = st.sampled_from(["Mục đích", "Các cơ quan sau:", "Xong.", "*a* {{ b }}", "một; hai"])
_plain_texts = st.sampled_from(
    [
        "Đoạn văn.",
        "1. x",
        "2. y",
        "I. y",
        "B. Y",
        "> z",
        "| a",
        "- b",
        "+ c",
        "C. Mác",
        "a) t",
        "\\1. x",
        "\\",
        "2021. x",
        "Điều 1. x",
        "Chương I",
        "Phần thứ nhất",
        "20.11 y",
        "1.1. z",
        "– gạch",
        "\\– gạch",
        "*x*",
        "\\\\- y",
        "1) u",
        "100. v",
        "V. I. Lênin",
        "H. X",
        "II. z",
    ]
)
_cells = st.sampled_from(["", "a", "a | b", "\\", "\\|", "*x*", "1,5", "-"])


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    row = st.lists(_cells, min_size=width, max_size=width).map(tuple)
    return Table(
        (tuple("abc"[:width]), *draw(st.lists(row, max_size=3))),
        draw(st.booleans()),
        tuple(draw(st.lists(st.sampled_from(Alignment), min_size=width, max_size=width))),
    )


def _unlabelled(draw: st.DrawFn) -> list[Node]:
    tables = _tables().map(lambda table: Node(Level.TABLE, table=table))
    plain = _plain_texts.map(lambda text: Node(Level.PLAIN, text=text))
    return draw(st.lists(st.one_of(plain, plain, tables), max_size=3))


def _labelled(
    draw: st.DrawFn, chain: tuple[Level, ...], inside: Label | None, running: dict[Level, Label]
) -> list[Node]:
    if not chain:
        return []
    nodes: list[Node] = []
    label: Label | None = None
    for _ in range(draw(st.integers(1 if inside is None else 0, 3))):
        before = label or (running.get(chain[0]) if chain[0] is Level.ARTICLE else None)
        label = next_label(before) if before else starting_label(chain[0], inside)
        assert label is not None
        running[label.level] = label
        own = [] if label.level in BULLETS else _unlabelled(draw)
        text = draw(_words)
        if own and label.level not in NAMED:
            text = "Gồm các mục sau:"
        if label.level is Level.UPPER:
            text = text.upper()
        children = (*own, *_labelled(draw, chain[1:], label, running))
        heading = is_heading(label.level, text.strip(), has_children=bool(children))
        nodes.append(Node(label.level, label.text, text.strip(), heading, children))
    return nodes


@st.composite
def _outlines(draw: st.DrawFn) -> Outline:
    start = _unlabelled(draw)
    body = _labelled(draw, draw(st.sampled_from(_CHAINS)), None, {})
    last = [node for _, node in walk(Outline(tuple(body))) if node.label][-1]
    closes = last.text.endswith(".") and last.level not in NAMED | {Level.UPPER, Level.ROMAN}
    end = _unlabelled(draw) if closes and not last.children else []
    keys = draw(st.lists(st.sampled_from(["1", "2", "chú-thích", "đ_3"]), unique=True))
    return Outline((*start, *body, *end), {key: draw(_words) for key in keys})


@settings(deadline=None)
@given(_outlines())
def test_an_outline_reads_back_as_it_was_written(outline: Outline) -> None:
    assert read_outline(write_outline(outline))[0] == outline


@settings(deadline=None)
@given(_outlines())
def test_a_tree_gives_the_outline_that_the_text_gives(outline: Outline) -> None:
    tree = [_as_data(node) for node in outline.nodes]
    assert outline_from_tree(tree, notes=outline.notes)[0] == outline


def _as_data(node: Node) -> object:
    if node.table is not None:
        rows = [list(row) for row in node.table.rows]
        named = {"cột": rows[0], "hàng": rows[1:]} if node.table.has_header else {"hàng": rows}
        return {"bảng": {**named, "căn lề": [str(align) for align in node.table.alignments]}}
    if node.level is Level.PLAIN:
        text = "\\" + node.text if node.text.startswith("\\") else node.text
        return {"cấp": "đoạn", "nội dung": _escaped(node.text) or text}
    data: dict[str, object] = {"nhãn": node.label, "cấp": str(node.level)}
    data["nội dung"] = node.text
    data["gồm"] = [_as_data(child) for child in node.children]
    return data


def _escaped(text: str) -> str:
    return write_outline(Outline((Node(Level.PLAIN, text=text),)))


_labels = st.sampled_from(
    [
        "I.",
        "II.",
        "III.",
        "V.",
        "X.",
        "A.",
        "B.",
        "C.",
        "D.",
        "H.",
        "1.",
        "2.",
        "3.",
        "9.",
        "2021.",
        "1.1.",
        "1.2.",
        "2.1.",
        "1.1.1.",
        "1.1",
        "20.11",
        "a)",
        "b)",
        "c)",
        "đ)",
        "f)",
        "a/",
        "b/",
        "a.",
        "1)",
        "2)",
        "-",
        "+",
        "–",
        "Phần I",
        "Chương I",
        "Chương II.",
        "Mục 1",
        "Điều 1.",
        "Điều 2.",
        "Tiểu mục 1:",
        "\\1.",
        "\\-",
        "\\\\1.",
        "\\",
        "",
        "Phần thứ nhất",
        "(1)",
    ]
)
_rests = st.sampled_from(
    [" Mục đích", " MỤC ĐÍCH", " x.", " gồm:", "", "Glued", " I. Lênin", " *a", " \\1. b", "  c  "]
)
_soups = st.lists(st.tuples(_labels, _rests).map("".join), max_size=25)


@settings(deadline=None)
@given(_soups)
def test_no_word_of_a_body_is_lost(lines: list[str]) -> None:
    outline, _ = read_outline("\n".join(lines))
    typed = " ".join(" ".join(line.split()) for line in lines).split()
    read = " ".join(f"{node.label} {node.text}" for _, node in walk(outline)).split()
    assert [word.lstrip("\\") for word in read if word.lstrip("\\")] == [
        word.lstrip("\\") for word in typed if word.lstrip("\\")
    ]


@settings(deadline=None)
@given(_soups)
def test_whatever_was_read_reads_back_as_it_was_written(lines: list[str]) -> None:
    outline, _ = read_outline("\n".join(lines))
    assert read_outline(write_outline(outline))[0] == outline


@settings(deadline=None)
@given(st.text())
def test_any_text_at_all_reads_back_as_it_was_written(text: str) -> None:
    outline, _ = read_outline(text)
    assert read_outline(write_outline(outline))[0] == outline
