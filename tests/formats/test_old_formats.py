"""Data files of every format that ever was are still made into documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.diagnostics import DataError
from vanban.documents.document_type import document_types
from vanban.documents.naming import type_in
from vanban.pipeline import produce
from vanban.provenance.record import VERSION
from vanban.provenance.record_xml import from_xml, to_xml
from vanban.reading.format_version import FORMAT, LABEL
from vanban.reading.source import read_source
from vanban.structure.text import text_of

HERE = Path(__file__).parent
FILES = sorted(
    path for path in HERE.glob("*/*.yaml") if "loại văn bản:" in path.read_text(encoding="utf-8")
)
FIRST = frozenset(
    {
        *("bao-cao", "dang-ky-thi-dua", "giao-uoc-thi-dua", "ke-hoach"),
        *("phieu-dang-ky-ca-nhan", "to-trinh-khen-thuong", "van-ban"),
    }
)
"""The types that there were when the first version was written."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_old_data_file_still_makes_its_document(path: Path) -> None:
    product = produce(path)
    assert len(text_of(product.document)) > 500


def test_every_version_has_a_folder_and_the_first_a_file_of_each_type() -> None:
    folders = {int(path.name) for path in HERE.iterdir() if path.name.isdecimal()}
    assert folders == set(range(1, FORMAT + 1))
    kept = {type_in(read_source(path)).slug for path in FILES if path.parent.name == "1"}
    assert kept >= FIRST
    assert {each.slug for each in document_types()} >= FIRST


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_version_may_be_written_and_a_newer_one_is_refused(path: Path, tmp_path: Path) -> None:
    for other in path.parent.iterdir():
        (tmp_path / other.name).write_bytes(other.read_bytes())
    text = path.read_text(encoding="utf-8")
    (tmp_path / path.name).write_text(f"{LABEL}: {path.parent.name}\n{text}", encoding="utf-8")
    assert produce(tmp_path / path.name).document == produce(path).document
    (tmp_path / path.name).write_text(f"{LABEL}: {FORMAT + 1}\n{text}", encoding="utf-8")
    with pytest.raises(DataError) as refused:
        produce(tmp_path / path.name)
    assert [finding.code for finding in refused.value.findings] == ["P110"]


@pytest.mark.parametrize("path", sorted(HERE.glob("*.xml")), ids=lambda path: path.stem)
def test_an_old_record_is_still_read(path: Path) -> None:
    data = path.read_bytes().rstrip()
    record = from_xml(data)
    assert record.document_type
    assert record.likeness.units
    assert record.files
    if path.stem == f"xuat-xu-{VERSION}":
        assert to_xml(record) == data


def test_there_is_a_record_of_every_version() -> None:
    assert {path.name for path in HERE.glob("*.xml")} == {
        f"xuat-xu-{version}.xml" for version in range(1, VERSION + 1)
    }
