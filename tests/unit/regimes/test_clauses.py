"""What findings cite is the law of the paper's own day."""

from __future__ import annotations

import pytest

from vanban.diagnostics import Finding, Message
from vanban.regimes import all_regimes, regime_data
from vanban.regimes.clauses import in_regime

DECREE = "Nghị định 30/2020/NĐ-CP, "


def found(clause: str, code: str = "D330") -> Finding:
    return Finding(code, Message("có lỗi"), clause=clause)


def cited(clause: str, regime: str) -> str:
    (finding,) = in_regime([found(clause)], regime)
    return finding.clause


@pytest.mark.parametrize(
    ("clause", "own"),
    [
        ("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"),
        ("Phụ lục I, Phần I, Mục II, khoản 7b", "Điều 12"),
        ("Phụ lục I, Phần I, Mục II, khoản 9b", "Điều 14"),
    ],
)
def test_a_paper_of_2018_is_held_against_the_circular(clause: str, own: str) -> None:
    assert cited(DECREE + clause, "tt01_2011") == f"Thông tư 01/2011/TT-BNV, {own}"


def test_a_paper_of_now_is_held_against_the_decree() -> None:
    clause = f"{DECREE}Phụ lục I, Phần I, Mục II, khoản 3"
    assert cited(clause, "nd30_2020") == clause


def test_a_clause_that_the_circular_does_not_have_is_not_cited() -> None:
    assert cited(f"{DECREE}Phụ lục VI, Phần II, Mục I", "tt01_2011") == ""


def test_other_laws_are_cited_as_they_are() -> None:
    other = "Luật Thi đua, khen thưởng 2003, Điều 20"
    assert cited(other, "tt01_2011") == other


def test_what_the_circular_does_not_ask_is_not_told() -> None:
    assert in_regime([found("", "D566"), found("", "D450")], "tt01_2011") == ()
    assert len(in_regime([found("", "D566")], "nd30_2020")) == 1


def test_each_own_clause_names_the_instrument_of_its_regime() -> None:
    for regime in all_regimes():
        instrument = regime.name.partition(" về ")[0].partition(" hướng dẫn ")[0]
        for own in regime_data(regime.id, "clauses").get("cited", {}).values():
            assert own.startswith(f"{instrument}, ")
