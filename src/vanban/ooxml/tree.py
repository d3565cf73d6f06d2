"""Parts of a Word file as element trees that may be changed, read without trust."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from lxml.etree import _Element

    Tree: TypeAlias = _Element

_OFFICE = "http://schemas.openxmlformats.org"
NAMESPACES: Final = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "m": f"{_OFFICE}/officeDocument/2006/math",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "ct": f"{_OFFICE}/package/2006/content-types",
    "rel": f"{_OFFICE}/package/2006/relationships",
    "cp": f"{_OFFICE}/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
}
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


class DamagedPartError(ValueError):
    """A part is not well-formed XML, or defines entities of its own."""


@cache
def clark(name: str) -> str:
    """Return a name such as ``w:p`` as lxml writes it."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def parse(data: bytes) -> Tree:
    """Return the root of a part; blank text between elements, comments and the like are dropped.

    Raises:
        DamagedPartError: it is not well-formed, or has a document type of its own.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_blank_text=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DamagedPartError(str(error)) from error
    if etree.ElementTree(root).docinfo.internalDTD is not None:
        raise DamagedPartError("a document type of its own")
    return root


def is_well_formed(text: str) -> bool:
    """Whether a text is XML."""
    try:
        etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return False
    return True


def serialise(root: Tree) -> str:
    """Return an element as text, without a declaration."""
    return etree.tostring(root, encoding="unicode", with_tail=False)


def to_part(root: Tree) -> bytes:
    """Return a root as the bytes of a part."""
    return (DECLARATION + serialise(root)).encode()


def make(name: str, attributes: Mapping[str, str] | None = None) -> Tree:
    """Return a new element."""
    element = etree.Element(clark(name), nsmap={"w": NAMESPACES["w"]})
    for key, value in (attributes or {}).items():
        element.set(clark(key), value)
    return element


def get(element: Tree | None, attribute: str, default: str = "") -> str:
    """Return an attribute of an element that may be missing."""
    return default if element is None else element.get(clark(attribute), default)


def find(element: Tree | None, *path: str) -> Tree | None:
    """Return the element down a path of first children, or nothing."""
    for name in path:
        element = None if element is None else element.find(clark(name))
    return element


def is_a(element: Tree | None, *names: str) -> bool:
    """Whether an element has one of these names."""
    return element is not None and element.tag in [clark(name) for name in names]


def every(root: Tree, *names: str) -> Iterator[Tree]:
    """Return the elements of these names in and under a root, in document order."""
    return root.iter(*(clark(name) for name in names))


def above(element: Tree, *names: str) -> Tree | None:
    """Return the nearest ancestor of one of these names, or nothing."""
    return next(element.iterancestors(*(clark(name) for name in names)), None)


def remove(element: Tree) -> None:
    """Take an element away; the text after it stays."""
    replace_with_text(element, "")


def replace_with_text(element: Tree, text: str) -> None:
    """Put text in the place of an element; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part cannot be replaced")
    text += element.tail or ""
    before = element.getprevious()
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text
    parent.remove(element)


def insert_text_before(element: Tree, text: str) -> None:
    """Put text right before an element."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = (before.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text


def append_text(holder: Tree, text: str) -> None:
    """Put text at the end of an element, after everything in it."""
    if len(holder):
        holder[-1].tail = (holder[-1].tail or "") + text
    else:
        holder.text = (holder.text or "") + text


def unwrap(element: Tree) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part cannot be unwrapped")
    place = parent.index(element)
    for child in reversed(element):
        parent.insert(place, child)
    parent.remove(element)
