from __future__ import annotations

import pytest

from vanban.outline import Node, read_outline


def _shape(text: str) -> str:
    """Return the nesting: labels (· for plain, # for tables) with children in brackets."""
    outline, _ = read_outline(text)
    return _nested(outline.nodes)


def _nested(nodes: tuple[Node, ...]) -> str:
    return " ".join(
        (node.label or ("#" if node.table else "·"))
        + (f"[{_nested(node.children)}]" if node.children else "")
        for node in nodes
    )


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("I. A\n1. b\na) c\n- d\n+ e\n- f\nb) g\n2. h\nII. I", "I.[1.[a)[-[+] -] b)] 2.] II."),
        ("I. A\n- b\n- c\nII. D", "I.[- -] II."),
        ("1. a\n+ b\n- c\n+ d", "1.[+[-] +]"),
        ("1. a\n1.1. b\n1.1.1. c\n1.2. d\n2. e", "1.[1.1.[1.1.1.] 1.2.] 2."),
        ("1. a\n- b\na) c", "1.[- a)]"),
        ("1) a\na) b\n2) c", "1)[a)] 2)"),
        ("a) a\n1) b\nb) c", "a)[1)] b)"),
        ("I. A\nA. B\nB. C\nII. D", "I.[A. B.] II."),
        (
            "Phần I\nx\nChương I\ny\nMục 1\nz\nTiểu mục 1\nt\nĐiều 1. u\n1. v\na) w",
            "Phần I[Chương I[Mục 1[Tiểu mục 1[Điều 1.[1.[a)]]]]]]",
        ),
    ],
)
def test_labels_nest_by_level_and_first_appearance(text: str, shape: str) -> None:
    assert _shape(text) == shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("mở đầu\nI. A\n1. b.", "· I.[1.]"),
        ("I. A\n1. Nội dung\nđoạn\nđoạn\na) b.\n2. c.", "I.[1.[· · a)] 2.]"),
        ("I. A\n1. b\n- c;\n- d.\nngoài ra\n2. e.", "I.[1.[- - ·] 2.]"),
        ("I. A\n1. b.\nđoạn hai của khoản\n2. c.", "I.[1.[·] 2.]"),
    ],
)
def test_a_plain_paragraph_belongs_to_the_one_above_it(text: str, shape: str) -> None:
    assert _shape(text) == shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("I. A\n1. b.\n2. c.\nlời kêu gọi", "I.[1. 2.] ·"),
        ("I. A\n- b;\n- c.\nlời kết\nhết", "I.[- -] · ·"),
        ("I. A\n1. b.\n| a |\n|---|\nhết", "I.[1.] # ·"),
    ],
)
def test_plain_paragraphs_after_the_last_label_close_the_text(text: str, shape: str) -> None:
    assert _shape(text) == shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("I. A\nđoạn\nđoạn", "I.[· ·]"),
        ("I. A\n1. gồm các nội dung sau:\nđoạn", "I.[1.[·]]"),
        ("I. A\n1. Chỉ tiêu\n| a |\n|---|", "I.[1.[#]]"),
        ("Điều 1. Phạm vi\nđoạn", "Điều 1.[·]"),
    ],
)
def test_unless_the_last_label_still_waits_for_its_content(text: str, shape: str) -> None:
    assert _shape(text) == shape
