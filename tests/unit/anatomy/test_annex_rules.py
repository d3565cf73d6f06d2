"""What the rules of annexes say by themselves."""

from __future__ import annotations

from vanban.anatomy.annex_rules import too_wide
from vanban.diagnostics import Place, Severity


def test_a_table_too_wide_for_the_page_is_worth_knowing_no_more() -> None:
    found = too_wide(9, Place(line=4))
    assert (found.code, found.severity) == ("D452", Severity.NOTE)
    assert found.place.line == 4
