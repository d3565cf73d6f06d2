"""Papers dated before what they rest on (thứ tự ngày)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.movement.crosscheck.citing import citations_in
from vanban.movement.crosscheck.dossier import Step, names_share, step_of
from vanban.movement.crosscheck.findings import disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Finding
    from vanban.movement.crosscheck.reading import CheckedPaper

_RESTS_ON = {
    Step.PROPOSAL: (Step.MINUTES,),
    Step.DECISION: (Step.MINUTES, Step.PROPOSAL),
}


def out_of_order(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield papers that are older than a paper which they cite, or which decides before them."""
    for paper in papers:
        for other in papers:
            if paper is other or not _both_dated(paper, other):
                continue
            rests = _cites(paper, other) or (
                step_of(other) in _RESTS_ON.get(step_of(paper), ()) and names_share(paper, other)
            )
            if rests and paper.issued_on.latest() < other.issued_on.earliest():
                yield disagreement(
                    "X108",
                    Message("văn bản đề ngày trước văn bản mà nó dựa vào"),
                    paper.said,
                    other.said,
                )


def _both_dated(paper: CheckedPaper, other: CheckedPaper) -> bool:
    return paper.issued_on.is_complete and other.issued_on.is_complete


def _cites(paper: CheckedPaper, other: CheckedPaper) -> bool:
    return bool(other.number) and any(
        (citation.number, citation.symbol) == (other.number, other.symbol)
        for citation in citations_in(paper)
    )
