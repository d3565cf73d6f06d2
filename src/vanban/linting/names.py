"""Names that a template asks for and its type does not give (tên chỗ điền lạ)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place
from vanban.reading.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.rendering.blueprint import Placeholder
    from vanban.rendering.context import Value

Path = tuple[str, ...]


class Names(Struct, frozen=True):
    """The names that a type gives (tên chỗ điền), as paths; ``open`` lists may hold anything."""

    paths: frozenset[Path]
    open: frozenset[Path]

    @classmethod
    def of(cls, values: Mapping[str, Value], printed: Iterable[Path]) -> Names:
        """Return the names in a context, and those that the shipped template prints."""
        known = {path[: end + 1] for path in printed for end in range(len(path))}
        lists: set[Path] = set()
        for path, value in _walk(values, ()):
            known.add(path)
            if isinstance(value, list | tuple) and not value:
                lists.add(path)
        unknown = {path for path in lists if (*path, "*") not in known}
        return cls(frozenset(known), frozenset(unknown))

    def gives(self, path: Path) -> bool:
        """Whether the type gives what a template asks for."""
        return path in self.paths or any(path[: len(each)] == each for each in self.open)

    def beside(self, path: Path) -> list[str]:
        """Return what might have been meant at the first step of a path that is not known."""
        step = next(end for end in range(len(path)) if path[: end + 1] not in self.paths)
        return sorted(
            each[step]
            for each in self.paths
            if len(each) == step + 1 and each[:step] == path[:step]
        )


def unknown_names(
    placeholders: Iterable[Placeholder], names: Names, file: str, label: str
) -> Iterator[Finding]:
    """Yield a finding for every place that asks for a name which the type does not give."""
    told: set[tuple[Path, str]] = set()
    for each in placeholders:
        if not each.required or names.gives(each.path) or (each.path, each.place) in told:
            continue
        told.add((each.path, each.place))
        beside = [name for name in names.beside(each.path) if name != "*"]
        asked = next(p for n, p in enumerate(each.path) if each.path[: n + 1] not in names.paths)
        near = nearest(asked, beside)
        hint = (
            Message("có phải là “{near}”?", near=near)
            if near
            else Message("các tên dùng được ở đó: {names}", names=", ".join(beside))
        )
        message = Message("loại “{type}” không có chỗ điền “{name}”", type=label, name=asked)
        yield Finding("T140", message, Place(file=file, part=each.place), hint=hint, found=asked)


def _walk(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if path:
        yield path, value
    if isinstance(value, Mapping):
        for key, child in value.items():
            yield from _walk(child, (*path, str(key)))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for child in value:
            yield from _walk(child, (*path, "*"))
