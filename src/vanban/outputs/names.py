"""File names that every system takes (tên tệp): plain letters, no diacritics, not too long."""

from __future__ import annotations

import re
import unicodedata

from vanban.groundwork.regex import regex

MAX_LENGTH = 100
_FALLBACK = "van-ban"
_RESERVED = regex(r"(?i:con|prn|aux|nul|(?:com|lpt)[0-9])(?=\.|$)")
_EXTENSION = regex(r"\.[A-Za-z0-9]{1,5}$")
_STROKES = str.maketrans({"đ": "d", "Đ": "D", "–": "-", "—": "-", "‑": "-"})


def safe_name(text: str, *, limit: int = MAX_LENGTH) -> str:
    """Return a file name made from a text: ``Kế hoạch số 5.docx`` is ``Ke-hoach-so-5.docx``.

    Spaces and what a system forbids become hyphens; letters keep their case,
    underscores stay.

    Args:
        text: a proposed name, its ending (``.docx``) included if there is one.
        limit: the most characters the name may have; it is cut between words.
    """
    extension = _EXTENSION.search(text)
    ending = extension[0] if extension else ""
    stem = _plain(text.removesuffix(ending)) or _FALLBACK
    stem = _cut(stem, limit - len(ending))
    if _RESERVED.match(stem):
        stem = f"{_FALLBACK}-{stem}"
    return stem + ending


def without_diacritics(text: str) -> str:
    """Return Vietnamese text in plain letters: ``Đăng ký`` is ``Dang ky``."""
    apart = unicodedata.normalize("NFD", text.translate(_STROKES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _plain(text: str) -> str:
    joined = re.sub(r"[^A-Za-z0-9._-]+", "-", without_diacritics(text))
    tidy = re.sub(r"-*([_.])[-.]*", r"\1", re.sub(r"-{2,}", "-", joined))
    return tidy.strip("-_.")


def _cut(stem: str, limit: int) -> str:
    if len(stem) <= limit:
        return stem
    cut = stem[: limit + 1]
    at = max(cut.rfind("-"), cut.rfind("_"))
    return (cut[:at] if at > limit // 2 else stem[:limit]).rstrip("-_.")
