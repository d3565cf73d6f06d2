"""The theme of a plan, which its text must tell (chủ đề)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from vanban.diagnostics import Finding, Message, Severity
from vanban.rendering.pieces import Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Composition, Draft
    from vanban.rendering.context import Value

_QUOTES = "“”\"'‘’«»"


def check_theme(theme: str, draft: Draft, composition: Composition) -> Iterator[Finding]:
    """Yield that a theme is given but printed nowhere."""
    values = composition.context.values
    printed = map(_folded, _texts([values["trích_yếu"], values["các_căn_cứ"], values["nội_dung"]]))
    if theme and not any(_folded(theme) in text for text in printed):
        yield Finding(
            "D540",
            Message("có chủ đề nhưng nội dung không nêu chủ đề ấy"),
            draft.locate("chủ đề"),
            Severity.WARNING,
            hint=Message("thêm vào nội dung: {words}", words="chủ đề: “{{ chủ_đề }}”"),
            found=theme,
        )


def _texts(value: Value) -> Iterator[str]:
    """Yield the texts of paragraphs, wherever they stand."""
    if isinstance(value, Runs):
        yield value.text
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _folded(text: str) -> str:
    bare = "".join(char for char in normalize("NFC", text) if char not in _QUOTES)
    return " ".join(bare.lower().rstrip(".").split())
