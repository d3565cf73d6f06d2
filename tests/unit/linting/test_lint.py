from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from docx.shared import Mm, Pt

from tests.unit.linting.conftest import changed, paragraph, remove
from vanban.diagnostics import Severity, UsageError
from vanban.documents.document_type import document_types
from vanban.linting.lint import lint
from vanban.pipeline import export_template

if TYPE_CHECKING:
    from tests.unit.linting.conftest import Linted


@pytest.mark.parametrize("slug", [each.slug for each in document_types()])
def test_nothing_is_wrong_with_a_shipped_template(slug: str) -> None:
    report = lint(export_template(slug), f"{slug}.docx")
    assert (report.slug, report.findings) == (slug, ())


def test_a_faulty_tag_hides_no_other_fault(linted: Linted) -> None:
    def change(document: Any) -> None:
        paragraph(document, "{{ trích_yếu }}").runs[0].text = "{{ trich_yeu }}"
        paragraph(document, "{{ người_ký }}").runs[0].text = "{{ người_ký"
        document.sections[0].left_margin = Mm(25)

    assert linted(change) == [
        ("T101", "bảng 2, hàng 1, ô 2: “{{ người_ký”"),
        ("T140", "đoạn 9: “{{ trich_yeu }}”"),
        ("T145", ""),
    ]


def test_what_is_no_word_file_is_told_like_any_fault() -> None:
    report = lint(b"%PDF-1.7", "mau.docx")
    assert [each.code for each in report.findings] == ["W204"]


def test_a_template_from_scratch_is_compared_with_the_type_that_it_looks_like(
    linted: Linted,
) -> None:
    def change(document: Any) -> None:
        for element in list(document.element.body)[:-1]:
            document.element.body.remove(element)
        for text in ("{{ trích_yếu }}", "{% for đoạn in nội_dung %}{{ đoạn.chữ }}{% endfor %}"):
            document.add_paragraph(text)

    codes = [code for code, _ in linted(change, "")]
    assert set(codes) == {"T132", "T141"}


def test_sizes_letters_and_fonts_are_held_against_the_law(linted: Linted) -> None:
    def change(document: Any) -> None:
        paragraph(document, "{{ trích_yếu }}").runs[0].font.size = Pt(16)
        document.styles["VB Người ký"].font.bold = False
        document.styles["VB Phần"].font.size = Pt(11)
        paragraph(document, "{{ người_ký }}").runs[0].font.name = "Arial"

    found = linted(change)
    assert ("T143", "đoạn 9: “{{ trích_yếu }}”") in found
    assert ("T144", "bảng 2, hàng 1, ô 2: “{{ người_ký }}”") in found
    assert ("T143", "đoạn 17: “{{ đoạn.nhãn }}”") in found
    assert ("T146", "bảng 2, hàng 1, ô 2: “{{ người_ký }}”") in found
    in_body_and_annex = [place for code, place in found if "{{ đoạn.nhãn }}" in place]
    assert len(in_body_and_annex) == 2
    assert len(found) == 5


def test_a_style_that_no_paragraph_uses_is_looked_at_too(linted: Linted) -> None:
    def change(document: Any) -> None:
        document.styles["VB Kính gửi"].font.size = Pt(9)

    assert ("T143", "kiểu “VB Kính gửi”") in linted(change)


def test_a_missing_style_is_worth_a_note_only() -> None:
    def change(document: Any) -> None:
        document.styles["VB Kính gửi"].delete()

    found = lint(changed(change), "mau.docx", "ke-hoach").findings
    assert [(each.code, each.severity) for each in found] == [("T142", Severity.NOTE)]


def test_levels_of_the_body_that_would_vanish_are_named() -> None:
    def change(document: Any) -> None:
        remove(document, "{%p else %}")
        remove(document, '{%p elif đoạn.cấp == "điểm" %}')

    found = lint(changed(change), "mau.docx", "ke-hoach").findings
    assert [each.code for each in found] == ["T141"]
    assert "điểm" in str(found[0].message)


def test_the_type_is_told_from_the_placeholders_and_may_be_named() -> None:
    assert lint(export_template("ke-hoach"), "mau.docx").slug == "ke-hoach"


@pytest.mark.parametrize("slug", [each.slug for each in document_types()])
def test_a_template_of_the_older_layout_is_held_against_that(slug: str) -> None:
    older = export_template(slug, "tt01_2011")
    assert lint(older, f"{slug}.docx", slug, "tt01_2011").findings == ()


def test_a_template_of_now_is_none_of_the_older_layout() -> None:
    findings = lint(export_template("ke-hoach"), "ke-hoach.docx", "ke-hoach", "tt01_2011").findings
    assert [each.code for each in findings] == ["T144"]
    assert "01/2011" in findings[0].clause


def test_a_layout_that_is_not_known_is_refused() -> None:
    with pytest.raises(UsageError) as refusal:
        lint(export_template("ke-hoach"), "ke-hoach.docx", regime="emulation_nd91_2017")
    assert [each.code for each in refusal.value.findings] == ["L001"]
