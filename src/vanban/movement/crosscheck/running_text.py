"""People whom the text of a paper names with their office (người nêu trong lời văn)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.lists import Entry, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.diagnostics import Place

_PERSON: Final = regex(
    r"\b(?:[ÔôoO]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c)\s*:?\s+(?P<name>[^\W\d_]+(?: [^\W\d_]+){1,4})"
    r"\s*(?:,|\s[-–]\s)\s*(?P<title>[^;.():]{3,120})"
)


def people_in(text: str, place: Place) -> Iterator[Entry]:
    """Yield those whom a paragraph names: ``Ông Nguyễn Văn A, Chủ tịch UBND xã;``."""
    for found in _PERSON.finditer(text):
        if all(word[0].isupper() for word in found["name"].split()):
            title = _PERSON.split(found["title"])[0].strip(" ,")
            yield Entry(Kind.INDIVIDUAL, found["name"], title, "", "", place)
