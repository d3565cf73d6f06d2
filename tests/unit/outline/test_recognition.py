from __future__ import annotations

import pytest

from vanban.diagnostics import Severity
from vanban.outline.labels import parse_labels
from vanban.outline.lines import scan
from vanban.outline.recognition import recognise


def _labels(text: str) -> list[str]:
    """Return the labels that count, a dot for a plain paragraph."""
    return [
        f"{paragraph.label.level}:{paragraph.label.text}" if paragraph.label else "·"
        for paragraph in recognise(scan(text, 1).lines).paragraphs
    ]


def _texts(text: str) -> list[str]:
    return [label.split(":", 1)[-1] for label in _labels(text)]


def test_a_name_is_no_label_even_where_its_initial_would_be_next() -> None:
    assert _texts("A. MỘT\nB. HAI\nC. Mác và Ph. Ăng-ghen viết\nC. BA") == ["A.", "B.", "·", "C."]
    assert _texts("IV. BỐN\nI. MỘT\nII. x\nIII. x\nIV. x\nV. I. Lênin nói\nV. NĂM")[-2:] == [
        "·",
        "V.",
    ]


def test_a_lone_initial_is_no_label() -> None:
    assert _texts("C. Ronaldo ghi bàn\nA. Nobel sáng lập") == ["·", "·"]


def test_years_and_dates_are_no_labels_and_no_matter_of_note() -> None:
    text = "I. MỘT\n1. Hai\n2021. Đó là năm\n20.11 là ngày\n30.4 và 1.5"
    assert _texts(text) == ["I.", "1.", "·", "·", "·"]
    assert recognise(scan(text, 1).lines).findings == ()


def test_i_after_h_is_a_letter() -> None:
    text = "\n".join(f"{letter}. X" for letter in "ABCDĐEGHIK")
    assert _labels(text)[-2:] == ["mục chữ cái:I.", "mục chữ cái:K."]


def test_i_after_h_is_roman_where_roman_two_follows() -> None:
    text = "\n".join(f"{letter}. X" for letter in "ABCDĐEGH") + "\nI. x\n1. y\nII. z\nI. T\nK. T"
    assert _labels(text)[-5:] == [
        "mục la mã:I.",
        "khoản:1.",
        "mục la mã:II.",
        "mục chữ cái:I.",
        "mục chữ cái:K.",
    ]


def test_i_after_h_at_the_end_is_a_letter() -> None:
    text = "\n".join(f"{letter}. X" for letter in "ABCDĐEGHI") + "\n1. y"
    assert _labels(text)[-2:] == ["mục chữ cái:I.", "khoản:1."]


def test_c_d_l_v_x_are_letters_among_letters_and_roman_among_romans() -> None:
    letters = _labels("\n".join(f"{letter}. X" for letter in "ABCDĐEGHIKLMNOPQRSTUVX"))
    assert {label.split(":")[0] for label in letters} == {"mục chữ cái"}
    romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]
    labels = _labels("\n".join(f"{roman}. X" for roman in romans))
    assert {label.split(":")[0] for label in labels} == {"mục la mã"}


def test_roman_numerals_inside_letters_start_again() -> None:
    assert _texts("A. MỘT\nI. x\nII. y\nB. HAI\nI. x\nII. y") == [
        "A.",
        "I.",
        "II.",
        "B.",
        "I.",
        "II.",
    ]


def test_a_lower_case_heading_starts_letters_only_if_b_follows() -> None:
    assert _texts("A. Mục đích\n1. x\nB. Yêu cầu") == ["A.", "1.", "B."]
    assert _texts("A. Mục đích\n1. x") == ["·", "1."]


def test_one_after_roman_one_is_a_clause() -> None:
    assert _labels("I. X\n1. y") == ["mục la mã:I.", "khoản:1."]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("a) x\nb) y\nb) z\nc) t", ["a)", "b)", "b)", "c)"]),
        ("1. x\n3. y", ["1.", "3."]),
        ("c) x\nd) y", ["c)", "d)"]),
        ("1. x\n2. y\n1. z", ["1.", "2.", "1."]),
    ],
)
def test_a_wrong_number_is_still_a_label(text: str, labels: list[str]) -> None:
    assert _texts(text) == labels


def test_a_far_number_is_text_and_worth_a_note() -> None:
    found = recognise(scan("1. x\n30. y", 4).lines)
    assert found.paragraphs[1].label is None
    (finding,) = found.findings
    assert (finding.code, finding.severity) == ("O106", Severity.NOTE)
    assert (finding.place.line, finding.place.column) == (5, 1)
    assert "\\30." in str(finding.hint)


@pytest.mark.parametrize("text", ["I. x\n1. y\n\\2. z", "\\I. x"])
def test_an_escaped_label_is_text(text: str) -> None:
    assert _texts(text)[-1] == "·"


def test_a_named_label_on_its_own_line_takes_the_next_line_as_its_heading() -> None:
    first, second = recognise(
        scan("Chương I\n  QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi", 1).lines
    ).paragraphs
    assert (first.text, second.text) == ("QUY ĐỊNH CHUNG", "Phạm vi")


def test_a_named_label_never_takes_another_label_or_a_table_as_its_heading() -> None:
    assert _texts("Chương I\nĐiều 1. Phạm vi") == ["Chương I", "Điều 1."]
    assert _texts("Chương I\n| a |\n|---|") == ["Chương I", "·"]


def test_lines_within_a_tree_continue_what_is_above_them() -> None:
    above, before = parse_labels("3."), parse_labels("c)")
    found = recognise(scan("3.1. x\nd) y", 1).lines, above, before).paragraphs
    assert [paragraph.depth for paragraph in found] == [0, 1]
    assert all(paragraph.label for paragraph in found)


def test_a_capital_that_could_be_a_slip_is_worth_a_note() -> None:
    assert recognise(scan("A. MỘT\nC. Ronaldo", 1).lines).findings[0].code == "O106"
    assert recognise(scan("I. MỘT\nC. Ronaldo", 1).lines).findings == ()
