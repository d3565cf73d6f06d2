"""Typed text as marked text (chữ gõ thành chữ có dấu): what is no mark stands as a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.outline.emphasis import StarRun, pair, star_run
from vanban.outline.labels import readings
from vanban.outline.lines import is_special
from vanban.outline.marks import escape, plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGN = regex(r"(?P<star>\*+)|\\|\{\{|\{%|\[\^")


def marked(text: str, calls: Mapping[tuple[int, int], str] | None = None) -> str:
    """Return typed text as marked text that prints letter for letter.

    Stars in pairs around words are emphasis; all others, braces, brackets and
    backslashes are letters. ``calls`` are the places of note marks with their keys.
    """
    calls = calls or {}
    if not calls and _SIGN.search(text) is None:
        return text
    emphasis = _paired(text)
    found = _written(text, calls, emphasis)
    if plain_text(found) == _letters(text, calls, emphasis):
        return found
    return _written(text, calls, {})


def as_line(text: str) -> str:
    """Return marked text as a line of a body whose beginning is read as nothing but text.

    Labels stay what they are: whether they count, the body decides.
    """
    bare = text.lstrip("\\")
    is_text = is_special(bare) if bare != text else is_special(text) and not readings(text)
    return "\\" + text if is_text else text


def _paired(text: str) -> dict[int, StarRun]:
    """Return the runs of stars that make emphasis wholly, by where they begin."""
    runs = {
        found.start(): star_run(text, found.start(), found.end())
        for found in _SIGN.finditer(text)
        if found["star"] and not _is_in_a_word(text, found.start(), found.end())
    }
    pair(list(runs.values()))
    return {start: run for start, run in runs.items() if not run.left}


def _is_in_a_word(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()


def _written(
    text: str, calls: Mapping[tuple[int, int], str], emphasis: Mapping[int, StarRun]
) -> str:
    parts: list[str] = []
    end = 0
    places = {start: (stop, key) for (start, stop), key in calls.items()}
    for start in sorted({*places, *(found.start() for found in _SIGN.finditer(text))}):
        if start < end:
            continue
        parts.append(text[end:start])
        if start in places:
            end, key = places[start]
            parts.append(f"[^{key}]")
            continue
        found = _SIGN.match(text, start)
        end = found.end() if found else start
        sign = text[start:end]
        parts.append(sign if start in emphasis else escape(sign))
    return "".join((*parts, text[end:]))


def _letters(
    text: str, calls: Mapping[tuple[int, int], str], emphasis: Mapping[int, StarRun]
) -> str:
    """Return what must be printed: the text without emphasis and note marks."""
    drop = {(start, start + run.length) for start, run in emphasis.items()} | set(calls)
    parts, end = [], 0
    for start, stop in sorted(drop):
        parts.append(text[end:start])
        end = max(end, stop)
    return "".join((*parts, text[end:]))
