"""A pledge's data into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from vanban.anatomy.blocks import may_be_left_out
from vanban.anatomy.document import compose_document
from vanban.anatomy.signatures import signature_block
from vanban.diagnostics import Finding, Message, Severity
from vanban.documents.pledge.model import Pledge
from vanban.documents.pledge.parties import (
    PARTIES,
    check_parties,
    group_lines,
    party_blocks,
    signing,
    witnesses,
)
from vanban.emulation.blocks import target_blocks, unmade_blocks
from vanban.emulation.rules import check_targets
from vanban.emulation.taken_targets import Wanted, take_targets
from vanban.formatting.blanks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Composition, Draft
    from vanban.emulation.taken_targets import Taken
    from vanban.rendering.context import Value
    from vanban.rendering.pieces import Runs

_AIM = "Mức phấn đấu"
_WORDING = "diễn đạt chỉ tiêu"
_NOT_WORDED = "D312"


def compose(draft: Draft) -> Composition:
    """Return the context of a pledge (giao ước thi đua); practice, no national form."""
    pledge = draft.data
    if not isinstance(pledge, Pledge):
        raise TypeError(type(pledge).__name__)
    taken = _taken(pledge, draft)
    faults = (
        *taken.findings,
        *check_targets(pledge.targets, (), draft.source.place),
        *_wording(pledge, taken, draft),
    )
    forms = target_blocks(taken.targets, pledge.target_wording, heading=_AIM)
    if any(finding.severity is Severity.ERROR for finding in faults):
        forms = unmade_blocks(forms)
    made = {
        "issuing_agency": pledge.issuing_agency or group_lines(pledge.emulation_group) or (BLANK,),
        "signatories": signing(pledge),
        "signatory": None,
    }
    composition = compose_document(
        replace(draft, data=pledge.model_copy(update=made)),
        blocks={"chỉ tiêu": forms, PARTIES: party_blocks(pledge.parties)},
        facts={"số bên": len(pledge.parties), **taken.facts},
        findings=(*_head(pledge, draft), *check_parties(pledge, draft.source.place), *faults),
    )
    return _signed(composition, pledge, draft)


def _signed(composition: Composition, pledge: Pledge, draft: Draft) -> Composition:
    """Return the composition with the place where witnesses sign, below the parties.

    The recipients stand below whoever signs last.
    """
    values, law = composition.context.values, draft.law
    signed: dict[str, Value] = {"khối_chứng_kiến": ""}
    seen = witnesses(pledge)
    if seen:
        recipients = cast("list[Runs]", values["nơi_nhận"])
        signed["khối_chữ_ký"] = signature_block(signing(pledge), law, followed=True)
        signed["khối_chứng_kiến"] = signature_block(seen, law, recipients)
    findings = may_be_left_out(composition.findings, [draft.locate(PARTIES)])
    context = replace(composition.context, values={**values, **signed})
    return replace(composition, context=context, findings=findings)


def _taken(pledge: Pledge, draft: Draft) -> Taken:
    paths = [("mã chỉ tiêu", index) for index in range(len(pledge.plan_target_ids))]
    wanted = Wanted(pledge.plan, pledge.plan_target_ids, paths, pledge.targets)
    return take_targets(wanted, draft.source.folder, draft.source.place)


def _wording(pledge: Pledge, taken: Taken, draft: Draft) -> tuple[Finding, ...]:
    """Return what is wrong with the sentences that word the targets, the plan's among them.

    A target that no sentence words is told with the sentences: it may stand in
    the plan's file.
    """
    sentences = draft.locate(_WORDING)
    found = check_targets(taken.targets, pledge.target_wording, draft.source.place)
    return tuple(
        replace(finding, place=sentences) if finding.code == _NOT_WORDED else finding
        for finding in found
        if finding.code == _NOT_WORDED or finding.place.path.startswith(_WORDING)
    )


def _head(pledge: Pledge, draft: Draft) -> Iterator[Finding]:
    if not (pledge.issuing_agency or pledge.emulation_group):
        yield Finding(
            "D576",
            Message("chưa ghi giao ước của cụm, khối hay cơ quan nào"),
            draft.locate("cụm khối"),
            hint=Message("ghi “cụm khối: Cụm thi đua số 3”, hoặc “cơ quan ban hành”"),
        )
