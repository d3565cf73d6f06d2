"""Fields (trường) while a text is read: what is shown is their result, never their code."""

from __future__ import annotations

import re

from msgspec import Struct

from vanban.groundwork.regex import regex

PAGE_NUMBER = "{số trang}"
PAGE_COUNT = "{tổng số trang}"
_SHOWN = {"PAGE": PAGE_NUMBER, "NUMPAGES": PAGE_COUNT, "SECTIONPAGES": PAGE_COUNT}
_BUTTON = regex(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s?(.*)", re.DOTALL)


class _Field(Struct):
    code: str = ""
    in_code: bool = True
    replaced: bool = False


class Fields:
    """The fields that are open at one point of a text, the innermost last."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def hide(self) -> bool:
        """Whether what stands here is code, or a page number that was already shown."""
        return any(field.in_code or field.replaced for field in self._open)

    def add_code(self, text: str) -> None:
        """Read a piece of the innermost field's code."""
        if self._open and self._open[-1].in_code:
            self._open[-1].code += text

    def mark(self, kind: str) -> str:
        """Read a field's begin, separate or end mark, and return what to show in its stead."""
        if kind == "begin":
            self._open.append(_Field())
            return ""
        if not self._open:
            return ""
        if kind == "separate":
            self._open[-1].in_code = False
            shown = "" if self.hide else page_number(self._open[-1].code)
            self._open[-1].replaced = bool(shown)
            return shown
        closed = self._open.pop()
        return "" if self.hide or not closed.in_code else without_result(closed.code)


def page_number(code: str) -> str:
    """Return what stands for a field of page numbers, or nothing for another field."""
    words = code.split(maxsplit=1)
    return _SHOWN.get(words[0].upper(), "") if words else ""


def without_result(code: str) -> str:
    """Return what a field shows that keeps no result in the file."""
    button = _BUTTON.match(code)
    return button[1].rstrip() if button else page_number(code)
