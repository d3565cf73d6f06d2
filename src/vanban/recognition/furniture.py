"""What belongs to pages and not to the paper (đồ trang): page numbers, running heads and feet."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.outline.labels import readings
from vanban.recognition.endings import ends_sentence
from vanban.recognition.paper import Change, Fate, Share
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.recognition.source import Line

_PAGE_NUMBER = regex(
    r"[-–—]?\s*(?:trang|page)?\s*(?P<page>\d{1,3})\s*(?:[/|]\s*\d{1,3})?\s*[-–—]?", re.IGNORECASE
)
_MADE_AGAIN = regex(rf"\**{MADE_AGAIN}\**|\[(?:đầu|chân) trang[^]]*\]: .*")
_DIGITS = regex(r"\d+")
_SHORTEST_PAGE = 500
"""Letters that stand at least between two page numbers."""
_LONGEST_HEAD = 120
_PAGE_FEED = "\f"
_FIRST = 3
"""The highest number with which the pages of a paper that was read may begin."""
_OPEN_RUNS = 4
_NEAR = 2
"""Lines with text between a page's edge and its running head, at most."""
_OFTEN = 2
"""Times that a line must stand at the edge of a page to be a running head."""


class Furnished(Struct, frozen=True):
    """Lines without what belongs to pages, and what was set aside (đã bỏ đồ trang)."""

    lines: tuple[Line, ...]
    shares: tuple[Share, ...] = ()
    changes: tuple[Change, ...] = ()


class _Typed(Struct, frozen=True):
    """A line with text: its position among all lines, and the letters before it."""

    at: int
    text: str
    before: int
    page: int = 0


def set_aside(lines: Sequence[Line]) -> Furnished:
    """Return the lines without page numbers and without heads and feet repeated page after page.

    A number counts as a page's only in the order of pages, a page apart; a repeated
    line counts as a running head only at the edges of pages.
    """
    typed = tuple(_typed(lines))
    numbers = _page_numbers(typed, lines)
    running = sorted({*_running(typed, numbers, lines), *_ours(typed)}, key=lambda each: each.at)
    dropped = {each.at for each in (*numbers, *running)}
    if not dropped:
        return Furnished(tuple(lines))
    return Furnished(
        tuple(line for at, line in enumerate(lines) if at not in dropped),
        tuple(Share(lines[at].number, lines[at].text, Fate.FURNITURE) for at in sorted(dropped)),
        tuple(_changes(numbers, running, lines)),
    )


def _typed(lines: Sequence[Line]) -> Iterator[_Typed]:
    letters = 0
    for at, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            continue
        found = _PAGE_NUMBER.fullmatch(text) if len(text) < len("-- Trang 100 / 100 --") else None
        may_be_page = found is not None and line.table is None and line.column is None
        yield _Typed(at, text, letters, int(found["page"]) if found and may_be_page else 0)
        letters += len(text)


def _page_numbers(typed: Sequence[_Typed], lines: Sequence[Line]) -> list[_Typed]:
    """Return the numbers that count pages; an annex may count anew."""
    runs: list[list[_Typed]] = []
    for each in typed:
        if not each.page:
            continue
        run = next((run for run in reversed(runs[-_OPEN_RUNS:]) if _goes_on(run, each)), None)
        if run is not None:
            run.append(each)
        elif _may_be_first(each) or (each.page <= _FIRST and _at_feed(each, lines)):
            runs.append([each])
    position = {each.at: number for number, each in enumerate(typed)}
    return sorted(
        (each for run in runs if _counts_pages(run, typed, position, lines) for each in run),
        key=attrgetter("at"),
    )


def _goes_on(run: Sequence[_Typed], each: _Typed) -> bool:
    """Return whether a number is the page after a run's last, a page further on."""
    return run[-1].page == each.page - 1 and each.before - run[-1].before >= _SHORTEST_PAGE


def _may_be_first(each: _Typed) -> bool:
    """Return whether a run of page numbers may begin here: ``1`` or ``2`` after the first page."""
    pages_before = max(each.page - 1, 1)
    return each.page <= _FIRST and each.before >= _SHORTEST_PAGE * pages_before


