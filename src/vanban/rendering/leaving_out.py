"""A template without its loops over empty lists, which print nothing (bỏ vòng lặp rỗng).

Jinja takes longer to compile a template than to fill it, and the annexes are half
of it; a paper without annexes need not wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

_TAG: Final = regex(r"\{%[-+]?\s*(?P<word>\w+)(?P<rest>[^%]*)%\}")
_LOOP: Final = regex(r"\s*\w+\s+in\s+(?P<name>\w+)\s*")
_OPENING: Final = frozenset({"for", "if", "filter", "with", "set", "raw", "macro", "call", "block"})


class Loop(NamedTuple):
    """A loop that stands in no other block: over which name, from where to where."""

    name: str
    start: int
    end: int


def outer_loops(source: str) -> tuple[Loop, ...]:
    """Return the loops of a part's source that can be left out where their list is empty.

    A loop with an ``else`` prints something even then; it is not among them.
    """
    loops: list[Loop] = []
    open_tags: list[re.Match[str]] = []
    has_else = False
    for tag in _TAG.finditer(source):
        word = tag["word"]
        if word in _OPENING and not (word == "set" and "=" in tag["rest"]):
            has_else = has_else and bool(open_tags)
            open_tags.append(tag)
        elif word.startswith("end") and open_tags:
            begun = open_tags.pop()
            over = _LOOP.fullmatch(begun["rest"])
            if not open_tags and begun["word"] == "for" and over and not has_else:
                loops.append(Loop(over["name"], begun.start(), tag.end()))
        elif word in ("else", "elif") and len(open_tags) == 1:
            has_else = True
    return () if open_tags else tuple(loops)


def empty(loops: Iterable[Loop], values: Mapping[str, Any]) -> tuple[Loop, ...]:
    """Return the loops over lists that are empty in these values."""
    return tuple(loop for loop in loops if values.get(loop.name) in ([], ()))


def without(source: str, loops: Iterable[Loop]) -> str:
    """Return the source without some of its outer loops; every other line keeps its number."""
    kept, position = [], 0
    for loop in loops:
        lines = "\n" * source.count("\n", loop.start, loop.end)
        kept += [source[position : loop.start], f"{{#{lines}#}}"]
        position = loop.end
    return "".join([*kept, source[position:]])
