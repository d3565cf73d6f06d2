from __future__ import annotations

import pytest

from vanban.outline import Level, read_outline
from vanban.outline.from_tree import outline_from_tree


def test_the_real_plan_is_the_same_as_text_and_as_tree(ba_to_text: str, ba_to_tree: object) -> None:
    outline, findings = outline_from_tree(ba_to_tree)
    assert findings == ()
    assert outline == read_outline(ba_to_text)[0]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (["một", "hai"], "một\nhai"),
        ([{"tiêu đề": "A", "gồm": ["- x\n- y", "+ z"]}], "I. A\n- x\n- y\n+ z"),
        ([{"tiêu đề": "A", "con": "1. x\n2. y"}], "I. A\n1. x\n2. y"),
        ([{"heading": "A", "children": [{"text": "x"}]}], "I. A\n1. x"),
        (
            [{"nhãn": "1.", "tiêu đề": "Mục đích", "nội dung": "một\nhai", "gồm": ["- ba"]}],
            "1. Mục đích\nmột\nhai\n- ba",
        ),
        ([{"nhãn": "a/", "nội dung": "x:"}, {"nội dung": "y:"}], "a/ x:\nb/ y:"),
        ([{"nội dung": "x"}, {"nhãn": "2.", "nội dung": "y"}], "1. x\n2. y"),
        ([{"cấp": "điểm", "nội dung": "x"}, "b) y"], "a) x\nb) y"),
        ([{"cấp": "gạch", "nội dung": "x"}, {"nội dung": "y"}], "- x\n- y"),
        ([{"tiêu đề": "I. A"}, {"tiêu đề": "II. B"}], "I. A\nII. B"),
        ([{"cấp": "đoạn", "nội dung": "1. x"}], "\\1. x"),
        (["\\1. x", {"cấp": "đoạn", "nội dung": "\\1. x"}], "\\1. x\n\\1. x"),
        (
            [
                {"nhãn": "Chương I", "tiêu đề": "A", "gồm": [{"tiêu đề": "x"}, {"tiêu đề": "y"}]},
                {"tiêu đề": "B", "gồm": [{"tiêu đề": "z"}, "Điều 4. t"]},
            ],
            "Chương I\nA\nĐiều 1. x\nĐiều 2. y\nChương II\nB\nĐiều 3. z\nĐiều 4. t",
        ),
        (
            [{"nhãn": "2.", "nội dung": "x", "gồm": [{"cấp": "khoản nhiều số", "nội dung": "y"}]}],
            "2. x\n2.1. y",
        ),
        (
            [{"nhãn": "3.", "nội dung": "x:", "gồm": ["3.1. y", "3.2. z", "a) t"]}],
            "3. x:\n3.1. y\n3.2. z\na) t",
        ),
        (
            ["Bảng 1. A", {"bảng": [["a", "b|c"], ["1", ""]]}, "hết"],
            "Bảng 1. A\n| a | b\\|c |\n|---|---|\n| 1 | |\nhết",
        ),
        ([{"bảng": {"tên": "Bảng 1", "cột": ["a"], "hàng": []}}], "Bảng 1\n| a |\n|---|"),
        ([{"bảng": "| a |\n|---|\n| b |"}], "| a |\n|---|\n| b |"),
        ([{"tiêu đề": "A", "bảng": [["a"]], "gồm": ["x"]}], "I. A\n| a |\n|---|\nx"),
        (["một[^1]", "[^1]: lời"], "một[^1]\n[^1]: lời"),
        ("I. A\n1. x", "I. A\n1. x"),
        ([], ""),
    ],
)
def test_both_ways_of_writing_give_one_outline(data: object, text: str) -> None:
    outline, findings = outline_from_tree(data)
    expected, _ = read_outline(text)
    assert outline == expected
    assert not [finding for finding in findings if finding.code.startswith("O5")]


def test_a_title_makes_a_clause_a_heading_whatever_its_shape() -> None:
    outline, _ = outline_from_tree([{"nhãn": "1.", "tiêu đề": "Mục đích:"}, {"nội dung": "x"}])
    assert [node.is_heading for node in outline.nodes] == [True, False]


def test_labels_are_kept_as_typed_and_a_wrong_sequence_is_named_by_its_path() -> None:
    outline, (finding,) = outline_from_tree(
        [
            {
                "tiêu đề": "A",
                "gồm": [{"nhãn": "1.", "nội dung": "x"}, {"nhãn": "3.", "nội dung": "y"}],
            }
        ]
    )
    assert [node.label for node in outline.nodes[0].children] == ["1.", "3."]
    assert (finding.code, finding.place.path, finding.place.line) == ("O102", "I. › 3.", 0)


