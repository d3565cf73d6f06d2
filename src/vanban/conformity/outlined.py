"""The body as levels with their labels, as its reader understands them (bố cục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import Component, Found
from vanban.conformity.words import squeezed
from vanban.outline.reading import read_outline
from vanban.outline.tree import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.diagnostics import Finding
    from vanban.outline.levels import Level

_BREAKS = frozenset({Component.ANNEX_LABEL, Component.ANNEX_HEADING, Component.SIGNER})


class Labelled(Struct, frozen=True):
    """A paragraph of the body with its level and label; ``text`` is what follows the label.

    ``depth`` is 0 for what stands below nothing else. ``heads`` tells that something
    stands below it; ``next`` is the paragraph after it.
    """

    found: Found
    level: Level
    label: str
    text: str
    heads: bool
    depth: int
    next: Found | None = None


class Outlined(Struct, frozen=True):
    """The body, or one annex, as levels, and what is wrong with their order."""

    entries: tuple[Labelled, ...]
    faults: tuple[tuple[Found, Finding], ...]


def outlined(found: Iterable[Found]) -> tuple[Outlined, ...]:
    """Return the body and each annex as levels; every one is numbered for itself."""
    return tuple(_read(group) for group in _groups(found))


def _groups(found: Iterable[Found]) -> Iterator[list[Found]]:
    group: list[Found] = []
    for each in found:
        if each.component is Component.BODY and each.seen.cell is None and not each.seen.boxed:
            group.append(each)
        elif each.component in _BREAKS and group:
            yield group
            group = []
    if group:
        yield group


def _read(body: Sequence[Found]) -> Outlined:
    outline, findings = read_outline("\n".join(squeezed(each.seen.full_text) for each in body))
    entries = []
    for depth, node in walk(outline):
        line = node.place.line
        if 0 < line <= len(body):
            own = squeezed(body[line - 1].seen.full_text)
            entries.append(
                Labelled(
                    body[line - 1],
                    node.level,
                    node.label,
                    own.removeprefix(node.label).strip(),
                    bool(node.children),
                    depth,
                    body[line] if line < len(body) else None,
                )
            )
    faults = tuple(
        (body[each.place.line - 1], each) for each in findings if 0 < each.place.line <= len(body)
    )
    return Outlined(tuple(entries), faults)
