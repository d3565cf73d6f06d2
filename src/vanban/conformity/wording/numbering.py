"""Numbers and letters run in order (số thứ tự): VB-09."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.outline.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.outlined import Labelled
    from vanban.diagnostics import Finding

_SEQUENCE = frozenset({"O102", "O103", "O104", "O105"})
_FIRST = frozenset({"I.", "1.", "1)", "a)"})
_CLOSED = (".", ";", ",", "./.")
"""How a paragraph ends that leads into nothing: others end with a colon or are headings."""


def _sequence(case: Case) -> Iterator[Breach]:
    """Hold the labels of the body against the order of the Vietnamese alphabet and of numbers."""
    for part in case.anatomy.outline:
        above = {below.found.seen.number: entry for entry, below in pairwise(part.entries)}
        for found, finding in part.faults:
            leading = above.get(found.seen.number)
            if finding.code in _SEQUENCE and not _begins_a_list(finding, leading):
                yield Breach(
                    finding.message,
                    found.seen,
                    found=finding.found or squeezed(found.seen.full_text)[:20],
                    expected=finding.expected,
                    recognised=found,
                )


def _begins_a_list(finding: Finding, above: Labelled | None) -> bool:
    """Return whether a first label follows a line that leads into a list of its own."""
    leads = above is not None and above.level is Level.PLAIN
    closed = above is not None and squeezed(above.found.seen.full_text).endswith(_CLOSED)
    return finding.found in _FIRST and leads and not closed


_TYPE = Message("Sửa số thứ tự ngay trong văn bản, hoặc khởi động lại danh sách tự động")

RULES = (
    Rule(
        "VB-09",
        Message("số thứ tự và chữ cái đi liền nhau, không lặp, không sót"),
        _TYPE,
        _sequence,
    ),
)
