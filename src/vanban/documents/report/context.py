"""A report's data into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.annexes import Annex
from vanban.anatomy.body import TEXT_WIDTH
from vanban.anatomy.document import compose_document
from vanban.anatomy.stage import Stage
from vanban.documents.report.account import account
from vanban.documents.report.model import Report
from vanban.documents.report.wording import usual_body, usual_subject
from vanban.emulation.blocks import unmade_blocks
from vanban.emulation.commendations import commendation_table
from vanban.emulation.results_bullets import commendation_bullets, result_bullets
from vanban.emulation.results_table import result_table
from vanban.formatting.periods import period_name
from vanban.outline import Level, Node
from vanban.rendering.blocks import table as made_table

if TYPE_CHECKING:
    from vanban.anatomy.blocks import Blocks
    from vanban.anatomy.composition import Composition, Draft
    from vanban.documents.report.account import Account
    from vanban.outline import Table

_TABLE = "bảng"
_BULLETS = "gạch_đầu_dòng"
_SHOW_RESULTS = "{{ kết_quả | bảng }}"


def compose(draft: Draft) -> Composition:
    """Return the context of a report (báo cáo); Decree 30/2020, Appendix III, form 1.4."""
    report = draft.data
    if not isinstance(report, Report):
        raise TypeError(type(report).__name__)
    if not report.subject and report.stage is not Stage.IMPORTED:
        subject = usual_subject(report.period)
        draft = replace(draft, data=report.model_copy(update={"subject": subject}))
    told = account(draft, report)
    annexes = () if report.body else _annexes(told)
    return compose_document(
        draft,
        blocks=_blocks(told),
        facts=told.facts(),
        body=usual_body(told, in_annex=bool(annexes)),
        annexes=annexes,
        findings=told.findings,
    )


def _annexes(told: Account) -> tuple[Annex, ...]:
    """Return the annex for a table that is too wide for a body which nobody has written."""
    nodes = _results(told) if told.is_sound else ()
    if not any(node.table and _needs_room(node.table) for node in nodes):
        return ()
    heading = f"Kết quả thực hiện các chỉ tiêu thi đua {period_name(told.report.period)}"
    return (Annex(heading, (Node(level=Level.PLAIN, text=_SHOW_RESULTS),)),)


def _needs_room(table: Table) -> bool:
    """Whether an upright page is too narrow for a table at the usual size."""
    head = table.heading_count
    return table.wide or not made_table(table.rows[:head], table.rows[head:]).fits(TEXT_WIDTH)


def _blocks(told: Account) -> Blocks:
    results = {
        _BULLETS: lambda: result_bullets(told.outcomes),
        _TABLE: lambda: _results(told),
    }
    return {
        "kết quả": results if told.is_sound else unmade_blocks(results),
        "khen thưởng": {
            _BULLETS: lambda: commendation_bullets(told.commendations),
            _TABLE: lambda: _commendations(told),
        },
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
