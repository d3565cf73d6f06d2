import pytest

from tests.unit.rendering.making import word
from vanban.diagnostics import TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.cache import SWITCH
from vanban.rendering.context import Context
from vanban.rendering.leaving_out import empty, outer_loops, without

LOOP = "{% for a in các_a\n%}x{% if a\n%}y{% else\n%}z{% endif\n%}{% endfor\n%}"


def test_a_loop_over_nothing_is_left_out_and_lines_keep_their_numbers() -> None:
    source = f"đầu\n{LOOP}cuối"
    loops = outer_loops(source)
    assert [loop.name for loop in loops] == ["các_a"]
    assert empty(loops, {"các_a": ["x"]}) == ()
    left = without(source, empty(loops, {"các_a": []}))
    assert left.split() == ["đầu", "{#", "#}cuối"]
    assert left.count("\n") == source.count("\n")


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
    assert outer_loops(source) == ()


def test_two_loops_are_told_apart() -> None:
    source = f"{LOOP}giữa{LOOP.replace('các_a', 'các_b')}"
    loops = outer_loops(source)
    assert without(source, empty(loops, {"các_a": [], "các_b": [1]})).startswith("{#\n")
    assert "các_b" in without(source, empty(loops, {"các_a": [], "các_b": [1]}))


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
