"""A Word file taken apart to be changed: its parts, what they are and what points to them."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from vanban.ooxml.archive import Member, pack
from vanban.ooxml.tree import clark, every, parse, to_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.ooxml.tree import Tree

CONTENT_TYPES: Final = "[Content_Types].xml"
_RELATIONSHIP: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
CORE_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATIONSHIP: Final = (
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)
_NO_RELATIONSHIPS: Final = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)
"""Without a prefix: LibreOffice reads no others."""
DOCUMENT_TYPE: Final = f"{_WORD}document.main+xml"
_ABOUT_CUSTOM_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_TEMPLATE_TYPE: Final = f"{_WORD}template.main+xml"


class WordPackage:
    """The parts of a Word file by name; changes are packed when the members are asked for."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = {member.name: member for member in members}
        self._changed: dict[str, bytes] = {}
        self._roots: dict[str, Tree] = {}
        self._types = parse(self._members[CONTENT_TYPES].unpack())
        self.main = self._find_main()

    def __contains__(self, name: str) -> bool:
        return name in self._members or name in self._changed

    @property
    def names(self) -> list[str]:
        """The names of all parts, new ones last."""
        return [*self._members, *(name for name in self._changed if name not in self._members)]

    def part(self, name: str) -> bytes:
        """Return a part's bytes."""
        return self._changed[name] if name in self._changed else self._members[name].unpack()

    def root(self, name: str) -> Tree:
        """Return a part's root, read once; who changes it puts it back with ``put_root``."""
        if name not in self._roots:
            self._roots[name] = parse(self.part(name))
        return self._roots[name]

    def put(self, name: str, data: bytes) -> None:
        """Set the bytes of a part."""
        self._changed[name] = data
        self._roots.pop(name, None)

    def put_root(self, name: str, root: Tree) -> None:
        """Set a part by its root."""
        self._changed[name] = to_part(root)
        self._roots[name] = root

    def drop(self, kind: str, source: str | None = None) -> None:
        """Take away the parts of a kind that a part (the main one) points to."""
        source = self.main if source is None else source
        gone = self.related(kind, source)
        if not gone:
            return
        root = self._relationships(source)
        for row in list(root):
            if row.get("Type", "").rpartition("/")[2] == kind:
                root.remove(row)
        self.put_root(relationship_part(source), root)
        for row in list(every(self._types, "ct:Override")):
            if row.get("PartName", "").lstrip("/") in gone:
                self._types.remove(row)
        self.put_root(CONTENT_TYPES, self._types)
        for name in gone:
            self._members.pop(name, None)
            self._changed.pop(name, None)

    def content_type(self, name: str) -> str:
        """Return what kind of part it is."""
        for row in every(self._types, "ct:Override"):
            if row.get("PartName", "").lower() == f"/{name}".lower():
                return row.get("ContentType", "")
        ending = name.rpartition(".")[2].lower()
        for row in every(self._types, "ct:Default"):
            if row.get("Extension", "").lower() == ending:
                return row.get("ContentType", "")
        return ""

    def set_content_type(self, name: str, content_type: str) -> None:
        """Say what kind of part it is."""
        for row in list(every(self._types, "ct:Override")):
            if row.get("PartName", "").lower() == f"/{name}".lower():
                self._types.remove(row)
        row = self._types.makeelement(clark("ct:Override"))
        row.set("PartName", f"/{name}")
        row.set("ContentType", content_type)
        self._types.append(row)
        self.put_root(CONTENT_TYPES, self._types)

    def is_word_document(self) -> bool:
        """Whether the main part is a Word text; that of a Word template becomes one."""
        if self.main not in self:
            return False
        if self.content_type(self.main) == _TEMPLATE_TYPE:
            self.set_content_type(self.main, DOCUMENT_TYPE)
        return self.content_type(self.main) == DOCUMENT_TYPE

    def related(self, kind: str, source: str | None = None) -> list[str]:
        """Return the parts that a part (the main one) points to as a kind, such as ``styles``."""
        found = []
        for row in self._relationships(self.main if source is None else source):
            target = row.get("Target", "")
            if row.get("Type", "").rpartition("/")[2] == kind and not row.get("TargetMode"):
                folder = posixpath.dirname(self.main if source is None else source)
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found.append(path)
        return [name for name in found if name in self]

    def add(self, kind: str, name: str, data: bytes) -> None:
        """Add a part to which the main part points."""
        self.put(name, data)
        self.set_content_type(name, f"{_WORD}{kind}+xml")
        target = posixpath.relpath(name, posixpath.dirname(self.main) or ".")
        self._point(self.main, f"{_RELATIONSHIP}{kind}", target)

    def add_custom(self, name: str, data: bytes, about: str, properties: bytes) -> None:
        """Add a part of other data to which the main part points, and what is said about it."""
        self.put(name, data)
        if self.content_type(name) != "application/xml":
            self.set_content_type(name, "application/xml")
        self.put(about, properties)
        self.set_content_type(about, _ABOUT_CUSTOM_TYPE)
        target = posixpath.relpath(name, posixpath.dirname(self.main) or ".")
        self._point(self.main, f"{_RELATIONSHIP}customXml", target)
        self._point(name, f"{_RELATIONSHIP}customXmlProps", posixpath.basename(about))

    def forget(self, name: str) -> None:
        """Take away a part, its own list of parts, and the rows of the main part that name it."""
        root = self._relationships(self.main)
        folder = posixpath.dirname(self.main)
        for row in list(root):
            path = posixpath.normpath(posixpath.join("/", folder, row.get("Target", "")))
            if path.lstrip("/") == name and not row.get("TargetMode"):
                root.remove(row)
                self.put_root(relationship_part(self.main), root)
        for row in list(every(self._types, "ct:Override")):
            if row.get("PartName", "").lstrip("/") == name:
                self._types.remove(row)
                self.put_root(CONTENT_TYPES, self._types)
        for each in (name, relationship_part(name)):
            self._members.pop(each, None)
            self._changed.pop(each, None)
            self._roots.pop(each, None)

    def identifier_of(self, target: str) -> str:
        """Return the id by which the main part points to a target, as it was added."""
        rows = self._relationships(self.main)
        return next((row.get("Id", "") for row in rows if row.get("Target") == target), "")

    def add_core(self, name: str) -> str:
        """Add an empty part for the core properties and return its name."""
        self.put(name, b"")
        self.set_content_type(name, CORE_TYPE)
        self._point("", _CORE_RELATIONSHIP, name)
        return name

    def _point(self, source: str, kind: str, target: str) -> None:
        root = self._relationships(source)
        taken = {row.get("Id", "") for row in root}
        number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        row = root.makeelement(clark("rel:Relationship"))
        row.set("Id", f"rId{number}")
        row.set("Type", kind)
        row.set("Target", target)
        root.append(row)
        self.put_root(relationship_part(source), root)

    def free_name(self, stem: str) -> str:
        """Return a part name that is not taken, beside the main part."""
        folder = posixpath.dirname(self.main)
        name = posixpath.join(folder, f"{stem}.xml")
        number = 1
        while name in self:
            name = posixpath.join(folder, f"{stem}{number}.xml")
            number += 1
        return name

    def members(self) -> list[Member]:
        """Return all parts packed; those that were not changed as they lay in the file."""
        return [
            pack(name, self._changed[name]) if name in self._changed else self._members[name]
            for name in self.names
        ]

    def _find_main(self) -> str:
        found = self.related("officeDocument", source="")
        return found[0] if found else "word/document.xml"

    def _relationships(self, source: str) -> Tree:
        name = relationship_part(source)
        if name in self:
            return self.root(name)
        return parse(_NO_RELATIONSHIPS)


def relationship_part(source: str) -> str:
    """Return the name of the part that lists what a part points to."""
    folder, base = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{base}.rels")
