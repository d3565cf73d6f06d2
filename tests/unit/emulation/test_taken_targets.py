"""A paper's targets: the plan's and its own."""

from __future__ import annotations

from pathlib import Path

from vanban.diagnostics import Place
from vanban.emulation.taken_targets import Wanted, take_targets
from vanban.emulation.targets import Target

SEED = Path(__file__).parents[3] / "examples" / "ba-to-2021"
OWN = (Target(id="lúa-xã", name="Sản lượng lúa của xã", value="2.450"),)


def locate(path: tuple[str | int, ...]) -> Place:
    return Place(path="/".join(map(str, path)))


def wanted(plan: str, *ids: str, own: tuple[Target, ...] = OWN) -> Wanted:
    return Wanted(plan, ids, [("mã chỉ tiêu", number) for number in range(len(ids))], own)


def test_the_targets_of_the_plan_go_before_the_papers_own() -> None:
    taken = take_targets(wanted("ke-hoach.yaml", "điện", "lúa"), SEED, locate)
    assert [target.id for target in taken.targets] == ["điện", "lúa", "lúa-xã"]
    assert taken.findings == ()
    assert "kế hoạch" in taken.facts


def test_without_a_plan_there_are_only_its_own() -> None:
    taken = take_targets(wanted(""), SEED, locate)
    assert (taken.targets, taken.plan, taken.facts) == (OWN, None, {})


def test_an_own_target_may_not_take_an_id_of_the_plan() -> None:
    own = (Target(id="LÚA", name="Lúa", value="1"),)
    taken = take_targets(wanted("ke-hoach.yaml", own=own), SEED, locate)
    assert [(each.code, each.place.path) for each in taken.findings] == [("D573", "chỉ tiêu/0")]


def test_an_unknown_id_is_told_where_it_stands_and_a_missing_plan_where_it_is_named() -> None:
    unknown = take_targets(wanted("ke-hoach.yaml", "điện", "lụa"), SEED, locate)
    assert [each.place.path for each in unknown.findings] == ["mã chỉ tiêu/1"]
    missing = take_targets(wanted("khong-co.yaml"), SEED, locate)
    assert [each.place.path for each in missing.findings] == ["kế hoạch"]
    assert missing.targets == OWN
