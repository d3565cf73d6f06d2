"""Blanks too many or too few about signs and between words (khoảng trắng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.groundwork.regex import regex
from vanban.repair.mend import Kind, each_match

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from vanban.repair.mend import Mend

_COLUMNS = regex(r"\t|\S {3,}\S|\|")
"""Tabs, many blanks or upright strokes set columns apart: such a line keeps its blanks."""

_SPACING = regex(
    r"(?P<before>(?<=[^\W_]) +(?=[,;:](?:\s|$)|\.(?:\s|$)))"
    r"|(?P<misplaced>(?<=[^\W_]) +[,;](?=[^\W\d_]))"
    r"|(?P<missing>(?<=[^\W\d_][,;])(?=[^\W\d_]))"
    r"|(?P<inside>(?<=[(“]) +(?=\S)|(?<=\S) +(?=[)”]))"
    r"|(?P<doubled>(?<=\S)  (?=\S))"
    r"|(?P<dash>(?<=[^\W\d_])(?:- | -)(?=[^\W\d_]))"
)
_RIGHT = {"doubled": " ", "before": "", "missing": " ", "inside": "", "dash": " - "}


def stray_blanks(text: str) -> Iterable[Mend]:
    """Yield blanks that stand wrongly: two for one, before a comma, ``Thi đua- Khen thưởng``."""
    if not _COLUMNS.search(text):
        yield from each_match(_SPACING, text, _right, Kind.SPACING)


def _right(found: re.Match[str]) -> str:
    if found.lastgroup == "misplaced":
        return f"{found[0].strip()} "
    return _RIGHT[found.lastgroup or "doubled"]
