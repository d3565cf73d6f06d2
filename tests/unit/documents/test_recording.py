from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vanban import __version__
from vanban.documents.recording import Embedding
from vanban.pipeline import Product, fitted, produce, recorded
from vanban.provenance.carrying import carried

if TYPE_CHECKING:
    from vanban.provenance.record import Record

EXAMPLES = Path(__file__).parents[3] / "examples"
PAPERS = sorted(
    path
    for path in EXAMPLES.glob("*/*.yaml")
    if "loại văn bản:" in path.read_text(encoding="utf-8")
)


def _record(product: Product) -> Record:
    record = carried(product.document).record
    assert record is not None
    return record


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_is_kept_makes_the_same_document_with_the_same_record(
    path: Path, tmp_path: Path
) -> None:
    made = recorded(produce(path))
    record = _record(made)
    for name, data in made.kept.items():
        (tmp_path / name).write_bytes(data)
    again = produce(tmp_path / record.data_name, template=tmp_path / record.template_name)
    assert recorded(again).document == made.document


def test_a_record_says_what_made_the_document() -> None:
    record = _record(recorded(produce(EXAMPLES / "xa-ba-to-2026" / "ke-hoach.yaml")))
    assert record.vanban == __version__
    assert record.document_type == "ke-hoach"
    assert record.regimes["layout"] == "nd30_2020"
    assert not record.is_fitted
    assert not record.is_imported
    assert not record.files


def test_where_the_data_are_does_not_show(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "xa-ba-to-2026", tmp_path / "nơi khác")
    (tmp_path / "nơi khác" / "ke-hoach.yaml").rename(tmp_path / "nơi khác" / "k.yml")
    other = recorded(produce(tmp_path / "nơi khác" / "k.yml"))
    assert other.document == recorded(produce(EXAMPLES / "xa-ba-to-2026/ke-hoach.yaml")).document


@pytest.mark.parametrize("mark", ["có", "không"])
def test_a_paper_of_old_says_that_it_is_one_and_whether_it_shows(mark: str) -> None:
    settings = ["giai đoạn=nhập", f"dấu tái lập={mark}"]
    record = _record(recorded(produce(EXAMPLES / "ba-to-2021/ke-hoach.yaml", overrides=settings)))
    assert record.is_imported
    assert record.is_marked == (mark == "có")


def test_what_the_command_line_sets_is_in_the_data() -> None:
    path = EXAMPLES / "xa-ba-to-2026" / "ke-hoach.yaml"
    one = recorded(produce(path, overrides=["số=9"], regime="nd30_2020"))
    text = one.kept[_record(one).data_name].decode()
    assert '"số": "9"' in text
    assert '"chế độ": "nd30_2020"' in text
    assert _record(one).data != _record(recorded(produce(path))).data


def test_a_document_that_was_fitted_says_so() -> None:
    path = EXAMPLES / "ba-to-2021" / "ke-hoach.yaml"
    assert _record(recorded(fitted(produce(path), path))).is_fitted


def test_data_and_template_travel_only_when_asked_and_persons_only_when_named() -> None:
    product = produce(EXAMPLES / "ba-to-2021" / "phieu-dang-ky-ca-nhan.yaml")
    bare = _record(recorded(product, Embedding(data=True)))
    named = _record(recorded(product, Embedding(data=True, fields=("ngày sinh",), template=True)))
    assert {*bare.files} == {bare.data_name}
    assert {*named.files} == {named.data_name, named.template_name}
    assert "ngày sinh".encode() not in bare.files[bare.data_name]
    assert "ngày sinh".encode() in named.files[named.data_name]
    assert bare.parts == named.parts
