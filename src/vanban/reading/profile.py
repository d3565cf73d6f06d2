"""The common facts of an agency, from the file that a document points to (thông tin cơ quan)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError
from vanban.reading.lines import clipped
from vanban.reading.nodes import Entry, Layer, Listing, Node, Record, Text
from vanban.reading.opening import DATA_ENDINGS
from vanban.reading.source import Source, read_source
from vanban.reading.spelling import folded
from vanban.reading.validate import over, read_model

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.reading.model import Data

NAMES = ("thông tin cơ quan", "profile")
"""The field that points to the profile, by label and by name in the model."""


def with_profile(source: Source, model_class: type[Data] | None = None) -> Source:
    """Return a source with what its profile says where it says nothing itself.

    A field left blank counts as nothing; ``[]`` is an answer. Places point to
    the file in which a value stands. What is wrong with the profile is added
    to the findings.

    Args:
        source: what the data file says.
        model_class: what a profile may say, to be checked by; any field
            that the document itself does not know is passed over.
    """
    pointer = source.text(*NAMES)
    if pointer is None or pointer.is_blank:
        return source
    place = _place(source)
    if not pointer.value.strip().lower().endswith(DATA_ENDINGS):
        return _without(source, _no_data_file(pointer.value.strip(), place))
    try:
        profile = _opened(_path(source, pointer.value.strip()), model_class)
    except UsageError as error:
        return _without(source, _missing(pointer.value.strip(), error, place))
    except DataError as error:
        return _without(source, *error.findings)
    findings = (*_checked(profile, model_class), *_pointing_on(profile))
    facts = tuple(
        _of_profile(entry) for entry in profile.root.entries if folded(entry.key) not in NAMES
    )
    merged = over(source.root, profile.root._replace(entries=facts))
    whole = source.is_whole and profile.is_whole
    return replace(source.with_root(merged, findings), is_whole=whole)


def _opened(path: Path, model_class: type[Data] | None) -> Source:
    from vanban.reading.files import with_files

    profile = read_source(path)
    return with_files(profile, model_class) if model_class else profile


def _place(source: Source) -> Place:
    """Return where a source points to a profile."""
    name = next((name for name in NAMES if source.node((name,))), NAMES[0])
    return source.place((name,))


def _path(source: Source, name: str) -> Path:
    path = source.folder / name
    return path if path.exists() else source.folder / name.replace("\\", "/")


def _without(source: Source, *findings: Finding) -> Source:
    """Return the source with findings; what the profile would have said is not missed."""
    return replace(source, findings=(*source.findings, *findings), is_whole=False)


def _no_data_file(name: str, place: Place) -> Finding:
    return Finding(
        "D223",
        Message("“{name}” không phải tên một tệp thông tin cơ quan", name=clipped(name)),
        place,
        hint=Message("ghi tên tệp có đuôi .yaml, .yml, .json hoặc .xlsx"),
        found=name,
    )


def _missing(name: str, error: UsageError, place: Place) -> Finding:
    near = next((each.expected for each in error.findings if each.expected), "")
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message(
            "ghi đường dẫn tính từ thư mục của tệp dữ liệu;"
            " chưa có tệp thì tạo bằng lệnh “vanban soạn-mới co-quan”"
        )
    message = Message("không mở được tệp thông tin cơ quan “{name}”", name=name)
    return Finding("D221", message, place, hint=hint, found=name, expected=near)


def _checked(profile: Source, model_class: type[Data] | None) -> tuple[Finding, ...]:
    if model_class is None:
        return profile.findings
    facts = tuple(entry for entry in profile.root.entries if folded(entry.key) not in NAMES)
    try:
        read_model(profile.with_root(profile.root._replace(entries=facts)), model_class)
    except DataError as error:
        return error.findings
    return profile.findings


def _pointing_on(profile: Source) -> tuple[Finding, ...]:
    if profile.text(*NAMES) is None:
        return ()
    finding = Finding(
        "D222",
        Message("tệp thông tin cơ quan không được dẫn tiếp đến một tệp khác"),
        _place(profile),
        hint=Message("chép các mục cần dùng vào tệp này, rồi xóa dòng “thông tin cơ quan”"),
    )
    return (finding,)


def _of_profile(entry: Entry) -> Entry:
    return entry._replace(layer=Layer.PROFILE, node=_layered(entry.node))


def _layered(node: Node) -> Node:
    match node:
        case Text():
            return node
        case Listing():
            return node._replace(items=tuple(map(_layered, node.items)))
        case Record():
            return node._replace(entries=tuple(map(_of_profile, node.entries)))
