"""A template without what prints nothing for some values (bỏ phần không in).

Jinja takes longer to compile a template than to fill it. The annexes are half of it,
and a paper without annexes need not wait for them; nor for levels that its body lacks.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping

_TAG: Final = regex(r"\{%[-+]?\s*(?P<word>\w+)(?P<rest>[^%]*)%\}")
_LOOP: Final = regex(r"\s*(?P<item>\w+)\s+in\s+(?P<name>\w+)\s*")
_KIND: Final = regex(r"\s*(?P<item>\w+)\.(?P<field>\w+)\s*==\s*\"(?P<kind>[^\"\\{}]*)\"\s*")
_OPENING: Final = frozenset({"for", "if", "filter", "with", "set", "raw", "macro", "call", "block"})
_BINDING: Final = frozenset({"set", "with", "macro", "call", "raw"})
"""Tags within which the name of an item may mean another thing, or nothing."""


class Loop(Struct, frozen=True):
    """A loop that stands in no other block (vòng lặp): over which name, from where to where."""

    name: str
    start: int
    end: int


class Branch(Struct, frozen=True):
    """What such a loop prints for one kind of item (nhánh): ``elif item.field == "kind"``."""

    name: str
    field: str
    kind: str
    start: int
    end: int


class _Block(Struct):
    """A tag that opens (khối), those at which it goes on, the one that closes, what is in it."""

    opening: re.Match[str]
    turns: list[re.Match[str]]
    inner: list[_Block]
    closing: re.Match[str]


Dispensable = Loop | Branch


def dispensable(source: str) -> tuple[Dispensable, ...]:
    """Return what can be left out of a part's source where some values leave it idle.

    A loop with an ``else`` prints something even over nothing; it is not among them.
    """
    return tuple(part for block in _blocks(source) for part in _parts(source, block))


def idle(parts: Iterable[Dispensable], values: Mapping[str, Any]) -> Iterator[Dispensable]:
    """Yield the parts that print nothing for some values."""
    kinds: dict[tuple[str, str], frozenset[str] | None] = {}
    for part in parts:
        if isinstance(part, Loop):
            if values.get(part.name) in ([], ()):
                yield part
            continue
        asked = (part.name, part.field)
        if asked not in kinds:
            kinds[asked] = _kinds(values.get(part.name), part.field)
        known = kinds[asked]
        if known is not None and part.kind not in known:
            yield part


def without(source: str, parts: Iterable[Dispensable]) -> str:
    """Return the source without some of its parts; every other line keeps its number."""
    kept, position = [], 0
    for part in parts:
        if part.start >= position:
            lines = "\n" * source.count("\n", part.start, part.end)
            kept += [source[position : part.start], f"{{#{lines}#}}"]
            position = part.end
    return "".join([*kept, source[position:]])


def _kinds(items: object, field: str) -> frozenset[str] | None:
    """Return what a field of the items says; nothing where that is not told in words."""
    if not isinstance(items, list | tuple) or not all(type(item) is dict for item in items):
        return None
    kinds = [item.get(field) for item in items]
    return frozenset(kinds) if all(type(kind) is str for kind in kinds) else None


def _blocks(source: str) -> list[_Block]:
    """Return the outermost blocks; none where tags are left open."""
    found: list[_Block] = []
    opened: list[_Block] = []
    for tag in _TAG.finditer(source):
        word = tag["word"]
        if word in _OPENING and not (word == "set" and "=" in tag["rest"]):
            block = _Block(tag, [], [], tag)
            (opened[-1].inner if opened else found).append(block)
            opened.append(block)
        elif word.startswith("end") and opened:
            opened.pop().closing = tag
        elif word in ("else", "elif") and opened:
            opened[-1].turns.append(tag)
    return [] if opened else found


def _parts(source: str, block: _Block) -> Iterator[Dispensable]:
    over = _LOOP.fullmatch(block.opening["rest"])
    if block.opening["word"] != "for" or not over or block.turns:
        return
    yield Loop(over["name"], block.opening.start(), block.closing.end())
    inside = _TAG.finditer(source, block.opening.end(), block.closing.start())
    if not any(tag["word"] in _BINDING for tag in inside):
        for chain in block.inner:
            yield from _branches(over, chain)


def _branches(over: re.Match[str], chain: _Block) -> Iterator[Branch]:
    """Yield the branches after the first of a chain that a field of the item tells apart."""
    for turn, after in pairwise([*chain.turns, chain.closing]):
        asked = _KIND.fullmatch(turn["rest"]) if turn["word"] == "elif" else None
        if asked and asked["item"] == over["item"]:
            yield Branch(over["name"], asked["field"], asked["kind"], turn.start(), after.start())
