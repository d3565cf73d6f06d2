"""What a made file should be called (tên tệp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.letterhead import has_number_line, number, symbol
from vanban.anatomy.stage import Stage

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft

_MOVEMENT = "thi đua"
_WORDS = 5


def file_stem(draft: Draft) -> str:
    """Return symbol, gist and number or stage: ``KH-UBND_thi đua 2021_dự thảo lần 2``.

    The gist is ``thi đua`` where the subject speaks of it, else the subject's
    first words, with the year where it is known. A paper without number is a
    draft still, unless it was made again from an old one. Diacritics and spaces
    go when the file is named on disk.
    """
    document = draft.data
    subject = document.subject.lower()
    gist = _MOVEMENT if _MOVEMENT in subject else " ".join(subject.split()[:_WORDS])
    year = str(document.issued_on.year or "")
    first = has_number_line(draft) and symbol(draft)
    parts = (first or draft.title.lower(), f"{gist} {year}".strip(), _standing(draft))
    return "_".join(filter(None, parts))


def _standing(draft: Draft) -> str:
    document = draft.data
    if document.stage is Stage.DRAFT:
        turn = document.draft_mark.iteration
        return f"{Stage.DRAFT} lần {turn}" if turn else str(Stage.DRAFT)
    known = number(document.number) if has_number_line(draft) else ""
    if document.stage is Stage.ISSUED:
        return known or str(Stage.ISSUED)
    unnumbered = Stage.IMPORTED if document.stage is Stage.IMPORTED else Stage.DRAFT
    return known or str(unnumbered)
