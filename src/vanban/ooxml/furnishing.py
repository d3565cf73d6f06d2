"""What a template made from scratch lacks: our styles, a notes part, settings (bổ sung mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.own_styles import OWN_STYLES
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import clark, every, find, get, is_a, make, parse, remove, to_part

if TYPE_CHECKING:
    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LANGUAGE: Final = "vi-VN"
_COMPATIBILITY: Final = "compatibilityMode"
_WORD_2013: Final = "15"
_AFTER_COMPAT: Final = (
    *("w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema", "w:themeFontLang"),
    *("w:clrSchemeMapping", "w:doNotIncludeSubdocsInStats", "w:doNotAutoCompressPictures"),
    *("w:forceUpgrade", "w:captions", "w:readModeInkLockDown", "w:smartTagType"),
    *("w:shapeDefaults", "w:doNotEmbedSmartTags", "w:decimalSymbol", "w:listSeparator"),
)
_AFTER_NOTES: Final = ("w:endnotePr", "w:compat", *_AFTER_COMPAT)
_NOTES: Final = (
    f"<w:footnotes {_W}>"
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240"'
    ' w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0"'
    ' w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote></w:footnotes>"
)


def furnish(package: WordPackage) -> tuple[Styles, dict[str, str], str]:
    """Give a Word file what it lacks, and take from it what speaks of another text.

    The picture of its first page goes, and the double of its styles that only
    Word 2010 wrote, and read.

    Returns:
        The styles, the ids of ours by name, and the name of the notes part.
    """
    package.drop("stylesWithEffects")
    package.drop("thumbnail", source="")
    styles, ids = _furnish_styles(package)
    has_notes = bool(package.related("footnotes"))
    notes = _furnish_notes(package)
    _furnish_settings(package, new_notes=not has_notes)
    return styles, ids, notes


def _furnish_styles(package: WordPackage) -> tuple[Styles, dict[str, str]]:
    existing = package.related("styles")
    root = package.root(existing[0]) if existing else parse(f"<w:styles {_W}/>".encode())
    styles = Styles(root)
    ids = {}
    for name, (wanted, kind, content) in OWN_STYLES.items():
        found = styles.id_of(name)
        if not found:
            found = _free_id(root, wanted)
            root.append(_style(root, found, name, kind, content))
        ids[name] = found
    _set_language(root)
    if existing:
        package.put_root(existing[0], root)
    else:
        package.add("styles", package.free_name("styles"), to_part(root))
    return Styles(root), ids


def _free_id(root: Tree, wanted: str) -> str:
    taken = {get(style, "w:styleId") for style in every(root, "w:style")}
    return next(w for n in range(len(taken) + 1) if (w := f"{wanted}{n or ''}") not in taken)


def _style(root: Tree, style_id: str, name: str, kind: str, content: str) -> Tree:
    base = next(
        (
            get(style, "w:styleId")
            for style in every(root, "w:style")
            if get(style, "w:type") == kind and get(style, "w:default") in {"1", "true", "on"}
        ),
        "",
    )
    based_on = f'<w:basedOn w:val="{base}"/>' if base else ""
    return parse(
        f'<w:style {_W} w:type="{kind}" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/>{based_on}<w:qFormat/>{content}</w:style>'.encode()
    )


def _set_language(root: Tree) -> None:
    """Make Vietnamese the language of all text, so that Word underlines none of it in red."""
    for old in list(every(root, "w:lang")):
        remove(old)
    defaults = find(root, "w:docDefaults")
    if defaults is None:
        defaults = make("w:docDefaults")
        root.insert(0, defaults)
    holder = find(defaults, "w:rPrDefault")
    if holder is None:
        holder = make("w:rPrDefault")
        defaults.insert(0, holder)
    properties = find(holder, "w:rPr")
    if properties is None:
        properties = make("w:rPr")
        holder.append(properties)
    properties.append(
        make("w:lang", {"w:val": _LANGUAGE, "w:eastAsia": _LANGUAGE, "w:bidi": "ar-SA"})
    )


def _furnish_notes(package: WordPackage) -> str:
    existing = package.related("footnotes")
    if existing:
        return existing[0]
    name = package.free_name("footnotes")
    package.add("footnotes", name, to_part(parse(_NOTES.encode())))
    return name


def _furnish_settings(package: WordPackage, *, new_notes: bool) -> None:
    existing = package.related("settings")
    root = package.root(existing[0]) if existing else parse(f"<w:settings {_W}/>".encode())
    for name in ("w:updateFields", "w:rsids"):
        for old in list(every(root, name)):
            remove(old)
    _set_compatibility(root)
    for language in every(root, "w:themeFontLang"):
        language.set(clark("w:val"), _LANGUAGE)
    if new_notes and find(root, "w:footnotePr") is None:
        separators = make("w:footnotePr")
        separators.extend(make("w:footnote", {"w:id": number}) for number in ("-1", "0"))
        _insert(root, separators, _AFTER_NOTES)
    if existing:
        package.put_root(existing[0], root)
    else:
        package.add("settings", package.free_name("settings"), to_part(root))


def _set_compatibility(root: Tree) -> None:
    """Have Word 2013 and later set the text their own way, not as an old version did."""
    compat = find(root, "w:compat")
    if compat is None:
        compat = make("w:compat")
        _insert(root, compat, _AFTER_COMPAT)
    for setting in every(compat, "w:compatSetting"):
        if get(setting, "w:name") == _COMPATIBILITY:
            setting.set(clark("w:val"), _WORD_2013)
            return
    attributes = {
        "w:name": _COMPATIBILITY,
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": _WORD_2013,
    }
    compat.append(make("w:compatSetting", attributes))


def _insert(root: Tree, element: Tree, followers: tuple[str, ...]) -> None:
    """Put a setting before the first of those that must follow it."""
    for index, child in enumerate(root):
        if is_a(child, *followers) or not str(child.tag).startswith(clark("w:x")[:-1]):
            root.insert(index, element)
            return
    root.append(element)
