from __future__ import annotations

import pytest

from vanban.formatting.issue_lines import DATELINE, DRAFT, NUMBER, POINTER, slots

VALUES = {"number": "19", "day": "26", "month": "01", "year": "2026"}


def _filled(text: str, shape: object) -> str:
    found = shape.search(text)  # type: ignore[attr-defined]
    assert found is not None
    for start, end, words in reversed([s.filled(VALUES[s.name]) for s in slots(found)]):
        text = text[:start] + words + text[end:]
    return text


@pytest.mark.parametrize(
    "blank",
    [
        "Số:      /KH-UBND",
        "Số:/KH-UBND",
        "Số: …/KH-UBND",
        "Số:.......... /KH-UBND",
        "Số: \u00a0\u00a0\u00a0/KH-UBND",
        "Số:\t/KH-UBND",
        "Số: ____/KH-UBND",
    ],
)
def test_a_number_fits_into_any_kind_of_blank(blank: str) -> None:
    assert _filled(blank, NUMBER) == "Số: 19/KH-UBND"


@pytest.mark.parametrize(
    "blank",
    [
        "Ba Tơ, ngày      tháng      năm 2026",
        "Ba Tơ, ngày … tháng … năm …",
        "Ba Tơ, ngày...tháng...năm 20...",
        "Ba Tơ, ngày \u00a0\u00a0 tháng \u00a0 năm \u00a0",
        "Ba Tơ, ngày 26 tháng 01 năm 2026",
        "Ba Tơ, ngày …… tháng 01 năm 2026",
    ],
)
def test_a_day_fits_into_any_kind_of_blank(blank: str) -> None:
    assert _filled(blank, DATELINE) == "Ba Tơ, ngày 26 tháng 01 năm 2026"


def test_a_pointer_is_filled_in_both_ways_of_writing_a_day() -> None:
    long = "(Kèm theo Tờ trình số …/TTr-UBND ngày … tháng … năm … của UBND xã)"
    assert _filled(long, POINTER) == (
        "(Kèm theo Tờ trình số 19/TTr-UBND ngày 26 tháng 01 năm 2026 của UBND xã)"
    )
    short = "(Ban hành kèm theo Quyết định số     /QĐ-UBND ngày   /   /2026 của UBND xã)"
    assert _filled(short, POINTER) == (
        "(Ban hành kèm theo Quyết định số 19/QĐ-UBND ngày 26/01/2026 của UBND xã)"
    )


@pytest.mark.parametrize(
    "text",
    [
        "DỰ THẢO",
        "DỰ THẢO LẦN 2",
        "DỰ THẢO LẦN 2 (15/01/2026)",
        "(DỰ THẢO)",
        "DỰ THẢO 2",
        "DỰ THẢO\nNgày 15/01/2026",
    ],
)
def test_a_mark_of_a_draft_is_known(text: str) -> None:
    assert DRAFT.fullmatch(text)


@pytest.mark.parametrize("text", ["DỰ THẢO NGHỊ QUYẾT", "Dự thảo kế hoạch", "BẢN THẢO"])
def test_a_heading_about_drafts_is_no_mark(text: str) -> None:
    assert not DRAFT.fullmatch(text)
