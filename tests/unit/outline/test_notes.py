from __future__ import annotations

from vanban.diagnostics import Severity
from vanban.outline import read_outline


def _found(text: str, notes: dict[str, str] | None = None) -> list[tuple[str, int, int]]:
    _, findings = read_outline(text, notes=notes)
    return [(finding.code, finding.place.line, finding.place.column) for finding in findings]


def test_notes_may_be_written_anywhere_and_given_outside() -> None:
    outline, findings = read_outline(
        "[^1]: lời *một*\nI. MỘT[^1]\n1. hai[^2] ba[^3]\n[^2]: lời hai", notes={"3": "lời ba"}
    )
    assert outline.notes == {"1": "lời *một*", "2": "lời hai", "3": "lời ba"}
    assert findings == ()


def test_a_mark_without_a_note_is_an_error_at_its_column() -> None:
    _, (finding,) = read_outline("I. MỘT\n  1. hai *ba*[^9]")
    assert (finding.code, finding.severity) == ("O201", Severity.ERROR)
    assert (finding.place.line, finding.place.column) == (2, 14)


def test_a_mark_in_a_table_is_found_at_its_cell() -> None:
    assert _found("| a | b |\n|---|---|\n| c |  d[^1] |") == [("O201", 3, 9)]


def test_a_mark_in_a_heading_on_its_own_line_is_found_there() -> None:
    assert _found("Chương I\nQUY ĐỊNH[^1]") == [("O201", 2, 9)]


def test_an_unused_note_is_a_warning() -> None:
    _, (finding,) = read_outline("một\n[^1]: hai")
    assert (finding.code, finding.severity, finding.place.line) == ("O202", Severity.WARNING, 2)


def test_an_unused_note_from_outside_is_named_by_its_path() -> None:
    _, (finding,) = read_outline("một", notes={"5": "x"})
    assert (finding.code, finding.place.path) == ("O202", "chú thích › 5")


def test_a_note_written_twice_is_an_error_that_names_the_first_line() -> None:
    _, (finding,) = read_outline("một[^1]\n[^1]: hai\n[^1]: ba")
    assert (finding.code, finding.severity, finding.place.line) == ("O203", Severity.ERROR, 3)
    assert "dòng 2" in str(finding.message)


def test_a_note_both_outside_and_inside_is_an_error() -> None:
    assert _found("một[^1]\n[^1]: hai", {"1": "ba"}) == [("O203", 2, 7)]


def test_a_mark_within_a_note_is_an_error() -> None:
    assert _found("một[^1] hai[^2]\n[^1]: ba[^2]\n[^2]: bốn") == [("O204", 2, 9)]


def test_an_empty_note_is_a_warning() -> None:
    assert _found("một[^1]\n[^1]:") == [("O205", 2, 6)]


def test_an_escaped_mark_needs_no_note() -> None:
    assert _found("một\\[^1]") == []
