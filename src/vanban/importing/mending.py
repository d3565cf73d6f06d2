"""A paper's slips put right before it is recognised, each of them told (sửa trước)."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import Message
from vanban.recognition.paper import Change
from vanban.repair.letters import odd_letters
from vanban.repair.mend import Kind, applied
from vanban.repair.repairing import repaired
from vanban.repair.tones import usual_style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from vanban.outline.tree import Table
    from vanban.recognition.source import Original
    from vanban.repair.repairing import Repaired


def mended(original: Original, corrections: Mapping[str, str]) -> Original:
    """Return a paper with its slips put right, what was changed among its changes."""
    texts = [*(line.text for line in original.lines), *(text for _, text in original.notes)]
    style = usual_style(applied(text, odd_letters(text)) for text in texts)
    mend = partial(repaired, corrections=corrections, tones=style)
    made = mend(texts)
    count = len(original.lines)
    lines = tuple(
        replace(line, text=new.text, table=line.table and _table(line.table, mend))
        for line, new in zip(original.lines, made[:count], strict=True)
    )
    notes = tuple(
        (mark, new.text) for (mark, _), new in zip(original.notes, made[count:], strict=True)
    )
    numbers = [line.number for line in original.lines] + [0] * len(original.notes)
    changes = [
        change for number, new in zip(numbers, made, strict=True) for change in _told(number, new)
    ]
    return replace(original, lines=lines, notes=notes, changes=(*original.changes, *changes))


def _table(table: Table, mend: Callable[[Sequence[str]], Sequence[Repaired]]) -> Table:
    return replace(table, rows=tuple(tuple(each.text for each in mend(row)) for row in table.rows))


def _told(number: int, line: Repaired) -> Iterator[Change]:
    """Yield what was mended in a line, the same mend once."""
    mends = [mend for mend in line.mends if mend.found != mend.became]
    seen = dict.fromkeys((mend.kind, mend.found, mend.became) for mend in mends)
    for kind, same in groupby(seen, key=lambda each: each[0]):
        if kind is Kind.SPACING:
            count = sum(mend.kind is kind for mend in mends)
            yield Change((number,), Message("đã sửa khoảng trắng: {count} chỗ", count=count))
            continue
        pairs = ", ".join(f"“{found}” → “{became}”" for _, found, became in same)
        yield Change((number,), Message("đã sửa {kind}: {pairs}", kind=kind.value, pairs=pairs))
