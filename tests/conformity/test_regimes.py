"""A paper is held against the layout of its own day; other layouts are not judged."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files

import pytest

from tests.conformity.papers import Line, Paper, decision, plan
from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT, RULES
from vanban.diagnostics import DataError, Severity
from vanban.regimes import all_regimes, regime_data

LAYOUT_RULES = {rule.id for rule in LAYOUT}
OLD = "Ba Tơ, ngày 05 tháng 02 năm 2016"


def broken(paper: Paper, regime: str = "") -> set[str]:
    return {finding.code for finding in check(paper.docx(), "thử.docx", regime).findings}


def of_2016(paper: Paper) -> Paper:
    """Return a paper as the circular of 2011 sets it."""
    number = replace(paper.number, align="right")
    return replace(paper.say("dateline", OLD).on(numbers="footer"), number=number)


def test_each_regime_keeps_a_rule_or_says_that_it_is_off() -> None:
    known = {rule.id for rule in RULES}
    for regime in all_regimes():
        if regime.kind == "layout":
            source = files("vanban.regimes").joinpath(regime.id, "rules.toml")
            off = tomllib.loads(source.read_text(encoding="utf-8")).get("off", [])
            assert sorted([*regime_data(regime.id, "rules"), *off]) == sorted(known), regime.id


def test_the_older_regime_cites_its_own_circular() -> None:
    for rule, row in regime_data("tt01_2011", "rules").items():
        is_own = row["reference"].startswith("Thông tư 01/2011/TT-BNV")
        assert is_own == (row["force"] == "law"), rule


def test_the_day_of_a_paper_chooses_its_regime() -> None:
    assert check(of_2016(plan()).docx(), "thử.docx").regime.id == "tt01_2011"
    assert check(plan().docx(), "thử.docx").regime.id == "nd30_2020"
    day = plan().say("dateline", "Ba Tơ, ngày 04 tháng 3 năm 2020")
    assert check(day.docx(), "thử.docx").regime.id == "tt01_2011"


def test_the_circular_allows_exact_lines_of_15_points() -> None:
    assert "ND-05" not in broken(of_2016(plan().look("body", exact=15)))
    assert "ND-05" in broken(of_2016(plan().look("body", exact=14.5)))
    assert "ND-05" in broken(plan().look("body", exact=15))


@pytest.mark.parametrize(("day", "regime"), [("2018", "tt01_2011"), ("2021", "nd30_2020")])
def test_minutes_have_the_day_that_their_text_tells(day: str, regime: str) -> None:
    minutes = plan().say("number", "Số: 24/BB-UBND").say("type_name", "BIÊN BẢN").put("dateline")
    minutes = minutes.write(f"Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 3 năm {day}.")
    inspection = check(minutes.docx(), "thử.docx")
    assert inspection.regime.id == regime
    assert "DD-04" not in {each.code for each in inspection.findings}


def test_a_paper_of_2016_set_as_the_circular_says_breaks_nothing() -> None:
    assert broken(of_2016(plan())) == set()
    bases = decision().parts["bases"]
    old = replace(bases[2], text="Theo đề nghị của Trưởng phòng Nội vụ,")
    assert broken(of_2016(decision().put("bases", *bases[:2], old))) == set()


@pytest.mark.parametrize(
    ("paper", "rule"),
    [
        (plan().say("dateline", OLD), "PG-09"),
        (of_2016(plan()).look("subject", size=13), "TL-02"),
        (of_2016(decision()), "CC-02"),
    ],
)
def test_what_the_decree_allows_the_circular_may_not(paper: Paper, rule: str) -> None:
    assert rule in broken(paper)
    assert rule not in broken(paper, "nd30_2020")


def test_how_to_mend_follows_the_regime() -> None:
    (found,) = [
        each
        for each in check(plan().say("dateline", OLD).docx(), "thử.docx").findings
        if each.code == "PG-09"
    ]
    assert "Chân trang" in str(found.hint)


@pytest.mark.parametrize(
    ("paper", "rule"),
    [
        (of_2016(plan()).look("body", font="Arial"), "PG-06"),
        (of_2016(plan()).look("body", indent=11.5), "ND-03"),
    ],
)
def test_what_the_circular_allows_the_decree_may_not(paper: Paper, rule: str) -> None:
    assert rule not in broken(paper)
    assert rule in broken(paper, "nd30_2020")


def test_a_paper_from_before_all_regimes_is_refused_in_words() -> None:
    with pytest.raises(DataError) as refusal:
        check(plan().say("dateline", "Ba Tơ, ngày 05 tháng 02 năm 2010").docx(), "thử.docx")
    assert [finding.code for finding in refusal.value.findings] == ["L003"]


def test_a_date_that_does_not_decide_is_asked_about_with_the_way_to_say_it() -> None:
    draft = plan().say("dateline", "Ba Tơ, ngày      tháng      năm 2020")
    with pytest.raises(DataError) as refusal:
        check(draft.docx(), "thử.docx")
    (finding,) = refusal.value.findings
    assert finding.code == "L002"
    assert "--regime" in str(finding.hint)
    assert "tt01_2011" in str(finding.hint)
    assert broken(draft, "nd30_2020") <= {"BC-08"}


PARTY = (
    plan()
    .put("national_name", Line("ĐẢNG CỘNG SẢN VIỆT NAM", bold=True))
    .put("motto")
    .say("number", "Số 05-KH/ĐU")
    .put("authority", Line("T/M BAN THƯỜNG VỤ", bold=True), Line("BÍ THƯ", bold=True))
)
YOUTH = plan().say("agency", "BCH ĐOÀN HUYỆN BA TƠ").say("national_name", "ĐOÀN TNCS HỒ CHÍ MINH")
UNION = plan().say("agency", "LIÊN ĐOÀN LAO ĐỘNG HUYỆN BA TƠ").look("subject", size=20)
FRONT = plan().say("agency", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "HUYỆN BA TƠ").on(left=10)


@pytest.mark.parametrize("paper", [PARTY, PARTY.put("national_name"), YOUTH, UNION, FRONT])
def test_papers_with_a_layout_of_their_own_get_only_the_text_rules(paper: Paper) -> None:
    wrong = paper.write("- các đơn vị đơn vị thi đua.")
    found = check(wrong.docx(), "thử.docx").findings
    assert {each.code for each in found} == {"L031", "VH-01", "VB-03"}
    assert next(each for each in found if each.code == "L031").severity is Severity.NOTE
    assert broken(wrong, "nd30_2020") & LAYOUT_RULES


def test_a_paper_of_the_state_with_an_organisation_is_judged() -> None:
    joint = ("ỦY BAN NHÂN DÂN HUYỆN", "LIÊN ĐOÀN LAO ĐỘNG HUYỆN")
    assert "PG-04" in broken(plan().say("agency", *joint).on(left=10))


@pytest.mark.parametrize(
    "agency",
    ["TRƯỜNG ĐẠI HỌC CÔNG ĐOÀN", "BÁO ĐẠI ĐOÀN KẾT", "SỞ NỘI VỤ"],
)
def test_a_body_of_the_state_is_judged_whatever_words_its_name_has(agency: str) -> None:
    assert "PG-04" in broken(plan().say("agency", agency).on(left=10))


@pytest.mark.parametrize(
    "heads",
    [
        ("LĐLĐ TỈNH QUẢNG NGÃI", "LĐLĐ HUYỆN BA TƠ"),
        ("BAN CHẤP HÀNH CÔNG ĐOÀN", "TRƯỜNG TRUNG HỌC PHỔ THÔNG BA TƠ"),
        ("HUYỆN ĐOÀN BA TƠ", "BAN CHẤP HÀNH ĐOÀN XÃ BA VINH"),
        ("ỦY BAN TRUNG ƯƠNG", "MẶT TRẬN TỔ QUỐC VIỆT NAM"),
        ("BAN THƯỜNG TRỰC", "ỦY BAN MTTQ VIỆT NAM HUYỆN BA TƠ"),
    ],
)
def test_the_names_of_organisations_are_known_however_they_are_written(
    heads: tuple[str, ...],
) -> None:
    assert "L031" in broken(plan().say("agency", *heads))


@pytest.mark.parametrize("agency", ["ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH QUẢNG NGÃI", "ĐOÀN KIỂM TRA 92"])
def test_a_delegation_is_no_youth_union(agency: str) -> None:
    assert "L031" not in broken(plan().say("agency", agency))


def test_the_youth_union_is_not_told_as_the_party_which_numbers_alike() -> None:
    youth = YOUTH.put("national_name").put("motto").say("number", "Số: 12-KH/ĐTN")
    (told,) = (each for each in check(youth.docx(), "thử.docx").findings if each.code == "L031")
    assert "Đoàn Thanh niên" in str(told.message)


def test_citations_of_the_party_are_right() -> None:
    cited = plan().write(
        "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công"
        " tác thi đua, khen thưởng."
    )
    assert broken(cited) <= {"BC-08"}