def _counts_pages(
    run: Sequence[_Typed],
    typed: Sequence[_Typed],
    position: Mapping[int, int],
    lines: Sequence[Line],
) -> bool:
    """Return whether numbers in order stand where pages end, most of them."""
    certain = sum(
        _at_feed(each, lines)
        or _is_apart(each, lines, alone=len(run) == 1)
        or (each.page > 1 and _cuts(typed, position[each.at]))
        for each in run
    )
    return certain * 2 >= len(run)


def _cuts(typed: Sequence[_Typed], at: int) -> bool:
    """Return whether a line stands in the middle of a sentence."""
    before = typed[at - 1].text if at else ""
    after = typed[at + 1].text if at + 1 < len(typed) else ""
    return before[-1:].isalnum() and after[:1].islower()


def _is_apart(each: _Typed, lines: Sequence[Line], *, alone: bool) -> bool:
    """Return whether blank lines stand around a number, or on one side of one of several."""
    above = lines[each.at - 1].text.strip() if each.at else ""
    below = lines[each.at + 1].text.strip() if each.at + 1 < len(lines) else ""
    is_free = not above and not below if alone else not above or not below
    return is_free and each.before >= _SHORTEST_PAGE * max(each.page - 1, 1)


def _at_feed(each: _Typed, lines: Sequence[Line]) -> bool:
    """Return whether a page feed stands in the line or around it, blank lines aside."""
    if _PAGE_FEED in lines[each.at].text:
        return True
    after = each.at + 1
    while after < len(lines) and not lines[after].text.strip():
        if _PAGE_FEED in lines[after].text:
            return True
        after += 1
    if after < len(lines) and lines[after].text.startswith(_PAGE_FEED):
        return True
    before = each.at - 1
    while before >= 0 and not lines[before].text.strip():
        if _PAGE_FEED in lines[before].text:
            return True
        before -= 1
    return False


def _running(
    typed: Sequence[_Typed], numbers: Sequence[_Typed], lines: Sequence[Line]
) -> list[_Typed]:
    """Return the lines that stand again and again at the edges of pages."""
    pages = {each.at for each in numbers}
    edges = {
        position
        for position, each in enumerate(typed)
        if each.at in pages or _PAGE_FEED in lines[each.at].text
    }
    by_text: defaultdict[str, list[_Typed]] = defaultdict(list)
    near = {
        neighbour
        for edge in edges
        for neighbour in range(edge - _NEAR, edge + _NEAR + 1)
        if 0 <= neighbour < len(typed)
    }
    for position in sorted(near):
        each = typed[position]
        if each.at not in pages and len(each.text) <= _LONGEST_HEAD and _may_run(each.text):
            by_text[_DIGITS.sub("#", each.text)].append(each)
    return sorted(
        (each for same in by_text.values() if _are_apart(same, len(edges)) for each in same),
        key=lambda each: each.at,
    )


def _ours(typed: Sequence[_Typed]) -> Iterator[_Typed]:
    """Yield what we print of a page itself: that it was made again, and its head and foot."""
    yield from (each for each in typed if _MADE_AGAIN.fullmatch(" ".join(each.text.split())))


def _may_run(text: str) -> bool:
    """Return whether a line may be a running head: words, and no sentence of the paper."""
    if text[0] in "|•" or text[-1] == "," or readings(text) or ends_sentence(text):
        return False
    return any(map(str.isalpha, text))


def _are_apart(same: Sequence[_Typed], edges: int) -> bool:
    """Return whether lines of one text stand a page apart, on half of the pages at least."""
    gaps = [below.before - above.before for above, below in pairwise(same)]
    return len(same) >= max(_OFTEN, edges // 2) and min(gaps) >= _SHORTEST_PAGE


def _changes(
    numbers: Sequence[_Typed], running: Sequence[_Typed], lines: Sequence[Line]
) -> Iterator[Change]:
    if numbers:
        found = tuple(lines[each.at].number for each in numbers)
        pages = ", ".join(str(each.page) for each in numbers)
        yield Change(found, Message("bỏ số trang {pages}", pages=pages))
    texts: defaultdict[str, list[int]] = defaultdict(list)
    for each in running:
        texts[each.text].append(lines[each.at].number)
    for text, found_at in texts.items():
        yield Change(
            tuple(found_at), Message("bỏ dòng lặp ở đầu hoặc cuối trang “{text}”", text=text)
        )
