"""Patterns compiled when they are first asked."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

import pytest

import vanban
from vanban.groundwork.regex import Later, regex

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_it_answers_as_a_compiled_pattern_does() -> None:
    word, same = regex(r"(?P<first>\w)\w*", re.ASCII), re.compile(r"(?P<first>\w)\w*", re.ASCII)
    assert word.pattern == same.pattern
    assert word.findall("một hai") == same.findall("một hai")
    assert [each["first"] for each in word.finditer("ab c")] == ["a", "c"]
    assert word.sub("-", "ab c") == "- -"
    assert (word.flags, word.groups) == (same.flags, same.groups)


def test_bytes_have_patterns_too() -> None:
    assert regex(rb"\d+").search(b"a12")


def test_nothing_is_compiled_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[Any] = []
    original = re.compile

    def counted(*given: Any) -> re.Pattern[str]:
        compiled.append(given)
        return original(*given)

    monkeypatch.setattr(re, "compile", counted)
    word = regex(r"\w+")
    assert word.pattern == r"\w+"
    assert not compiled
    assert word.search("a")
    assert word.match("b")
    assert len(compiled) == 1


def test_what_is_no_pattern_is_told_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        regex("(").search("a")


def test_every_pattern_of_the_house_is_one() -> None:
    patterns = list(_patterns())
    assert len(patterns) > 300
    for each in patterns:
        assert each.compiled


def _patterns() -> Iterator[Later[Any]]:
    for module in walk_packages(vanban.__path__, "vanban."):
        if not module.name.endswith("__main__"):
            for value in vars(import_module(module.name)).values():
                yield from _within(value)


def _within(value: object) -> Iterator[Later[Any]]:
    if isinstance(value, Later):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _within(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _within(each)
