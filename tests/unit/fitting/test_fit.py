from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.fitting.conftest import SECTION, STYLES, packed, plain
from vanban.fitting.fit import SLACK, save_page
from vanban.fitting.pages import estimate
from vanban.fitting.sheet import sheet_of
from vanban.ooxml.archive import read_members
from vanban.ooxml.package import WordPackage
from vanban.typesetting import width

if TYPE_CHECKING:
    from vanban.fitting.fit import Fitted

REGIME = "nd30_2020"
ROOMY = STYLES.replace('w:before="120"', 'w:before="240"')


def _fitted(count: int, styles: str = STYLES, section: str = SECTION) -> Fitted:
    return save_page(packed(plain("a") * count, styles=styles, section=section), REGIME, "a.docx")


def _told(fitted: Fitted) -> list[tuple[str, str]]:
    return [(each.code, str(each.message)) for each in fitted.findings]


def test_space_between_paragraphs_goes_first_and_no_lower_than_the_law_allows() -> None:
    fitted = _fitted(26, ROOMY)
    assert _told(fitted) == [
        ("D523", "bớt được trang: 2 còn 1 trang"),
        ("D520", "khoảng cách giữa các đoạn: 12 pt còn 8 pt"),
    ]
    assert all(each.clause for each in fitted.findings if each.code == "D520")


def test_line_spacing_goes_next_by_small_steps() -> None:
    assert _told(_fitted(31))[1] == ("D520", "giãn dòng: 1,1 còn 1")


def _as_wide_as(millimetres: float) -> str:
    """Return a text that is about as wide at 14 pt."""
    text = "thi"
    while width(text, size=14) < millimetres:
        text += " a"
    return text


def _wrapped(millimetres: float, left: str, right: str) -> Fitted:
    """Fit paragraphs of such a width, set single between these margins."""
    section = SECTION.replace('w:left="1701"', f'w:left="{left}"')
    section = section.replace('w:right="1134"', f'w:right="{right}"')
    body = plain(_as_wide_as(millimetres)) * 20
    single = STYLES.replace('w:line="264"', 'w:line="240"')
    return save_page(packed(body, styles=single, section=section), REGIME, "a.docx")


def test_margins_go_next_no_further_than_needed() -> None:
    found = _told(_wrapped(143, left="1984", right="1134"))
    assert [text for _, text in found] == [
        "bớt được trang: 2 còn 1 trang",
        "lề trái: 35 mm còn 31 mm",
    ]


def test_sizes_go_last() -> None:
    found = _told(_wrapped(154, left="1701", right="850"))
    assert [text for _, text in found] == [
        "bớt được trang: 2 còn 1 trang",
        "cỡ chữ nội dung (bộ cỡ 12/13/13): 14 còn 13",
    ]


def test_what_was_saved_is_inside_the_law_and_leaves_room_at_the_end() -> None:
    package = WordPackage(read_members(_fitted(26, ROOMY).document))
    found, sheet = estimate(package), sheet_of(package)
    assert found.pages == 1
    assert found.room - found.filled >= SLACK
    assert sheet.spacing >= 6


def test_a_paper_that_cannot_be_fitted_stays_byte_for_byte() -> None:
    document = packed(plain("a") * 50)
    fitted = save_page(document, REGIME, "a.docx")
    assert fitted.document == document
    assert [each.code for each in fitted.findings] == ["D521"]


def test_one_page_is_left_alone() -> None:
    fitted = _fitted(3)
    assert [each.code for each in fitted.findings] == ["D522"]


def test_a_template_without_our_styles_is_told_why_little_can_be_done() -> None:
    body = '<w:p><w:pPr><w:spacing w:before="120"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>' * 60
    fitted = save_page(packed(body, styles=""), REGIME, "a.docx")
    assert "VB Đoạn" in str(fitted.findings[0].hint)


def test_the_same_paper_is_fitted_the_same_way() -> None:
    assert _fitted(26, ROOMY).document == _fitted(26, ROOMY).document
