"""Characters that no page can show (ký tự không in được)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Place
from vanban.reading import sentences as say
from vanban.reading.sentences import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_FILE = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_VALUE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DAMAGED = "\ufffd"
_MOST = 20


def weeded(text: str, file: str) -> tuple[str, list[Finding]]:
    """Return the text of a file with a space for each such character, and a finding for each."""
    if not _IN_FILE.search(text) and _DAMAGED not in text:
        return text, []
    return _IN_FILE.sub(" ", text), list(_findings(text, file))


def in_value(value: str, place: Place) -> Finding | None:
    """Return the finding for a character that came into a value by its code, if there is one."""
    found = _IN_VALUE.search(value)
    return finding(say.UNPRINTABLE, place, sign=_code(found[0])) if found else None


def _findings(text: str, file: str) -> Iterator[Finding]:
    told = 0
    for number, line in enumerate(text.split("\n"), 1):
        for found in _IN_FILE.finditer(line):
            yield finding(
                say.UNPRINTABLE, Place(file, number, found.start() + 1), sign=_code(found[0])
            )
            told += 1
        if _DAMAGED in line:
            yield finding(say.DAMAGED_LETTER, Place(file, number, line.index(_DAMAGED) + 1))
            told += 1
        if told >= _MOST:
            return


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
