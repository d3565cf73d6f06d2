"""Papers cited with another number or day than they have (viện dẫn lẫn nhau)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.date_reading import read_date
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.alike import mistyped_number
from vanban.movement.crosscheck.findings import Said, disagreement
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Finding
    from vanban.movement.crosscheck.reading import CheckedPaper, Statement
    from vanban.vocabulary.dates import PartialDate

_CITED: Final = regex(
    r"(?P<kind>[A-ZĐ][^\W\d_]+(?: [^\W\d_]+){0,3}?) (?:số )?(?P<number>\d+)"
    r"(?P<symbol>(?:/\d{4})?[/-][A-ZĐ][\w/-]*)"
    r"(?:,? ngày (?P<day>\d{1,2}(?:/\d{1,2}/\d{4}| tháng \d{1,2} năm \d{4})))?"
)


class Citation(Struct, frozen=True):
    """A paper as another one cites it (viện dẫn)."""

    kind: str
    number: str
    symbol: str
    day: PartialDate | None
    words: str
    statement: Statement

    @property
    def said(self) -> Said:
        """The citation with its place."""
        return Said(self.words, self.statement.place)


def cited_wrongly(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield citations that disagree with the paper that they name, or with one another."""
    every = [(paper, citation) for paper in papers for citation in citations_in(paper)]
    for paper, citation in every:
        for other in papers:
            yield from _against_paper(paper, citation, other)
    first: dict[tuple[str, str], Citation] = {}
    known = {(paper.number, paper.symbol) for paper in papers if paper.number}
    for _, citation in every:
        key = (citation.number, citation.symbol)
        if key in known or citation.day is None:
            continue
        before = first.setdefault(key, citation)
        if before.day is not None and before.day != citation.day:
            yield disagreement(
                "X101",
                Message("một văn bản được viện dẫn với hai ngày khác nhau"),
                citation.said,
                before.said,
            )


def citations_in(paper: CheckedPaper) -> Iterator[Citation]:
    """Yield the papers that a paper cites, its annexes' pointers included."""
    for statement in (*paper.statements, *paper.pointers):
        for found in _CITED.finditer(statement.text):
            yield Citation(
                folded(found["kind"]),
                found["number"].lstrip("0"),
                found["symbol"],
                _day(found["day"]),
                found[0],
                statement,
            )


def _against_paper(
    paper: CheckedPaper, citation: Citation, other: CheckedPaper
) -> Iterator[Finding]:
    if not other.number or not citation.kind.endswith(folded(other.kind)) or not other.kind:
        return
    is_own = paper is other
    same_day = citation.day is not None and citation.day == other.issued_on
    if citation.symbol != other.symbol:
        return
    if citation.number == other.number:
        if citation.day and other.issued_on.is_complete and not same_day:
            yield disagreement(
                "X102",
                Message("ngày của văn bản được viện dẫn khác ngày ghi trên chính văn bản ấy"),
                citation.said,
                other.said,
            )
    elif (is_own and citation.statement in paper.pointers) or (
        same_day and mistyped_number(citation.number, other.number)
    ):
        yield disagreement(
            "X103",
            Message("số của văn bản được viện dẫn khác số ghi trên chính văn bản ấy"),
            citation.said,
            other.said,
        )


def _day(text: str | None) -> PartialDate | None:
    try:
        return read_date(text) if text else None
    except BadValueError:
        return None
