"""Names as people type them: with or without diacritics, in any case, joined in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.outputs.names import without_diacritics

if TYPE_CHECKING:
    from collections.abc import Iterable


def fold(name: str) -> str:
    """Return ``name`` as plain lower-case words joined by hyphens: ``Soạn_mới`` is ``soan-moi``."""
    plain = without_diacritics(name.casefold())
    return "-".join(plain.replace("_", " ").replace("-", " ").split())


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return those of ``known`` that look most like ``name``, best first."""
    from difflib import get_close_matches

    spelled = {fold(candidate): candidate for candidate in known}
    return [spelled[match] for match in get_close_matches(fold(name), spelled, n=3)]
