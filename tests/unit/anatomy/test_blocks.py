"""A list of the data shown by the body, on a line of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.anatomy.blocks import Blocks, expand
from vanban.documents.plan.context import compose
from vanban.emulation.targets import Target
from vanban.outline import Level, Node

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.anatomy.composition import Draft

FORMS: Blocks = {"chỉ tiêu": {"bảng": lambda: (Node(Level.TABLE),), "gạch_đầu_dòng": lambda: ()}}


def expanded(text: str) -> tuple[tuple[Node, ...], list[str]]:
    nodes, findings = expand((Node(Level.PLAIN, text=text),), FORMS)
    return nodes, [finding.code for finding in findings]


def test_a_line_that_asks_for_a_list_becomes_the_list() -> None:
    assert expanded("{{ chỉ_tiêu | bảng }}") == ((Node(Level.TABLE),), [])
    assert expanded("{{ chỉ tiêu | gạch đầu dòng }}") == ((), ["D323"])


def test_other_lines_stay() -> None:
    for text in ("{{ số }}", "Xem {{ chỉ_tiêu | bảng }}", "chỉ tiêu", "{{ chỉ_tiêu.lúa }}"):
        nodes, findings = expanded(text)
        assert (nodes[0].text, findings) == (text, [])


def test_a_form_that_is_not_there_or_not_said_is_found() -> None:
    assert expanded("{{ chỉ_tiêu }}") == ((), ["D322"])
    assert expanded("{{ chỉ_tiêu | đồ_thị }}") == ((), ["D322"])


def test_lists_are_found_wherever_they_stand_in_the_tree() -> None:
    child = Node(Level.PLAIN, text="{{ chỉ_tiêu | bảng }}")
    (root,), _ = expand((Node(Level.ROMAN, "I.", "A", children=(child,)),), FORMS)
    assert root.children == (Node(Level.TABLE),)


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in compose(draft).findings]


TARGETS = (Target(name="Sản lượng lúa", value=Decimal(5), unit="tấn"),)


def test_an_empty_list_that_is_asked_for_is_found(make_draft: Callable[..., Draft]) -> None:
    assert codes(make_draft("{{ chỉ_tiêu | gạch_đầu_dòng }}", "Hết./.")) == ["D323"]
    assert codes(make_draft("{{ chỉ_tiêu | bảng }}", "Hết./.")) == ["D323"]


def test_a_list_that_is_not_there_need_not_be_shown(make_draft: Callable[..., Draft]) -> None:
    assert codes(make_draft("Hết./.")) == []


def test_a_list_that_is_shown_nowhere_is_found(make_draft: Callable[..., Draft]) -> None:
    assert codes(make_draft("Hết./.", targets=TARGETS)) == ["D324"]
    shown = make_draft("{{ chỉ_tiêu | gạch_đầu_dòng }}", "Hết./.", targets=TARGETS)
    assert codes(shown) == []
    named = make_draft("Lúa {{ chỉ_tiêu.1.giá_trị }} tấn./.", targets=TARGETS)
    assert codes(named) == []


def test_a_list_in_the_middle_of_a_sentence_is_told_to_stand_alone(
    make_draft: Callable[..., Draft],
) -> None:
    text = "1. Chỉ tiêu: {{ chỉ_tiêu | gạch_đầu_dòng }}./."
    assert codes(make_draft(text, targets=TARGETS)) == ["D325"]


def test_faulty_targets_are_findings_and_no_crash(make_draft: Callable[..., Draft]) -> None:
    backwards = TARGETS[0].model_copy(
        update={"id": "lúa", "value": None, "low": Decimal(9), "high": Decimal(8)}
    )
    draft = make_draft(
        "{{ chỉ_tiêu | gạch_đầu_dòng }}",
        "Hết./.",
        targets=(backwards,),
        target_wording=("Đạt {lua}", "{lúa | y}", "{{ địa_danh }} {lúa}", "{lúa.cơ sở}"),
    )
    assert codes(draft) == ["D309", "D303", "D305", "D313"]
