"""What must hold of the lines of authority and position."""

from __future__ import annotations

import pytest

from vanban.anatomy.authority import read_line
from vanban.anatomy.capacity_rules import PlacedLine, check_capacity, check_deputy
from vanban.diagnostics import Place, Severity


def placed(*lines: str) -> list[PlacedLine]:
    return [PlacedLine(read_line(line), Place(line=n)) for n, line in enumerate(lines, 1)]


def found(*lines: str) -> list[tuple[str, Severity, int]]:
    return [(each.code, each.severity, each.place.line) for each in check_capacity(placed(*lines))]


@pytest.mark.parametrize(
    "lines",
    [
        ("CHỦ TỊCH",),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
        ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"),
        ("Q. CHỦ TỊCH",),
        ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("THƯ KÝ",),
        ("kt hiệu trưởng", "Phó Hiệu trưởng phụ trách"),
    ],
)
def test_every_form_of_the_decree_is_good(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


@pytest.mark.parametrize(
    ("lines", "code", "severity", "line"),
    [
        (("TP. NỘI VỤ",), "D551", Severity.WARNING, 1),
        (("KT. CHỦ TỊCH", "CHỦ TỊCH"), "D552", Severity.ERROR, 2),
        (("KT. CHỦ TỊCH", "ỦY VIÊN"), "D552", Severity.WARNING, 2),
        (("TM. ỦY BAN NHÂN DÂN",), "D552", Severity.ERROR, 1),
        (("TM. CHỦ TỊCH", "CHỦ TỊCH"), "D553", Severity.ERROR, 1),
        (("KT. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"), "D554", Severity.ERROR, 1),
        (("TL. PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), "D554", Severity.ERROR, 1),
        (("TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"), "D554", Severity.WARNING, 1),
        (("CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "D555", Severity.WARNING, 2),
        (("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "D559", Severity.WARNING, 2),
        (("Q. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "D560", Severity.WARNING, 2),
    ],
)
def test_what_the_decree_does_not_know_is_found_at_its_line(
    lines: tuple[str, ...], code: str, severity: Severity, line: int
) -> None:
    assert found(*lines) == [(code, severity, line)]


def test_every_finding_names_its_clause_and_a_way_out() -> None:
    lines = ("KT. ỦY BAN", "TM. CHỦ TỊCH", "TP. X", "Q. CHỦ TỊCH", "TUQ. CHỦ TỊCH", "KT. CHỦ TỊCH")
    findings = list(check_capacity(placed(*lines)))
    assert {each.code for each in findings} >= {"D551", "D552", "D553", "D554", "D559", "D560"}
    assert all(each.clause.startswith("Nghị định 30/2020/NĐ-CP") for each in findings)
    assert all(str(each.hint) for each in findings)


def test_a_deputy_says_for_whom_he_signs() -> None:
    (finding,) = check_deputy(placed("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"))
    assert (finding.code, finding.severity) == ("D556", Severity.WARNING)
    assert not list(check_deputy(placed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")))
    assert not list(check_deputy(placed("CHỦ TỊCH")))
    assert not list(check_deputy([]))
