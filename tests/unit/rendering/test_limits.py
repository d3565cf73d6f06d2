"""What a template may ask of the machine."""

from __future__ import annotations

import pytest

from tests.unit.rendering.making import filled, template
from vanban.diagnostics import TemplateError
from vanban.rendering import fill
from vanban.rendering.context import Context

VALUES = Context({"a": "aaaaaaaaaa", "xs": ["x", "y"]})
DOUBLING = (
    "{% set n = namespace(x='a') %}{% for i in range(40) %}{% set n.x = DOUBLE %}{% endfor %}"
)


def refused(*paragraphs: str) -> str:
    with pytest.raises(TemplateError) as caught:
        fill(template("đầu", *paragraphs), VALUES)
    (finding,) = caught.value.findings
    assert finding.place.part.startswith("đoạn 2: “{")
    assert "{" in str(finding.message)
    return finding.code


@pytest.mark.parametrize(
    "text",
    [
        "{{ 'a'*10**9 }}",
        "{{ 'a'*1000000000 }}",
        "{{ (xs*1000000000)|length|string }}",
        "{{ '%1000000000s' % 1 }}",
        "{{ (10**1000000000)|string }}",
        "{% for i in range(99999) %}x{% endfor %}",
        "{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}",
        "{% for i in range(9999)|map('abs') %}{% for j in a %}x{% endfor %}{% endfor %}" * 2,
        "{{ a|replace('a', a)|replace('a', a)|replace('a', a)|replace('a', a)|replace('a', a) }}",
        "{{ a|join(a)|join(a)|join(a)|join(a)|join(a)|join(a)|join(a) }}",
        "{{ xs|batch(1000000000, 'x')|list|length|string }}",
        "{{ xs|slice(1000000000)|list|length|string }}",
        "{{ [xs, xs]|sum(start=[])|length|string }}",
        "{{ 1.5|round(1000000000, 'ceil')|string }}",
        DOUBLING.replace("DOUBLE", "n.x ~ n.x"),
        DOUBLING.replace("DOUBLE", "n.x + n.x"),
        DOUBLING.replace("'a'", "9").replace("DOUBLE", "n.x * n.x"),
    ],
)
def test_what_grows_beyond_any_document_is_refused_with_its_place(text: str) -> None:
    assert refused(text) == "T305"


@pytest.mark.parametrize(
    "text",
    [
        "{{ 'a'.ljust(1000000000) }}",
        "{{ 'a'.zfill(1000000000) }}",
        "{{ '{:>1000000000}'.format(1) }}",
        "{{ a.replace('a', a) }}",
        "{{ (5).to_bytes(1000000000) }}",
    ],
)
def test_a_method_that_makes_text_longer_is_refused(text: str) -> None:
    assert refused(text) == "T303"


def test_a_tag_nested_too_deep_is_called_unreadable() -> None:
    with pytest.raises(TemplateError) as caught:
        template("{{ " + "(" * 3000 + "a" + ")" * 3000 + " }}")
    assert caught.value.findings[0].code == "T104"
    with pytest.raises(TemplateError) as caught:
        template("{% for x in xs %}" * 30 + "{% endfor %}" * 30)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.part[:6]) == ("T104", "đoạn 1")


def test_what_documents_need_is_still_there() -> None:
    made = filled(
        "{{ (2 * 3 + 1)|string }} {{ (7 % 4)|string }} {{ a ~ '–' ~ a }} {{ a + 'c' }}",
        "{% for x in xs %}{{ loop.index|string }}{{ x.upper() }}{% endfor %}",
        "{% for i in range(2) %}{{ xs[i] }}{% endfor %} {{ xs|join(', ') }}",
        "{% for row in xs|batch(2, '-') %}{{ row|join('/') }}{% endfor %}",
        "{{ a|replace('a', 'ă') }} {{ [1, 2]|sum|string }} {{ 1.26|round(1)|string }}",
        "{% for part in xs|slice(2) %}{{ part|join }};{% endfor %}",
        "{% set sep = joiner(', ') %}{% for x in xs if x %}{{ sep() }}{{ x }}{% endfor %}",
        a="a",
        xs=["x", "y"],
    )
    assert made == ["7 3 a–a ac", "1X2Y", "xy x, y", "x/y", "ă 3 1.3", "x;y;", "x, y"]
