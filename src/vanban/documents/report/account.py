"""What a report has to tell: plan, targets, results and commendations, worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Severity
from vanban.emulation.catalogue import catalogue_of
from vanban.emulation.closing import usual_closing
from vanban.emulation.commendations import CommendationCount, commendation_facts, counted
from vanban.emulation.nominees import Nominees
from vanban.emulation.plan_targets import PlanReference, plan_targets
from vanban.emulation.results import PlanSpan
from vanban.emulation.results_earlier import earlier_figures
from vanban.emulation.results_judging import yardstick
from vanban.emulation.results_outcomes import Reckoning, TargetOutcome, facts_of, summary
from vanban.emulation.results_rules import check_outcomes, check_results
from vanban.emulation.results_table import Headings
from vanban.emulation.rules import check_targets
from vanban.formatting.periods import period_name, short_name
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from vanban.anatomy.composition import Draft
    from vanban.documents.report.model import Report
    from vanban.emulation.targets import Target
    from vanban.vocabulary.dates import PartialDate


class Account(Struct, frozen=True):
    """What a report tells (số liệu báo cáo), with what was found while working it out."""

    report: Report
    closing: PartialDate
    plan: PlanReference | None
    outcomes: tuple[TargetOutcome, ...]
    commendations: tuple[CommendationCount, ...]
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Return whether nothing forbids showing the figures."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)

    @property
    def headings(self) -> Headings:
        """Return how the columns of the results are headed."""
        period = self.report.period
        span = period.span or "giao"
        if self.report.compared_plan is PlanSpan.PERIOD:
            span = "trong kỳ"
        typed = any(each.cumulative is not None for each in self.report.results)
        by = yardstick(period, 0, of_period=self.report.compared_plan is PlanSpan.PERIOD)
        return Headings(
            plan=f"Kế hoạch {span}",
            achieved=f"Thực hiện {short_name(period) or 'trong kỳ'}",
            assessment="Đánh giá" if by.is_final else f"So với {by.plan}",
            cumulative=f"Lũy kế từ đầu {period.span or 'kỳ'}",
            with_cumulative=typed or not period.begins_its_plan,
        )

    def facts(self) -> Mapping[str, object]:
        """Return what the text may refer to beside the data: ``{{ tỷ_lệ_hoàn_thành }}``."""
        places = self.report.decimals
        facts: dict[str, object] = {
            "kỳ báo cáo": period_name(self.report.period),
            "chốt số liệu": self.closing,
            **summary(self.outcomes, places),
            **commendation_facts(self.commendations),
            "kết quả": {
                folded(each.record.id): facts_of(each, places)
                for outcome in self.outcomes
                for each in outcome.outcomes
                if each.record.id
            },
        }
        if self.plan:
            facts["kế hoạch"] = self.plan.facts
        return facts


def account(draft: Draft, report: Report) -> Account:
    """Return what a report tells, and everything that is wrong with its figures."""
    findings: list[Finding] = []
    plan = _plan(draft, report, findings)
    own_faults = check_targets(report.targets, (), draft.source.place)
    targets = _merged(plan.targets if plan else (), report.targets)
    earlier, faults = earlier_figures(
        report.earlier_reports,
        draft.source.folder,
        [draft.locate("báo cáo kỳ trước", index) for index, _ in enumerate(report.earlier_reports)],
    )
    findings += (*own_faults, *faults, *_period_findings(draft, report))
    outcomes: tuple[TargetOutcome, ...] = ()
    if plan or not report.plan:
        findings += _against_targets(draft, report, targets)
        outcomes = _reckoning(report, earlier).outcomes(targets, report.results)
        if not _has_errors(findings):
            findings += check_outcomes(
                outcomes,
                report.results,
                draft.source.place,
                is_first=report.period.begins_its_plan or report.compared_plan is PlanSpan.PERIOD,
            )
    commendations = _commendations(draft, report, findings)
    if report.nothing_to_report:
        findings = [*_contradictions(draft, report), *filter(_is_error, findings)]
        outcomes = ()
    closing = report.closing if not report.closing.is_blank else usual_closing(report.period)
    return Account(report, closing, plan, outcomes, commendations, tuple(findings))


def _plan(draft: Draft, report: Report, findings: list[Finding]) -> PlanReference | None:
    if not report.plan:
        return None
    plan, faults = plan_targets(
        report.plan,
        draft.source.folder,
        draft.locate("kế hoạch"),
        report.plan_target_ids,
        [draft.locate("mã chỉ tiêu", index) for index, _ in enumerate(report.plan_target_ids)],
    )
    findings += faults
    return plan


def _merged(planned: Sequence[Target], own: Sequence[Target]) -> tuple[Target, ...]:
    """Return the plan's targets and the report's own; of one id the report's own stands."""
    by_id = {folded(target.id): target for target in own if target.id}
    ids = {folded(target.id) for target in planned}
    kept = [by_id.get(folded(target.id), target) for target in planned]
    added = [target for target in own if not target.id or folded(target.id) not in ids]
    return (*kept, *added)


