"""Labels at the head of a line (nhãn): what a line may begin with, and what comes next."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from vanban.groundwork.regex import regex
from vanban.outline.levels import Level
from vanban.outline.numbering import Numbering


class Label(Struct, frozen=True):
    """A label as typed (nhãn), and the numbers it writes.

    ``numbers`` has one number, several for ``1.1.``, none for ``-``; the last
    is 0 for a letter outside the Vietnamese order (``f)``).
    """

    level: Level
    text: str
    numbers: tuple[int, ...] = ()
    numbering: Numbering = Numbering.NONE
    prefix: str = ""
    tail: str = ""

    @property
    def number(self) -> int:
        """The last number of the label."""
        return self.numbers[-1] if self.numbers else 0

    @property
    def key(self) -> tuple[Level, int]:
        """What tells one open level from another: ``1.1.`` and ``1.1.1.`` are two."""
        return self.level, len(self.numbers)

    @property
    def is_single_capital(self) -> bool:
        """Whether the label is one capital, which may be the initial of a name."""
        return self.level in {Level.UPPER, Level.ROMAN} and len(self.text) == len("A.")


class Reading(Struct, frozen=True):
    """One way to read a line (cách hiểu): a label and the text after it."""

    label: Label
    text: str


_WORDS = {
    "phần": Level.PART,
    "chương": Level.CHAPTER,
    "mục": Level.SECTION,
    "tiểu mục": Level.SUBSECTION,
    "điều": Level.ARTICLE,
}
_SIMPLE_LEVELS = {
    "clause": (Level.CLAUSE, Numbering.ARABIC),
    "paren": (Level.PAREN, Numbering.ARABIC),
    "point": (Level.POINT, Numbering.LOWER),
}
_SIMPLE = regex(
    r"""(?P<decimal>[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}\.?)
      | (?P<clause>[0-9]{1,3}\.)
      | (?P<paren>[0-9]{1,3}[)/])
      | (?P<point>[a-zđ][)./]|[a-zđ]{2}\))
      | (?P<capital>(?:[A-ZĐ]|[IVXLCDM]{2,12})[)./])
      | (?P<bullet>[-+])
    """,
    re.VERBOSE,
)
_NAMED = regex(
    r"""(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu\ mục|TIỂU\ MỤC|Điều|ĐIỀU)\ (?:
        (?P<arabic>[0-9]{1,3}) | (?P<roman>[IVXLCDM]{1,12})
      | (?P<thứ>(?:thứ|THỨ)\ )(?P<ordinal>[^\W\d_]{2,5})
    )(?P<tail>[.:]?)""",
    re.VERBOSE,
)
_INITIALS = regex(r"[A-ZĐ][a-zđ]?\. ?\S|Mác\b|Mac\b|Mark\b|Marx\b|L[êe]-?nin\b|Ăng-?ghen\b")
"""After one capital: a name such as ``V. I. Lênin``, ``C. Mác``."""

FIRST_LABELS = {
    Level.PART: "Phần I",
    Level.CHAPTER: "Chương I",
    Level.SECTION: "Mục 1",
    Level.SUBSECTION: "Tiểu mục 1",
    Level.ARTICLE: "Điều 1.",
    Level.UPPER: "A.",
    Level.ROMAN: "I.",
    Level.CLAUSE: "1.",
    Level.DECIMAL: "1.1.",
    Level.POINT: "a)",
    Level.PAREN: "1)",
    Level.DASH: "-",
    Level.PLUS: "+",
}


def readings(line: str) -> tuple[Reading, ...]:
    """Return every way in which a stripped line may begin with a label.

    Whether one of them counts depends on the lines before: see ``recognition``.
    """
    if not line or not _may_begin(line[0]):
        return ()
    found = _NAMED.match(line) or _SIMPLE.match(line)
    if found is None:
        return ()
    rest = line[found.end() :]
    if rest and not rest[0].isspace():
        return ()
    text = rest.strip()
    labels = _labels(found)
    if labels and labels[0].level in _WORDS.values() and text and not found["tail"]:
        return ()
    return tuple(
        Reading(label, text)
        for label in labels
        if not (label.is_single_capital and label.tail == "." and _INITIALS.match(text))
    )


def parse_labels(text: str) -> tuple[Label, ...]:
    """Return the labels that a text may be when it is nothing else, likeliest first."""
    return tuple(reading.label for reading in readings(text) if not reading.text)


def next_label(label: Label) -> Label | None:
    """Return the label after this one, written the same way; None where there is none."""
    if label.numbering is Numbering.NONE:
        return label
    written = label.numbering.spell(label.number + 1)
    if not written:
        return None
    return replace(
        label,
        text=label.prefix + written + label.tail,
        numbers=(*label.numbers[:-1], label.number + 1),
    )


def first_label(like: Label) -> Label:
    """Return the first label of the sequence that this one belongs to."""
    if like.numbering is Numbering.NONE:
        return like
    text = like.prefix + like.numbering.spell(1) + like.tail
    return replace(like, text=text, numbers=(*like.numbers[:-1], 1))


def starting_label(level: Level, inside: Label | None = None) -> Label:
    """Return the label that a sequence of the level begins with, ``1.1.`` inside ``1.``."""
    if level is Level.DECIMAL and inside is not None and inside.numbers:
        numbers = inside.numbers if inside.level is Level.DECIMAL else (inside.number,)
        return _decimal(".".join(map(str, (*numbers, 1))) + ".")
    return next(label for label in parse_labels(FIRST_LABELS[level]) if label.level is level)


def _may_begin(first: str) -> bool:
    return first.isascii() or first in "Đđ"


def _labels(found: re.Match[str]) -> tuple[Label, ...]:
    if found.re.pattern == _NAMED.pattern:
        return _named(found)
    text = found[0]
    body, tail = text[:-1], text[-1]
    kind = found.lastgroup
    if kind == "bullet":
        return (Label(Level.DASH if text == "-" else Level.PLUS, text),)
    if kind == "decimal":
        return (_decimal(text),)
    if kind == "capital":
        return _capital(body, tail)
    level, numbering = _SIMPLE_LEVELS[str(kind)]
    return (_numbered(level, numbering, "", body, tail),)


def _numbered(level: Level, numbering: Numbering, prefix: str, body: str, tail: str) -> Label:
    numbers = (numbering.parse(body),)
    return Label(level, prefix + body + tail, numbers, numbering, prefix, tail)


def _decimal(text: str) -> Label:
    tail = "." if text.endswith(".") else ""
    numbers = tuple(int(number) for number in text.removesuffix(".").split("."))
    prefix = "".join(f"{number}." for number in numbers[:-1])
    return Label(Level.DECIMAL, text, numbers, Numbering.ARABIC, prefix, tail)


def _capital(body: str, tail: str) -> tuple[Label, ...]:
    roman = _numbered(Level.ROMAN, Numbering.ROMAN, "", body, tail) if _is_roman(body) else None
    upper = _numbered(Level.UPPER, Numbering.UPPER, "", body, tail) if len(body) == 1 else None
    likeliest = (roman, upper) if body in "IVX" else (upper, roman)
    return tuple(label for label in likeliest if label is not None and label.number)


def _is_roman(body: str) -> bool:
    return all(letter in "IVXLCDM" for letter in body)


def _named(found: re.Match[str]) -> tuple[Label, ...]:
    level = _WORDS[found["word"].lower()]
    prefix = f"{found['word']} {found['thứ'] or ''}"
    for group, numbering in (
        ("arabic", Numbering.ARABIC),
        ("roman", Numbering.ROMAN),
        ("ordinal", Numbering.ORDINAL),
    ):
        if found[group]:
            label = _numbered(level, numbering, prefix, found[group], found["tail"])
            return (label,) if label.number else ()
    return ()
