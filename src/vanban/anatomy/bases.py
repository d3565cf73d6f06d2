"""Legal bases and addressees above the body (căn cứ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.formatting.series import closed_lines

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.rendering.pieces import Runs


def legal_bases(draft: Draft, weaver: Weaver) -> list[Runs]:
    """Return the bases as printed, in runs."""
    return [
        weaver.checked_runs(line, draft.locate("căn cứ", index))
        for index, line in enumerate(closed_lines(draft.data.legal_bases))
    ]
