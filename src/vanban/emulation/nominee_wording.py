"""How many are nominated for what, in words: ``Giấy khen cho 05 tập thể và 12 cá nhân``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.emulation.catalogue import AwardSort, Catalogue, NomineeKind
from vanban.formatting.numbers import padded
from vanban.formatting.series import closed_lines, in_series
from vanban.formatting.words import to_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.emulation.nominees import Nominee, Nominees

_FLAG = "Cờ thi đua"
_QUOTES = '“”"'


class Request(Struct, frozen=True):
    """What is asked for (đề nghị): one award, and how many of each kind are to get it."""

    award: str
    sort: AwardSort
    counts: Mapping[NomineeKind, int]

    def phrase(self, *, in_words: bool = False) -> str:
        """Return the request as the end of a sentence: ``tặng Giấy khen cho 12 cá nhân``."""
        whom = counted(self.counts, in_words=in_words)
        return f"tặng {award_phrase(self.award, self.sort)} cho {whom}"


def requests(nominees: Nominees, catalogue: Catalogue) -> tuple[Request, ...]:
    """Return what is asked for, award by award, in the order in which the lists name them."""
    found: dict[str, tuple[str, AwardSort, dict[NomineeKind, int]]] = {}
    for kind, _, record in nominees.every():
        for typed, sort in awards_of(record, catalogue):
            _, _, counts = found.setdefault(typed.casefold(), (typed, sort, {}))
            counts[kind] = counts.get(kind, 0) + 1
    return tuple(Request(*each) for each in found.values())


def awards_of(record: Nominee, catalogue: Catalogue) -> tuple[tuple[str, AwardSort], ...]:
    """Return the awards of a record as typed, each with its sort by the catalogue or its field."""
    typed = ((record.emulation_title, AwardSort.TITLE), (record.form, AwardSort.FORM))
    known = [(text, catalogue.find(text), sort) for text, sort in typed if text]
    return tuple((text, award.sort if award else sort) for text, award, sort in known)


def award_phrase(award: str, sort: AwardSort) -> str:
    """Return an award as a sentence names it: a title in quotes after ``danh hiệu``."""
    if sort is AwardSort.FORM or award.startswith(_FLAG):
        return award
    return f"danh hiệu “{award.strip(_QUOTES)}”"


def counted(counts: Mapping[NomineeKind, int], *, in_words: bool = False) -> str:
    """Return counts as running text, kinds of which there is none left out.

    ``05 tập thể, 02 hộ gia đình và 12 cá nhân``; with words ``05 (năm) tập thể``.
    """
    return in_series(
        f"{count_phrase(counts[kind], in_words=in_words)} {kind}"
        for kind in NomineeKind
        if counts.get(kind)
    )


def count_phrase(count: int, *, in_words: bool = False) -> str:
    """Return a count with its zero, and on request in words: ``05``, ``05 (năm)``."""
    figure = padded(Decimal(count))
    return f"{figure} ({to_words(count)})" if in_words else figure


def counts_of(nominees: Nominees) -> dict[NomineeKind, int]:
    """Return how many nominees there are of each kind."""
    return {kind: len(records) for kind, records in nominees.by_kind().items()}


def sorts_named(asked: Sequence[Request]) -> str:
    """Return what is asked for in general: ``danh hiệu thi đua và hình thức khen thưởng``."""
    named = {each.sort for each in asked}
    return in_series(str(sort) for sort in AwardSort if sort in named)


def request_lines(asked: Sequence[Request], *, in_words: bool = False) -> tuple[str, ...]:
    """Return one line for each award: ``Tặng Giấy khen cho 12 cá nhân;``, the last with a stop."""
    phrases = [each.phrase(in_words=in_words) for each in asked]
    return closed_lines([text[:1].upper() + text[1:] for text in phrases])
