"""A unit's registration into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.blocks import NOT_SHOWN, may_be_left_out
from vanban.anatomy.document import compose_document
from vanban.anatomy.stage import Stage
from vanban.documents.registration.lists import ALL, attached, list_blocks
from vanban.documents.registration.model import Registration
from vanban.documents.registration.personal_sheets import Named, gather
from vanban.documents.registration.targets import registered_targets
from vanban.emulation.award_counts import award_facts, count_awards, summary_blocks
from vanban.emulation.blocks import unmade_blocks
from vanban.emulation.catalogue import NomineeKind, catalogue_of
from vanban.emulation.nominee_rules import LISTS, check_columns, check_nominees
from vanban.emulation.nominees import Nominees
from vanban.emulation.registered_rules import LIST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.blocks import Blocks
    from vanban.anatomy.composition import Composition, Draft
    from vanban.diagnostics import Finding, Place
    from vanban.documents.registration.personal_sheets import Sheet
    from vanban.emulation.rules import Locate

_SUMMARY = "tổng hợp"
_SHEETS = "phiếu cá nhân"
_PERSONS = LISTS[NomineeKind.INDIVIDUAL]


def compose(draft: Draft) -> Composition:
    """Return the context of a registration (đăng ký thi đua); practice, no national form."""
    registration = draft.data
    if not isinstance(registration, Registration):
        raise TypeError(type(registration).__name__)
    sheets, faults = _sheets(registration, draft)
    nominees = Nominees(
        registration.collectives,
        registration.households,
        (*registration.individuals, *(sheet.individual for sheet in sheets)),
    )
    catalogue = catalogue_of(draft.setting)
    objections = check_nominees(
        nominees,
        catalogue,
        _locator(registration, sheets, draft),
        year=registration.issued_on.year,
    )
    if registration.stage is not Stage.IMPORTED:
        nominees = nominees.spelled(catalogue.spelled)
    counts = count_awards(nominees, catalogue)
    targets = registered_targets(registration, draft.source.folder, draft.source.place)
    composition = compose_document(
        draft,
        blocks={
            LIST: targets.forms,
            **_lists(registration, nominees, faults),
            _SUMMARY: summary_blocks(counts),
        },
        annexes=attached(registration, nominees),
        facts={**nominees.facts(), **award_facts(counts, catalogue), **targets.facts},
        findings=(
            *faults,
            *targets.findings,
            *check_columns(registration.lists.columns, (ALL, "cột"), draft.source.place),
            *objections,
        ),
    )
    return replace(composition, findings=_needed(composition.findings, registration, draft))


def _lists(registration: Registration, nominees: Nominees, faults: tuple[Finding, ...]) -> Blocks:
    """Return the lists of the body; that of persons is not empty where sheets have faults."""
    blocks = list_blocks(registration, nominees)
    if not faults or nominees.individuals:
        return blocks
    unmade = {name: unmade_blocks(blocks[name]) for name in (_PERSONS, ALL)}
    return {**blocks, **unmade}


def _needed(
    findings: tuple[Finding, ...], registration: Registration, draft: Draft
) -> tuple[Finding, ...]:
    """Return the findings without what need not be shown.

    That is the summary, and either the list of everyone or those of each kind;
    neither where the list is attached.
    """
    everyone = draft.locate(ALL)
    is_shown = registration.lists.attached or not any(
        each.code == NOT_SHOWN and each.place == everyone for each in findings
    )
    kinds = map(draft.locate, LISTS.values()) if is_shown else ()
    return may_be_left_out(findings, [draft.locate(_SUMMARY), everyone, *kinds])


def _sheets(
    registration: Registration, draft: Draft
) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    named = [
        Named(name, draft.locate(_SHEETS, index))
        for index, name in enumerate(registration.personal_sheets)
    ]
    base = {"cơ quan ban hành": [*registration.issuing_agency]}
    return gather(named, draft.source.folder, base)


def _locator(registration: Registration, sheets: Sequence[Sheet], draft: Draft) -> Locate:
    """Return what finds the place of a record: one from a sheet stands in its own file."""
    typed = len(registration.individuals)

    def locate(path: tuple[str | int, ...]) -> Place:
        match path:
            case ("cá nhân", int(index), *field) if index >= typed:
                return sheets[index - typed].source.place(tuple(field) or ("họ và tên",))
            case _:
                return draft.source.place(path)

    return locate
