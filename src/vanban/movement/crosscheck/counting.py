"""Counts and sums that one paper states and another contradicts (số lượng, số tiền)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.number_reading import read_number
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
    r"(?: [^\W\d_“”\",;:.()]+){0,6}?)[”\"]?"
)
_GIVEN: Final = re.compile(rf"{_AWARD} cho (?P<counts>[^;:.(“\"]+)")
_COUNT: Final = re.compile(r"(?P<count>\d{1,4}) (?P<kind>tập thể|hộ gia đình|cá nhân)\b")
_SUM: Final = re.compile(
    r"(?i:tổng số tiền|tổng kinh phí|kinh phí khen thưởng|tiền thưởng)[^\d.;]{0,60}?"
    r"(?P<sum>\d{1,3}(?:\.\d{3})+|\d+)\s*đồng"
)
_COMPARED: Final = frozenset({Step.MINUTES, Step.PROPOSAL, Step.DECISION})


@dataclass(frozen=True)
class Figure:
    """A figure that a paper states of something (con số): ``Giấy khen, cá nhân`` is 3."""

    value: Decimal
    said: Said


def counted_differently(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield counts and sums that differ between minutes, proposal and decision of one dossier."""
    dossier = [paper for paper in papers if step_of(paper) in _COMPARED]
    for one, other in combinations(dossier, 2):
        apart = step_of(one) is step_of(other) or not of_one_time(one, other)
        if apart or not names_share(one, other):
            continue
        here, there = figures_of(one), figures_of(other)
        for about in here.keys() & there.keys():
            if here[about].value != there[about].value:
                yield disagreement(
                    "X107",
                    Message("con số về {about} không khớp", about=about),
                    here[about].said,
                    there[about].said,
                )


def figures_of(paper: CheckedPaper) -> dict[str, Figure]:
    """Return what a paper counts, by what it counts: as its text says, else as its lists do."""
    figures = _listed(paper)
    for statement in paper.statements:
        for given in _GIVEN.finditer(statement.text):
            for found in _COUNT.finditer(given["counts"]):
                about = f"{_plain(given['award'])}, {found['kind']}"
                figures[about] = Figure(_read(found["count"]), Said(given[0], statement.place))
        for found in _SUM.finditer(statement.text):
            figures["tiền thưởng"] = Figure(_read(found["sum"]), Said(found[0], statement.place))
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
