"""The letters of a Word file as marked text: stars, raised figures (dấu trong đoạn)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.outline import TextRun, inline
from vanban.outline.marks import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.structure.seen import Stretch

Keys = Mapping[str, str]
"""The notes of a file: what calls one in its text, and its key in the data."""
_SCRIPTS: Final = {
    "super": str.maketrans("0123456789+-–=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
}
_DEGREE: Final = frozenset({"o", "O"})
_IN_BRACKETS: Final = regex(r"\(\d{1,2}\)")
_SPACE: Final = regex(r"(\s*)(.*?)(\s*)", re.DOTALL)
_EDGES: Final = regex(r"([\W_]*)(.*?)([\W_]*)", re.DOTALL)


class Look(Struct, frozen=True):
    """How a paragraph is set anyway (kiểu sẵn có), so that only what differs is marked."""

    bold: bool = False
    italic: bool = False


class _Piece(Struct, frozen=True):
    """A stretch of one look; a ``call`` of a note has the look of what it hangs on."""

    text: str
    bold: bool = False
    italic: bool = False
    call: bool = False


PLAIN: Final = Look()


def plain(stretches: Iterable[Stretch]) -> str:
    """Return the words alone, as typed; raised and lowered figures are letters of their own."""
    return _composed("".join(text for text, _ in _scripted(stretches)))


def is_called(stretches: Iterable[Stretch], keys: Keys) -> bool:
    """Return whether a note is called in a text."""
    return any(call in each.text for each in stretches for call in keys)


def uniform(stretches: Iterable[Stretch]) -> Look:
    """Return the look that all letters share; plain where they do not."""
    looks = {(each.letters.bold, each.letters.italic) for each in stretches if each.text.strip()}
    return Look(*looks.pop()) if len(looks) == 1 else PLAIN


def marked(
    stretches: Sequence[Stretch], keys: Keys, look: Look = PLAIN, label: int = 0
) -> tuple[str, bool]:
    """Return marked text that reads as these letters, and whether it holds all emphasis.

    Args:
        stretches: the letters.
        keys: the notes.
        look: how the paragraph is set anyway.
        label: how many letters at the beginning are a label, whose look does not count.
    """
    pieces = _plain_label(list(_pieces(stretches, keys, look)), label)
    pieces = _settled(pieces)
    for tried in (pieces, _trimmed(pieces)):
        text = _composed(_written(tried))
        if not any(piece.bold or piece.italic for piece in tried) or _reads(text, tried):
            return text, _looks(tried) == _looks(pieces)
    return _composed(_written([replace(each, bold=False, italic=False) for each in pieces])), False


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _scripted(stretches: Iterable[Stretch]) -> Iterator[tuple[str, Stretch]]:
    """Yield the text of each stretch, raised and lowered figures turned into such letters."""
    for each in stretches:
        table = _SCRIPTS.get(each.letters.script)
        raised = each.text.strip()
        if table is None or not raised or raised.startswith("[^"):
            yield each.text, each
        elif each.letters.script == "super" and raised in _DEGREE:
            yield each.text.replace(raised, "°"), each
        elif each.letters.script == "super" and _IN_BRACKETS.fullmatch(raised):
            yield each.text.translate(table).strip("⁽⁾"), each
        else:
            changed = each.text.translate(table)
            kept = any(a == b and not a.isspace() for a, b in zip(each.text, changed, strict=True))
            yield (each.text if kept else changed), each


def bracketed(stretches: Iterable[Stretch]) -> list[str]:
    """Return the raised calls of notes that lose the brackets around them."""
    return [
        each.text.strip()
        for each in stretches
        if each.letters.script == "super" and _IN_BRACKETS.fullmatch(each.text.strip())
    ]


def unscripted(stretches: Iterable[Stretch]) -> list[str]:
    """Return what is raised or lowered and has no letter of its own for that."""
    return [
        each.text.strip()
        for text, each in _scripted(stretches)
        if each.letters.script in _SCRIPTS and text == each.text and _is_lost(text)
    ]


def _is_lost(text: str) -> bool:
    return bool(text.strip()) and not text.strip().startswith("[^")


def _pieces(stretches: Iterable[Stretch], keys: Keys, look: Look) -> Iterator[_Piece]:
    calls = re.compile("|".join(map(re.escape, keys))) if keys else None
    for text, each in _scripted(stretches):
        bold = each.letters.bold and not look.bold
        italic = each.letters.italic and not look.italic
        at = 0
        for found in calls.finditer(text) if calls else ():
            yield _Piece(text[at : found.start()], bold, italic)
            yield _Piece(f"[^{keys[found[0]]}]", call=True)
            at = found.end()
        yield _Piece(text[at:], bold, italic)


def _plain_label(pieces: list[_Piece], label: int) -> list[_Piece]:
    """Return the pieces with the look of the label, and of blanks around it, taken away."""
    done: list[_Piece] = []
    for each in pieces:
        head, rest = each.text[:label], each.text[label:]
        if label <= 0 or each.call:
            done.append(each)
            continue
        done += [_Piece(head), replace(each, text=rest)]
        label -= len(head)
    return [each for each in done if each.text]


def _settled(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return the pieces with blanks and calls of the look that stands on both their sides."""
    before = _carried(pieces)
    after = reversed(_carried(pieces[::-1]))
    return [
        replace(each, bold=left[0] and right[0], italic=left[1] and right[1])
        for each, left, right in zip(pieces, before, after, strict=True)
    ]


