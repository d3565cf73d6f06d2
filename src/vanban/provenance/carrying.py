"""A record put into a Word file, found in it and taken out of it (mang xuất xứ)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.ooxml.archive import Beginning, finish, read_members
from vanban.ooxml.package import CONTENT_TYPES, WordPackage, relationship_part
from vanban.ooxml.tree import DamagedPartError, every
from vanban.provenance.record import NAMESPACE
from vanban.provenance.record_xml import UnreadableRecordError, from_xml, to_xml

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from vanban.ooxml.tree import Tree
    from vanban.provenance.record import Record

KIND: Final = "customXml"
_PROPERTIES: Final = "customXmlProps"
_MARGINS: Final = ("header", "footer")
_COMMENT: Final = "w:comment"
_REVISIONS: Final = ("w:ins", "w:del", "w:moveFrom", "w:moveTo")
SHORT: Final = 32
"""Hexadecimal digits of the digest of a part."""
ITEM: Final = "{5E6A5B1C-7B0E-5D0B-9A6C-4D1C0F2E7A31}"
"""The id of the part in every file, so that the same document is the same bytes."""
_ABOUT: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>'
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
    f' ds:itemID="{ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>'
    "</ds:datastoreItem>"
)


class Carried(Struct, frozen=True):
    """What a Word file carries of a record (xuất xứ mang theo).

    ``record`` is nothing where there is none that can be read; ``is_there``
    tells that there is one, ``newer`` its version if it is a newer one. ``parts``
    are the digests of the parts of the file without it, by name, and
    ``pictures`` how many it shows. ``comments`` and ``revisions`` are how many
    there are that a reader may or may not be shown.
    """

    record: Record | None
    parts: Mapping[str, str]
    pictures: int = 0
    comments: int = 0
    revisions: int = 0
    is_there: bool = False
    newer: str = ""


def with_record(document: bytes, record: Record) -> bytes:
    """Return a Word file with a record of how it was made; its digest of the parts is filled in."""
    package = WordPackage(read_members(document))
    _drop(package)
    record = replace(record, parts=_digests(package, ()), pictures=_pictures(package))
    number = next(n for n in range(1, len(package.names) + 2) if f"{_item(n)}" not in package)
    name = _item(number)
    package.add_custom(name, to_xml(record), f"customXml/itemProps{number}.xml", _ABOUT.encode())
    return finish(Beginning(b"", b"", 0), package.members())


def without_record(document: bytes) -> bytes:
    """Return a Word file without the record that it carries; without one it stays as it is."""
    package = WordPackage(read_members(document))
    if not _drop(package):
        return document
    return finish(Beginning(b"", b"", 0), package.members())


def carried(document: bytes) -> Carried:
    """Return the record that a Word file carries.

    Raises:
        DamagedArchiveError: the file is no zip, or damaged.
        DamagedPartError: a part of it is.
        KeyError: a part is missing without which it is no Word file.
    """
    package = WordPackage(read_members(document))
    names = _records(package)
    bare = Carried(
        None,
        _digests(package, names),
        _pictures(package),
        sum(1 for each in package.related("comments") for _ in every(package.root(each), _COMMENT)),
        sum(1 for _ in every(package.root(package.main), *_REVISIONS)),
        is_there=bool(names),
    )
    for name in names:
        try:
            return replace(bare, record=from_xml(package.part(name)))
        except UnreadableRecordError as error:
            return replace(bare, newer=error.version)
    return bare


def _pictures(package: WordPackage) -> int:
    """Return how many pictures text, headers and footers show."""
    stories = [package.main, *(name for kind in _MARGINS for name in package.related(kind))]
    return len({picture for story in stories for picture in package.related("image", story)})


def _item(number: int) -> str:
    return f"customXml/item{number}.xml"


def _drop(package: WordPackage) -> bool:
    found = _records(package)
    for name in found:
        for about in package.related(_PROPERTIES, name):
            package.forget(about)
        package.forget(name)
    return bool(found)


def _records(package: WordPackage) -> list[str]:
    """Return the parts that hold a record; what other programs keep beside it is left alone."""
    return [name for name in package.related(KIND) if _is_record(package, name)]


def _is_record(package: WordPackage, name: str) -> bool:
    if NAMESPACE.encode() not in package.part(name):
        return False
    try:
        return str(package.root(name).tag) == f"{{{NAMESPACE}}}provenance"
    except DamagedPartError:
        return True


def _digests(package: WordPackage, records: Collection[str]) -> dict[str, str]:
    """Return the digests of all parts of a file but the record and what only points to it."""
    gone = {
        each
        for name in records
        for each in (name, relationship_part(name), *package.related(_PROPERTIES, name))
    }
    ends = {f"/{name}" for name in gone} | {f"../{name}" for name in gone}
    digests = {}
    for name in sorted(set(package.names) - gone):
        if name in {CONTENT_TYPES, relationship_part(package.main)}:
            content = "\n".join(_listed(package.root(name), ends)).encode()
        else:
            content = package.part(name)
        digests[name] = hashlib.sha256(content).hexdigest()[:SHORT]
    return digests


def _listed(root: Tree, gone: Collection[str]) -> list[str]:
    """Return the rows of a list of parts in one order, without those of the record."""
    rows = (row for row in root if {row.get("PartName"), row.get("Target")}.isdisjoint(gone))
    return sorted(f"{row.tag} {sorted(row.attrib.items())}" for row in rows)
