"""Signs that clerks and Word put before the items of a list instead of a dash (dấu đầu dòng)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vanban.groundwork.regex import regex
from vanban.reading.lines import indent_of, is_idle
from vanban.reading.passages import looks_like_field

if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLET = regex(
    r"""(?: (?P<sign>[•–—·▪●−\uf0b7])[ \t]*
      | (?P<spaced>[*+])[ \t]+
      | (?P<glued>-)(?=[^\s\d-])
    )(?P<rest>\S.*)""",
    re.VERBOSE,
)


class Bullet(NamedTuple):
    """A line that begins like an item of a list, and the item (dấu đầu dòng)."""

    sign: str
    rest: str


def bullet_of(text: str) -> Bullet | None:
    """Return sign and text of ``• UBND tỉnh`` or ``-UBND tỉnh``, nothing for ``- UBND tỉnh``."""
    found = _BULLET.match(text.strip())
    if not found:
        return None
    sign = found["sign"] or found["spaced"] or found["glued"]
    return Bullet(sign, found["rest"])


def first_item(text: str) -> Bullet | None:
    """Return sign and text of the first of several such lines that were joined."""
    bullet = bullet_of(text)
    if bullet is None:
        return None
    first = re.split(rf"\s{re.escape(bullet.sign)}(?=\S| )", bullet.rest, maxsplit=1)[0]
    return bullet._replace(rest=first.split("\n", 1)[0].strip())


def bullets_end(lines: Sequence[str], start: int, parent: int) -> int:
    """Return the line after a list whose items all begin so, 0 when other text goes on."""
    margin = indent_of(lines[start])
    number = start
    while number < len(lines) and (is_idle(lines[number]) or bullet_of(lines[number])):
        number += 1
    if margin < parent or not bullet_of(lines[start]):
        return 0
    if number == len(lines) or indent_of(lines[number]) < margin:
        return number
    return number if margin == parent and looks_like_field(lines[number]) else 0
