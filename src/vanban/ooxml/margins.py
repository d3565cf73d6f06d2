"""Which headers and footers a section shows, and on which pages (tham chiếu đầu trang)."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from vanban.ooxml.order import put
from vanban.ooxml.tree import clark, find, get, make

if TYPE_CHECKING:
    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree


def refer_to_header(package: WordPackage, section: Tree, part: str) -> None:
    """Show a header on the pages of a section and of those after it that have none."""
    wanted = posixpath.relpath(part, posixpath.dirname(package.main) or ".")
    identifier = package.identifier_of(wanted)
    for pages in ("even", "default"):
        section.insert(0, _reference("w:headerReference", pages, identifier))


def hide_on_first(section: Tree) -> bool:
    """Let the first page of a section differ: no header, the foot of all other pages.

    Returns:
        Whether it could be done: a header or footer of the first page that is
        there, but does not show, would come to light.
    """
    switch = find(section, "w:titlePg")
    if switch is not None and get(switch, "w:val", "1") not in {"0", "false", "off"}:
        return True
    feet = {get(each, "w:type"): each for each in section.findall(clark("w:footerReference"))}
    heads = {get(each, "w:type") for each in section.findall(clark("w:headerReference"))}
    if "first" in feet or "first" in heads:
        return False
    put(section, "w:sectPr", make("w:titlePg"))
    if "default" in feet:
        same = _reference("w:footerReference", "first", get(feet["default"], "r:id"))
        feet["default"].addnext(same)
    return True


def _reference(name: str, pages: str, identifier: str) -> Tree:
    return make(name, {"w:type": pages, "r:id": identifier})
