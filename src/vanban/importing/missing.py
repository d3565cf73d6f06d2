"""What every paper says of itself and a past one does not (chỗ bản gốc không có)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.recognition.signs import is_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_EXPECTED: Final = (
    ("cơ quan ban hành",),
    ("số",),
    ("ký hiệu",),
    ("địa danh",),
    ("ngày ban hành",),
    ("trích yếu",),
    ("nội dung",),
    ("nơi nhận",),
    ("người ký", "các người ký", "bên giao ước"),
)
"""Decree 30/2020, Article 8: the components of every paper; with the names that types have
of their own."""


def missing(data: Mapping[str, object]) -> Iterator[str]:
    """Yield the name of each component that a past paper lacks."""
    elsewhere = _elsewhere(data)
    for names in _EXPECTED:
        if not any(data.get(name) for name in names) and names[0] not in elsewhere:
            yield names[0]


def _elsewhere(data: Mapping[str, object]) -> tuple[str, ...]:
    """Return what a paper has at another place: a symbol in its number, both below its title."""
    first = str(data.get("nội dung") or "").partition("\n")[0]
    if is_number(first):
        return ("số", "ký hiệu")
    return ("ký hiệu",) if "/" in str(data.get("số") or "") else ()
