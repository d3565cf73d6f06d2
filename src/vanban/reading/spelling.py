"""Names as clerks spell them, and the nearest right one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_QUOTES = "\"'“”‘’«»"
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_ALIKE = 0.7
_STROKES = str.maketrans("đ", "d")


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name without what does not matter: case, underscores, quotes, extra spaces."""
    visible = unicodedata.normalize("NFC", name).translate(INVISIBLE)
    return " ".join(visible.strip(_QUOTES + " ").replace("_", " ").casefold().split())


def bare(name: str) -> str:
    """Return a folded name without diacritics: ``Trích yếu`` is ``trich yeu``."""
    apart = unicodedata.normalize("NFD", folded(name).translate(_STROKES))
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return letters.replace("-", " ")


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the one of ``known`` that looks most like ``name``, or an empty text.

    Diacritics count less than letters: ``trich yeu`` is nearest to ``trích
    yếu``, and of two that differ only in diacritics the better one wins.
    """
    from difflib import SequenceMatcher

    def likeness(candidate: str) -> tuple[float, float]:
        return (
            SequenceMatcher(None, bare(name), bare(candidate)).ratio(),
            SequenceMatcher(None, folded(name), folded(candidate)).ratio(),
        )

    ranked = max(((likeness(candidate), candidate) for candidate in known), default=None)
    return ranked[1] if ranked and ranked[0][0] >= _ALIKE else ""
