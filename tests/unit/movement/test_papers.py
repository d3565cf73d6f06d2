from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.movement.papers import is_paper

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ke-hoach.yaml", True),
        ("sau/ke-hoach.docx", True),
        (".ke-hoach.yaml", False),
        ("~$ke-hoach.docx", False),
        ("anh.png", False),
        (f".vanban/{'0' * 64}.json", False),
        (f"sau/.vanban/{'0' * 64}.docx", False),
    ],
)
def test_what_a_store_keeps_of_papers_and_hidden_files_are_none(
    tmp_path: Path, name: str, *, expected: bool
) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", encoding="utf-8")
    assert is_paper(path) == expected
