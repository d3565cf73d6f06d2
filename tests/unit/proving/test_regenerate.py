from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from tests.unit.proving.conftest import EXAMPLES
from vanban.diagnostics import DataError
from vanban.documents.recording import Embedding
from vanban.issuing.order import read_issue
from vanban.issuing.word import issue_word
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.pipeline import fitted, produce, recorded
from vanban.provenance.carrying import carried, with_record, without_record
from vanban.provenance.record_xml import to_xml
from vanban.provenance.store import keep
from vanban.proving.regenerate import regenerate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.proving.conftest import Made


def test_the_same_bytes_are_made_again_whatever_became_of_the_file(made: Made) -> None:
    issued = issue_word(made.document, "a.docx", read_issue("9", "26/01/2026")).document
    saved = made.edited(str)
    for document in (made.document, issued, saved):
        again = regenerate(document, "a.docx", [made.store])
        assert again.is_same
        assert again.document == made.document


@pytest.mark.parametrize("name", ["ba-to-2021/bao-cao.yaml", "truong-ba-trang-2026/bao-cao.yaml"])
def test_a_fitted_document_with_files_behind_it_is_made_again(name: str, tmp_path: Path) -> None:
    path = EXAMPLES / name
    product = recorded(fitted(produce(path), path))
    keep(tmp_path, product.kept)
    assert regenerate(product.document, "a.docx", [tmp_path]).document == product.document


def test_a_file_that_carries_everything_needs_no_store(tmp_path: Path) -> None:
    product = produce(EXAMPLES / "ba-to-2021" / "ke-hoach.yaml")
    made = recorded(product, Embedding(data=True, template=True))
    again = regenerate(made.document, "a.docx", [tmp_path])
    assert again.is_same
    assert again.document == made.document


def test_what_is_missing_is_named_with_where_it_was_looked_for(made: Made, tmp_path: Path) -> None:
    record = carried(made.document).record
    assert record is not None
    with pytest.raises(DataError) as refused:
        regenerate(made.document, "a.docx", [tmp_path / "kho"])
    assert [finding.code for finding in refused.value.findings] == ["P130", "P130"]
    assert [finding.expected for finding in refused.value.findings] == [
        record.data_name,
        record.template_name,
    ]
    assert all(str(tmp_path / "kho") in str(each.message) for each in refused.value.findings)


def test_data_without_what_is_private_make_another_document_and_say_so(tmp_path: Path) -> None:
    product = produce(EXAMPLES / "ba-to-2021" / "phieu-dang-ky-ca-nhan.yaml")
    made = recorded(product, Embedding(data=True, template=True))
    again = regenerate(made.document, "a.docx", [tmp_path])
    assert not again.is_same
    assert again.findings[0].code == "P132"
    assert {finding.found for finding in again.findings[1:]} >= {"word/document.xml"}


def test_another_version_compares_part_by_part_and_names_the_one_that_gives_the_bytes(
    made: Made,
) -> None:
    record = carried(made.document).record
    assert record is not None
    same = with_record(made.document, replace(record, vanban="24.1.0"))
    again = regenerate(same, "a.docx", [made.store])
    assert again.is_same
    assert again.document == same
    parts = {**record.parts, "word/styles.xml": "0" * 32}
    other = _with_part(made.document, to_xml(replace(record, vanban="24.1.0", parts=parts)))
    again = regenerate(other, "a.docx", [made.store])
    assert not again.is_same
    (finding,) = again.findings
    assert (finding.code, finding.found) == ("P131", "word/styles.xml")
    assert "24.1.0" in str(finding.hint)


def test_a_file_without_a_record_cannot_be_made_again(made: Made) -> None:
    with pytest.raises(DataError) as refused:
        regenerate(without_record(made.document), "a.docx", [made.store])
    assert [finding.code for finding in refused.value.findings] == ["P120"]


def test_data_that_can_no_longer_be_used_are_told_by_their_name_in_the_store(
    made: Made, tmp_path: Path
) -> None:
    record = carried(made.document).record
    assert record is not None
    data = '{"phiên bản dữ liệu": "99"}'.encode()
    digest = hashlib.sha256(data).hexdigest()
    keep(tmp_path, {f"{digest}.json": data})
    other = _with_part(made.document, to_xml(replace(record, data=digest)))
    with pytest.raises(DataError) as refused:
        regenerate(other, "a.docx", [tmp_path, made.store])
    (finding,) = refused.value.findings
    assert (finding.code, finding.place.file) == ("P110", f"{digest}.json")


@pytest.mark.parametrize(
    ("field", "value"),
    [("kế hoạch", "{here}/rieng.yaml"), ("cá nhân", "{here}/rieng.csv")],
)
def test_data_that_lead_to_other_files_of_the_machine_are_refused(
    tmp_path: Path, field: str, value: str
) -> None:
    (tmp_path / "rieng.csv").write_text("Họ và tên,Danh hiệu\nA,Lao động tiên tiến\n", "utf-8")
    plan = (EXAMPLES / "xa-ba-to-2026" / "ke-hoach.yaml").read_bytes()
    (tmp_path / "rieng.yaml").write_bytes(plan)
    (tmp_path / "ubnd-xa.yaml").write_bytes((EXAMPLES / "xa-ba-to-2026/ubnd-xa.yaml").read_bytes())
    made = recorded(produce(EXAMPLES / "xa-ba-to-2026" / "dang-ky-thi-dua.yaml"))
    record = carried(made.document).record
    assert record is not None
    values = json.loads(made.kept[record.data_name])
    values[field] = value.format(here=tmp_path.as_posix())
    data = json.dumps(values, ensure_ascii=False).encode()
    digest = hashlib.sha256(data).hexdigest()
    files = {f"{digest}.json": data, record.template_name: made.kept[record.template_name]}
    sent = _with_part(made.document, to_xml(replace(record, data=digest, files=files)))
    with pytest.raises(DataError) as refused:
        regenerate(sent, "a.docx", [])
    assert [finding.code for finding in refused.value.findings] == ["P137"]
    assert "rieng" in refused.value.findings[0].found


def _with_part(document: bytes, part: bytes) -> bytes:
    """Return a document whose record says something else."""
    members = [
        pack(each.name, part) if each.name == "customXml/item1.xml" else each
        for each in read_members(document)
    ]
    return finish(Beginning(b"", b"", 0), members)
