"""Which columns a list of nominees has."""

from __future__ import annotations

from vanban.emulation.nominee_columns import chosen_columns
from vanban.emulation.nominees import Collective, Household, Individual, Nominee


def person(**fields: str) -> Individual:
    return Individual.model_validate({"full_name": "A", **fields})


def headings(*records: Nominee, asked: tuple[str, ...] = ()) -> list[str]:
    return [column.heading for column in chosen_columns(records, asked)]


def test_only_columns_in_which_something_stands_are_shown() -> None:
    rows = (person(position="Chuyên viên"), person(remark="x"))
    assert headings(*rows) == ["Họ và tên", "Chức vụ", "Ghi chú"]


def test_an_identity_number_is_shown_only_when_asked_for() -> None:
    row = person(identity="051085001234", position="Chuyên viên")
    assert "Số định danh" not in headings(row)
    assert headings(row, asked=("số định danh",)) == ["Họ và tên", "Số định danh"]
    (_, column) = chosen_columns((row,), ("số định danh",))
    assert column.text(row) == "051085001234"


def test_a_year_of_birth_and_a_day_have_headings_of_their_own() -> None:
    assert headings(person(birth_year="1985"))[1] == "Năm sinh"
    assert headings(person(born_on="05/02/1985"), person(birth_year="1985"))[1] == (
        "Ngày, tháng, năm sinh"
    )


def test_the_first_heading_names_the_kinds_in_the_list() -> None:
    collective, household = Collective(name="Thôn 1"), Household(name="Hộ ông A")
    assert headings(collective) == ["Tên tập thể"]
    assert headings(collective, person()) == ["Tên tập thể, cá nhân"]
    assert headings(collective, household, person()) == ["Tên tập thể, hộ gia đình, cá nhân"]


def test_columns_asked_for_come_in_the_order_asked() -> None:
    row = person(unit="Xã Ba Vì", position="Chuyên viên")
    assert headings(row, asked=("đơn vị", "chức vụ")) == ["Họ và tên", "Đơn vị", "Chức vụ"]
