"""Papers that have a layout of their own, which no decree sets (thể thức riêng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity import words
from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.anatomy import Anatomy

_HEAD = 12
_OF_THE_PARTY = Message("văn bản của Đảng không theo thể thức này; chỉ xét câu chữ")
_OF_AN_ORGANISATION = Message(
    "văn bản của Công đoàn, Đoàn Thanh niên, Mặt trận có thể thức riêng; chỉ xét câu chữ"
)


def why_exempt(anatomy: Anatomy) -> Message | None:
    """Return why the layout of a paper is not judged, or nothing where it is."""
    head = list(_head(anatomy))
    if any(map(words.PARTY_NAME.fullmatch, head)):
        return _OF_THE_PARTY
    if _is_of_an_organisation(anatomy, head):
        return _OF_AN_ORGANISATION
    return _OF_THE_PARTY if _has_party_number(anatomy) else None


def is_made_again(anatomy: Anatomy) -> bool:
    """Return whether the foot of a page says that the paper was made again from data."""
    shown = (seen for _, story in anatomy.view.margins for seen in story)
    return any(words.squeezed(seen.full_text) == MADE_AGAIN for seen in shown)


def _is_of_an_organisation(anatomy: Anatomy, head: list[str]) -> bool:
    """Return whether an organisation issues the paper, and not a body of the State with one."""
    capitals = [line for line in head if words.is_capitals(line)]
    if not anatomy.first(Component.NATIONAL_NAME):
        return any(map(words.ORGANISATION.match, capitals))
    issuers = [each for each in capitals if not words.NATIONAL_NAME.fullmatch(each)]
    return words.ORGANISATION.match(" ".join(issuers[:2])) is not None


def _head(anatomy: Anatomy) -> Iterator[str]:
    """Yield the first lines of a paper, those of its letterhead where one was found."""
    title = anatomy.first(Component.TYPE_NAME)
    stop = min(_HEAD, title.seen.number - 1 if title else _HEAD)
    for seen in anatomy.view.paragraphs[:stop]:
        yield words.squeezed(seen.full_text)


def _has_party_number(anatomy: Anatomy) -> bool:
    """Return whether a paper without national name is numbered as the Party numbers."""
    number = words.squeezed(anatomy.text(Component.NUMBER))
    return not anatomy.first(Component.NATIONAL_NAME) and bool(words.PARTY_NUMBER.match(number))
