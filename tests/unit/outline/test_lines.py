from __future__ import annotations

import pytest

from vanban.diagnostics import Severity
from vanban.outline import inline, read_outline
from vanban.outline.inlines import TextRun
from vanban.outline.levels import Level
from vanban.outline.lines import escape_paragraph, scan, split_lines, without_backslash


def test_every_way_of_ending_a_line_counts() -> None:
    assert split_lines("a\r\nb\rc\nd") == ["a", "b", "c", "d"]


def test_blank_lines_and_indentation_mean_nothing() -> None:
    found = scan("\n   một\n\n\t\u00a0hai  \n", 5)
    assert [(line.number, line.column, line.raw) for line in found.lines] == [
        (6, 4, "một"),
        (8, 3, "hai"),
    ]


def test_a_block_quote_is_refused_with_its_reason() -> None:
    found = scan("một\n> lời trích", 1)
    (finding,) = found.findings
    assert (finding.code, finding.severity) == ("O101", Severity.ERROR)
    assert (finding.place.line, finding.place.column) == (2, 1)
    assert "khối trích" in str(finding.message)
    assert "\\>" in str(finding.hint)
    assert [line.raw for line in found.lines] == ["một"]


@pytest.mark.parametrize("bullet", ["–", "—", "•", "·", "\uf0b7"])
def test_a_bullet_of_words_own_making_is_text_with_a_warning(bullet: str) -> None:
    (finding,) = scan(f"{bullet} Tăng cường", 1).findings
    assert (finding.code, finding.severity, finding.expected) == ("O107", Severity.WARNING, "-")
    assert f"thay “{bullet}” bằng dấu “-”" in str(finding.hint)


def test_words_round_bullet_is_known_below_another_bullet_only() -> None:
    found = scan("o Lan\n- Một\no Hai\no ba\nchữ\no Bốn\n- Năm\n\\o Sáu", 1)
    assert [(each.place.line, each.found, each.expected) for each in found.findings] == [
        (3, "o", "+"),
        (4, "o", "+"),
    ]
    assert [line.raw for line in found.lines][-1] == "o Sáu"


@pytest.mark.parametrize("line", ["1.Mục đích", "a)Tập trung", "-Tiếp tục", "+Tăng", "II.NỘI DUNG"])
def test_a_label_glued_to_its_text_is_text_with_a_warning(line: str) -> None:
    found = scan(line, 1)
    assert [finding.code for finding in found.findings] == ["O108"]
    assert found.lines[0].readings == ()


@pytest.mark.parametrize("line", ["V.I. Lênin", "-5 độ", "1.500 con", "I.Newton", "đi học"])
def test_what_only_resembles_a_glued_label_is_left_alone(line: str) -> None:
    assert scan(line, 1).findings == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("\\1. Mục đích", "1. Mục đích"),
        ("\\- gạch", "- gạch"),
        ("\\> dấu", "> dấu"),
        ("\\| dấu", "| dấu"),
        ("\\Điều 1. x", "Điều 1. x"),
        ("\\– dấu", "– dấu"),
        ("\\1.Mục", "1.Mục"),
        ("\\\\- gạch", "\\- gạch"),
    ],
)
def test_a_backslash_makes_the_first_mark_text(line: str, text: str) -> None:
    assert without_backslash(line) == text
    found = scan(line, 1)
    assert [(line.raw, line.readings) for line in found.lines] == [(text, ())]
    assert found.findings == []


@pytest.mark.parametrize(
    "line", ["\\*sao*", "\\{{ tên }}", "\\{% x %}", "\\[^1] chữ", "\\\\ chữ", "\\chữ"]
)
def test_a_backslash_before_anything_else_stays(line: str) -> None:
    assert without_backslash(line) is None
    assert scan(line, 1).lines[0].raw == line


def test_notes_are_taken_out_wherever_they_stand() -> None:
    found = scan("[^1]: đầu\nmột[^1]\n  [^phụ-lục]:  cuối ", 1)
    assert [(key, note.text) for key, note in found.notes] == [("1", "đầu"), ("phụ-lục", "cuối")]
    assert [(note.place.line, note.place.column) for _, note in found.notes] == [(1, 7), (3, 16)]
    assert [line.raw for line in found.lines] == ["một[^1]"]


@pytest.mark.parametrize(
    "text", ["1. Mục đích", "> 5%", "| ô |", "- *a* {{ b }} [^1]", "\\1. x", "[^1]: x", "Điều 1. x"]
)
def test_an_escaped_paragraph_is_one_paragraph_of_exactly_this_text(text: str) -> None:
    outline, findings = read_outline("I. MỘT\n1. Hai\n" + escape_paragraph(text))
    node = outline.nodes[0].children[0].children[0]
    assert node.level is Level.PLAIN
    assert inline(node.text) == (TextRun(text),)
    assert findings == ()
