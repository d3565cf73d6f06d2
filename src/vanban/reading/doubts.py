"""What is read as it stands, but hardly meant so (giá trị đáng ngờ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.reading.lines import clipped, quoted
from vanban.reading.names import match_names
from vanban.reading.nodes import Listing, Node, Path, Record, Text, in_words, place_of
from vanban.reading.shapes import (
    EitherShape,
    ListShape,
    RecordShape,
    Shape,
    TableShape,
    TextShape,
    fields_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = ("“”", "„”", "„“", "‘’")


def curly_quotes(node: Node, shape: Shape, path: Path = ()) -> Iterator[Finding]:
    """Yield each text that stands in curly quotes as a whole: Word makes them of straight ones.

    A text of many lines, such as a body, is left alone.
    """
    if isinstance(shape, TextShape) and isinstance(node, Text):
        if shape.parse is str and _is_wrapped(node):
            yield _wrapped(node.value, replace(place_of(node), path=in_words(path)))
        return
    for inner, its_shape, its_path in _parts(node, shape, path):
        yield from curly_quotes(inner, its_shape, its_path)


def _parts(node: Node, shape: Shape, path: Path) -> Iterator[tuple[Node, Shape, Path]]:
    match shape, node:
        case ListShape(), Listing():
            for index, item in enumerate(node.items):
                yield item, shape.item, (*path, index)
        case TableShape(), Record():
            for entry in node.entries:
                yield entry.node, shape.item, (*path, entry.key)
        case RecordShape(), Record():
            chosen = match_names(node, shape.model).chosen
            for field in fields_of(shape.model):
                if field.name in chosen:
                    yield chosen[field.name].node, field.shape, (*path, field.label)
        case EitherShape(), _:
            member = next((each for each in shape.members if _fits(each, node)), None)
            if member:
                yield node, member, path


def _fits(shape: Shape, node: Node) -> bool:
    kinds: dict[type, type] = {TextShape: Text, ListShape: Listing, RecordShape: Record}
    return isinstance(node, kinds.get(type(shape), ()))


def _is_wrapped(node: Text) -> bool:
    value = node.value
    inside = value[1:-1]
    return (
        not node.style
        and value[:1] + value[-1:] in _PAIRS
        and not any(sign in inside for pair in _PAIRS for sign in pair)
    )


def _wrapped(value: str, place: Place) -> Finding:
    return Finding(
        "D215",
        Message(
            "dấu nháy cong {opening} {closing} bao cả giá trị nên sẽ được in ra",
            opening=value[0],
            closing=value[-1],
        ),
        place,
        Severity.WARNING,
        hint=Message(
            "bỏ hai dấu ấy; nếu đúng là cần in thì thêm dấu nháy thẳng ở ngoài: {mended}",
            mended=clipped(quoted(value), 72),
        ),
        found=value,
        expected=value[1:-1],
    )
