"""Direct formatting of paragraphs, runs and sections, where the schema wants it (định dạng)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.order import properties, put
from vanban.ooxml.tree import NAMESPACES, above, clark, every, find, is_a, make, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.ooxml.tree import Tree

_COMPLEX: Final = {"w:b": "w:bCs", "w:i": "w:iCs"}
_THEME: Final = ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme")
_INDENTS: Final = {"w:left": ("w:start", "w:leftChars", "w:startChars"),
                   "w:right": ("w:end", "w:rightChars", "w:endChars"),
                   "w:firstLine": ("w:hanging", "w:firstLineChars", "w:hangingChars")}  # fmt: skip


def runs_of(paragraph: Tree) -> Iterator[Tree]:
    """Yield the runs of a paragraph, without those deleted and those of its text boxes."""
    for run in every(paragraph, "w:r"):
        holder = above(run, "w:p", "w:del", "w:moveFrom")
        if holder is paragraph:
            yield run


def set_fonts(holder: Tree, font: str) -> None:
    """Set the letters of a run, or of a paragraph's mark, in a font."""
    fonts = _own(_letters(holder), "w:rPr", "w:rFonts")
    for name in _THEME:
        fonts.attrib.pop(clark(name), "")
    for name in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(clark(name), font)


def set_size(holder: Tree, points: float) -> None:
    """Set the size of a run, or of a paragraph's mark."""
    for name in ("w:sz", "w:szCs"):
        _put(_letters(holder), "w:rPr", name, {"w:val": str(round(points * 2))})


def set_black(holder: Tree) -> None:
    """Set the letters of a run, or of a paragraph's mark, in black."""
    _put(_letters(holder), "w:rPr", "w:color", {"w:val": "auto"})


def set_switch(holder: Tree, name: str, *, on: bool) -> None:
    """Turn weight, slant or capitals (``w:b``, ``w:i``, ``w:caps``) of a run on or off."""
    for each in (name, _COMPLEX.get(name)):
        if each:
            _put(_letters(holder), "w:rPr", each, {} if on else {"w:val": "0"})


def set_alignment(paragraph: Tree, alignment: str) -> None:
    """Set a paragraph's alignment by Word's own name."""
    _put(properties(paragraph, "w:pPr"), "w:pPr", "w:jc", {"w:val": alignment})


def set_frame(paragraph: Tree, side: str) -> bool:
    """Move the frame around a paragraph to a side of the page; tell whether there is one."""
    frame = find(properties(paragraph, "w:pPr"), "w:framePr")
    if frame is None:
        return False
    frame.attrib.pop(clark("w:x"), "")
    frame.set(clark("w:xAlign"), side)
    return True


def set_indent(paragraph: Tree, **millimetres: float) -> None:
    """Set ``left``, ``right`` or ``first`` indent of a paragraph; the others stay."""
    row = _own(properties(paragraph, "w:pPr"), "w:pPr", "w:ind")
    for side, value in millimetres.items():
        name = "w:firstLine" if side == "first" else f"w:{side}"
        for other in _INDENTS[name]:
            row.attrib.pop(clark(other), "")
        row.attrib.pop(clark(name), "")
        hangs = side == "first" and value < 0
        row.set(clark("w:hanging" if hangs else name), str(abs(twips(value))))


def set_spacing(paragraph: Tree, **values: str) -> None:
    """Set spaces and line spacing of a paragraph, by Word's names; the others stay."""
    row = _own(properties(paragraph, "w:pPr"), "w:pPr", "w:spacing")
    for name, value in values.items():
        for other in (f"w:{name}Autospacing", f"w:{name}Lines"):
            row.attrib.pop(clark(other), "")
        row.set(clark(f"w:{name}"), value)


def set_apart(paragraph: Tree) -> None:
    """Keep the space above a paragraph from one of the same style."""
    holder = properties(paragraph, "w:pPr")
    _put(holder, "w:pPr", "w:contextualSpacing", {"w:val": "0"})


def add_rule(paragraph: Tree, millimetres: float) -> Tree:
    """Add a paragraph that draws a level rule, moved in at both ends, below another one."""
    indent = twips(millimetres)
    properties_of_rule = (
        '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
        '<w:spacing w:before="60" w:after="60" w:line="40" w:lineRule="exact"/>'
        f'<w:ind w:left="{indent}" w:right="{indent}" w:firstLine="0"/><w:jc w:val="center"/>'
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>'
    )
    namespace = f'xmlns:w="{NAMESPACES["w"]}"'
    rule = parse(f"<w:p {namespace}><w:pPr>{properties_of_rule}</w:pPr></w:p>".encode())
    paragraph.addnext(rule)
    return rule


def set_section(section: Tree, name: str, attributes: Mapping[str, str]) -> Tree:
    """Set attributes of a property of a section; its other attributes stay."""
    row = _own(section, "w:sectPr", name)
    for key, value in attributes.items():
        row.set(clark(key), value)
    return row


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def _letters(holder: Tree) -> Tree:
    """Return the ``w:rPr`` of a run, or of a paragraph's mark."""
    if is_a(holder, "w:p"):
        found = properties(holder, "w:pPr")
        mark = find(found, "w:rPr")
        return put(found, "w:pPr", make("w:rPr")) if mark is None else mark
    return properties(holder, "w:rPr")


def _put(holder: Tree, kind: str, name: str, attributes: Mapping[str, str]) -> None:
    put(holder, kind, make(name, attributes))


def _own(holder: Tree, kind: str, name: str) -> Tree:
    """Return a property of its own, made first if it is missing."""
    found = find(holder, name)
    return put(holder, kind, make(name)) if found is None else found
