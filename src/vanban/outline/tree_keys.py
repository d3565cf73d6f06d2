"""The keys of a body written as a tree (các mục của cây nội dung), Vietnamese and English."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NODE_KEYS = {
    "nhãn": "label",
    "cấp": "level",
    "tiêu đề": "heading",
    "nội dung": "text",
    "gồm": "children",
    "con": "children",
    "bảng": "table",
}
TABLE_KEYS = {
    "tên": "caption",
    "tên bảng": "caption",
    "cột": "columns",
    "hàng": "rows",
    "căn lề": "alignments",
    "khổ ngang": "wide",
}


class Fields(Struct, frozen=True):
    """The values of a mapping by their English names, and their places (các mục đã nhận ra)."""

    values: Mapping[str, object]
    findings: tuple[Finding, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)


def read_keys(data: Mapping[object, object], known: Mapping[str, str], place: Place) -> Fields:
    """Return the values of a mapping by English name; unknown and double keys are findings."""
    names = {**known, **{english: english for english in known.values()}}
    values: dict[str, object] = {}
    places: dict[str, Place] = {}
    findings: list[Finding] = []
    for key, value in data.items():
        spelt = plain_key(key)
        name = names.get(spelt)
        its_place = replace(place, steps=(*place.steps, str(key)))
        if name is None:
            findings.append(_unknown(str(key), spelt, known, its_place))
        elif name in values:
            findings.append(_double(str(key), its_place))
        elif value is not None:
            values[name], places[name] = value, its_place
    return Fields(values, tuple(findings), places)


def plain_key(key: object) -> str:
    """Return a key or a clerk's word in the one spelling that is compared."""
    spelt = unicodedata.normalize("NFC", str(key)).replace("_", " ").casefold()
    return " ".join(spelt.split())


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that is most like this one, "" if none is."""
    import difflib

    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return found[0] if found else ""


def meant(word: str, known: Iterable[str]) -> Message:
    """Return a hint that names the nearest right word, or all of them."""
    words = list(known)
    close = nearest(word, words)
    if close:
        return Message("có phải ý bạn là “{name}”?", name=close)
    return Message("dùng một trong: {names}", names=", ".join(words))


def _unknown(key: str, spelt: str, known: Mapping[str, str], place: Place) -> Finding:
    return Finding(
        "O501",
        Message("không có mục nào tên là “{name}” ở đây", name=key),
        place,
        hint=meant(spelt, known),
        found=key,
        expected=nearest(spelt, known),
    )


def _double(key: str, place: Place) -> Finding:
    return Finding(
        "O502",
        Message("mục “{name}” ghi hai lần", name=key),
        place,
        hint=Message("giữ lại một, bỏ mục kia"),
        found=key,
    )
