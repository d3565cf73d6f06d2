"""Bullets of a plan from its targets: wording patterns with holes (diễn đạt chỉ tiêu)."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.emulation import amounts
from vanban.emulation.targets import Part, Target, every_record
from vanban.formatting.series import closed_lines
from vanban.groundwork.regex import regex
from vanban.outline import escape

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence

_HOLE = regex(
    r"\{(?<!\{\{)(?P<id>[^{}|.]+)(?:\.(?P<field>[^{}|]+))?(?:\|(?P<form>[^{}|]+))?\}(?!\})"
)
_REFERENCE = regex(r"\{\{[^{}]*\}\}")
_FIGURE = regex(r"\d")

FORMS: Mapping[str, Callable[[Part], str]] = {
    "": amounts.amount,
    "câu": amounts.sentence,
    "số": amounts.figure,
    "hai chữ số": amounts.padded_amount,
    "thay đổi": amounts.change,
    "còn": amounts.remainder,
    "so với giao": amounts.against_assigned,
}
"""What a hole may ask for after ``|``; nothing asks for figure and unit."""

FIELDS: Mapping[str, Callable[[Part], str]] = {
    "tên": lambda part: part.name,
    "đơn vị": lambda part: part.unit,
    "cơ sở": lambda part: part.basis,
    "ghi chú": lambda part: part.remark,
    "thành phần": amounts.parts_named,
}
"""What a hole may ask for after the dot."""


class Fault(Struct, frozen=True):
    """What is wrong with a wording pattern, and how to mend it."""

    code: str
    message: Message
    hint: Message


def by_id(targets: Sequence[Target]) -> dict[str, Part]:
    """Return every target and part of one that has an id, by it."""
    return {record.id: record for _, record in every_record(targets) if record.id}


def bullet(pattern: str, records: Mapping[str, Part]) -> str:
    """Return the wording of one bullet as marked text, ending as its pattern does.

    A pattern that is the id of a target gives that target's default wording.
    The pattern must be free of faults (see ``faults``); ``records`` are those of ``by_id``.
    """
    if pattern.strip() in records:
        return escape(amounts.sentence(records[pattern.strip()]))

    def fill(hole: re.Match[str]) -> str:
        return escape(_printed(hole, records[hole["id"].strip()]))

    return _HOLE.sub(fill, pattern).strip()


def bullets(patterns: Sequence[str], targets: Sequence[Target]) -> tuple[str, ...]:
    """Return all bullets as marked text; each ends with ``;`` and the last with a stop.

    Without patterns every target gives one bullet in its default wording.
    """
    records = by_id(targets)
    texts = (
        [bullet(pattern, records) for pattern in patterns]
        if patterns
        else [escape(amounts.sentence(target)) for target in targets]
    )
    return closed_lines(texts)


def ids_in(patterns: Sequence[str]) -> frozenset[str]:
    """Return the ids that patterns speak of, in holes or by themselves."""
    holes = (hole["id"].strip() for pattern in patterns for hole in _HOLE.finditer(pattern))
    return frozenset((*holes, *(pattern.strip() for pattern in patterns)))


def faults(pattern: str, records: Mapping[str, Part]) -> tuple[Fault, ...]:
    """Return what keeps a pattern from being used: figures, unknown ids, fields or forms."""
    if pattern.strip() in records:
        return ()
    found = [fault for hole in _HOLE.finditer(pattern) for fault in _hole_faults(hole, records)]
    rest = _REFERENCE.sub("", _HOLE.sub("", pattern))
    if _FIGURE.search(rest):
        found.append(
            Fault(
                "D301",
                Message("câu diễn đạt chỉ tiêu có con số: “{pattern}”", pattern=pattern),
                Message("chuyển con số vào mục “chỉ tiêu” rồi nhắc đến bằng chỗ trống {mã}"),
            )
        )
    if "{" in rest or "}" in rest:
        found.append(
            Fault(
                "D302",
                Message("chỗ trống viết chưa đúng trong câu “{pattern}”", pattern=pattern),
                Message("viết {mã}, {mã.tên} hoặc {mã | hai chữ số}"),
            )
        )
    return tuple(found)


def _hole_faults(hole: re.Match[str], records: Mapping[str, Part]) -> list[Fault]:
    asked = (("id", records), ("field", FIELDS), ("form", FORMS))
    found = [
        _unknown(part, hole[part], known)
        for part, known in asked
        if hole[part] is not None and hole[part].strip() not in known
    ]
    return found or _empty_hole(hole, records[hole["id"].strip()])


def _unknown(part: str, said: str, known: Mapping[str, object]) -> Fault:
    name = said.strip()
    code, message = {
        "id": ("D303", Message("không có chỉ tiêu mang mã “{name}”", name=name)),
        "field": ("D304", Message("chỉ tiêu không có mục “{name}”", name=name)),
        "form": ("D305", Message("không có cách viết “{name}”", name=name)),
    }[part]
    return Fault(code, message, _nearest(name, known))


def _empty_hole(hole: re.Match[str], record: Part) -> list[Fault]:
    """A hole that prints nothing would leave half a sentence on the page."""
    try:
        if _printed(hole, record):
            return []
    except BadValueError:
        return []  # a range that runs backwards is found at its record
    name = (hole["field"] or "giá trị").strip()
    return [
        Fault(
            "D313",
            Message("chỉ tiêu “{id}” chưa điền “{name}” mà câu lại cần", id=record.id, name=name),
            Message("điền mục ấy, hoặc bỏ chỗ trống khỏi câu"),
        )
    ]


def _printed(hole: re.Match[str], record: Part) -> str:
    if hole["field"] is not None:
        return FIELDS[hole["field"].strip()](record)
    return FORMS[(hole["form"] or "").strip()](record)


def _nearest(name: str, known: Mapping[str, object]) -> Message:
    near = get_close_matches(name, known, n=1)
    if near:
        return Message("có phải là “{near}”?", near=near[0])
    return Message("dùng một trong: {known}", known=", ".join(key for key in known if key))
