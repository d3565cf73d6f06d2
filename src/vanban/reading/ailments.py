"""What can be wrong with one value on one line, and how the value is to be read instead."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.reading import sentences as say
from vanban.reading.lines import Line, clipped, closed_quote, inner_colon, quoted
from vanban.reading.sentences import Sentence, finding

if TYPE_CHECKING:
    from vanban.diagnostics import Finding, Place

_SOUND_ESCAPES = regex(
    r"\\(?:[0abt\tnvfre \"/\\N_LP]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
    r"|U(?:0001|000[2-9a-fA-F]|0010)[0-9a-fA-F]{4}|U0000(?![dD][89a-fA-F])[0-9a-fA-F]{4})"
)
_QUOTES = ("'", '"')


class Ailment(Struct, frozen=True):
    """What is wrong with a value, and the value as it was surely meant (chỗ sai)."""

    finding: Finding
    mended: str


def ailment(line: Line, place: Place) -> Ailment | None:
    """Return what is wrong with the value of a line, if it shows on this line alone."""
    value = line.value
    if value.startswith(_QUOTES):
        return _quote_ailment(line, place)
    if value.startswith("{{"):
        return as_text(say.BRACES, line, place)
    if value in ("-", "?", ":") or value.startswith(("- ", "? ", ": ")):
        return _marker_ailment(line, place)
    if value[0] in "*&!@%`,]}|>":
        return as_text(say.STARTS_WITH[value[0]], line, place)
    return None if value[0] in "[{" else _colon_ailment(line, place)


def as_text(sentence: Sentence, line: Line, place: Place, **figures: str) -> Ailment:
    """Return an ailment whose mending is to put the whole value in quotes."""
    mended = clipped(_mended_line(line), 72)
    return Ailment(finding(sentence, place, mended=mended, **figures), literal(line.value))


def _mended_line(line: Line) -> str:
    """Return the line as it should be typed; an item of a list is one text, name and all."""
    if line.dashes and line.key:
        return "- " + quoted(f"{line.key}: {line.value}")
    return line.prefix + quoted(line.value)


def literal(value: str) -> str:
    """Return a value in single quotes, which leave every sign as it is."""
    return "'" + value.replace("'", "''") + "'"


def _marker_ailment(line: Line, place: Place) -> Ailment | None:
    if not line.value.startswith("-"):
        return as_text(say.STARTS_WITH[line.value[0]], line, place)
    if line.key:
        return Ailment(finding(say.DASH_ON_LINE, place), literal(line.value))
    return None


def _colon_ailment(line: Line, place: Place) -> Ailment | None:
    at = inner_colon(line.value)
    if at < 0:
        return None
    if line.value.startswith("“"):
        return as_text(say.CURLY_QUOTES, line, place)
    return as_text(
        say.COLON, line, replace(place, column=place.column + len(_composed(line.value[:at])))
    )


def _quote_ailment(line: Line, place: Place) -> Ailment | None:
    value = line.value
    end = closed_quote(value)
    rest = value[end:].strip(" \t")
    if end and rest and not _is_comment(value[end:]):
        return as_text(say.TEXT_AFTER_QUOTE, line, place, rest=clipped(rest))
    escape = re.search(r"\\.?", _SOUND_ESCAPES.sub("", value[:end]))
    if value.startswith('"') and escape:
        inner = literal(value[1 : end - 1])
        shown = clipped(line.prefix + inner, 72)
        return Ailment(
            finding(say.BACKSLASH, place, rest=escape[0].removeprefix("\\"), mended=shown), inner
        )
    return None


def _is_comment(rest: str) -> bool:
    return rest[:1] in (" ", "\t") and rest.lstrip(" \t").startswith("#")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
