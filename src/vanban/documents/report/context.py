"""A report's data into the context of its template."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vanban.anatomy.document import compose_document
from vanban.documents.report.account import account
from vanban.documents.report.model import Report
from vanban.documents.report.wording import usual_body, usual_subject
from vanban.emulation.blocks import unmade_blocks
from vanban.emulation.commendations import commendation_table
from vanban.emulation.results_table import result_table
from vanban.outline import Level, Node

if TYPE_CHECKING:
    from vanban.anatomy.blocks import Blocks
    from vanban.anatomy.composition import Composition, Draft
    from vanban.documents.report.account import Account

_TABLE = "bảng"


def compose(draft: Draft) -> Composition:
    """Return the context of a report (báo cáo); Decree 30/2020, Appendix III, form 1.4."""
    report = draft.data
    if not isinstance(report, Report):
        raise TypeError(type(report).__name__)
    if not report.subject:
        subject = usual_subject(report.period)
        draft = replace(draft, data=report.model_copy(update={"subject": subject}))
    told = account(draft, report)
    return compose_document(
        draft,
        blocks=_blocks(told),
        facts=told.facts(),
        body=usual_body(told),
        findings=told.findings,
    )


def _blocks(told: Account) -> Blocks:
    results = {_TABLE: lambda: _results(told)}
    return {
        "kết quả": results if told.is_sound else unmade_blocks(results),
        "khen thưởng": {_TABLE: lambda: _commendations(told)},
    }


def _results(told: Account) -> tuple[Node, ...]:
    if not told.outcomes:
        return ()
    table = result_table(told.outcomes, told.headings, told.report.decimals)
    return (Node(level=Level.TABLE, table=table),)


def _commendations(told: Account) -> tuple[Node, ...]:
    if not told.commendations:
        return ()
    return (Node(level=Level.TABLE, table=commendation_table(told.commendations)),)
