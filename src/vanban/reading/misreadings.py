"""What can be read, but surely not as it was meant (chỗ dễ bị đọc sai)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.reading import sentences as say
from vanban.reading.lines import clipped, glued, indent_of, quoted
from vanban.reading.sentences import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.diagnostics import Finding
    from vanban.reading.locating import Locator


class Misreadings:
    """Looks at each value beside the line it came from (soát chỗ đọc sai)."""

    def __init__(self, locator: Locator) -> None:
        self._locator = locator
        self._line = locator.line
        self._place = locator.place

    def of_value(self, event: Any) -> Iterator[Finding]:
        """Yield what is surely misread in a value on its own, or cut off behind it."""
        start, end = event.start_mark, event.end_mark
        rest = self._line(end.line)[end.column :]
        if "#" in rest and not event.style:
            yield from self._behind(event, rest)
        if not event.style and self._line(start.line)[start.column - 1 : start.column] == "\t":
            yield finding(say.TAB_BEFORE, self._place(start.line, start.column - 1))
        if not event.style and end.line > start.line:
            yield from self._joined(start.line + 1, end.line)

    def loose_quote(self, event: Any, parent: int) -> Finding | None:
        """Return the finding for a quote that ran on into the fields below, if it did."""
        start, end = event.start_mark, event.end_mark
        for number in range(start.line + 1, end.line + 1):
            line = self._line(number)
            if line.strip() and indent_of(line) <= parent:
                first = self._line(start.line)[start.column :]
                mended = clipped(first, 72) + first[:1]
                place = self._place(start.line, start.column)
                return finding(say.QUOTE_NOT_CLOSED, place, mended=mended)
        return None

    def sign(self, mark: Any) -> Finding:
        """Return the finding for a value that begins with a sign of special meaning."""
        value = self._line(mark.line)[mark.column :]
        sentence = say.STARTS_WITH.get(value[:1], say.UNREADABLE)
        place = self._place(mark.line, mark.column)
        return finding(sentence, place, mended=clipped(quoted(value.rstrip()), 72))

    def _behind(self, event: Any, rest: str) -> Iterator[Finding]:
        words = rest.lstrip(" \t")
        if not words.startswith("#"):
            return
        at = self._place(event.end_mark.line, event.end_mark.column + len(rest) - len(words))
        if words[1:2].strip(" \t#"):
            yield finding(say.CUT_BY_HASH, at, rest=clipped(words))
        elif event.value:
            yield finding(say.COMMENT_AFTER, at, rest=clipped(words.lstrip("# ")))

    def _joined(self, first: int, last: int) -> Iterator[Finding]:
        for number in range(first, last + 1):
            line = self._line(number).strip()
            if glued(line):
                place = self._place(number, indent_of(self._line(number)))
                yield finding(say.JOINED, place, line=clipped(line))
