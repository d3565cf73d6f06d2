"""Values that are compared in part."""

from __future__ import annotations

from typing import ClassVar

from vanban.groundwork.compared import Compared


class Word(Compared, frozen=True):
    beside: ClassVar = frozenset({"column"})

    text: str
    column: int = 0


class Sign(Word, frozen=True):
    pass


def test_what_stands_beside_does_not_count() -> None:
    assert Word("a", 1) == Word("a", 2)
    assert len({Word("a", 1), Word("a", 2)}) == 1


def test_what_is_said_counts() -> None:
    assert Word("a") != Word("b")
    assert hash(Word("a")) != hash(Word("b"))


def test_values_of_two_kinds_differ() -> None:
    assert Word("a") != Sign("a")
    assert Word("a") != "a"