def _against_targets(
    draft: Draft, report: Report, targets: Sequence[Target]
) -> tuple[Finding, ...]:
    if targets:
        return check_results(targets, report.results, draft.source.place)
    if not report.results:
        return ()
    return (
        Finding(
            "D508",
            Message("có kết quả nhưng chưa có chỉ tiêu để so"),
            draft.locate("kết quả"),
            hint=Message("ghi tên tệp kế hoạch ở “kế hoạch”, hoặc điền mục “chỉ tiêu”"),
        ),
    )


def _reckoning(report: Report, earlier: Mapping[str, Sequence[Decimal]]) -> Reckoning:
    of_period = report.compared_plan is PlanSpan.PERIOD
    return Reckoning(
        yardstick(report.period, report.decimals, of_period=of_period),
        earlier,
        is_first=report.period.begins_its_plan or of_period,
        comparison=report.comparison,
    )


def _commendations(
    draft: Draft, report: Report, findings: list[Finding]
) -> tuple[CommendationCount, ...]:
    nominees = Nominees(report.collectives, report.households, report.individuals)
    listed = counted(nominees.spelled(catalogue_of(draft.setting).spelled))
    names = {folded(row.name) for row in listed}
    findings += [
        Finding(
            "D518",
            Message("“{name}” vừa ghi số lượng vừa kê danh sách", name=row.name),
            draft.locate("khen thưởng", index),
            hint=Message("giữ số lượng, hoặc giữ danh sách"),
        )
        for index, row in enumerate(report.commendations)
        if folded(row.name) in names
    ]
    return (*report.commendations, *listed)


def _period_findings(draft: Draft, report: Report) -> Iterator[Finding]:
    begins, ends = report.begins_on, report.ends_on
    if begins.is_complete and ends.is_complete and ends.latest() < begins.earliest():
        yield Finding(
            "D514",
            Message("ngày cuối của kỳ trước ngày đầu"),
            draft.locate("đến ngày"),
            hint=Message("xem lại “từ ngày” và “đến ngày”"),
        )
    closing = report.closing if not report.closing.is_blank else usual_closing(report.period)
    if closing.is_blank and ends.is_complete:
        closing = ends
    estimated = any(each.estimate is not None for each in report.results)
    early = report.issued_on.is_complete and closing.is_complete
    if (
        early
        and report.issued_on.latest() < closing.earliest()
        and report.results
        and not estimated
    ):
        yield Finding(
            "D513",
            Message("báo cáo lập trước ngày chốt số liệu {day} mà chưa có số ước", day=closing),
            draft.locate("kết quả"),
            Severity.WARNING,
            hint=Message("ghi “ước thực hiện” ở từng kết quả, hoặc sửa “chốt số liệu”"),
        )


def _contradictions(draft: Draft, report: Report) -> Iterator[Finding]:
    for name, given in (
        ("kết quả", report.results),
        ("khen thưởng", report.commendations),
        ("tập thể", report.collectives),
        ("hộ gia đình", report.households),
        ("cá nhân", report.individuals),
    ):
        if given:
            yield Finding(
                "D509",
                Message("báo cáo ghi “không phát sinh” mà lại có mục “{name}”", name=name),
                draft.locate(name),
                hint=Message("bỏ dòng “không phát sinh: có”, hoặc bỏ mục này"),
            )


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _has_errors(findings: Sequence[Finding]) -> bool:
    return any(map(_is_error, findings))
