"""The words of a report that its data leave out: subject and a body of figures alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.emulation.results_judging import Verdict
from vanban.formatting.dates import short_date
from vanban.formatting.numbers import padded
from vanban.formatting.periods import period_name
from vanban.outline import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.documents.report.account import Account
    from vanban.vocabulary.periods import Period

_MOVEMENT = "phong trào thi đua"
_NAMES_ITSELF = "thi đua"


def usual_subject(period: Period) -> str:
    """Return ``Kết quả phong trào thi đua 6 tháng đầu năm 2021``."""
    return f"Kết quả {_of_movement(period)}"


def usual_body(account: Account) -> str:
    """Return a body that says what the figures say and nothing else."""
    return "\n".join(_lines(account))


def _lines(account: Account) -> Iterator[str]:
    report = account.report
    movement = escape(_of_movement(report.period))
    thanks_to = f"Thực hiện {escape(account.plan.citation)}, " if account.plan else ""
    if report.nothing_to_report:
        when = escape(period_name(report.period))
        text = f"trong {when} không phát sinh nội dung, số liệu phải báo cáo về {_MOVEMENT}./."
        yield _capital(f"{thanks_to}{text}")
        return
    closed = report.closing
    until = f" (số liệu đến hết ngày {short_date(closed)})" if closed.is_complete else ""
    yield _capital(f"{thanks_to}kết quả {movement}{until} như sau:")
    if account.outcomes:
        yield "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"
        yield _count(account)
        yield "{{ kết_quả | bảng }}"
    if account.commendations:
        yield f"{'II' if account.outcomes else 'I'}. CÔNG TÁC KHEN THƯỞNG"
        yield "{{ khen_thưởng | bảng }}"
    yield f"Trên đây là báo cáo kết quả {movement}./."


def _count(account: Account) -> str:
    verdicts = [outcome.verdict for outcome in account.outcomes]
    met = sum(each in (Verdict.MET, Verdict.EXCEEDED) for each in verdicts)
    unknown = verdicts.count(Verdict.UNKNOWN)
    plan = f" kế hoạch {account.report.period.span}".rstrip()
    text = f"Trong {padded(len(verdicts))} chỉ tiêu, có {padded(met)} chỉ tiêu đạt và vượt{plan}"
    return f"{text}; {padded(unknown)} chỉ tiêu chưa có số liệu." if unknown else f"{text}."


def _of_movement(period: Period) -> str:
    name = period_name(period)
    return name if _NAMES_ITSELF in name else f"{_MOVEMENT} {name}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
