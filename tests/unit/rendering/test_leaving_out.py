from typing import Any

import pytest

from tests.unit.rendering.making import word
from vanban.diagnostics import TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.cache import SWITCH
from vanban.rendering.context import Context
from vanban.rendering.leaving_out import Branch, Loop, dispensable, idle, without

LOOP = "{% for a in các_a\n%}x{% if a\n%}y{% else\n%}z{% endif\n%}{% endfor\n%}"
CHAIN = (
    "{% for a in các_a\n%}"
    '{% if a.cấp == "một"\n%}1{% elif a.cấp == "hai"\n%}2{% elif a.cấp == "ba"\n%}3'
    "{% else\n%}khác{% endif\n%}{% endfor\n%}"
)


def left(source: str, **values: object) -> str:
    return without(source, idle(dispensable(source), values))


def items(*kinds: Any) -> list[Any]:
    return [{"cấp": kind} for kind in kinds]


def test_a_loop_over_nothing_is_left_out_and_lines_keep_their_numbers() -> None:
    source = f"đầu\n{LOOP}cuối"
    assert [part.name for part in dispensable(source)] == ["các_a"]
    assert left(source, các_a=["x"]) == source
    short = left(source, các_a=[])
    assert short.split() == ["đầu", "{#", "#}cuối"]
    assert short.count("\n") == source.count("\n")


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in các_a\n%}x{% else\n%}không có{% endfor\n%}",
        "{% if b\n%}{% for a in các_a\n%}x{% endfor\n%}{% endif\n%}",
        "{% for a in các_a | sort\n%}x{% endfor\n%}",
        "{% for a in các_a\n%}x",
        "x{% endfor\n%}",
    ],
    ids=["else", "inside", "filtered", "open", "closed"],
)
def test_what_may_print_something_stays(source: str) -> None:
    assert dispensable(source) == ()


def test_two_loops_are_told_apart() -> None:
    source = f"{LOOP}giữa{LOOP.replace('các_a', 'các_b')}"
    short = left(source, các_a=[], các_b=[1])
    assert short.startswith("{#\n")
    assert "các_b" in short


def test_a_branch_for_a_kind_that_no_item_has_is_left_out() -> None:
    short = left(CHAIN, các_a=items("một", "ba", "lạ"))
    assert '"hai"' not in short
    assert all(kept in short for kept in ('"một"', '"ba"', "{% else"))
    assert short.count("\n") == CHAIN.count("\n")


def test_an_empty_list_takes_the_loop_with_its_branches() -> None:
    assert left(CHAIN, các_a=[]).split() == ["{#", "#}"]


@pytest.mark.parametrize(
    "values", [items("hai", None), items("ba", 2), items(["hai"]), [object()], "hai", None]
)
def test_where_the_kinds_cannot_be_told_all_branches_stay(values: object) -> None:
    assert left(CHAIN, các_a=values) == CHAIN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('elif a.cấp == "hai"', 'elif b.cấp == "hai"'),
        ('elif a.cấp == "hai"', 'elif a.cấp != "hai"'),
        ('elif a.cấp == "hai"', 'elif a.cấp == "hai" or b'),
        ("1{%", "{% set a = b %}1{%"),
        ("{% for a in các_a\n%}", "{% for a in các_a\n%}{% if b %}"),
    ],
    ids=["other", "unlike", "or", "set", "deeper"],
)
def test_a_branch_that_asks_for_more_stays(old: str, new: str) -> None:
    source = CHAIN.replace(old, new)
    if new.endswith("{% if b %}"):
        source = source.replace("{% endfor", "{% endif %}{% endfor")
    branches = [part for part in dispensable(source) if isinstance(part, Branch)]
    assert all(part.kind != "hai" for part in branches)
    assert any(isinstance(part, Loop) for part in dispensable(source))


def test_a_template_prints_the_same_whatever_was_left_out_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.delenv(SWITCH)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    source = word(
        "{%p for a in các_a %}", '{%p if a.cấp == "một" %}', "1 {{ a.cấp }}",
        '{%p elif a.cấp == "hai" %}', "2 {{ a.cấp }}", "{%p else %}", "khác {{ a.cấp }}",
        "{%p endif %}", "{%p endfor %}", "cuối",
    )  # fmt: skip
    contexts = [
        Context({"các_a": items(*kinds)})
        for kinds in (("một",), ("hai", "lạ"), (), ("một", "hai"), ("một",))
    ]
    proven = compile_template(source, "mau.docx")
    proven.prove()
    whole = [fill(proven, context) for context in contexts]
    kept = compile_template(source, "mau.docx")
    assert [fill(kept, context) for context in contexts] == whole
    assert len({*whole}) == len(contexts) - 1


def test_a_template_from_the_cache_fills_alike_with_and_without_a_list(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.delenv(SWITCH)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    source = word("đầu", "{%p for a in các_a %}", "{{ a }}", "{%p endfor %}", "cuối")
    contexts = [Context({"các_a": some}) for some in ([], ["một"], [])]
    fresh = [fill(compile_template(source, "mau.docx"), context) for context in contexts[:1]]
    kept = compile_template(source, "mau.docx")
    made = [fill(kept, context) for context in contexts]
    assert made[0] == made[2] == fresh[0]
    assert made[1] != made[0]


def test_a_fault_in_an_unused_loop_is_told_at_once() -> None:
    source = word("{%p for a in các_a %}", "{{ a ~ }}", "{%p endfor %}")
    for _ in range(2):
        with pytest.raises(TemplateError):
            compile_template(source, "mau.docx")
