"""The words of a report that its data leave out: subject and a body of figures alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.emulation.results_judging import Verdict
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.dates import short_date
from vanban.formatting.numbers import padded
from vanban.formatting.periods import period_name
from vanban.outline import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.documents.report.account import Account
    from vanban.documents.report.model import Report
    from vanban.vocabulary.periods import Period

_MOVEMENT = "phong trào thi đua"
_NAMES_ITSELF = "thi đua"
_COUNTED = {
    Verdict.UNMET: "không đạt",
    Verdict.ON_COURSE: "đang trong mức cho phép",
    Verdict.UNKNOWN: "chưa có số liệu",
}


def usual_subject(period: Period) -> str:
    """Return ``Kết quả phong trào thi đua 6 tháng đầu năm 2021``."""
    return f"Kết quả {_of_movement(period)}"


def usual_body(account: Account, *, in_annex: bool = False) -> str:
    """Return a body that says what the figures say and nothing else.

    ``in_annex`` points to the annex that holds the table of results.
    """
    return "\n".join(_lines(account, in_annex=in_annex))


def _lines(account: Account, *, in_annex: bool) -> Iterator[str]:
    report = account.report
    movement = escape(_of_movement(report.period))
    agency = escape(_agency(account))
    plan = account.plan
    thanks_to = f"Thực hiện {escape(plan.full_citation)}, " if plan else ""
    if report.nothing_to_report:
        when = escape(period_name(report.period))
        yield (
            f"{thanks_to}{agency} báo cáo: trong {when} không phát sinh nội dung, số liệu"
            f" phải báo cáo về {_MOVEMENT}./."
        )
        return
    yield f"{thanks_to}{agency} báo cáo kết quả {movement}{_dates(report)} như sau:"
    if account.outcomes:
        yield "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"
        if in_annex:
            yield f"{_count(account)[:-1]} (chi tiết tại Phụ lục kèm theo)."
        else:
            yield _count(account)
            yield "{{ kết_quả | bảng }}"
    if account.commendations:
        yield f"{'II' if account.outcomes else 'I'}. CÔNG TÁC KHEN THƯỞNG"
        yield "{{ khen_thưởng | bảng }}"
    yield f"Trên đây là báo cáo kết quả {movement}./."


def _count(account: Account) -> str:
    verdicts = [outcome.verdict for outcome in account.outcomes]
    met = sum(each in (Verdict.MET, Verdict.EXCEEDED) for each in verdicts)
    plan = f" kế hoạch {account.report.period.span}".rstrip()
    reached = f"có {padded(met)} chỉ tiêu đạt và vượt" if met else "chưa có chỉ tiêu nào đạt"
    said = [f"Trong {padded(len(verdicts))} chỉ tiêu, {reached}{plan}"]
    for verdict, words in _COUNTED.items():
        count = verdicts.count(verdict)
        if count:
            said.append(f"{padded(count)} chỉ tiêu {words}")
    return f"{'; '.join(said)}."


def _of_movement(period: Period) -> str:
    name = period_name(period)
    return name if _NAMES_ITSELF in name else f"{_MOVEMENT} {name}"


def _dates(report: Report) -> str:
    """Return the days of a campaign and the day of closing, as far as they were typed."""
    said = []
    if report.begins_on.is_complete and report.ends_on.is_complete:
        days = short_date(report.begins_on), short_date(report.ends_on)
        said.append(f"từ ngày {days[0]} đến ngày {days[1]}")
    if report.closing.is_complete:
        said.append(f"số liệu đến hết ngày {short_date(report.closing)}")
    return f" ({'; '.join(said)})" if said else ""


def _agency(account: Account) -> str:
    report = account.report
    return report.agency_in_sentence or agency_in_sentence(report.issuing_agency)
