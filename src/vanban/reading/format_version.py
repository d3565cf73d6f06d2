"""The version of the form of data files: old ones are read for ever, newer ones are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import DataError, Finding, Message
from vanban.reading.nodes import Text
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.source import Source

FORMAT: Final = 1
"""The version of the form of data files that this program writes, and the newest it reads."""
LABEL: Final = "phiên bản dữ liệu"
_NAMES: Final = frozenset({LABEL, "format version"})


def of_known_format(source: Source) -> Source:
    """Return a source without the line that tells its version; without one it is version 1.

    Raises:
        DataError: the version is none, or newer than any that is known here.
    """
    said = [entry for entry in source.root.entries if folded(entry.key) in _NAMES]
    if not said:
        return source
    for entry in said:
        text = entry.node.value.strip() if isinstance(entry.node, Text) else "…"
        if text and not (text.isdecimal() and int(text) > 0):
            raise DataError(_no_version(source, entry.key, text))
        if text and int(text) > FORMAT:
            raise DataError(_too_new(source, entry.key, text))
    entries = tuple(entry for entry in source.root.entries if entry not in said)
    return source.with_root(source.root._replace(entries=entries))


def _no_version(source: Source, key: str, text: str) -> Finding:
    return Finding(
        "P111",
        Message("“{text}” không phải phiên bản dữ liệu", text=text),
        source.place((key,)),
        hint=Message("ghi “phiên bản dữ liệu: {version}”, hoặc bỏ dòng ấy", version=FORMAT),
        found=text,
        expected=str(FORMAT),
    )


def _too_new(source: Source, key: str, text: str) -> Finding:
    return Finding(
        "P110",
        Message(
            "tệp dữ liệu viết theo phiên bản {found}, chương trình này chỉ đọc được đến"
            " phiên bản {known}",
            found=text,
            known=FORMAT,
        ),
        source.place((key,)),
        hint=Message("cài vanban bản mới hơn rồi chạy lại; đừng sửa con số ấy"),
        found=text,
        expected=str(FORMAT),
    )
