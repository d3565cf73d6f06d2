"""Annexes: their numbers, what points to them, what they point to (phụ lục): PL-01 to PL-07."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.vocabulary.roman import roman, roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator


def _annex_numbers(case: Case) -> Iterator[Breach]:
    """Two annexes or more have Roman numerals, one alone has none (Appendix I, III.1a)."""
    labels = case.anatomy.all(Component.ANNEX_LABEL)
    for count, found in enumerate(labels, 1):
        text = squeezed(found.seen.full_text)
        number = re.sub(r"(?i)^phụ lục(?: số)?\s*", "", text)
        right = roman(count) if len(labels) > 1 else ""
        if number.upper() != right and not (number and len(labels) > 1 and _same(number, count)):
            yield Breach(
                Message("số thứ tự của phụ lục"),
                found.seen,
                found=text,
                expected=f"Phụ lục {right}".strip(),
                recognised=found,
            )


def _same(number: str, count: int) -> bool:
    return roman_value(number.upper()) == count


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule(
        "PL-02",
        Message("từ hai phụ lục trở lên đánh số La Mã; một phụ lục không đánh số"),
        _TYPE,
        _annex_numbers,
    ),
)
