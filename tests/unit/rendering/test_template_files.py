"""Which Word file becomes the template."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import TemplateError, UsageError
from vanban.rendering.template_files import find_template, list_templates, shipped_folder

if TYPE_CHECKING:
    from pathlib import Path

REGIME = "nd30_2020"


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


def test_the_shipped_template_serves_where_an_agency_has_none(tmp_path: Path) -> None:
    shipped = shipped_folder() / REGIME / "ke-hoach.docx"
    assert find_template("ke-hoach", REGIME) == shipped
    assert find_template("ke-hoach", REGIME, [tmp_path]) == shipped


def test_an_agencys_own_template_goes_first(tmp_path: Path) -> None:
    plain = put(tmp_path / "ke-hoach.docx")
    assert find_template("ke-hoach", REGIME, [tmp_path]) == plain
    exact = put(tmp_path / REGIME / "ke-hoach.docx")
    assert find_template("ke-hoach", REGIME, [tmp_path]) == exact


def test_for_a_paper_of_old_an_own_template_lies_on_the_shelf_of_its_layout(tmp_path: Path) -> None:
    put(tmp_path / "ke-hoach.docx")
    shipped = shipped_folder() / "tt01_2011" / "ke-hoach.docx"
    assert find_template("ke-hoach", "tt01_2011", [tmp_path], is_newest=False) == shipped
    exact = put(tmp_path / "tt01_2011" / "ke-hoach.docx")
    assert find_template("ke-hoach", "tt01_2011", [tmp_path], is_newest=False) == exact


def test_an_own_type_without_another_template_serves_papers_of_old_too(tmp_path: Path) -> None:
    only = put(tmp_path / "thong-bao.docx")
    assert find_template("thong-bao", "tt01_2011", [tmp_path], is_newest=False) == only


def test_the_first_own_folder_goes_before_the_second(tmp_path: Path) -> None:
    first, second = put(tmp_path / "a" / "ke-hoach.docx"), put(tmp_path / "b" / "ke-hoach.docx")
    assert find_template("ke-hoach", REGIME, [first.parent, second.parent]) == first


def test_another_set_of_sizes_has_a_folder_of_its_own() -> None:
    found = find_template("ke-hoach", REGIME, sizes="12/13/13")
    assert found == shipped_folder() / REGIME / "co-12-13-13" / "ke-hoach.docx"
    assert found.is_file()


def test_a_missing_own_folder_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_template("ke-hoach", REGIME, [tmp_path / "không có"])
    assert [finding.code for finding in caught.value.findings] == ["T901"]


def test_a_type_without_a_template_names_the_nearest() -> None:
    with pytest.raises(TemplateError) as caught:
        find_template("ke-hoac", REGIME)
    (finding,) = caught.value.findings
    assert (finding.code, finding.expected) == ("T902", "ke-hoach")


def test_lists_leave_out_what_word_holds_open(tmp_path: Path) -> None:
    kept = put(tmp_path / "sub" / "ke-hoach.docx")
    put(tmp_path / "sub" / "~$-hoach.docx")
    assert list_templates(tmp_path) == (kept,)
    with pytest.raises(UsageError):
        list_templates(tmp_path / "không có")
