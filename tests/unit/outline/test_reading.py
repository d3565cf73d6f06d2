from __future__ import annotations

import unicodedata

import pytest

from vanban.outline import Level, read_outline, walk, write_outline


def test_the_body_of_a_real_plan_is_read_without_a_finding(ba_to_text: str) -> None:
    outline, findings = read_outline(ba_to_text)
    assert findings == ()
    assert list(outline.notes) == ["1"]
    assert [node.label for node in outline.nodes] == [
        "",
        "",
        "",
        "",
        "I.",
        "II.",
        "III.",
        "IV.",
        "",
    ]
    assert [
        (node.label, node.text, [child.label for child in node.children])
        for _, node in walk(outline)
        if node.is_heading
    ] == [
        ("I.", "MỤC ĐÍCH, YÊU CẦU", ["1.", "2."]),
        ("1.", "Mục đích", ["-"] * 2),
        ("2.", "Yêu cầu", ["-"] * 3),
        ("II.", "NỘI DUNG VÀ CHỈ TIÊU THI ĐUA", ["1.", "2."]),
        ("1.", "Nội dung thi đua", ["", "a)", "b)", "c)", "d)", "đ)"]),
        ("2.", "Chỉ tiêu thi đua[^1]", ["-"] * 17),
        ("III.", "GIẢI PHÁP THỰC HIỆN", ["1.", "2.", "3."]),
        ("IV.", "TỔ CHỨC THỰC HIỆN", ["1.", "2."]),
    ]
    assert outline.nodes[-1].text.endswith("năm 2021 của huyện./.")
    assert [child.label for child in outline.nodes[6].children[0].children] == [
        f"{letter})" for letter in "abcdđe"
    ]


def test_a_node_knows_its_line_in_the_field_and_findings_theirs_in_the_file() -> None:
    outline, (finding,) = read_outline("I. MỘT\n\n  1. hai\n3. ba", first_line=20)
    assert [node.place.line for _, node in walk(outline)] == [20, 22, 23]
    assert finding.place.line == 23


def test_text_is_composed_before_it_is_read() -> None:
    outline, _ = read_outline(unicodedata.normalize("NFD", "a) Một\nb) Hai\nc) x\nd) y\nđ) Bố trí"))
    assert outline.nodes[4].label == "đ)"
    assert outline.nodes[4].text == "Bố trí"


def test_every_mistake_is_named_in_the_order_of_the_lines() -> None:
    _, findings = read_outline("I. MỘT\n> trích\n1. hai[^1]\n3. ba {{ a + b }}\n| a |\n")
    assert [(finding.code, finding.place.line) for finding in findings] == [
        ("O101", 2),
        ("O201", 3),
        ("O102", 4),
        ("O401", 4),
        ("O302", 5),
    ]


def test_an_empty_text_is_an_empty_outline() -> None:
    assert read_outline(" \n\n") == (read_outline("")[0], ())


@pytest.mark.parametrize(
    "line",
    [
        "*" * 100_000,
        "*a " * 33_000,
        "*a **b " * 14_000,
        "a*_*" * 25_000,
        "**a*b" * 20_000,
        "[" * 100_000,
        "[^" * 50_000,
        "[^1" * 33_000,
        "{{" * 50_000,
        "{{ a" * 25_000,
        "{{ a | " * 14_000 + "}}",
        "{{" + " a" * 50_000 + "}}",
        "{{" + "a." * 50_000 + "}}",
        "{%" * 50_000,
        "\\" * 100_000,
        "\\*" * 50_000,
        "|" * 100_000,
        "1." * 50_000,
        "I" * 100_000,
        "Phần " * 20_000,
        "1. " * 33_000,
    ],
    ids=lambda line: line[:8],
)
def test_a_hostile_line_is_read_or_refused_whole(line: str) -> None:
    outline, findings = read_outline(line)
    assert findings or [node.text for _, node in walk(outline)]


@pytest.mark.parametrize(
    "line",
    ["H. X\nI. x\n", "1. a\n", "a) b\n", "*\n", "| a |\n", "> x\n", "- a\n+ b\n", "[^1]: x\n"],
)
def test_many_lines_are_read_alike(line: str) -> None:
    outline, _ = read_outline(line * 5000)
    assert all(node.level in Level for node in outline.nodes)


def test_a_real_plan_is_written_as_it_was_typed(ba_to_text: str) -> None:
    assert write_outline(read_outline(ba_to_text)[0]) == ba_to_text
