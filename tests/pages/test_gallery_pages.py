"""Every type in every shape that occurs, measured as a chief of office would look at the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts, measure
from tools.gallery.making import make
from tools.gallery.variants import TYPES, Variant, variants

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.pages.conftest import AssertValid, ManyToPdf

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MARGINS = {210: (30.0, 20.0), 297: (20.0, 20.0)}
"""Millimetres left and right, by the width of the page: a page that lies across is turned."""
OVERHANG = 3.8
"""Millimetres that a long dateline may stand out."""


@pytest.mark.parametrize("slug", TYPES)
def test_every_shape_of_a_type_is_fit_to_be_signed(
    slug: str, many_to_pdf: ManyToPdf, tmp_path: Path
) -> None:
    wanted = [each for each in variants() if each.slug == slug]
    assert len(wanted) > 20
    made = list(make(wanted, tmp_path))
    documents = many_to_pdf([product.document for _, product in made])
    faults = [
        f"{variant.name}: {fault}"
        for (variant, _), pdf in zip(made, documents, strict=True)
        for fault in _faults(variant, measure(pdf))
    ]
    assert faults == []


@pytest.mark.parametrize("slug", TYPES)
def test_shapes_of_a_type_are_valid_word_files(
    slug: str, assert_valid: AssertValid, tmp_path: Path
) -> None:
    shapes = ("hai-co-quan", "hai-nguoi-ky", "20-ben", "30-ca-nhan", "dau-khan", "chan-trang")
    wanted = [each for each in variants() if each.slug == slug and each.name in shapes]
    for _, product in make(wanted, tmp_path):
        assert_valid(product.document)


def _faults(variant: Variant, pages: Sequence[Page]) -> Iterator[str]:
    try:
        assert_fonts(pages)
    except AssertionError as error:
        yield str(error)
    yield from _letterhead(pages[0])
    yield from _numbers(pages, at_foot=variant.is_old)
    yield from _signatures(pages)
    for page in pages:
        yield from _outside(page)
        if len(page.lines) < 3:
            yield f"page {page.number} is nearly empty: {page.text!r}"
    yield from _length(variant, pages)


def _letterhead(page: Page) -> Iterator[str]:
    for text in (NATIONAL, MOTTO):
        if text not in (line.text.strip() for line in page.lines):
            yield f"{text} is not on a line of its own"
            return
    motto = page.line(MOTTO)
    if abs(page.rule_below(motto).length - motto.width) > 0.5:
        yield "the rule under the motto is not as long as the motto"
    agency = [line for line in page.lines if line.right < page.line(NATIONAL).left]
    if not agency:
        yield "the agency stands on the national name"


def _numbers(pages: Sequence[Page], *, at_foot: bool) -> Iterator[str]:
    """Pages count from two; annexes, which begin without a number, count anew.

    Papers from before Decree 30 have the number at the right of the foot.
    """
    expected = 1
    for page in pages:
        number = page.number_at_foot() if at_foot else page.printed_number()
        expected = 1 if number is None else expected + 1
        if number is None and page.number > 1 and not _begins_annex(page):
            yield f"page {page.number} has no number"
        if number is not None and number.text != str(expected):
            yield f"page {page.number} is numbered {number.text}, not {expected}"
        left, right = MARGINS[round(page.width)]
        if number is not None and at_foot and abs(number.right - (page.width - right)) > 1:
            yield f"the number of page {page.number} is not at the right"
        middle = (left + page.width - right) / 2
        if number is not None and not at_foot and abs(number.centre - middle) > 6:
            yield f"the number of page {page.number} is not in the middle"


def _begins_annex(page: Page) -> bool:
    return any(line.text.startswith(("Phụ lục", "DANH SÁCH")) for line in page.lines[:3])


def _signatures(pages: Sequence[Page]) -> Iterator[str]:
    """A signature never begins a page: lines of the text come with it."""
    for page in pages:
        bodies = [line for line in page.lines if line.bottom > 25]
        for line in page.lines:
            if line.text == "Nơi nhận:":
                above = [each for each in bodies if each.baseline < line.baseline - 2]
                if len(above) < 2:
                    yield f"page {page.number} begins with the signature"


def _outside(page: Page) -> Iterator[str]:
    left, right = MARGINS[round(page.width)]
    for line in page.lines:
        if line.left < left - OVERHANG or line.right > page.width - right + OVERHANG:
            yield f"page {page.number}: {line.text!r} stands outside the margins"
    for rule in page.rules:
        if rule.left < left - 2.5 or rule.right > page.width - right + 2.5:
            yield f"page {page.number}: a rule of {rule.length:.0f} mm stands outside the margins"


def _length(variant: Variant, pages: Sequence[Page]) -> Iterator[str]:
    """Bodies are about as long as their name says; the lists of annexes come on top."""
    if variant.name.startswith("noi-dung-"):
        wanted = int(variant.name.split("-")[2])
        if not wanted <= len(pages) <= wanted * 1.5 + 12:
            yield f"{len(pages)} pages"
