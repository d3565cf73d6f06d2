"""The lists of those who register, for the body (danh sách đăng ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.annexes import Annex
from vanban.emulation.nominee_rules import LISTS
from vanban.emulation.nominee_tables import Grouping, ListLayout, nominee_forms
from vanban.emulation.nominees import Nominees
from vanban.formatting.series import in_series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.blocks import Blocks
    from vanban.documents.registration.model import Registration
    from vanban.emulation.nominees import Nominee

ALL = "danh sách"
"""The list of everyone who registers, kind by kind."""
LABEL = "DANH SÁCH"


def list_blocks(registration: Registration, nominees: Nominees) -> Blocks:
    """Return the lists that the body may show, by name: each kind alone, and all in one."""
    alone = {
        "tập thể": Nominees(collectives=nominees.collectives),
        "hộ gia đình": Nominees(households=nominees.households),
        "cá nhân": Nominees(individuals=nominees.individuals),
    }
    shown = {LISTS[kind]: alone[kind] for kind in nominees.by_kind()}
    return {
        name: nominee_forms(each, layout(registration, [one for _, _, one in each.every()]))
        for name, each in {**shown, ALL: nominees}.items()
    }


def attached(registration: Registration, nominees: Nominees) -> tuple[Annex, ...]:
    """Return the list of everyone as an annex headed DANH SÁCH, where the data ask for one."""
    if not registration.lists.attached or not nominees.total:
        return ()
    kinds = in_series(kind for kind, records in nominees.by_kind().items() if records)
    said = f"{kinds} đăng ký thi đua {registration.emulation_period}".strip()
    everyone = [record for _, _, record in nominees.every()]
    return (
        Annex(
            heading=said[:1].upper() + said[1:],
            nodes=nominee_forms(nominees, layout(registration, everyone))["bảng"](),
            label=LABEL,
            across=registration.lists.wide,
        ),
    )


def layout(registration: Registration, records: Sequence[Nominee]) -> ListLayout:
    """Return how a list is to look; unasked, it is grouped where the data name groups."""
    own = Grouping.OWN if any(record.group for record in records) else Grouping.NONE
    forms = any(record.form for record in records)
    return ListLayout(
        order=registration.lists.order,
        grouping=registration.lists.grouping or own,
        columns=registration.lists.columns,
        wide=registration.lists.wide,
        award_heading="Danh hiệu, hình thức đăng ký" if forms else "Danh hiệu đăng ký",
        says_awards=True,
    )
