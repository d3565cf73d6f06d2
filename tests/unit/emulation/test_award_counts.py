"""Counts by award, of the law's names."""

from __future__ import annotations

from vanban.diagnostics import Place
from vanban.emulation.award_counts import award_facts, count_awards, summary_blocks, summary_table
from vanban.emulation.catalogue import Catalogue, catalogue_of
from vanban.emulation.nominees import Collective, Individual, Nominees
from vanban.law.setting import surround
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate

NOMINEES = Nominees(
    collectives=(Collective(name="Tổ 1", emulation_title="Tập thể lao động tiên tiến"),),
    individuals=(
        Individual(full_name="A", emulation_title="LĐTT", form="Giấy khen"),
        Individual(full_name="B", emulation_title="Chiến sĩ thi đua cơ sở"),
        Individual(full_name="C", emulation_title="Lao động tiên tiến"),
        Individual(full_name="D", emulation_title="Gương sáng"),
    ),
)


def catalogue() -> Catalogue:
    return catalogue_of(surround(PartialDate(2026, 1, 5), all_regimes(), place=Place()))


def test_other_names_for_an_award_are_counted_with_it() -> None:
    counts = {each.label: each.total for each in count_awards(NOMINEES, catalogue())}
    assert counts["Lao động tiên tiến"] == 2
    assert counts["Chiến sĩ thi đua cơ sở"] == 1


def test_awards_go_as_the_catalogue_does_and_unknown_ones_last() -> None:
    labels = [each.label for each in count_awards(NOMINEES, catalogue())]
    assert labels.index("Chiến sĩ thi đua cơ sở") < labels.index("Lao động tiên tiến")
    assert labels[-1] == "Gương sáng"


def test_the_totals_are_facts_by_abbreviation_and_nobody_is_nought() -> None:
    facts = award_facts(count_awards(NOMINEES, catalogue()), catalogue())
    assert (facts["số LĐTT"], facts["số CSTĐCS"], facts["số CSTĐTQ"]) == (2, 1, 0)


def test_a_kind_nobody_belongs_to_has_no_column() -> None:
    table = summary_table(count_awards(NOMINEES, catalogue()))
    assert table.rows[0] == ("STT", "Danh hiệu, hình thức", "Tập thể", "Cá nhân", "Cộng")
    assert ("2", "Lao động tiên tiến", "-", "2", "2") in table.rows
    assert {len(row) for row in table.rows} == {5}


def test_nobody_gives_no_table_and_an_empty_catalogue_counts_what_was_typed() -> None:
    assert summary_blocks(count_awards(Nominees(), catalogue()))["bảng"]() == ()
    assert next(each.label for each in count_awards(NOMINEES, Catalogue())) == (
        "Tập thể lao động tiên tiến"
    )
