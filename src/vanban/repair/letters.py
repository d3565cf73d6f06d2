"""Letters that only look right: ``ƣ``, ``Ð``, decomposed text, invisible ones (ký tự lạ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.formatting.letters import repair_letters
from vanban.groundwork.regex import regex
from vanban.repair.mend import Kind, each_match

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from vanban.repair.mend import Mend

_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_HYPHENS = "\u2010\u2011"
_WORD = regex(rf"(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f{_UNSEEN}])*)|[{_UNSEEN}]|[{_HYPHENS}]")
_ALIKE = str.maketrans({"ð": "đ"} | dict.fromkeys(_UNSEEN, ""))


def odd_letters(text: str) -> Iterable[Mend]:
    """Yield the letters that were typed for others, a word at a time, and the unseen ones."""
    return each_match(_WORD, text, _right, Kind.LETTERS)


def _right(found: re.Match[str]) -> str:
    if found["word"]:
        return repair_letters(found[0].translate(_ALIKE))
    return "-" if found[0] in _HYPHENS else ""