def _carried(pieces: Iterable[_Piece]) -> list[tuple[bool, bool]]:
    """Return for each piece its look, or that of the words before it where it has none."""
    looks = []
    look = (False, False)
    for each in pieces:
        if not each.call and each.text.strip():
            look = (each.bold, each.italic)
        looks.append(look)
    return looks


def _written(pieces: Sequence[_Piece]) -> str:
    written = ""
    at = 0
    while at < len(pieces):
        each = pieces[at]
        if not (each.bold or each.italic):
            written += each.text if each.call else escape(each.text)
            at += 1
            continue
        bold, italic = (_end(pieces, at, name) for name in ("bold", "italic"))
        end = max(bold, italic)
        taken = {"bold": bold == end, "italic": italic == end}
        stars = "**" * taken["bold"] + "*" * taken["italic"]
        inner = _written([_without(each, **taken) for each in pieces[at:end]])
        lead, words, trail = _parted(_SPACE, inner)
        written += f"{lead}{stars}{words}{stars}{trail}" if words else inner
        at = end
    return written


def _end(pieces: Sequence[_Piece], start: int, name: str) -> int:
    end = start
    while end < len(pieces) and getattr(pieces[end], name):
        end += 1
    return end


def _without(piece: _Piece, *, bold: bool, italic: bool) -> _Piece:
    return replace(piece, bold=piece.bold and not bold, italic=piece.italic and not italic)


def _trimmed(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return the pieces with the marks of punctuation at the edges of emphasis left plain."""
    done: list[_Piece] = []
    for (bold, italic), run in groupby(pieces, key=lambda each: (each.bold, each.italic)):
        of_one = list(run)
        if not (bold or italic) or any(each.call for each in of_one):
            done += of_one
            continue
        lead, words, trail = _parted(_EDGES, "".join(each.text for each in of_one))
        done += [_Piece(lead), _Piece(words, bold, italic), _Piece(trail)]
    return [each for each in done if each.text]


def _parted(pattern: re.Pattern[str], text: str) -> tuple[str, str, str]:
    found = pattern.fullmatch(text)
    return (found[1], found[2], found[3]) if found else ("", text, "")


def _reads(text: str, pieces: Sequence[_Piece]) -> bool:
    read = [
        _Piece(part.text, part.bold, part.italic)
        for part in inline(text)
        if isinstance(part, TextRun)
    ]
    return _looks(read) == _looks(pieces)


def _looks(pieces: Iterable[_Piece]) -> list[tuple[str, bool, bool]]:
    return [
        (char, each.bold, each.italic)
        for each in pieces
        if not each.call
        for char in unicodedata.normalize("NFC", each.text)
        if not char.isspace()
    ]
