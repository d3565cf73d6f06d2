"""A file named in the data where its content is meant: ``ds.xlsx``, or a group with ``tệp``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.reading.nodes import Node, Record, Text, in_words, place_of
from vanban.reading.spelling import folded, nearest
from vanban.reading.values import read_yes_no

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.reading.nodes import Path as NodePath
    from vanban.reading.source import Source

_KEYS = {
    "tệp": "file",
    "file": "file",
    "trang": "sheet",
    "sheet": "sheet",
    "phần": "part",
    "part": "part",
    "dòng ẩn": "hidden",
    "hidden rows": "hidden",
}
_SPELLED = ("tệp", "trang", "phần", "dòng ẩn")


class FileReference(Struct, frozen=True):
    """A file that stands for its content (tệp dẫn đến).

    ``name`` is as typed, ``path`` where it is looked for, ``place`` where the
    data name it; ``findings`` are faults in how it is named.
    """

    name: str
    path: Path
    place: Place
    sheet: str = ""
    part: str = ""
    with_hidden: bool | None = None
    findings: tuple[Finding, ...] = ()


def reference(
    node: Node, path: NodePath, source: Source, is_file: Callable[[str], bool]
) -> FileReference | None:
    """Return the file that a value names, or nothing where it is a value itself.

    Args:
        node: the value.
        path: where it stands in the data, for the messages.
        source: the data.
        is_file: tells whether a text is the name of such a file.
    """
    place = replace(place_of(node), path=in_words(path))
    if isinstance(node, Text):
        if not is_file(node.value):
            return None
        return FileReference(node.value.strip(), _path(node.value, node.file, source), place)
    if not isinstance(node, Record):
        return None
    if not any(_KEYS.get(folded(entry.key)) == "file" for entry in node.entries):
        return None
    return _from_group(node, path, source)


def _from_group(node: Record, path: NodePath, source: Source) -> FileReference:
    said: dict[str, Text] = {}
    findings = []
    for entry in node.entries:
        kind = _KEYS.get(folded(entry.key))
        place = replace(entry.place, path=in_words((*path, entry.key)))
        if kind is None:
            findings.append(_unknown(entry.key, place))
        elif isinstance(entry.node, Text):
            said.setdefault(kind, entry.node)
        else:
            message = Message("mục này là một dòng chữ")
            findings.append(Finding("D405", message, place, hint=Message("ghi trên một dòng")))
    name = said.get("file", Text(""))
    if name.is_blank and not findings:
        hint = Message("ghi tên tệp, ví dụ “tệp: danh-sach.xlsx”")
        place = replace(place_of(node), path=in_words(path))
        findings.append(Finding("D405", Message("chưa ghi tên tệp"), place, hint=hint))
    with_hidden = None
    if "hidden" in said and not said["hidden"].is_blank:
        try:
            with_hidden = read_yes_no(said["hidden"].value)
        except BadValueError as error:
            findings.append(error.finding(place_of(said["hidden"])))
    return FileReference(
        name.value.strip(),
        _path(name.value, name.file, source),
        replace(place_of(name if name.line else node), path=in_words(path)),
        said.get("sheet", name._replace(value="")).value.strip(),
        said.get("part", name._replace(value="")).value.strip(),
        with_hidden,
        tuple(findings),
    )


def _unknown(key: str, place: Place) -> Finding:
    near = nearest(key, _SPELLED)
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message("các mục dùng được ở đây: {known}", known=", ".join(_SPELLED))
    message = Message("cạnh tên tệp không có mục nào tên là “{key}”", key=key)
    return Finding("D405", message, place, hint=hint, found=key, expected=near)


def _path(name: str, file: str, source: Source) -> Path:
    """Return where a file is: beside the file that names it."""
    own = file and file != source.file and Path(file).is_file()
    folder = Path(file).parent if own else source.folder
    plain = name.strip()
    path = folder / plain
    return path if path.exists() else folder / plain.replace("\\", "/")
