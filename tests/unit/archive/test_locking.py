from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.archive.locking import locked
from vanban.diagnostics import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_the_lock_is_held_by_one_and_free_afterwards(tmp_path: Path) -> None:
    file = tmp_path / "a" / "khoa.sqlite"
    file.parent.mkdir()
    with locked(file), pytest.raises(OutputError), locked(file, patience=0.05):
        pass
    with locked(file, patience=0.05):
        pass


def test_a_file_that_is_no_lock_is_told(tmp_path: Path) -> None:
    file = tmp_path / "khoa.sqlite"
    file.write_text("no database, but long enough to be taken for one" * 20, encoding="utf-8")
    with pytest.raises(OutputError) as refused, locked(file):
        pass
    assert [each.code for each in refused.value.findings] == ["A102"]
