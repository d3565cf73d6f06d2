from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.archive import index as index_module
from vanban.archive.index import Index, StaleIndexError, plain_number
from vanban.archive.ledger import Ledger
from vanban.archive.paper import Described
from vanban.diagnostics import MissingProgramError

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = Ledger(b"# a\n")


def test_papers_go_in_together_or_not_at_all(tmp_path: Path) -> None:
    index = Index.create(tmp_path / "a.sqlite")
    twins = [("a.docx", "1", Described(text="A")), ("A.docx", "2", Described(text="B"))]
    with pytest.raises(Exception, match="UNIQUE"):
        index.add(twins, LEDGER)
    assert index.entries("1", ()) == []
    index.add(twins[:1], LEDGER)
    assert index.text("1") == "A"
    assert index.has_place("A.DOCX")
    assert index.known(LEDGER) == LEDGER.size
    index.close()


def test_an_index_of_another_register_is_stale(tmp_path: Path) -> None:
    index = Index.create(tmp_path / "a.sqlite")
    index.add([], LEDGER)
    assert index.known(Ledger(b"# a\nmore\n")) == LEDGER.size
    for other in (b"# b\n", b"#"):
        with pytest.raises(StaleIndexError):
            index.known(Ledger(other))
    index.close()


def test_a_python_that_cannot_search_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_SCHEMA", "CREATE VIRTUAL TABLE words USING fts0 (text)")
    with pytest.raises(MissingProgramError) as refused:
        Index.create(tmp_path / "a.sqlite")
    assert [each.code for each in refused.value.findings] == ["A108"]


def test_another_version_is_stale(tmp_path: Path) -> None:
    index = Index.create(tmp_path / "a.sqlite")
    index.connection.execute("UPDATE state SET version = 0")
    index.close()
    with pytest.raises(StaleIndexError):
        Index.open(tmp_path / "a.sqlite")


@pytest.mark.parametrize(
    ("number", "folded"),
    [
        ("05/KH-UBND", "5/kh-ubnd"),
        ("15 / QĐ-UBND", "15/qd-ubnd"),
        ("/KH", "/kh"),
        ("007", "7"),
        ("12a/QĐ", "12a/qd"),
        ("04/2020/NQ-HĐND", "4/2020/nq-hdnd"),
        ("27-KH/HU", "27/kh/hu"),
        ("12 CV/HU", "12/cv/hu"),
        ("KH-UBND", "kh-ubnd"),
    ],
)
def test_numbers_are_compared_without_what_does_not_matter(number: str, folded: str) -> None:
    assert plain_number(number) == folded
