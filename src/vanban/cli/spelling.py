"""A typed number in words, and words as a number (đọc số)."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from vanban.diagnostics import UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.numbers import format_number, read_number
from vanban.formatting.word_reading import from_words
from vanban.formatting.words import to_words, word_style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

UNIT_OF_MONEY = "đồng"
Given = ParamSpec("Given")


def _typed(read: Callable[Given, str]) -> Callable[Given, str]:
    """Let a value that cannot be understood be a wrong call: it was typed on the command line."""

    @wraps(read)
    def checked(*args: Given.args, **kwargs: Given.kwargs) -> str:
        try:
            return read(*args, **kwargs)
        except BadValueError as error:
            raise UsageError(error.finding()) from error

    return checked


@_typed
def in_words(typed: str, choices: Iterable[str], *, money: bool) -> str:
    """Return a typed number in words, with the words chosen among equally right ones.

    Raises:
        UsageError: it is no number.
    """
    number = read_number(_without_unit(typed))
    words = to_words(number, word_style(*choices))
    return f"{words} {UNIT_OF_MONEY}" if money else words


@_typed
def in_figures(typed: str, *, money: bool) -> str:
    """Return a number that was typed in words, in figures.

    Raises:
        UsageError: the words are no number.
    """
    figures = format_number(from_words(_without_unit(typed)))
    return f"{figures} {UNIT_OF_MONEY}" if money else figures


def _without_unit(typed: str) -> str:
    return typed.strip().removesuffix(UNIT_OF_MONEY).rstrip()
