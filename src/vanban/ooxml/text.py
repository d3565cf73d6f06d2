"""Text and the characters that XML can hold."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from vanban.groundwork.regex import regex

_LINE_ENDS = regex("\r\n?|\n")

LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


def first_unholdable(text: str) -> str:
    """Return the first character that XML cannot hold, or nothing."""
    found = _not_xml().search(text)
    return found[0] if found else ""


@cache
def _not_xml() -> re.Pattern[str]:
    """Return what finds such a character; as three small classes it is made twenty times faster."""
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff]|[\ufffe\uffff]")


def composed(text: str) -> str:
    """Return the text in normal form C, as every Vietnamese text is kept here."""
    return unicodedata.normalize("NFC", text)


def escape(text: str) -> str:
    """Return the text with the characters that mean something in XML written out."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_words(text: str) -> str:
    """Return the text as the content of ``w:t``: line ends and tabs as Word has them."""
    escaped = escape(text)
    if "\n" in escaped or "\r" in escaped:
        escaped = _LINE_ENDS.sub(LINE_BREAK, escaped)
    return escaped.replace("\t", TAB)
