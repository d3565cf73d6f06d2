"""The order that the schema asks for among the properties of paragraphs, runs and sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.tree import clark, find, make

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_PARAGRAPH: Final = """
pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""
_RUN: Final = """
rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
"""
_SECTION: Final = """
headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
printerSettings sectPrChange
"""
_ORDERS = {
    kind: tuple(f"w:{name}" for name in names.split())
    for kind, names in (("w:pPr", _PARAGRAPH), ("w:rPr", _RUN), ("w:sectPr", _SECTION))
}


def properties(owner: Tree, name: str) -> Tree:
    """Return ``w:pPr`` or ``w:rPr`` of a paragraph or run, made first if it is missing."""
    found = find(owner, name)
    if found is None:
        found = make(name)
        owner.insert(0, found)
    return found


def put(holder: Tree, kind: str, element: Tree) -> Tree:
    """Put a property where the schema wants it, in place of one of the same name.

    Args:
        holder: the ``w:pPr``, ``w:rPr`` or ``w:sectPr``.
        kind: which of them it is.
        element: the property.
    """
    order = [clark(name) for name in _ORDERS[kind]]
    old = holder.find(element.tag)
    if old is not None:
        holder.replace(old, element)
        return element
    rank = order.index(element.tag)
    following = set(order[rank + 1 :])
    for index, child in enumerate(holder):
        if child.tag in following:
            holder.insert(index, element)
            return element
    holder.append(element)
    return element
