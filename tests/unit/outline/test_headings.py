from __future__ import annotations

import pytest

from vanban.outline.headings import is_heading
from vanban.outline.levels import Level


@pytest.mark.parametrize("text", ["Mục đích", "Chỉ tiêu thi đua[^1]", "**Yêu cầu**", "x" * 150])
def test_a_short_clause_without_final_mark_is_a_heading_if_something_follows(text: str) -> None:
    assert is_heading(Level.CLAUSE, text, has_children=True)
    assert is_heading(Level.DECIMAL, text, has_children=True)
    assert not is_heading(Level.CLAUSE, text, has_children=False)


@pytest.mark.parametrize("text", ["Các cơ quan sau:", "Xong.", "một;", "hai,", "x" * 151, "[^1]"])
def test_a_clause_that_reads_as_a_sentence_is_none(text: str) -> None:
    assert not is_heading(Level.CLAUSE, text, has_children=True)


@pytest.mark.parametrize(
    "level", [Level.PART, Level.CHAPTER, Level.ARTICLE, Level.UPPER, Level.ROMAN]
)
def test_higher_levels_are_headings_by_nature(level: Level) -> None:
    assert is_heading(level, "Bất kỳ.", has_children=False)


@pytest.mark.parametrize("level", [Level.POINT, Level.PAREN, Level.DASH, Level.PLUS, Level.PLAIN])
def test_lower_levels_never_are(level: Level) -> None:
    assert not is_heading(level, "Mục đích", has_children=True)
