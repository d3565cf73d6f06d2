"""What is said of lists of nominees."""

from __future__ import annotations

from typing import Any

from vanban.diagnostics import Finding, Place, Severity
from vanban.emulation.catalogue import Catalogue, catalogue_of
from vanban.emulation.nominee_rules import check_nominees
from vanban.emulation.nominees import Collective, Household, Individual, Nominees
from vanban.law.setting import surround
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate

LEADING = "Lao động tiên tiến"


def catalogue(year: int) -> Catalogue:
    return catalogue_of(surround(PartialDate(year, 6, 1), all_regimes(), place=Place()))


def locate(path: tuple[str | int, ...]) -> Place:
    return Place(path=" › ".join(map(str, path)))


def found(year: int, **lists: list[dict[str, Any]]) -> list[Finding]:
    nominees = Nominees(
        tuple(map(Collective.model_validate, lists.get("collectives", []))),
        tuple(map(Household.model_validate, lists.get("households", []))),
        tuple(map(Individual.model_validate, lists.get("individuals", []))),
    )
    return list(check_nominees(nominees, catalogue(year), locate))


def test_good_lists_have_no_finding() -> None:
    assert not found(
        2026,
        collectives=[{"name": "Thôn 1", "emulation_title": "Thôn văn hóa"}],
        households=[{"name": "Hộ ông A", "form": "Giấy khen"}],
        individuals=[{"full_name": "A", "emulation_title": LEADING}],
    )


def test_a_nominee_without_an_award_stops_the_paper() -> None:
    (finding,) = found(2026, individuals=[{"full_name": "A"}])
    assert (finding.code, finding.severity) == ("D471", Severity.ERROR)
    assert finding.place.path == "cá nhân › 0"


def test_the_same_person_twice_is_told_with_both_rows() -> None:
    row = {
        "full_name": "Phạm Thị Hiên",
        "unit": "Xã Ba Vì",
        "emulation_title": LEADING,
    }
    (finding,) = found(
        2026,
        individuals=[row, {**row, "full_name": "Lê An"}, {**row, "full_name": "Phạm thị  Hiên"}],
    )
    assert (finding.code, finding.severity) == ("D472", Severity.WARNING)
    assert "thứ 1 và thứ 3" in str(finding.message)


def test_one_person_for_two_titles_is_only_noted() -> None:
    row = {"full_name": "Phạm Thị Hiên", "unit": "Xã Ba Vì"}
    (finding,) = found(
        2026,
        individuals=[
            {**row, "emulation_title": LEADING},
            {**row, "emulation_title": "Chiến sĩ thi đua cơ sở"},
        ],
    )
    assert (finding.code, finding.severity) == ("D472", Severity.NOTE)


def test_namesakes_are_told_apart_by_year_of_birth() -> None:
    row = {
        "full_name": "Phạm Thị Hiên",
        "unit": "Xã Ba Vì",
        "emulation_title": LEADING,
    }
    assert not found(
        2026, individuals=[{**row, "birth_year": "1985"}, {**row, "birth_year": "1990"}]
    )


def test_an_unknown_title_is_told_once_with_the_nearest_name() -> None:
    row = {"emulation_title": "Lao động tiến tiến"}
    (finding,) = found(2026, individuals=[{"full_name": "A", **row}, {"full_name": "B", **row}])
    assert (finding.code, finding.severity) == ("L010", Severity.WARNING)
    assert finding.expected == "Lao động tiên tiến"
    assert "2 cá nhân" in str(finding.message)
    assert finding.place.path == "cá nhân › 0 › danh hiệu"


def test_a_title_for_people_is_not_for_a_collective() -> None:
    (finding,) = found(2021, collectives=[{"name": "Thôn 1", "emulation_title": LEADING}])
    assert finding.code == "L011"
    assert "Điều 20 khoản 1 điểm d" in finding.clause


def test_a_family_before_2024_needs_grounds_of_its_own() -> None:
    household = {"name": "Hộ ông A", "form": "Giấy khen"}
    (finding,) = found(2021, households=[household])
    assert (finding.code, finding.severity) == ("L012", Severity.NOTE)
    assert "91/2017" in finding.clause
    assert not found(2024, households=[household])
    assert not found(2021, households=[{"name": "Hộ ông A", "emulation_title": "Gia đình văn hóa"}])


def test_what_was_not_held_against_the_law_is_not_objected_to() -> None:
    assert not found(2021, collectives=[{"name": "Xã A", "form": "Huân chương Dũng cảm"}])


def test_without_a_catalogue_no_award_is_objected_to() -> None:
    nominees = Nominees(individuals=(Individual(full_name="A", emulation_title="Bất kỳ"),))
    assert not check_nominees(nominees, Catalogue(), locate)


def test_who_is_told_apart_by_nothing_that_both_rows_say_may_be_one() -> None:
    row = {"full_name": "Phạm Thị Hiên", "unit": "Xã Ba Vì", "emulation_title": LEADING}
    (finding,) = found(2026, individuals=[{**row, "birth_year": "1985"}, row])
    assert (finding.code, finding.severity) == ("D472", Severity.WARNING)


def test_a_year_of_birth_that_cannot_be_is_told_at_its_field() -> None:
    rows = [
        {"full_name": name, "birth_year": year, "emulation_title": LEADING}
        for name, year in (("A", "2090"), ("B", "1885"), ("C", "2018"), ("D", "1985"))
    ]
    people = tuple(map(Individual.model_validate, rows))
    findings = check_nominees(Nominees(individuals=people), catalogue(2026), locate, year=2026)
    assert [(each.code, each.place.path) for each in findings] == [
        ("D478", "cá nhân › 0 › năm sinh"),
        ("D478", "cá nhân › 1 › năm sinh"),
    ]
    assert check_nominees(Nominees(individuals=people), catalogue(2026), locate) == ()


def test_names_that_are_not_written_as_the_others_are_told_once() -> None:
    names = ["nguyễn thị hoa", "Trần Văn Bình", "LÊ THỊ CÚC", "PHẠM VĂN DŨNG"]
    rows = [{"full_name": name, "emulation_title": LEADING} for name in names]
    small, capitals = found(2026, individuals=rows)
    assert (small.code, small.place.path) == ("D479", "cá nhân › 0 › họ và tên")
    assert (capitals.code, capitals.place.path) == ("D479", "cá nhân › 2 › họ và tên")
    assert "2 trên 4" in str(capitals.message)
    assert not found(2026, individuals=rows[2:])
