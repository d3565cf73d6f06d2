"""The titles and forms of each legal period, and how clerks call them."""

from __future__ import annotations

import pytest

from vanban.diagnostics import Place
from vanban.emulation.catalogue import Catalogue, NomineeKind, catalogue_of
from vanban.law.setting import Setting, surround
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate


def catalogue(year: int, month: int = 6, day: int = 1) -> Catalogue:
    date = PartialDate(year, month, day)
    return catalogue_of(surround(date, all_regimes(), place=Place()))


@pytest.mark.parametrize("year", [2021, 2024, 2026])
def test_every_row_says_whom_it_is_for_and_by_which_clause(year: int) -> None:
    for award in catalogue(year).awards:
        assert award.kinds, award.id
        assert "Điều" in award.reference, award.id


@pytest.mark.parametrize("year", [2021, 2024, 2026])
def test_ids_and_names_are_told_apart(year: int) -> None:
    awards = catalogue(year).awards
    assert len({award.id for award in awards}) == len(awards)
    for award in awards:
        for name in (award.label, *award.also):
            assert catalogue(year).find(name) == award, name


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("LAO ĐỘNG TIÊN TIẾN", "Lao động tiên tiến"),
        ("danh hiệu “Chiến sỹ thi đua cơ sở”", "Chiến sĩ thi đua cơ sở"),
        ("Chiến sĩ thi đua cấp cơ sở", "Chiến sĩ thi đua cơ sở"),
        ("Giấy khen của Chủ tịch UBND xã", "Giấy khen"),
        ("Gia đình văn hoá", "Gia đình văn hóa"),
        ("Bằng khen Thủ tướng", "Bằng khen của Thủ tướng Chính phủ"),
        ("Huân chương Lao động hạng Ba", "Huân chương"),
    ],
)
def test_a_title_is_known_however_it_is_written(typed: str, label: str) -> None:
    award = catalogue(2026).find(typed)
    assert award is not None
    assert award.label == label


def test_the_longest_beginning_wins() -> None:
    award = catalogue(2021).find("Bằng khen của Chủ tịch UBND tỉnh")
    assert award is not None
    assert award.level == "bộ, tỉnh"


def test_a_title_of_the_old_law_is_unknown_to_the_new_one() -> None:
    assert catalogue(2021).find("Huy hiệu Quảng Ngãi") is not None
    assert catalogue(2024).find("Huy hiệu Quảng Ngãi") is None
    assert catalogue(2024).find("Xã tiêu biểu") is not None
    assert catalogue(2021).find("Xã tiêu biểu") is None


def test_the_decree_of_2025_adds_to_the_rows_of_the_law() -> None:
    assert catalogue(2026).find("Đặc khu tiêu biểu") is not None
    assert catalogue(2024).find("Đặc khu tiêu biểu") is None
    assert len(catalogue(2026).awards) == len(catalogue(2024).awards)


def test_a_slip_has_its_nearest_name_among_those_for_the_kind() -> None:
    known = catalogue(2026)
    assert known.nearest("Lao dong tien tien", NomineeKind.INDIVIDUAL) == "Lao động tiên tiến"
    near = known.nearest("Tập thể tiên tiến", NomineeKind.COLLECTIVE)
    assert near == "Tập thể lao động tiên tiến"


def test_what_was_not_held_against_the_law_is_not_suggested() -> None:
    known = catalogue(2021)
    unverified = [award for award in known.awards if not award.is_verified]
    assert unverified
    assert not set(unverified) & set(known.of())


def test_without_a_regime_nothing_is_known() -> None:
    assert not catalogue_of(Setting({}))


@pytest.mark.parametrize("year", [2021, 2024, 2026])
@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("LĐTT", "Lao động tiên tiến"),
        ("lao động tiên tiến", "Lao động tiên tiến"),
        ("CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở"),
        ("Chiến sỹ thi đua cơ sở", "Chiến sĩ thi đua cơ sở"),
        ("thôn văn hoá", "Thôn văn hóa"),
        ("giấy khen của Chủ tịch UBND huyện", "Giấy khen của Chủ tịch UBND huyện"),
        ("Lao động rất tiên tiến", "Lao động rất tiên tiến"),
        ("", ""),
    ],
)
def test_an_award_is_written_as_the_law_writes_it(year: int, typed: str, written: str) -> None:
    assert catalogue(year).spelled(typed) == written


def test_nothing_is_written_anew_where_the_law_is_not_known() -> None:
    assert Catalogue().spelled("LĐTT") == "LĐTT"
