"""Bodies as clerks mean them, drawn by Hypothesis, and their lines as they type them."""

from __future__ import annotations

from hypothesis import strategies as st

from vanban.outline import Level, Node, Outline, Table
from vanban.outline.headings import is_heading
from vanban.outline.labels import Label, next_label, starting_label
from vanban.outline.levels import BULLETS, HEADINGS, NAMED

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
def bodies(draw: st.DrawFn) -> Outline:
    """Return a body with labels of one order, paragraphs and tables between them."""
    start = _unlabelled(draw)
    body = _labelled(draw, draw(st.sampled_from(_CHAINS)), None, {})
    return Outline((*start, *body))


def typed(node: Node) -> list[str]:
    """Return a node's lines as a clerk types them: nothing is escaped."""
    if node.table is not None:
        rows = node.table.rows
        drawn = ["| " + " | ".join(row) + " |" for row in rows]
        return [drawn[0], "|" + "---|" * len(rows[0]), *drawn[1:]]
    if node.level in NAMED and node.level is not Level.ARTICLE:
        return [node.label, node.text]
    return [f"{node.label} {node.text}".strip()]
