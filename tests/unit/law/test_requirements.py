from __future__ import annotations

from datetime import date

import pytest

from vanban.law.requirements import Requirement, requirements
from vanban.regimes import regime_data

LAW = requirements(regime_data("nd30_2020", "parameters"))


def test_the_newest_row_counts() -> None:
    rows = [
        {"from": date(2020, 3, 5), "reference": "a", "force": "law", "exactly": 12},
        {"from": date(2027, 1, 1), "reference": "b", "force": "law", "exactly": 13},
    ]
    assert requirements({"a": {"b": rows}})["a.b"].reference == "b"


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("page.margin_left", (30, 35, 30.02), (29.9, 35.2)),
        ("recipients.list.size", (11,), (10.5, 12)),
        ("body.space_between", (6, 12), (5.9, 0)),
        ("body.first_line_indent", (10, 12.7), (11, 12)),
        ("title.subject.rule", (0.4,), (0.2, 0.6)),
    ],
)
def test_a_value_keeps_to_the_law_or_does_not(
    name: str, inside: tuple[float, ...], outside: tuple[float, ...]
) -> None:
    assert all(LAW[name].allows(value) for value in inside)
    assert not any(LAW[name].allows(value) for value in outside)


def test_limits_are_written_in_figures() -> None:
    assert str(LAW["page.margin_left"]) == "30 - 35"
    assert str(LAW["recipients.list.size"]) == "11"
    assert str(LAW["body.line_spacing"]) == "1 - 1,5"
    assert str(LAW["sizes"]) == "13/14/14; 12/13/13"


def test_what_the_templates_take_depends_on_the_set_of_sizes() -> None:
    assert (LAW["body.size"].choice("13/14/14"), LAW["body.size"].choice("12/13/13")) == (14, 13)
    assert Requirement("a", "b", is_law=True, least=6).choice("13/14/14") == 6
