"""One text into one value of the plainest kinds: yes or no, a whole number."""

from __future__ import annotations

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.groundwork.regex import regex
from vanban.reading.lines import clipped
from vanban.reading.spelling import folded

_YES = ("có", "đúng", "x", "true", "yes", "1")
_NO = ("không", "sai", "false", "no", "0")
_LONGEST = 100
_INTEGER = regex(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)$")


def read_yes_no(text: str) -> bool:
    """Return whether a text says yes.

    Raises:
        BadValueError: it says neither yes nor no.
    """
    word = folded(text)
    if word not in (*_YES, *_NO):
        raise BadValueError(
            "D210",
            Message("“{text}” không rõ là có hay không", text=clipped(text)),
            hint=Message("ghi “có” hoặc “không”"),
            found=text,
        )
    return word in _YES


def read_integer(text: str) -> int:
    """Return the whole number that a text says, with or without dots between thousands.

    Raises:
        BadValueError: it is not a whole number.
    """
    digits = text.strip()
    if not _INTEGER.match(digits) or len(digits) > _LONGEST:
        raise BadValueError(
            "D213",
            Message("“{text}” không phải là số nguyên", text=clipped(text)),
            hint=Message("chỉ ghi chữ số, ví dụ 12 hoặc 1.200"),
            found=text,
        )
    return int(digits.replace(".", ""))
