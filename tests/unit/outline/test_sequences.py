from __future__ import annotations

import pytest

from vanban.diagnostics import Severity
from vanban.outline import read_outline
from vanban.outline.levels import Level
from vanban.outline.sequences import sequence_findings
from vanban.outline.tree import Node


def _found(text: str) -> list[tuple[str, int, str, str]]:
    _, findings = read_outline(text)
    assert {finding.severity for finding in findings} <= {Severity.WARNING}
    return [
        (finding.code, finding.place.line, finding.found, finding.expected) for finding in findings
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. a\n3. b\n4. c", [("O102", 2, "3.", "2.")]),
        ("a) a\nb) b\nb) c\nc) d", [("O103", 3, "b)", "c)")]),
        ("a) a\nb) b\nc) c\nd) d\ne) e", [("O102", 5, "e)", "đ)")]),
        ("1. x\nb) a", [("O104", 2, "b)", "a)")]),
        ("a) a\nb) b\nf) c\nc) d", [("O102", 3, "f)", "c)")]),
        ("1. a\n2. b\n1. c\n2. d", [("O102", 3, "1.", "3.")]),
        ("I. A\n1. a\nII. B\n2. b", [("O104", 4, "2.", "1.")]),
        ("1. a\n1.1. b\n2. c\n1.1. d", [("O104", 4, "1.1.", "2.1.")]),
        ("1. a\n1.1. b\n1.3. c", [("O102", 3, "1.3.", "1.2.")]),
        ("a) a\nb/ b", [("O105", 2, "b/", "b)")]),
        ("Điều 1. a\nChương I\nB\nĐiều 1. c", [("O103", 4, "Điều 1.", "Điều 2.")]),
    ],
)
def test_a_label_out_of_sequence_is_named_with_what_it_should_be(
    text: str, found: list[tuple[str, int, str, str]]
) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "I. A\n1. a\n2. b\nII. B\n1. c",
        "Chương I\nA\nĐiều 1. a\nChương II\nB\nĐiều 2. b",
        "Phần I\nA\nChương I\nB\nPhần II\nC\nChương I\nD",
        "Phần I\nA\nChương I\nB\nPhần II\nC\nChương II\nD",
        "1. a\n1.1. b\n1.2. c\n1.2.1. d\n2. e\n2.1. f",
        "- a\n- b\n+ c\n+ d\n- e",
        "\n".join(f"{letter}) x" for letter in "abcdđeghiklmnopqrstuvxy"),
    ],
)
def test_sequences_that_run_in_order_are_not_named(text: str) -> None:
    assert _found(text) == []


def test_labels_are_never_renumbered() -> None:
    outline, _ = read_outline("a) a\nb) b\nb) c\nz) d")
    assert [node.label for node in outline.nodes] == ["a)", "b)", "b)", "z)"]


def test_a_finding_tells_line_column_path_and_both_ways_out() -> None:
    _, (finding,) = read_outline("I. A\n  1. a\n   3. b", first_line=10)
    assert (finding.place.line, finding.place.column) == (12, 4)
    assert finding.place.path == "I. › 3."
    assert str(finding.message) == "sau “1.” là “3.”, đúng thứ tự phải là “2.”"
    assert "“\\” trước “3.”" in str(finding.hint)


def test_a_missing_heading_is_named_under_its_clause() -> None:
    _, (finding,) = read_outline("I.\n1. a")
    assert (finding.code, finding.place.line) == ("O109", 1)
    assert "II.6" in finding.clause


def test_a_point_without_text_is_named() -> None:
    _, (finding,) = read_outline("a) x\nb)")
    assert (finding.code, finding.place.line, finding.clause) == ("O109", 2, "")


def test_a_label_of_the_authors_own_is_left_alone() -> None:
    nodes = [Node(Level.DASH, "•", "x"), Node(Level.CLAUSE, "Một là,", "y")]
    assert list(sequence_findings(nodes)) == []


def test_a_first_letter_outside_the_order_is_named() -> None:
    (finding,) = sequence_findings([Node(Level.POINT, "f)", "x")])
    assert (finding.code, finding.expected) == ("O102", "a)")
