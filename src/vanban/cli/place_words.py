"""The words of a place in the language of the messages (vị trí: đoạn 3, bảng 1, mục 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from vanban.cli.language import Language

_COUNTED: Final = {
    "bảng": Message("bảng {number}"),
    "chú thích": Message("chú thích {number}"),
    "chú thích cuối": Message("chú thích cuối {number}"),
    "hàng": Message("hàng {number}"),
    "mục": Message("mục {number}"),
    "ô": Message("ô {number}"),
    "đoạn": Message("đoạn {number}"),
    "đề mục": Message("đề mục {number}"),
}
_PLAIN: Final = {
    "bảng bên trong": Message("bảng bên trong"),
    "chân trang": Message("chân trang"),
    "chú thích": Message("chú thích"),
    "chú thích cuối": Message("chú thích cuối"),
    "khung chữ": Message("khung chữ"),
    "kiểu": Message("kiểu"),
    "trang": Message("trang"),
    "thuộc tính tệp": Message("thuộc tính tệp"),
    "đầu trang": Message("đầu trang"),
}
"""Words for parts of a Word file; in a path they are names of fields."""

_STEP: Final = regex(
    r"(?P<before>^|, | › )(?P<word>[^\W\d]+(?: [^\W\d]+)*)(?: (?P<number>\d+))?(?=$|, | › |:| $)"
)
"""A step of a place; names of fields, and words quoted from a paper, stay as they are."""


def part_in(part: str, language: Language) -> str:
    """Return a place in a Word file: ``đoạn 3: “Số: /KH”`` as ``paragraph 3: “Số: /KH”``."""
    return _said(part, language, _PLAIN)


def path_in(path: str, language: Language) -> str:
    """Return a place in the data: ``chỉ tiêu › mục 3`` as ``chỉ tiêu › item 3``."""
    return _said(path, language, {})


def _said(text: str, language: Language, plain: Mapping[str, Message]) -> str:
    head, quote, quoted = text.partition("“")

    def say(step: re.Match[str]) -> str:
        word, number = step["word"], step["number"]
        known = _COUNTED.get(word) if number else plain.get(word)
        if known is None:
            return step[0]
        return step["before"] + language.say(Message(known.template, number=number))

    return f"{_STEP.sub(say, head)}{quote}{quoted}"
