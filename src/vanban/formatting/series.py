"""Several things in one sentence (liệt kê): ``A, B và C``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def in_series(items: Iterable[str], last: str = "và") -> str:
    """Return the items as running text: ``A``, ``A và B``, ``A, B và C``.

    No comma stands before the last joining word; it may be another, such as ``hoặc``.
    """
    *before, final = [*items] or [""]
    return f"{', '.join(before)} {last} {final}" if before else final
