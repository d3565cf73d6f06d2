"""Legal bases and addressees above the body (căn cứ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.rendering.pieces import Runs

_FINAL = " ;.,"


def legal_bases(draft: Draft, weaver: Weaver) -> list[Runs]:
    """Return the bases as printed, in runs."""
    return [
        weaver.checked_runs(line, draft.locate("căn cứ", index))
        for index, line in enumerate(listed(draft.data.legal_bases))
    ]


def listed(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines each with ``;`` at its end, the last with a full stop.

    Decree 30/2020, Appendix I, Part I, II.6a (bases) and II.9 (recipients).
    """
    last = len(lines)
    return tuple(
        f"{line.strip().rstrip(_FINAL)}{'.' if number == last else ';'}"
        for number, line in enumerate(lines, 1)
    )
