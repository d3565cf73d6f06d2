from __future__ import annotations

import pytest

from tests.unit.reading.conftest import SOUND, Paper
from vanban.diagnostics import Finding, Severity
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled


def doubts(old: str, new: str) -> list[Finding]:
    text = SOUND.replace(old, new)
    assert text != SOUND
    return list(labelled(source_from_text(text, "tệp.yaml", "yaml"), Paper).findings)


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "path"),
    [
        ("Phát động phong trào thi đua", "“Phát động”", 5, 12, "trích yếu"),
        ("HUYỆN BA TƠ", "„HUYỆN BA TƠ”", 4, 5, "cơ quan ban hành › mục 2"),
        ("CHỦ TỊCH", "‘CHỦ TỊCH’", 10, 12, "người ký › chức vụ"),
        ("người ký:", "chú thích:\n  1: “a”\nngười ký:", 10, 6, "chú thích › 1"),
        ("người ký:", "chỉ tiêu:\n  - tên: “a”\nngười ký:", 10, 10, "chỉ tiêu › mục 1 › tên"),
    ],
)
def test_a_value_in_curly_quotes_is_a_warning(
    old: str, new: str, line: int, column: int, path: str
) -> None:
    (finding,) = doubts(old, new)
    assert (finding.code, finding.severity) == ("D215", Severity.WARNING)
    assert (finding.place.line, finding.place.column, finding.place.path) == (line, column, path)
    assert finding.expected == finding.found[1:-1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Phát động phong trào thi đua", "Phát động “thi đua”"),
        ("Phát động phong trào thi đua", "“Phát động” và “thi đua”"),
        ("Phát động phong trào thi đua", '"“Phát động”"'),
        ("I. MỤC ĐÍCH\n  1. Mục đích", "“MỤC ĐÍCH”"),
    ],
)
def test_quotes_within_a_text_and_in_the_body_are_left_alone(old: str, new: str) -> None:
    assert doubts(old, new) == []
