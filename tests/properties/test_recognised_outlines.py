"""A body printed as a clerk types it, or as OCR reads it, is recognised as the same tree."""

from __future__ import annotations

import textwrap

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from vanban.importing.text_file import lines_of
from vanban.outline import Level, Node, Outline, Table, read_outline, walk
from vanban.outline.headings import is_heading
from vanban.outline.labels import Label, next_label, starting_label
from vanban.outline.levels import BULLETS, HEADINGS, NAMED
from vanban.recognition.body import read_body

_CHAINS = (
    (Level.ROMAN, Level.CLAUSE, Level.POINT, Level.DASH, Level.PLUS),
    (Level.UPPER, Level.ROMAN, Level.CLAUSE, Level.DECIMAL, Level.DASH),
    (Level.PART, Level.CHAPTER, Level.SECTION, Level.ARTICLE, Level.CLAUSE, Level.POINT),
    (Level.CHAPTER, Level.SECTION, Level.SUBSECTION, Level.ARTICLE, Level.CLAUSE),
    (Level.ARTICLE, Level.CLAUSE, Level.POINT),
    (Level.CLAUSE, Level.PLUS, Level.DASH),
    (Level.ROMAN, Level.DASH),
    (Level.PAREN, Level.POINT, Level.DASH),
)
_LONG = (
    "Tổ chức phát động phong trào thi đua sâu rộng, thiết thực, hiệu quả đến từng thôn trên địa bàn"
    ", cơ quan, đơn vị, trường học và lực lượng vũ trang trong năm 2026."
)
_SENTENCES = st.sampled_from(
    [
        _LONG,
        "Các cơ quan, đơn vị báo cáo kết quả thực hiện trước ngày 15 tháng 12 hằng năm.",
        "Đẩy mạnh việc *học tập và làm theo* tư tưởng, đạo đức, phong cách của Người.",
        "Diện tích 245 m², tăng 3*5 ha; xem tệp C:\\mau và thẻ {{ x }}.",
        "Giảm nghèo 4-6% (theo chuẩn mới);",
        "**Lưu ý:** hồ sơ gửi đúng hạn.",
        "Tăng.",
    ]
)
_MEASURE = 88
_HEADINGS = st.sampled_from(["MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN", "NỘI DUNG"])
_CELLS = st.sampled_from(["", "a", "Thôn Nước Tiên", "1,5", "*x*", "-"])


@st.composite
def _tables(draw: st.DrawFn) -> Node:
    width = draw(st.integers(2, 4))
    row = st.lists(_CELLS, min_size=width, max_size=width).map(tuple)
    rows = (tuple("abcd"[:width]), *draw(st.lists(row, min_size=1, max_size=3)))
    return Node(Level.TABLE, table=Table(rows))


def _unlabelled(draw: st.DrawFn) -> list[Node]:
    plain = _SENTENCES.map(lambda text: Node(Level.PLAIN, text=text))
    return draw(st.lists(st.one_of(plain, plain, _tables()), max_size=2))


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
        text = draw(_HEADINGS if label.level in HEADINGS else _SENTENCES)
        if own and label.level not in NAMED:
            text = "GỒM CÁC MỤC SAU:" if label.level in HEADINGS else "Gồm các mục sau:"
        children = (*own, *_labelled(draw, chain[1:], label, running))
        heading = is_heading(label.level, text, has_children=bool(children))
        nodes.append(Node(label.level, label.text, text, heading, children))
    return nodes


@st.composite
def _bodies(draw: st.DrawFn) -> Outline:
    start = _unlabelled(draw)
    body = _labelled(draw, draw(st.sampled_from(_CHAINS)), None, {})
    return Outline((*start, *body))


def _typed(node: Node) -> list[str]:
    """Return a node's lines as a clerk types them: nothing is escaped."""
    if node.table is not None:
        rows = node.table.rows
        drawn = ["| " + " | ".join(row) + " |" for row in rows]
        return [drawn[0], "|" + "---|" * len(rows[0]), *drawn[1:]]
    if node.level in NAMED and node.level is not Level.ARTICLE:
        return [node.label, node.text]
    return [f"{node.label} {node.text}".strip()]


def _read(text: str) -> Outline:
    data = read_body(lines_of(text, "a.txt").lines).data
    return read_outline(data["nội dung"], notes=data.get("chú thích"))[0]


def _shape(outline: Outline) -> list[tuple[object, ...]]:
    return [_bare(depth, node) for depth, node in walk(outline)]


def _bare(depth: int, node: Node) -> tuple[object, ...]:
    table = node.table.rows if node.table else None
    text = node.text.replace("\\*", "*").replace("\\{{", "{{").replace("\\\\", "\\")
    return depth, node.level, node.label, text, table


@settings(deadline=None)
@given(_bodies(), st.data())
def test_a_typed_body_is_the_tree_that_was_meant(outline: Outline, data: st.DataObject) -> None:
    lines: list[str] = []
    for _, node in walk(outline):
        lines += _typed(node)
        lines += [""] * data.draw(st.integers(0, 2))
        if node.table is not None:
            lines.append("")
    assert _shape(_read("\n".join(lines))) == _shape(outline)


@settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(_bodies())
def test_a_body_cut_at_a_measure_is_the_tree_that_was_meant(outline: Outline) -> None:
    text = " ".join(["phong trào thi đua yêu nước trong toàn huyện"] * 6)
    lines = textwrap.wrap(f"Các {text}.", _MEASURE)
    for _, node in walk(outline):
        for line in _typed(node):
            wrapped = [line] if line.startswith("|") else textwrap.wrap(line, _MEASURE)
            assume(node.level is not Level.PLAIN or not _is_full(lines[-1], wrapped[0]))
            lines += wrapped
        if node.table is not None:
            lines.append("")
    whole = _read("\n".join(lines))
    assert _shape(Outline(whole.nodes[1:])) == _shape(outline)


def _is_full(last: str, following: str) -> bool:
    """Return whether nobody can tell if a paragraph ends here: its line is full to the end."""
    return len(last) + 1 + len(following.split(maxsplit=1)[0]) > _MEASURE * 0.85


@settings(deadline=None)
@given(_bodies(), st.sampled_from(["¹", "[1]", "[^1]"]), st.data())
def test_a_note_anywhere_below_its_mark_is_that_marks_note(
    outline: Outline, mark: str, data: st.DataObject
) -> None:
    paragraphs = [node for _, node in walk(outline) if node.table is None]
    if not paragraphs:
        return
    called = data.draw(st.sampled_from(paragraphs))
    lines: list[str] = []
    ends: list[int] = []
    for _, node in walk(outline):
        typed = _typed(node)
        if node is called:
            typed[-1] += mark
        lines += [*typed, ""]
        if node is called or ends:
            ends.append(len(lines))
    note = f"{mark}:" if mark == "[^1]" else mark
    lines.insert(data.draw(st.sampled_from(ends)), f"{note} Theo Nghị quyết số 04.")
    found = _read("\n".join(lines))
    assert dict(found.notes) == {"1": "Theo Nghị quyết số 04."}
    texts = [node.text for _, node in walk(found) if "[^1]" in node.text.replace("\\[^1]", "")]
    assert len(texts) == 1
    assert [node.label for _, node in walk(found)] == [node.label for _, node in walk(outline)]
