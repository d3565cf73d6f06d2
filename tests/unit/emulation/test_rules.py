"""What must hold among targets and their wording, each fault at its place."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vanban.diagnostics import Place, Severity
from vanban.emulation.rules import check_targets
from vanban.emulation.targets import Part, Target, TargetKind


def target(**facts: Any) -> Target:
    return Target(**({"id": "x", "name": "Sản lượng lúa", "value": Decimal(1)} | facts))


def found(*targets: Target, patterns: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    findings = check_targets(targets, patterns, lambda path: Place(path=" › ".join(map(str, path))))
    return [(finding.code, finding.place.path) for finding in findings]


def test_sound_targets_have_no_finding() -> None:
    assert found(target(), target(id="y"), patterns=("{x} và {y}",)) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"low": Decimal(1), "high": Decimal(2)}, "D307"),
        ({"value": None, "low": Decimal(1)}, "D308"),
        ({"value": None, "low": Decimal(2), "high": Decimal(1)}, "D309"),
        ({"value": None}, "D310"),
        ({"value": None, "parts": (Part(name="một"),)}, "D310"),
    ],
)
def test_figures_that_cannot_be_are_found_at_their_record(facts: dict[str, Any], code: str) -> None:
    assert found(target(), target(id="y", **facts)) == [(code, "chỉ tiêu › 1")]


def test_an_id_used_twice_is_found_at_its_second_place() -> None:
    assert found(target(), target()) == [("D306", "chỉ tiêu › 1 › mã")]
    inner = target(id="y", parts=(Part(id="x", name="một"),))
    assert found(target(), inner) == [("D306", "chỉ tiêu › 1 › thành phần › 0 › mã")]


def test_a_count_that_differs_from_its_list_is_worth_a_second_look() -> None:
    schools = target(value=Decimal(3), unit="trường", parts=(Part(name="A"), Part(name="B")))
    (finding,) = check_targets([schools], [], lambda _: Place())
    assert (finding.code, finding.severity) == ("D311", Severity.WARNING)
    right = target(value=Decimal(2), unit="trường", parts=(Part(name="A"), Part(name="B")))
    share = target(value=Decimal(90), unit="%", parts=(Part(name="A"), Part(name="B")))
    assert found(right) == []
    assert found(share) == []


def test_a_faulty_pattern_is_found_at_its_own_place() -> None:
    assert found(target(), patterns=("{x}", "{y} tấn")) == [("D303", "diễn đạt chỉ tiêu › 1")]


def test_a_target_that_no_pattern_words_is_found() -> None:
    parts = target(
        id="z", name="Cơ cấu", value=None, parts=(Part(id="p", name="A", value=Decimal(1)),)
    )
    assert found(target(), target(id="y"), patterns=("{x}",)) == [("D312", "chỉ tiêu › 1")]
    assert found(target(), parts, patterns=("x", "{p}")) == []


def test_a_yes_or_no_needs_no_unit() -> None:
    assert found(target(kind=TargetKind.YES_NO)) == []
