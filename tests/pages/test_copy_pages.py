"""Copies as they stand on the page: below the paper, under a line over the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import annexed, dispatch, plan
from tests.conformity.renderings import by_hand, with_styles
from tests.pages.measure import assert_fonts
from tests.unit.copying.conftest import DECISION, VALUES, source_of
from vanban.copying.certifying import certify
from vanban.copying.order import order_of
from vanban.pipeline import produce

if TYPE_CHECKING:
    from typing import Any

    from tests.pages.conftest import AssertValid, Measured
    from tests.pages.measure import Page

LONG: dict[str, Any] = {
    "cơ quan ban hành": ["TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TRUNG HỌC CƠ SỞ BA TRANG"],
    "địa danh": "Thành phố Hồ Chí Minh",
    "ngày sao": "28/12/2021",
    "người ký": {
        "chức vụ": "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        "họ và tên": "Lê Văn A",
    },
}


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    data = tmp_path_factory.mktemp("sao") / "a.yaml"
    data.write_text(DECISION, encoding="utf-8")
    return produce(data, overrides=["nội dung=Ủy ban nhân dân huyện phát động[^1]./."]).document


def _copy(paper: bytes, **changes: Any) -> bytes:
    return certify(paper, "a.docx", order_of(source_of({**VALUES, **changes}))).document


def _whole_line(page: Page, above: float) -> float:
    """Return where the line over the whole text stands that is next above a height."""
    found = [rule for rule in page.rules if rule.is_level and rule.top < above]
    rule = max(found, key=lambda rule: rule.top)
    assert rule.length == pytest.approx(160, abs=0.5)
    return rule.top


@pytest.mark.parametrize("changes", [{}, LONG, {"số": "", "ngày sao": ""}])
def test_the_part_of_the_copy_is_laid_out_as_the_form_shows(
    measured: Measured, assert_valid: AssertValid, paper: bytes, changes: dict[str, Any]
) -> None:
    document = _copy(paper, **changes)
    assert_valid(document)
    (page,) = pages = measured(document)
    assert_fonts(pages)
    form = page.line("SAO Y")
    assert (form.size, form.is_bold, form.is_italic) == (14, True, False)
    line = _whole_line(page, form.top)
    below = [each for each in page.lines if each.top > line]
    assert all(each.left >= 30 and each.right <= 190.5 for each in below)
    number = next(each for each in below if each.text.startswith("Số:"))
    agency = below[0] if below[0].left < form.left else below[1]
    assert (agency.size, agency.is_bold) == (13, True)
    assert number.centre == pytest.approx(agency.centre, abs=1)
    dated = next(each for each in below if "ngày" in each.text)
    assert dated.is_italic
    assert dated.left > number.right
    assert form.centre == pytest.approx(dated.centre, abs=1.5)
    assert page.rule_below([each for each in below if each.bottom < number.top + 1][-1]).length < 30
    label = next(each for each in below if each.text.startswith("Nơi nhận"))
    signer = page.line("Lê Văn A")
    assert (label.size, label.is_bold, label.is_italic) == (12, True, True)
    assert signer.is_bold
    assert signer.left > 100


def test_it_stands_on_the_last_page_where_that_has_room(measured: Measured, paper: bytes) -> None:
    once = _copy(paper)
    papers = (with_styles(dispatch()), by_hand(plan()), paper, once, _copy(once))
    for document, count in zip(map(_copy, papers), (1, 1, 1, 1, 2), strict=True):
        pages = measured(document)
        assert len(pages) == count
        assert "SAO Y" in pages[-1].text
        assert "Lê Văn A" in pages[-1].text


def test_it_comes_after_the_annexes(measured: Measured) -> None:
    pages = measured(_copy(by_hand(annexed())))
    assert len(pages) == 2
    assert "Phụ lục" in pages[1].text.splitlines()[0]
    assert pages[1].text.index("SAO Y") > pages[1].text.index("tiêu chí")
