"""Tags where none can be filled: field codes, attributes, links, comments, charts and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.ooxml.tree import every, is_a

if TYPE_CHECKING:
    from collections.abc import Collection

    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree
    from vanban.rendering.faults import Faults
    from vanban.rendering.places import Labels

_TAG: Final = regex(r"\{\{[^{}]+\}\}|\{%[^{}]+%\}")
_XML_TAG: Final = regex("<[^>]*>")
_NAMES: Final = {
    "comments": Message("nhận xét (comment)"),
    "charts/": Message("biểu đồ"),
    "diagrams/": Message("sơ đồ"),
    ".rels": Message("đường liên kết"),
    "glossary/": Message("khối dựng sẵn"),
    "customXml/": Message("dữ liệu gắn kèm"),
}
_ELSEWHERE: Final = Message("phần ẩn của tệp Word")


def inspect(root: Tree, places: Labels, faults: Faults) -> None:
    """Report the tags of a part that stand where none can be filled."""
    codes: dict[Tree, str] = {}
    for element in root.iter():
        if is_a(element, "w:instrText") and (paragraph := _paragraph(element)) is not None:
            codes[paragraph] = codes.get(paragraph, "") + (element.text or "")
        elif is_a(element, "w:delText") and _TAG.search(element.text or ""):
            faults.tracked(places.of(element))
        elif is_a(element, "m:t", "a:t") and (found := _TAG.search(element.text or "")):
            _report(found[0], Message("công thức hoặc hình vẽ"), places.of(element), faults)
        for value in element.attrib.values():
            if found := _TAG.search(str(value)):
                _report(found[0], Message("thuộc tính ẩn của Word"), places.of(element), faults)
    for paragraph, code in codes.items():
        if found := _TAG.search(code):
            _report(found[0], Message("mã trường (field)"), places.of(paragraph), faults)


def inspect_others(package: WordPackage, filled: Collection[str], faults: Faults) -> None:
    """Report the tags of parts that are copied as they are."""
    for name in package.names:
        if name in filled or not name.lower().endswith((".xml", ".rels")):
            continue
        text = package.part(name).decode("utf-8", "replace")
        found = _TAG.search(_XML_TAG.sub("", text)) or _TAG.search(unquote(text))
        if found:
            other = Message("phần {part}", part=name)
            where = next((label for part, label in _NAMES.items() if part in name), other)
            _report(found[0], where, "", faults)


def take_out_of_controls(root: Tree) -> None:
    """Let what is filled in stay: no control fetches its text from elsewhere, or shows a prompt."""
    for properties in every(root, "w:sdtPr"):
        control = properties.getparent()
        texts = [] if control is None else [each.text or "" for each in every(control, "w:t")]
        if "{" in "".join(texts):
            for name in ("w:dataBinding", "w:showingPlcHdr"):
                for element in list(every(properties, name)):
                    properties.remove(element)


def _report(tag: str, where: Message, place: str, faults: Faults) -> None:
    faults.add(
        "T112",
        Message("{tag} nằm trong {where}, nơi không điền được", tag=tag, where=where),
        place,
        Message("chuyển chỗ điền ra phần chữ thường của văn bản"),
    )


def _paragraph(element: Tree) -> Tree | None:
    return next((each for each in element.iterancestors() if is_a(each, "w:p")), None)
