from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, UsageError
from vanban.importing.wish import Wish, wish_of
from vanban.repair.legacy import Legacy

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_asked_is_an_empty_wish() -> None:
    assert wish_of() == Wish()


@pytest.mark.parametrize("typed", ["bao-cao", "Báo cáo", "bao cao"])
def test_a_type_is_named_as_in_data_files(typed: str) -> None:
    assert wish_of(kind=typed).kind == "báo cáo"


def test_an_unknown_type_stays_as_typed() -> None:
    assert wish_of(kind="Phiếu  gửi").kind == "phiếu gửi"


@pytest.mark.parametrize(("typed", "encoding"), [("tcvn3", Legacy.TCVN3), ("ABC", Legacy.TCVN3)])
def test_an_old_encoding_is_known_by_its_names(typed: str, encoding: Legacy) -> None:
    assert wish_of(encoding=typed).encoding is encoding


def test_unicode_needs_no_encoding_and_an_unknown_one_is_refused() -> None:
    assert wish_of(encoding="utf-8").encoding is None
    with pytest.raises(UsageError) as error:
        wish_of(encoding="ebcdic")
    assert error.value.findings[0].code == "N306"


def test_corrections_are_read_and_need_the_wish_to_repair(tmp_path: Path) -> None:
    path = tmp_path / "sua.yaml"
    path.write_text("Ba Tư: Ba Tơ\n", encoding="utf-8")
    assert wish_of(repair=True, corrections=path).corrections == {"Ba Tư": "Ba Tơ"}
    with pytest.raises(UsageError) as error:
        wish_of(corrections=path)
    assert error.value.findings[0].code == "N307"


def test_a_list_of_corrections_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sua.yaml"
    path.write_text("Ba Tư:\n  - Ba Tơ\n", encoding="utf-8")
    with pytest.raises(DataError) as error:
        wish_of(repair=True, corrections=path)
    assert error.value.findings[0].code == "N305"
