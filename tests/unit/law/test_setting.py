"""Which regimes surround a document."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from vanban.diagnostics import DataError, Place
from vanban.law.regime import Regime, regime_of
from vanban.law.setting import surround
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate

HERE = Place(file="ke-hoach.yaml", line=12)


def ids(issued_on: PartialDate, *pinned: str) -> dict[str, str]:
    setting = surround(issued_on, all_regimes(), pinned=pinned, place=HERE)
    return {kind: regime.id for kind, regime in setting.regimes.items()}


def codes(issued_on: PartialDate, *pinned: str) -> list[str]:
    with pytest.raises(DataError) as caught:
        surround(issued_on, all_regimes(), pinned=pinned, place=HERE)
    return [finding.code for finding in caught.value.findings]


def test_a_full_date_has_the_regimes_of_its_day() -> None:
    assert ids(PartialDate(2021, 2, 26)) == {
        "layout": "nd30_2020",
        "emulation": "emulation_nd91_2017",
    }
    assert ids(PartialDate(2025, 6, 30))["emulation"] == "emulation_nd98_2023"
    assert ids(PartialDate(2025, 7, 1))["emulation"] == "emulation_nd152_2025"


def test_a_year_within_one_regime_is_enough() -> None:
    assert ids(PartialDate(2021))["layout"] == "nd30_2020"


def test_a_year_that_spans_two_regimes_is_asked_about() -> None:
    assert codes(PartialDate(2025)) == ["L002"]
    assert codes(PartialDate(2020)) == ["L002"]


def test_a_month_may_be_enough_where_the_year_is_not() -> None:
    assert ids(PartialDate(2020, 4))["layout"] == "nd30_2020"
    assert codes(PartialDate(2020, 3)) == ["L002"]


def test_a_pin_answers_the_question() -> None:
    assert ids(PartialDate(2020), "nd30_2020")["layout"] == "nd30_2020"
    assert ids(PartialDate(2025), "emulation_nd98_2023")["emulation"] == "emulation_nd98_2023"


def test_a_draft_without_any_date_takes_the_newest() -> None:
    assert ids(PartialDate()) == {"layout": "nd30_2020", "emulation": "emulation_nd152_2025"}


def test_a_day_before_every_layout_regime_is_refused_and_can_be_pinned() -> None:
    assert codes(PartialDate(2010, 5, 19)) == ["L003"]
    assert ids(PartialDate(2010, 5, 19), "nd30_2020")["layout"] == "nd30_2020"


def test_an_unknown_pin_names_the_known_ones() -> None:
    with pytest.raises(DataError) as caught:
        surround(PartialDate(2021), all_regimes(), pinned=["nd30"], place=HERE)
    (finding,) = caught.value.findings
    assert finding.code == "L001"
    assert "nd30_2020" in finding.expected
    assert finding.place == HERE


def test_regimes_of_one_kind_do_not_overlap_and_all_have_a_reference() -> None:
    by_kind: dict[str, list[Regime]] = {}
    for regime in all_regimes():
        assert regime.reference
        by_kind.setdefault(regime.kind, []).append(regime)
    for regimes in by_kind.values():
        for earlier, later in itertools.pairwise(regimes):
            assert earlier.until < later.start


def test_a_regime_without_an_end_is_in_force_until_further_notice() -> None:
    regime = regime_of(
        {"id": "x", "kind": "layout", "name": "X", "from": date(2020, 3, 5), "reference": "Điều 1"}
    )
    assert regime.covers(date(2020, 3, 5), date(2999, 1, 1))
    assert not regime.touches(date(2020, 3, 4), date(2020, 3, 4))
