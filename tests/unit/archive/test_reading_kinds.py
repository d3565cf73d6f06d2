from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.archive.reading_kinds import papers_in
from vanban.diagnostics import DataError

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.archive.paper import Reader


def test_a_folder_gives_its_papers_and_nothing_hidden(tmp_path: Path) -> None:
    for name in ("b.docx", "a/c.yaml", ".kho/x.docx", "~$b.docx", "anh.png", "a/d.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"")
    found = [file.relative_to(tmp_path).as_posix() for file in papers_in(tmp_path)]
    assert found == ["a/c.yaml", "a/d.txt", "b.docx"]
    assert list(papers_in(tmp_path / "anh.png")) == [tmp_path / "anh.png"]


def test_a_kind_that_is_not_kept_is_told(reader: Reader) -> None:
    with pytest.raises(DataError) as refused:
        reader(b"", "anh.png")
    assert [each.code for each in refused.value.findings] == ["A107"]
