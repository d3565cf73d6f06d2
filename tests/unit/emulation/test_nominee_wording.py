"""Counts and requests as sentences say them."""

from __future__ import annotations

import pytest

from vanban.diagnostics import Place
from vanban.emulation.catalogue import AwardSort, NomineeKind, catalogue_of
from vanban.emulation.nominee_wording import (
    award_phrase,
    counted,
    request_lines,
    requests,
    sorts_named,
)
from vanban.emulation.nominees import Collective, Household, Individual, Nominees
from vanban.law.setting import surround
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate

CATALOGUE = catalogue_of(surround(PartialDate(2026, 1, 5), all_regimes(), place=Place()))
ASKED = requests(
    Nominees(
        (Collective(name="Thôn 1", form="Giấy khen"),),
        (Household(name="Hộ ông A", form="giấy khen"),),
        (
            Individual(full_name="A", form="Giấy khen"),
            Individual(full_name="B", emulation_title="Lao động tiên tiến"),
            Individual(full_name="C", emulation_title="Lao động tiên tiến"),
        ),
    ),
    CATALOGUE,
)


@pytest.mark.parametrize(
    ("counts", "phrase"),
    [
        ({NomineeKind.COLLECTIVE: 5, NomineeKind.INDIVIDUAL: 12}, "05 tập thể và 12 cá nhân"),
        ({NomineeKind.INDIVIDUAL: 1}, "01 cá nhân"),
        (
            {NomineeKind.INDIVIDUAL: 30, NomineeKind.HOUSEHOLD: 2, NomineeKind.COLLECTIVE: 5},
            "05 tập thể, 02 hộ gia đình và 30 cá nhân",
        ),
        ({NomineeKind.COLLECTIVE: 0, NomineeKind.INDIVIDUAL: 300}, "300 cá nhân"),
        ({}, ""),
    ],
)
def test_kinds_of_which_there_is_none_are_left_out(
    counts: dict[NomineeKind, int], phrase: str
) -> None:
    assert counted(counts) == phrase


def test_counts_are_said_in_words_on_request() -> None:
    counts = {NomineeKind.COLLECTIVE: 5, NomineeKind.INDIVIDUAL: 21}
    assert counted(counts, in_words=True) == "05 (năm) tập thể và 21 (hai mươi mốt) cá nhân"


def test_an_award_is_one_request_however_it_is_capitalised() -> None:
    assert [each.phrase() for each in ASKED] == [
        "tặng Giấy khen cho 01 tập thể, 01 hộ gia đình và 01 cá nhân",
        "tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân",
    ]


def test_requests_are_closed_as_the_lines_of_a_list() -> None:
    assert request_lines(ASKED) == (
        "Tặng Giấy khen cho 01 tập thể, 01 hộ gia đình và 01 cá nhân;",
        "Tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân.",
    )


def test_titles_are_named_before_forms() -> None:
    assert sorts_named(ASKED) == "danh hiệu thi đua và hình thức khen thưởng"
    assert sorts_named(ASKED[:1]) == "hình thức khen thưởng"


def test_quotes_that_were_typed_are_not_doubled_and_a_flag_is_no_title_in_words() -> None:
    assert award_phrase("“Gia đình văn hóa”", AwardSort.TITLE) == "danh hiệu “Gia đình văn hóa”"
    assert award_phrase("Cờ thi đua của UBND tỉnh", AwardSort.TITLE) == "Cờ thi đua của UBND tỉnh"


def test_a_form_typed_as_a_title_is_still_a_form() -> None:
    typed = Nominees(
        individuals=(Individual(full_name="A", emulation_title="Bằng khen của UBND tỉnh"),)
    )
    (asked,) = requests(typed, CATALOGUE)
    assert asked.phrase() == "tặng Bằng khen của UBND tỉnh cho 01 cá nhân"
