"""Tables that lie beside the code."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import vanban
from vanban.groundwork.tables import read_table

HOUSE = Path(vanban.__file__).parent
TABLES = sorted(HOUSE.rglob("*.toml"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_every_table_reads_as_the_standard_library_reads_it(path: Path) -> None:
    *folders, name = path.relative_to(HOUSE).parts
    read = read_table(".".join(("vanban", folders[0])), *folders[1:], name)
    assert read == tomllib.loads(path.read_text(encoding="utf-8"))


def test_there_are_tables() -> None:
    assert len(TABLES) > 20


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        read_table("vanban.law", "none.toml")
