"""What is wrong among registered targets."""

from __future__ import annotations

from typing import Any

from vanban.diagnostics import Place, Severity
from vanban.emulation.registered import Registered, pledged
from vanban.emulation.registered_rules import check_registered
from vanban.emulation.targets import Target

RICE = Target(id="lúa", name="Sản lượng lúa", value="2.150", unit="tấn")


def locate(path: tuple[str | int, ...]) -> Place:
    return Place(path="/".join(map(str, path)))


def found(*requests: Registered) -> Any:
    return check_registered(requests, pledged([RICE], requests), locate)


def test_less_than_the_plan_is_a_note_at_its_record() -> None:
    (note,) = found(Registered(id="lúa", value="2.000"))
    assert (note.code, note.severity) == ("D572", Severity.NOTE)
    assert note.place.path == "chỉ tiêu đăng ký/0"
    assert (note.found, note.expected) == ("2.000 tấn", "2.150 tấn")


def test_less_is_no_finding_where_it_is_allowed() -> None:
    assert found(Registered(id="lúa", value="2.000", less_allowed=True)) == ()
    assert found(Registered(id="lúa", value="2.300")) == ()
    assert found(Registered(id="lúa")) == ()


def test_a_target_registered_twice_is_told_at_the_second() -> None:
    findings = found(Registered(id="lúa", value="2.300"), Registered(id="LÚA", value="2.400"))
    assert [(each.code, each.place.path) for each in findings] == [
        ("D571", "chỉ tiêu đăng ký/1/mã")
    ]


def test_a_range_that_runs_backwards_is_told_once() -> None:
    (finding,) = found(Registered(id="lúa", low="9", high="8"))
    assert (finding.code, finding.place.path) == ("D309", "chỉ tiêu đăng ký/0")
