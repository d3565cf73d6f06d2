"""Headers and footers (đầu trang, chân trang): those that a page really shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element
    from vanban.ooxml.reading import Package

_PLACES = {"w:headerReference": "đầu trang", "w:footerReference": "chân trang"}
_PAGES = {"default": "", "first": ", trang đầu", "even": ", trang chẵn"}


def margin_stories(package: Package, document: Element) -> Iterator[tuple[str, str, Element]]:
    """Return headers and footers in order of sections, with what to call each and its part.

    A section that names none goes on with those of the section before it; one
    for first pages or even pages counts only where it is switched on.
    """
    related = package.related(package.main)
    settings = package.kind("settings")
    even = bool(settings and settings.switch("w:evenAndOddHeaders"))
    current: dict[tuple[str, str], str] = {}
    told: set[tuple[str, str, str]] = set()
    for section in sections(document):
        for name in _PLACES:
            for reference in section.all(name):
                pages = reference.get("w:type", "default")
                current[name, pages] = related.get(reference.get("r:id"), ("", ""))[1]
        shown = {"default": True, "first": bool(section.switch("w:titlePg")), "even": even}
        for (name, pages), part in current.items():
            if not shown.get(pages) or (name, pages, part) in told:
                continue
            told.add((name, pages, part))
            if (root := package.root(part)) is not None:
                yield _PLACES[name] + _PAGES[pages], part, root


def sections(document: Element) -> Iterator[Element]:
    """Return the properties of each section of a document, in order."""
    for child in document.children:
        if child.name == "w:sectPr":
            yield child
        elif child.name != "w:r":
            yield from sections(child)
