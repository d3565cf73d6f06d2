"""One person or unit, named differently in two papers, or missing in one (tên không khớp)."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.movement.crosscheck.alike import look_alike, same_words
from vanban.movement.crosscheck.dossier import Step, of_one_time, step_of
from vanban.movement.crosscheck.findings import Said, disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.movement.crosscheck.lists import Entry
    from vanban.movement.crosscheck.reading import CheckedPaper

_OWED = (
    (
        Step.PROPOSAL,
        (Step.MINUTES,),
        Message("có trong danh sách đề nghị, không có trong biên bản"),
    ),
    (
        Step.DECISION,
        (Step.PROPOSAL, Step.MINUTES),
        Message("có trong danh sách của quyết định, không có trong tờ trình, biên bản"),
    ),
)


def named_differently(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield names that are spelled, titled or placed differently in two lists."""
    for paper, other in combinations(papers, 2):
        if of_one_time(paper, other):
            yield from _between(paper, other)


def missing(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield who is on a list and not in the paper that it must come from.

    Papers of one step count together: the lists of several minutes make one.
    A paper that names nobody of the list is no list to be missing from.
    """
    for step, sources, message in _OWED:
        before = [paper for paper in papers if step_of(paper) in sources]
        for paper in papers:
            if step_of(paper) is step and before:
                yield from _missing_in(paper, before, message)


def _missing_in(
    paper: CheckedPaper, before: Sequence[CheckedPaper], message: Message
) -> Iterator[Finding]:
    listed = {entry.key: entry for entry in (*paper.people, *paper.entries)}.values()
    named = [entry for entry in listed if _is_named(entry, before)]
    if not named:
        return
    known = [each for source in before for each in (*source.entries, *source.people)]
    for entry in listed:
        alike = any(look_alike(entry.key, each.key) for each in known)
        if entry not in named and not alike:
            yield Finding(
                "X106",
                Message("{message}: {name}", message=message, name=entry.name),
                entry.place,
                Severity.WARNING,
                hint=Message(
                    "đối chiếu với {files}", files=", ".join(source.name for source in before)
                ),
                found=entry.name,
            )


def _is_named(entry: Entry, papers: Sequence[CheckedPaper]) -> bool:
    return any(paper.names(entry.key) for paper in papers)


def _between(paper: CheckedPaper, other: CheckedPaper) -> Iterator[Finding]:
    here, there = _singles(paper), _singles(other)
    for key, entry in here.items():
        if key in there:
            yield from _details(entry, there[key], paper, other)
    strangers = [entry for key, entry in there.items() if not paper.names(key)]
    for key, entry in here.items():
        if other.names(key):
            continue
        for each in strangers:
            if look_alike(key, each.key) and same_words(entry.unit, each.unit):
                yield disagreement(
                    "X104",
                    Message("một tên viết hai cách"),
                    Said(entry.name, entry.place),
                    Said(each.name, each.place),
                )


def _singles(paper: CheckedPaper) -> dict[str, Entry]:
    """Return the entries by name, without the names that two of them bear.

    A list tells more of someone than the text that names him too.
    """
    counts = Counter(entry.key for entry in paper.entries)
    people = {entry.key: entry for entry in paper.people if not counts[entry.key]}
    return people | {entry.key: entry for entry in paper.entries if counts[entry.key] == 1}


def _details(
    entry: Entry, each: Entry, paper: CheckedPaper, other: CheckedPaper
) -> Iterator[Finding]:
    steps = {step_of(paper), step_of(other)}
    compared = [
        (Message("đơn vị của “{name}” không khớp", name=entry.name), entry.unit, each.unit),
        (Message("chức vụ của “{name}” không khớp", name=entry.name), entry.title, each.title),
    ]
    if len(steps) > 1 and steps <= {Step.MINUTES, Step.PROPOSAL, Step.DECISION}:
        award = Message("danh hiệu, hình thức của “{name}” không khớp", name=entry.name)
        compared.append((award, entry.award, each.award))
    for message, one, two in compared:
        if not same_words(one, two):
            yield disagreement("X105", message, Said(one, entry.place), Said(two, each.place))
