from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from vanban.documents.document_type import document_types, named
from vanban.documents.form import form_of
from vanban.pipeline import form, produce, sample
from vanban.reading.files import with_files
from vanban.reading.sheets.form_writing import form as written
from vanban.reading.source import read_source, source_from_bytes
from vanban.reading.validate import read_model

EXAMPLES = Path(__file__).parents[3] / "examples"
SLUGS = [each.slug for each in document_types()]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_form_gives_the_same_document_as_a_data_file(slug: str, tmp_path: Path) -> None:
    data, filled = tmp_path / "mau.yaml", tmp_path / "PHIEU.xlsx"
    data.write_text(sample(slug), encoding="utf-8")
    filled.write_bytes(form(slug))
    by_hand, by_form = produce(data), produce(filled)
    assert by_form.document == by_hand.document
    assert [each.code for each in by_form.findings] == [each.code for each in by_hand.findings]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_form_filled_from_a_data_file_reads_as_that_file(slug: str, tmp_path: Path) -> None:
    data = tmp_path / "mau.yaml"
    data.write_text(sample(slug), encoding="utf-8")
    assert form(slug, data) == form(slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_blank_form_knows_its_type_and_nothing_else(slug: str) -> None:
    source = source_from_bytes(form_of(slug, blank=True), "PHIEU.xlsx")
    filled = [entry.key for entry in source.root.entries if not getattr(entry.node, "is_blank", 0)]
    assert "loại văn bản" in filled
    kind = source.text("loại văn bản")
    assert kind is not None
    assert not kind.is_blank


def test_the_profile_has_a_form_too_and_papers_may_point_to_it(tmp_path: Path) -> None:
    (tmp_path / "co-quan.xlsx").write_bytes(form_of("co-quan"))
    text = sample("ke-hoach").replace("#thông tin cơ quan: co-quan.yaml", "")
    path = tmp_path / "ke-hoach.yaml"
    lines = [line for line in text.splitlines() if not line.startswith("địa danh:")]
    path.write_text("\n".join([*lines, "thông tin cơ quan: co-quan.xlsx"]), encoding="utf-8")
    assert produce(path).document


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*/*.yaml")), ids=lambda path: path.stem)
def test_every_example_goes_through_a_form_unchanged(example: Path, tmp_path: Path) -> None:
    kind = read_source(example).text("loại văn bản")
    if kind is None:
        pytest.skip("an agency's profile, or a file of another kind")
    shutil.copytree(example.parent, tmp_path, dirs_exist_ok=True)
    filled = tmp_path / "PHIEU.xlsx"
    filled.write_bytes(form(named(kind.value).slug, example))
    assert produce(filled).document == produce(example).document


def test_a_body_may_be_typed_with_word(tmp_path: Path) -> None:
    word = Document()
    for line in ("I. MỤC ĐÍCH", "- Thi đua lập thành tích./."):
        word.add_paragraph(line)
    word.sections[0].header.paragraphs[0].text = "đầu trang của bản nháp"
    word.save(str(tmp_path / "noi-dung.docx"))
    values = {**named("ke-hoach").sample, "nội dung": "noi-dung.docx", "chỉ tiêu": []}
    path = tmp_path / "PHIEU.xlsx"
    path.write_bytes(written(named("ke-hoach").model, values))
    source = with_files(read_source(path), named("ke-hoach").model)
    assert read_model(source, named("ke-hoach").model).body == (
        "I. MỤC ĐÍCH\n- Thi đua lập thành tích./."
    )
    assert source.text_place(("nội dung",), 2, 3).file == str(tmp_path / "noi-dung.docx")
    assert produce(path).document
