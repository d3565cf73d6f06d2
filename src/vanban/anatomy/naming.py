"""What a made file should be called (tên tệp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.letterhead import number, symbol

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft

_MOVEMENT = "thi đua"
_WORDS = 5


def file_stem(draft: Draft) -> str:
    """Return symbol, gist and number: ``KH-UBND_thi đua 2021_dự thảo``.

    The gist is ``thi đua`` where the subject speaks of it, else the subject's
    first words, with the year where it is known. Diacritics and spaces go when
    the file is named on disk.
    """
    document = draft.data
    subject = document.subject.lower()
    gist = _MOVEMENT if _MOVEMENT in subject else " ".join(subject.split()[:_WORDS])
    year = str(document.issued_on.year or "")
    last = number(document.number) or "dự thảo"
    return "_".join((symbol(draft), f"{gist} {year}".strip(), last))
