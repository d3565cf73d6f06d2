"""Known slips by a list that the archivist owns (danh sách sửa lỗi)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.repair.mend import Kind, each_match

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vanban.repair.mend import Mend, Repair


def corrected_by(corrections: Mapping[str, str]) -> Repair:
    """Return the repair that replaces whole words as a list says, the longest first.

    Args:
        corrections: what is wrong, with what is right; capitals count.
    """
    longest_first = sorted(corrections, key=len, reverse=True)
    pattern = re.compile("|".join(_whole(wrong) for wrong in longest_first) or r"(?!)")

    def repair(text: str) -> Iterable[Mend]:
        return each_match(pattern, text, lambda found: corrections[found[0]], Kind.CORRECTION)

    return repair


def _whole(wrong: str) -> str:
    before = r"(?<![^\W_])" if wrong[:1].isalnum() else ""
    after = r"(?![^\W_])" if wrong[-1:].isalnum() else ""
    return f"{before}{re.escape(wrong)}{after}"
