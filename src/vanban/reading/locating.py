"""Lines and columns as an editor shows them (vị trí trong tệp)."""

from __future__ import annotations

import unicodedata

from vanban.diagnostics import Place

_LONG = 500_000
"""Characters; in longer texts columns are counted as the letters are stored."""


class Locator:
    """Knows the lines of a file (định vị).

    A letter whose marks are stored apart counts as the one letter it is.
    """

    def __init__(self, text: str, file: str) -> None:
        self.lines = text.split("\n")
        self._file = file
        self._composed = len(text) > _LONG or unicodedata.is_normalized("NFC", text)

    def place(self, line: int, column: int, path: str = "") -> Place:
        """Return the place of a character, its line and column counted from 0.

        What is missing at the end may stand behind the last line.
        """
        number = min(line, len(self.lines) - 1)
        before = self.lines[number][:column]
        if not self._composed:
            before = unicodedata.normalize("NFC", before)
        return Place(self._file, number + 1, len(before) + 1, path)

    def line(self, number: int) -> str:
        """Return a line; an empty one behind the last."""
        return self.lines[number] if number < len(self.lines) else ""
