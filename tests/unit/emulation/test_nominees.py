"""Nominees as records: counted, ordered and grouped."""

from __future__ import annotations

from decimal import Decimal

from vanban.emulation.catalogue import NomineeKind
from vanban.emulation.nominees import (
    Collective,
    Household,
    Individual,
    ListOrder,
    Nominees,
    grouped,
    ordered,
)
from vanban.vocabulary.dates import PartialDate


def person(name: str, unit: str = "", title: str = "Lao động tiên tiến") -> Individual:
    return Individual.model_validate({"full_name": name, "unit": unit, "emulation_title": title})


def names(records: tuple[Individual, ...]) -> list[str]:
    return [record.called for record in records]


def test_the_clerks_order_is_kept_unless_another_is_asked_for() -> None:
    typed = (person("Trần Văn Ất"), person("Lê Thị Ánh"), person("Phạm Văn An"))
    assert ordered(typed, ListOrder.AS_TYPED) == typed


def test_people_go_by_given_name_the_vietnamese_way() -> None:
    typed = (
        person("Trần Văn Đinh"),
        person("Lê Thị Ánh"),
        person("Phạm Văn Dũng"),
        person("Nguyễn Văn Ân"),
    )
    sorted_names = names(ordered(typed, ListOrder.BY_NAME))
    assert sorted_names == ["Lê Thị Ánh", "Nguyễn Văn Ân", "Phạm Văn Dũng", "Trần Văn Đinh"]


def test_collectives_go_by_their_whole_name_and_figures_by_size() -> None:
    typed = (Collective(name="Thôn 10"), Collective(name="Thôn 2"), Collective(name="Đội thuế"))
    shown = ordered(typed, ListOrder.BY_NAME)
    assert [each.name for each in shown] == ["Đội thuế", "Thôn 2", "Thôn 10"]


def test_within_a_unit_people_stay_as_typed() -> None:
    typed = (person("B", "Xã Ba Xa"), person("C", "Xã Ba Vì"), person("A", "Xã Ba Vì"))
    assert names(ordered(typed, ListOrder.BY_UNIT)) == ["C", "A", "B"]


def test_groups_come_in_the_order_in_which_they_begin() -> None:
    typed = (
        person("A", title="Lao động tiên tiến"),
        person("B", title="Chiến sĩ thi đua cơ sở"),
        person("C", title="Lao động tiên tiến"),
    )
    groups = grouped(typed, lambda record: record.award)
    assert [(name, names(members)) for name, members in groups] == [
        ("Lao động tiên tiến", ["A", "C"]),
        ("Chiến sĩ thi đua cơ sở", ["B"]),
    ]


def test_counts_and_money_are_computed() -> None:
    nominees = Nominees(
        (Collective.model_validate({"name": "Thôn 1", "bonus": "894.000"}),),
        (Household(name="Hộ ông A"), Household(name="Hộ bà B")),
        (Individual.model_validate({"full_name": "A", "bonus": "447.000 đồng"}),),
    )
    assert nominees.facts() == {
        "số tập thể": 1,
        "số hộ gia đình": 2,
        "số cá nhân": 1,
        "tổng số": 4,
        "tổng tiền thưởng": Decimal(1341000),
    }
    kinds = [kind for kind, _, _ in nominees.every()]
    assert kinds == [
        NomineeKind.COLLECTIVE,
        NomineeKind.HOUSEHOLD,
        NomineeKind.HOUSEHOLD,
        NomineeKind.INDIVIDUAL,
    ]


def test_a_year_alone_is_a_birth_date_and_an_identity_number_keeps_its_zeros() -> None:
    record = Individual.model_validate(
        {
            "full_name": "A",
            "birth_year": "1985",
            "born_on": "05/02/1985",
            "identity": "051085001234",
        }
    )
    assert record.birth_year == PartialDate(1985)
    assert record.born_on == PartialDate(1985, 2, 5)
    assert record.identity == "051085001234"


def test_the_name_is_the_first_thing_a_form_asks_for() -> None:
    firsts = [next(iter(each.model_fields)) for each in (Collective, Household, Individual)]
    assert firsts == ["name", "name", "full_name"]


def test_one_column_for_title_and_form_will_do() -> None:
    record = Individual.model_validate({"full_name": "A", "title_or_form": "Lao động tiên tiến"})
    assert record.form == "Lao động tiên tiến"
    assert record.award == "Lao động tiên tiến"
    both = Individual.model_validate(
        {"full_name": "A", "form": "Giấy khen", "title_or_form": "Lao động tiên tiến"}
    )
    assert both.award == "Giấy khen; Lao động tiên tiến"
