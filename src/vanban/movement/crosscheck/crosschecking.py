"""Every way in which the papers of one file may disagree, in order (đối chiếu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, TemplateError
from vanban.movement.crosscheck.citing import cited_wrongly
from vanban.movement.crosscheck.counting import counted_differently
from vanban.movement.crosscheck.naming import missing, named_differently
from vanban.movement.crosscheck.ordering import out_of_order
from vanban.movement.crosscheck.reading import read_paper
from vanban.movement.crosscheck.targets import changed_targets
from vanban.movement.papers import WORD, is_paper
from vanban.reading.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.diagnostics import Finding
    from vanban.movement.crosscheck.reading import CheckedPaper

_CHECKS = (
    cited_wrongly,
    named_differently,
    missing,
    counted_differently,
    changed_targets,
    out_of_order,
)

_NO_FORM = "D428"
"""A workbook that is no form: the units of a movement, its history, lists that papers take."""


def read_all(paths: Sequence[Path]) -> tuple[tuple[CheckedPaper, ...], tuple[Finding, ...]]:
    """Return the papers at some paths, those of folders included, and why others are none.

    Raises:
        UsageError: a path leads nowhere.
    """
    papers: list[CheckedPaper] = []
    faults: list[Finding] = []
    for path in _files(paths):
        try:
            papers.append(read_paper(path))
        except (DataError, TemplateError) as error:
            faults += error.findings
    return tuple(papers), tuple(faults)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files; of a folder those that are papers, a Word file beside its data not again."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        files = [each for each in sorted(path.rglob("*")) if is_paper(each)]
        data = {each.with_suffix("") for each in files if each.suffix.lower() != WORD}
        for each in files:
            is_again = each.suffix.lower() == WORD and each.with_suffix("") in data
            if not is_again and (each.suffix.lower() == WORD or _says_its_type(each)):
                yield each


def _says_its_type(path: Path) -> bool:
    """Whether a data file is that of a paper, and no agency's profile or list of units."""
    try:
        return read_source(path).node(("loại văn bản",)) is not None
    except DataError as error:
        return all(finding.code != _NO_FORM for finding in error.findings)


def crosscheck(papers: Sequence[CheckedPaper]) -> tuple[Finding, ...]:
    """Return where the papers disagree; each disagreement is told once, with both places."""
    found = dict.fromkeys(finding for check in _CHECKS for finding in check(papers))
    slips = dict.fromkeys(slip for paper in papers for slip in paper.slips)
    return (*found, *slips)
