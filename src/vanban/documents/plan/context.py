"""A plan's data into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.document import compose_document
from vanban.diagnostics import Severity
from vanban.documents.plan.model import Plan
from vanban.documents.plan.theme import check_theme
from vanban.emulation.blocks import target_blocks, unmade_blocks
from vanban.emulation.rules import check_targets
from vanban.emulation.tasks import check_tasks, task_blocks

if TYPE_CHECKING:
    from vanban.anatomy.composition import Composition, Draft


def compose(draft: Draft) -> Composition:
    """Return the context of a plan (kế hoạch); Decree 30/2020, Appendix III, form 1.4."""
    plan = draft.data
    if not isinstance(plan, Plan):
        raise TypeError(type(plan).__name__)
    findings = check_targets(plan.targets, plan.target_wording, draft.source.place)
    forms = target_blocks(plan.targets, plan.target_wording)
    if any(finding.severity is Severity.ERROR for finding in findings):
        forms = unmade_blocks(forms)
    findings = (*findings, *check_tasks(plan.tasks, draft.source.place))
    blocks = {"chỉ tiêu": forms, "nhiệm vụ": task_blocks(plan.tasks)}
    made = compose_document(draft, blocks=blocks, findings=findings)
    unsaid = check_theme(plan.theme, draft, made)
    return replace(made, findings=(*made.findings, *unsaid))
