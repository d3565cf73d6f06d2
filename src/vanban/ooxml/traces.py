"""Traces that editing leaves in a part: numbers of sessions and paragraphs (dấu vết soạn thảo)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.tree import clark

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

NUMBERS: Final = (
    *("w:rsidR", "w:rsidRPr", "w:rsidRDefault", "w:rsidP", "w:rsidTr", "w:rsidDel", "w:rsidSect"),
    *("w14:paraId", "w14:textId"),
)


def drop_numbers(root: Tree) -> int:
    """Take the numbers of editing out of a part, and return how many there were."""
    names = [clark(name) for name in NUMBERS]
    count = 0
    for element in root.iter():
        for name in names:
            if name in element.attrib:
                del element.attrib[name]
                count += 1
    return count
