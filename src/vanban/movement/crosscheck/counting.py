"""Counts and sums that one paper states and another contradicts (số lượng, số tiền)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.number_reading import read_number
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.dossier import Step, names_share, of_one_time, step_of
from vanban.movement.crosscheck.findings import Said, disagreement
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from vanban.diagnostics import Finding
    from vanban.movement.crosscheck.reading import CheckedPaper

_AWARD: Final = (
    r"(?:danh hiệu )?[“\"]?(?P<award>(?:Giấy khen|Bằng khen|Cờ thi đua|Chiến sĩ thi đua|Lao động"
    r" tiên tiến|Tập thể lao động|Đơn vị (?:quyết thắng|tiên tiến)|Gia đình văn hóa)"
    r"(?: [^\W\d_“”\",;:.()]+){0,14}?)[”\"]?"
)
_GIVEN: Final = regex(rf"{_AWARD} cho (?P<counts>[^;:.(“\"]+)")
_COUNT: Final = regex(r"(?P<count>\d{1,4}) (?P<kind>tập thể|hộ gia đình|cá nhân)\b")
_SUM: Final = regex(
    r"(?i:tổng số tiền|tổng kinh phí|kinh phí khen thưởng|tiền thưởng)[^\d.;]{0,60}?"
    r"(?P<sum>\d{1,3}(?:\.\d{3})+|\d+)\s*đồng"
)
_COMPARED: Final = frozenset({Step.MINUTES, Step.PROPOSAL, Step.DECISION})


class Figure(Struct, frozen=True):
    """A figure that a paper states of something (con số): ``Giấy khen, cá nhân`` is 3."""

    value: Decimal
    said: Said


def counted_differently(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield counts and sums that differ between minutes, proposals and decisions of one dossier.

    Several papers of one step make one: two proposals of 3 and 2 people agree
    with minutes and a decision of 5.
    """
    dossier = [paper for paper in papers if step_of(paper) in _COMPARED]
    for paper in dossier:
        yield from _against_its_list(paper)
    for one, other in combinations(sorted({step_of(paper) for paper in dossier}), 2):
        yield from _between_steps(dossier, one, other)


def _between_steps(dossier: Sequence[CheckedPaper], one: Step, other: Step) -> Iterator[Finding]:
    figures = {paper.name: figures_of(paper) for paper in dossier}
    for about in sorted({about for each in figures.values() for about in each}):
        stating = [paper for paper in dossier if about in figures[paper.name]]
        here = [paper for paper in stating if step_of(paper) is one]
        while here:
            group, there = _of_one_file(here, [each for each in stating if step_of(each) is other])
            here = [paper for paper in here if paper not in group]
            ours = [figures[paper.name][about] for paper in group]
            theirs = [figures[paper.name][about] for paper in there]
            if theirs and not _agree(ours, theirs):
                message = Message("con số về {about} không khớp", about=about)
                yield disagreement("X107", message, _together(ours), _together(theirs))


def _of_one_file(
    here: list[CheckedPaper], there: list[CheckedPaper]
) -> tuple[list[CheckedPaper], list[CheckedPaper]]:
    """Return the first paper with all of both steps that share people with it, or with those."""
    group: list[CheckedPaper] = [here[0]]
    others: list[CheckedPaper] = []
    is_growing = True
    while is_growing:
        more = [each for each in there if each not in others and _shares(each, group)]
        others += more
        also = [each for each in here if each not in group and _shares(each, others)]
        group += also
        is_growing = bool(more or also)
    return group, others


def _shares(paper: CheckedPaper, others: Sequence[CheckedPaper]) -> bool:
    return any(of_one_time(paper, each) and names_share(paper, each) for each in others)


def _agree(ours: Sequence[Figure], theirs: Sequence[Figure]) -> bool:
    """Whether the figures are the same, one by one or in sum; papers may be missing on a side."""
    here, there = Counter(each.value for each in ours), Counter(each.value for each in theirs)
    if sum(here.elements()) == sum(there.elements()):
        return True
    several = len(ours) > 1 or len(theirs) > 1
    return several and (not here - there or not there - here)


def _together(figures: Sequence[Figure]) -> Said:
    if len(figures) == 1:
        return figures[0].said
    return Said("; ".join(each.said.words.strip() for each in figures), figures[0].said.place)


def _against_its_list(paper: CheckedPaper) -> Iterator[Finding]:
    """Yield the counts that a paper states of an award otherwise than its own list."""
    listed, stated = _listed(paper), _stated(paper)
    for about in sorted(listed.keys() & stated.keys()):
        values = [figure.value for figure in stated[about]]
        if listed[about].value not in (*values, sum(values)):
            message = Message("con số về {about} khác danh sách kèm theo", about=about)
            yield disagreement("X107", message, stated[about][0].said, listed[about].said)


def figures_of(paper: CheckedPaper) -> dict[str, Figure]:
    """Return what a paper counts, by what it counts: as its text says, else as its lists do."""
    figures = _listed(paper) | {about: said[-1] for about, said in _stated(paper).items()}
    return {about: figure for about, figure in figures.items() if figure.value}


def _stated(paper: CheckedPaper) -> dict[str, list[Figure]]:
    """Return what the text of a paper counts, in order."""
    figures: dict[str, list[Figure]] = {}
    for statement in paper.statements:
        for given in _GIVEN.finditer(statement.text):
            for found in _COUNT.finditer(given["counts"]):
                about = f"{_plain(given['award'])}, {found['kind']}"
                said = Said(given[0].strip(), statement.place)
                figures.setdefault(about, []).append(Figure(_read(found["count"]), said))
        for found in _SUM.finditer(statement.text):
            said = Said(found[0], statement.place)
            figures.setdefault("tiền thưởng", []).append(Figure(_read(found["sum"]), said))
    return figures


def _listed(paper: CheckedPaper) -> dict[str, Figure]:
    counts = Counter((_plain(each.award), each.kind) for each in paper.entries if each.award)
    first = {(_plain(each.award), each.kind): each for each in reversed(paper.entries)}
    return {
        f"{award}, {kind.value}": Figure(
            _read(str(count)), Said(f"{count} {kind.value}", first[award, kind].place)
        )
        for (award, kind), count in counts.items()
    }


def _plain(award: str) -> str:
    """Return an award without who gives it, as lists shorten it."""
    return re.sub(r"\s+(?:của|cho)\b.*", "", folded(award))


def _read(text: str) -> Decimal:
    try:
        return read_number(text)
    except BadValueError:
        return read_number("0")
