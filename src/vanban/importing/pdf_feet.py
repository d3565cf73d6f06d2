"""What stands at the foot of a PDF page apart from its text (chân trang)."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from vanban.importing.pdf_lines import PageLine, PageTable

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALLER: Final = 0.9
"""Parts of the size of most letters of a page below which those of a line are small."""
_MARGIN: Final = 20 * 72 / 25.4
"""The least margin at the foot of a page, in points (Decree 30/2020, annex I, part I, I.3)."""
_LOW: Final = 0.85
"""Parts of a page's height below which its foot stands."""
_APART: Final = 2.0
"""Times the usual distance of lines that part a foot from the text."""
_MOST: Final = 4
_RAISED: Final = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LABEL: Final = "nơi nhận"


def is_small(line: PageLine, main: float) -> bool:
    """Return whether the letters of a line are smaller than most of its page."""
    return line.flow is not None and line.flow.size < main * _SMALLER


def foot_of(
    content: Sequence[PageLine | PageTable], height: float, main: float
) -> Sequence[PageLine]:
    """Return the lines of a foot: small letters in the lower margin, or far below the text.

    Notes and recipients, which are small as well, are no foot.
    """
    last = _last_small(content, main)
    if not last or any(_is_text(line) for line in last):
        return ()
    begins = last[0].top
    tops = [each.top for each in content if isinstance(each, PageLine) and each.flow is not None]
    distances = [below - above for above, below in pairwise(tops)]
    above = max((top for top in tops if top < begins), default=0.0)
    usual = median(distances) if distances else 0.0
    apart = begins > height * _LOW and begins - above > usual * _APART and len(last) <= _MOST
    return last if apart else [line for line in last if line.top > height - _MARGIN]


def _last_small(content: Sequence[PageLine | PageTable], main: float) -> list[PageLine]:
    """Return the lines of small letters with which a page ends."""
    found: list[PageLine] = []
    for each in reversed(content):
        if not isinstance(each, PageLine) or (each.flow is not None and not is_small(each, main)):
            break
        if each.flow is not None:
            found.insert(0, each)
    return found


def _is_text(line: PageLine) -> bool:
    words = line.text.strip().lower()
    return words[:1] in _RAISED or words.startswith(("-", _LABEL))