def test_a_label_of_the_authors_own_needs_a_level() -> None:
    outline, findings = outline_from_tree([{"nhãn": "Một là,", "cấp": "khoản", "nội dung": "x"}])
    assert (outline.nodes[0].label, outline.nodes[0].level) == ("Một là,", Level.CLAUSE)
    assert findings == ()
    _, (finding,) = outline_from_tree([{"nhãn": "Một là,", "nội dung": "x"}])
    assert (finding.code, finding.place.path) == ("O507", "đề mục 1")


@pytest.mark.parametrize(
    ("data", "code", "path"),
    [
        (5, "O505", ""),
        ([None], "O505", "đề mục 1"),
        ([["a"]], "O505", "đề mục 1"),
        ([{"nội dung": "x", "gồm": 5}], "O505", "đề mục 1"),
        ([{"tieu de": "x", "nội dung": "y"}], "O501", "đề mục 1"),
        (
            [{"nội dung": "x", "gồm": [{"nội dung": "y", "bảng": 3}]}],
            "O504",
            "đề mục 1 › đề mục 1 › bảng",
        ),
        (["> x"], "O101", ""),
        (["x[^1]"], "O201", ""),
        ([{"nội dung": "{{ a + b }}"}], "O401", "I."),
        ([{"bảng": [["[^1]"]]}], "O201", ""),
    ],
)
def test_what_is_wrong_is_named_with_its_path(data: object, code: str, path: str) -> None:
    _, (finding,) = outline_from_tree(data)
    assert (finding.code, finding.place.path) == (code, path)


def test_all_mistakes_are_named_at_once() -> None:
    _, findings = outline_from_tree([None, {"x": 1, "nội dung": "a"}, "b[^1]"])
    assert [finding.code for finding in findings] == ["O505", "O501", "O201"]


def test_nesting_without_end_is_refused() -> None:
    data: object = "x"
    for _ in range(200):
        data = [{"cấp": "đoạn", "nội dung": "y", "gồm": data}]
    _, findings = outline_from_tree(data)
    assert "O506" in [finding.code for finding in findings]


def test_notes_may_be_given_outside() -> None:
    outline, findings = outline_from_tree(["một[^1]"], notes={"1": "lời"})
    assert (outline.notes, findings) == ({"1": "lời"}, ())


TREE = [
    "I. A",
    "1. a\n  3. b",
    {"nhãn": "II.", "tiêu đề": "B", "gồm": ["1. a", "3. b {{ c }} {{ d + e }}"]},
    {"nhãn": "?", "nội dung": "một\nhai[^9]\n[^1]: {{ x + y }}[^2]", "sai": "x"},
    {"nhãn": "IV.", "tiêu đề": "C", "con": {"nội dung": "1. x {{ d + e }}"}},
    {"bảng": {"cột": ["a"], "hàng": [["1"], ["1", "2"]]}},
    {"bảng": "| a | b |\n|---|---|\n| c | d {{ e + f }} |"},
]


def test_every_finding_has_the_place_of_its_line_in_the_data() -> None:
    _, findings = outline_from_tree(TREE, notes={"3": ""}, steps=("nội dung",))
    places = {
        (found.code, found.place.steps[1:], found.place.line, found.place.column)
        for found in findings
        if found.place.steps[0] == "nội dung"
    }
    assert places == {
        ("O102", (1,), 2, 3),
        ("O102", (2, "gồm", 1), 1, 1),
        ("O401", (2, "gồm", 1), 1, 14),
        ("O501", (3, "sai"), 0, 0),
        ("O507", (3, "nhãn"), 0, 0),
        ("O201", (3, "nội dung"), 2, 4),
        ("O202", (3, "nội dung"), 3, 7),
        ("O401", (3, "nội dung"), 3, 7),
        ("O204", (3, "nội dung"), 3, 18),
        ("O102", (4,), 0, 0),
        ("O401", (4, "con", "nội dung"), 1, 6),
        ("O301", (5, "bảng", "hàng", 1), 0, 0),
        ("O401", (6, "bảng"), 3, 9),
    }


def test_a_note_of_the_data_is_found_at_its_own_entry() -> None:
    _, findings = outline_from_tree(["một"], notes={"3": "ba"}, steps=("nội dung",))
    assert [(found.code, found.place.steps) for found in findings] == [("O202", ("chú thích", "3"))]


def test_every_node_knows_where_its_text_begins() -> None:
    outline, _ = outline_from_tree(TREE)
    clause = outline.nodes[0].children[1]
    assert (clause.text_place.steps, clause.text_place.line, clause.text_place.column) == (
        (1,),
        2,
        6,
    )
    heading = outline.nodes[1]
    assert (heading.place.steps, heading.text_place.steps) == ((2,), (2, "tiêu đề"))


def test_the_name_of_a_wide_table_goes_with_it_to_its_page() -> None:
    data = [{"bảng": {"tên": "Bảng 1", "cột": ["a"], "hàng": [["b"]], "khổ ngang": "có"}}]
    (node,) = outline_from_tree(data)[0].nodes
    assert node.table is not None
    assert (node.table.caption, node.table.wide) == ("Bảng 1", True)
