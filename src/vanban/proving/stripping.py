"""What a Word file says of those who wrote it, and how, taken out of it (bỏ dấu vết)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.package import relationship_part
from vanban.ooxml.tree import every, find, is_a, remove

if TYPE_CHECKING:
    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree

COMMENTS: Final = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
_CORE: Final = frozenset(
    {
        *("creator", "lastModifiedBy", "revision", "lastPrinted", "created", "modified"),
        *("contentStatus", "identifier", "version"),
    }
)
_APP: Final = frozenset({"Company", "Manager", "Template", "TotalTime", "HyperlinkBase"})
_SETTINGS: Final = (
    *("w:rsids", "w:trackRevisions", "w:attachedTemplate", "w:docVars", "w:mailMerge"),
    *("w:proofState", "w:revisionView"),
)
_DOCUMENT_ID: Final = "docId"
_OUTSIDE: Final = frozenset(
    {
        *("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"),
        "mailMergeRecipientData",
    }
)
_BINDINGS: Final = "w:dataBinding"


def drop_comments(package: WordPackage, stories: list[str]) -> int:
    """Take the comments out, with all that points to them, and return how many there were."""
    count = 0
    for name in package.related("comments"):
        count += sum(1 for _ in every(package.root(name), "w:comment"))
    for story in stories:
        root = package.root(story)
        found = list(every(root, "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"))
        for element in found:
            run = element.getparent()
            remove(element)
            if is_a(run, "w:r") and run is not None and all(is_a(each, "w:rPr") for each in run):
                remove(run)
        if found:
            package.put_root(story, root)
    for kind in COMMENTS:
        package.drop(kind)
    return count


def drop_custom(package: WordPackage, stories: list[str]) -> bool:
    """Take out custom XML and custom properties; fields that showed them keep their words."""
    items = package.related("customXml")
    for name in items:
        for about in package.related("customXmlProps", name):
            package.forget(about)
        package.forget(name)
    for story in stories:
        root = package.root(story)
        bindings = list(every(root, _BINDINGS))
        for element in bindings:
            remove(element)
        if bindings:
            package.put_root(story, root)
    properties = package.related("custom-properties", "")
    package.drop("custom-properties", "")
    package.drop("thumbnail", "")
    return bool(items or properties)


def drop_authors(package: WordPackage) -> bool:
    """Take out who wrote the file, for whom, when and how long; title and subject stay."""
    found = False
    for kind, names in (("core-properties", _CORE), ("extended-properties", _APP)):
        for part in package.related(kind, ""):
            root = package.root(part)
            gone = [each for each in root if _local(each) in names]
            found |= any((each.text or "").strip() for each in gone)
            for element in gone:
                remove(element)
            if gone:
                package.put_root(part, root)
    return found


def drop_settings(package: WordPackage) -> None:
    """Take out the numbers of editing, the template on somebody's disk, the data of a mailing."""
    for part in package.related("settings"):
        root = package.root(part)
        gone = [*every(root, *_SETTINGS), *(e for e in root if _local(e) == _DOCUMENT_ID)]
        for element in gone:
            remove(element)
        if gone:
            package.put_root(part, root)
        _drop_outside(package, relationship_part(part))


def hidden_letters(root: Tree) -> int:
    """Return how many runs hold letters that are not shown."""
    runs = every(root, "w:r")
    return sum(
        1
        for run in runs
        if find(run, "w:rPr", "w:vanish") is not None and find(run, "w:t") is not None
    )


def _drop_outside(package: WordPackage, rows: str) -> None:
    if rows not in package:
        return
    root = package.root(rows)
    gone = [row for row in root if row.get("Type", "").rpartition("/")[2] in _OUTSIDE]
    for row in gone:
        root.remove(row)
    if gone:
        package.put_root(rows, root)


def _local(element: Tree) -> str:
    return str(element.tag).rpartition("}")[2]
