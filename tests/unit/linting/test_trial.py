from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.rendering.making import template
from vanban.linting.trial import failures, lost
from vanban.rendering.context import Context

if TYPE_CHECKING:
    from vanban.rendering.context import Value

CONTEXT = Context({"nơi": "Ba Tơ", "ngày": "05/01", "nơi_ngày": "Ba Tơ, 05/01", "nhóm": []})


def _lost(own: tuple[str, ...], shipped: tuple[str, ...], **values: Value) -> list[str]:
    context = Context({**CONTEXT.values, **values})
    return [str(each.message) for each in lost(template(*own), template(*shipped), context, "m")]


def test_a_text_that_only_the_shipped_template_prints_is_lost() -> None:
    (message,) = _lost(("{{ nơi }}",), ("{{ nơi }} {{ ngày }}",))
    assert "“ngày”" in message


def test_what_is_printed_in_another_way_is_not_lost() -> None:
    assert _lost(("{{ nơi }}, {{ ngày }}",), ("{{ nơi_ngày }}",)) == []


def test_a_list_that_the_sample_leaves_empty_is_tried_with_an_item() -> None:
    shipped = ("{%p for n in nhóm %}", "{{ n.tên }}", "{%p endfor %}")
    (message,) = _lost(("{{ nơi }}",), shipped)
    assert "“nhóm”" in message
    assert _lost(shipped, shipped) == []


def test_a_name_that_is_unknown_does_not_hide_what_is_lost() -> None:
    assert len(_lost(("{{ lạ }}",), ("{{ nơi }}",))) == 1


def test_why_a_template_cannot_be_filled_is_told() -> None:
    assert [each.code for each in failures(template("{{ nhóm }}"), CONTEXT)] == ["T302"]
    assert failures(template("{{ nơi }}"), CONTEXT) == ()


def test_a_template_without_a_place_for_annexes_is_told_so_and_what_else_is_lost() -> None:
    loop = ("{%p for p in các_phụ_lục %}", "{{p p.ngắt }}", "{%p for đ in p.nội_dung %}")
    shipped = ("{{ nơi }}", *loop, "{{ đ.chữ }}", "{%p endfor %}", "{%p endfor %}")
    annexes, place = _lost(("chữ",), shipped, các_phụ_lục=[])
    assert "phụ lục" in annexes
    assert "“nơi”" in place
    assert _lost(shipped, shipped, các_phụ_lục=[]) == []
