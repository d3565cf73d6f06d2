from __future__ import annotations

import pytest

from vanban.diagnostics import Place, Severity
from vanban.outline import mark_findings


@pytest.mark.parametrize(
    ("text", "code", "severity", "column"),
    [
        ("Căn cứ {{ a + b }}", "O401", Severity.ERROR, 17),
        ("{{ f(x) }}", "O401", Severity.ERROR, 10),
        ("x {{ y", "O402", Severity.WARNING, 12),
        ("x {% if y %}", "O403", Severity.WARNING, 12),
    ],
)
def test_a_faulty_mark_is_found_at_its_column(
    text: str, code: str, severity: Severity, column: int
) -> None:
    (finding,) = mark_findings(text, Place(line=4, column=10))
    assert (finding.code, finding.severity) == (code, severity)
    assert (finding.place.line, finding.place.column) == (4, column)


def test_the_hint_says_that_only_names_and_filters_are_allowed() -> None:
    (finding,) = mark_findings("{{ a + b }}")
    assert "chỉ viết tên một mục" in str(finding.hint)
    assert "bộ lọc" in str(finding.hint)
    assert "\\{{" in str(finding.hint)


def test_right_marks_have_no_findings() -> None:
    assert mark_findings("*a* {{ b.c | d(2) }} [^1] \\{{ e + f }} {# g #}") == ()
