"""Which type makes the paper that a data file names."""

from __future__ import annotations

import pytest

from vanban.diagnostics import DataError
from vanban.documents.naming import type_in
from vanban.reading.source import source_from_text

PAST = "giai đoạn: nhập\n"


def test_a_misspelt_kind_of_a_new_paper_is_asked_about() -> None:
    with pytest.raises(DataError) as raised:
        type_in(source_from_text("loại văn bản: kế hoach nă", "a.yaml"))
    (finding,) = raised.value.findings
    assert finding.code == "D340"
    assert "kế hoạch" in str(finding.hint)


def test_an_unknown_kind_of_an_old_paper_keeps_its_name() -> None:
    found = type_in(source_from_text(f"loại văn bản: giấy xác nhận\n{PAST}", "a.yaml"))
    assert (found.slug, found.title, found.abbreviation) == ("van-ban", "GIẤY XÁC NHẬN", "")


def test_an_old_paper_of_an_own_kind_is_bound_by_nothing_of_that_type() -> None:
    found = type_in(source_from_text(f"loại văn bản: báo cáo\n{PAST}", "a.yaml"))
    assert (found.slug, found.title, found.abbreviation) == ("van-ban", "BÁO CÁO", "BC")


def test_an_old_paper_with_lists_of_the_own_type_is_made_by_it() -> None:
    text = f"loại văn bản: báo cáo\n{PAST}kết quả:\n  - mã: lúa\n"
    assert type_in(source_from_text(text, "a.yaml")).slug == "bao-cao"


def test_what_is_left_blank_does_not_ask_for_the_own_type() -> None:
    text = f"loại văn bản: báo cáo\n{PAST}kỳ báo cáo:\n"
    assert type_in(source_from_text(text, "a.yaml")).slug == "van-ban"
