"""The lists that go with a submission, as annexes headed DANH SÁCH (danh sách kèm theo)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.annexes import Annex
from vanban.documents.commendation_submission.model import ListSplit
from vanban.emulation.catalogue import NomineeKind
from vanban.emulation.nominee_tables import nominee_forms
from vanban.emulation.nominee_wording import award_phrase, requests, sorts_named
from vanban.emulation.nominees import Nominees
from vanban.formatting.series import in_series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.documents.commendation_submission.model import CommendationSubmission
    from vanban.emulation.catalogue import Catalogue

LABEL = "DANH SÁCH"


def lists_of(document: CommendationSubmission, catalogue: Catalogue) -> tuple[Annex, ...]:
    """Return the lists that are enclosed: one for all, one for each kind, or none."""
    nominees = document.nominees
    if document.lists.split is ListSplit.NONE or not nominees.total:
        return ()
    parts: tuple[Nominees, ...] = (nominees,)
    if document.lists.split is ListSplit.BY_KIND:
        parts = tuple(part for part in by_kind(nominees).values() if part.total)
    return tuple(
        Annex(
            heading=heading(part, catalogue),
            nodes=nominee_forms(part, document.lists.layout)["bảng"](),
            label=LABEL,
            across=document.lists.wide,
        )
        for part in parts
    )


def by_kind(nominees: Nominees) -> Mapping[NomineeKind, Nominees]:
    """Return the nominees of each kind by themselves."""
    return {
        NomineeKind.COLLECTIVE: Nominees(collectives=nominees.collectives),
        NomineeKind.HOUSEHOLD: Nominees(households=nominees.households),
        NomineeKind.INDIVIDUAL: Nominees(individuals=nominees.individuals),
    }


def heading(nominees: Nominees, catalogue: Catalogue) -> str:
    """Return what a list is of: ``Tập thể, cá nhân đề nghị tặng Giấy khen``."""
    kinds = in_series(kind for kind, records in nominees.by_kind().items() if records)
    asked = requests(nominees, catalogue)
    what = award_phrase(asked[0].award, asked[0].sort) if len(asked) == 1 else sorts_named(asked)
    text = f"{kinds} đề nghị tặng {what}"
    return text[:1].upper() + text[1:]
