"""Notes, pictures and links that nothing shows any more, left by what was deleted (mồ côi)."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from vanban.ooxml.package import relationship_part
from vanban.ooxml.tree import every, get, remove, serialise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.ooxml.package import WordPackage

_NOTES: Final = (("footnotes", "w:footnote"), ("endnotes", "w:endnote"))
_KINDS: Final = frozenset({"image", "hyperlink", "oleObject", "package", "chart", "aFChunk"})
"""What a text shows by the id of a relation."""


def drop_orphans(package: WordPackage, stories: Sequence[str]) -> None:
    """Take out the notes that no text calls, and the parts that no text shows.

    Args:
        package: the file.
        stories: the parts with text.
    """
    for kind, element in _NOTES:
        for part in package.related(kind):
            _drop_notes(package, part, element)
    for story in stories:
        _drop_parts(package, story)


def _drop_notes(package: WordPackage, part: str, element: str) -> None:
    """Take out notes of a kind that are not called; those that only draw lines have a type."""
    calls = every(package.root(package.main), f"{element}Reference")
    called = {get(call, "w:id") for call in calls}
    root = package.root(part)
    gone = [
        note
        for note in every(root, element)
        if not get(note, "w:type") and get(note, "w:id") not in called
    ]
    for note in gone:
        remove(note)
    if gone:
        package.put_root(part, root)


def _drop_parts(package: WordPackage, story: str) -> None:
    rows = relationship_part(story)
    if rows not in package:
        return
    text, root = serialise(package.root(story)), package.root(rows)
    idle = [
        row
        for row in root
        if row.get("Type", "").rpartition("/")[2] in _KINDS and f'"{row.get("Id")}"' not in text
    ]
    if not idle:
        return
    folder = posixpath.dirname(story)
    targets = {_target(folder, row.get("Target", "")) for row in idle}
    for row in idle:
        root.remove(row)
    package.put_root(rows, root)
    for name in targets - _pointed_to(package):
        if name in package:
            package.forget(name)


def _pointed_to(package: WordPackage) -> set[str]:
    """Return every part to which another points."""
    found = set()
    for rows in package.names:
        if rows.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(rows))
            found |= {_target(folder, row.get("Target", "")) for row in package.root(rows)}
    return found


def _target(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
