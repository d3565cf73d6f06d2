"""A document divided into sections where marks stand, all like its last one (chia phần)."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from vanban.ooxml.order import properties, put
from vanban.ooxml.tree import (
    DECLARATION,
    NAMESPACES,
    clark,
    find,
    get,
    is_a,
    make,
    parse,
    serialise,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.tree import Tree

MARK: Final = "vanban-"
"""What the attribute ``w:rsidR`` of a mark's section begins with; two switches follow it."""
LOW: Final = (
    '<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>'
)
"""A paragraph too low to be seen, where a section ends after a table."""
_TURNED: Final = {"top": "left", "right": "top", "bottom": "right", "left": "bottom"}
"""By the margin of a page across, the margin of the upright page that it was."""


def divided(text: str) -> str:
    """Return a main part with its sections ended where the marks stand.

    A mark is a paragraph with an empty section, of which ``w:rsidR`` says whether
    the next one lies across, and whether its pages are counted anew.
    """
    root = parse(text.encode())
    body = find(root, "w:body")
    if body is None:
        return text
    model = find(body, "w:sectPr")
    if model is None:
        model = make("w:sectPr")
        body.append(model)
    current = deepcopy(model)
    for paragraph, kind in list(_marks(body)):
        _end_section(paragraph, current)
        current = _section(model, across=kind[0] == "1", fresh=kind[1] == "1")
    body.replace(model, current)
    if is_a(current.getprevious(), "w:tbl"):
        current.addprevious(_low_paragraph())
    return DECLARATION + serialise(root)


def _marks(body: Tree) -> Iterator[tuple[Tree, str]]:
    for paragraph in body.iterchildren(clark("w:p")):
        mark = get(find(paragraph, "w:pPr", "w:sectPr"), "w:rsidR")
        if mark.startswith(MARK):
            yield paragraph, mark.removeprefix(MARK)


def _end_section(mark: Tree, section: Tree) -> None:
    """End a section in the paragraph before the mark: one of its own might ask for a page."""
    before, holder = mark.getprevious(), mark.getparent()
    if is_a(before, "w:p") and find(before, "w:pPr", "w:sectPr") is None and holder is not None:
        holder.remove(mark)
    else:
        before = mark
    if before is not None:
        put(properties(before, "w:pPr"), "w:pPr", section)


def _section(model: Tree, *, across: bool, fresh: bool) -> Tree:
    section = deepcopy(model)
    for name in ("w:type",) if fresh else ("w:type", "w:titlePg"):
        for found in section.findall(clark(name)):
            section.remove(found)
    numbers = find(section, "w:pgNumType")
    if fresh and numbers is None:
        numbers = put(section, "w:sectPr", make("w:pgNumType"))
    start = clark("w:start")
    if numbers is not None and fresh:
        numbers.set(start, "1")
    elif numbers is not None and start in numbers.attrib:
        del numbers.attrib[start]
    _foot_as_on_other_pages(section)
    if across:
        _turn(section)
    return section


def _foot_as_on_other_pages(section: Tree) -> None:
    """Give the first page of a later section the foot of any other page.

    What stands at the foot of page one alone, such as the agency's address,
    is said once in a document. Where the number of the page stands at the foot
    of other pages, the template has a blank foot for this, as one of even pages.
    """
    feet = {get(each, "w:type"): each for each in section.findall(clark("w:footerReference"))}
    if {"first", "default"} <= feet.keys():
        feet["first"].set(clark("r:id"), get(feet.get("even", feet["default"]), "r:id"))


def _turn(section: Tree) -> None:
    """Turn an upright page on its side as Word does: what was its left edge is its top."""
    page, margins = find(section, "w:pgSz"), find(section, "w:pgMar")
    if page is None or get(page, "w:orient") == "landscape":
        return
    width, height = get(page, "w:w"), get(page, "w:h")
    for name, value in (("w:w", height), ("w:h", width), ("w:orient", "landscape")):
        page.set(clark(name), value)
    if margins is not None:
        old = {side: get(margins, f"w:{side}") for side in _TURNED}
        for side, was in _TURNED.items():
            margins.set(clark(f"w:{side}"), old[was])


def _low_paragraph() -> Tree:
    return parse(f'<w:p xmlns:w="{NAMESPACES["w"]}"><w:pPr>{LOW}</w:pPr></w:p>'.encode())
