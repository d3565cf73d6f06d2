"""The checks of eligibility, one function a kind of rule (soát điều kiện)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.number_reading import read_number
from vanban.formatting.numbers import format_number
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.dossier import Step
from vanban.movement.eligibility.case import EligibilityCase, is_same_nominee
from vanban.movement.papers import unit_key
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from vanban.movement.crosscheck.reading import CheckedPaper
    from vanban.movement.eligibility.rules import EligibilityRule

Check = Callable[[EligibilityCase, "EligibilityRule"], Iterator[Finding]]
_OF: Final = regex(r"(?P<yes>\d+)\s*/\s*(?P<all>\d+)")
_SHARE: Final = regex(r"(?P<share>\d+(?:,\d+)?)\s*%?")
_COMMITTEE: Final = regex(r"Ủy ban nhân dân (?P<level>thị xã|thị trấn|thành phố|đặc khu|\w+)")
_WEEKEND: Final = 5
_HUNDRED: Final = Decimal(100)


def _registered(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """Who is proposed for a title had registered for it."""
    for each in case.proposed:
        if each.title not in rule.titles:
            continue
        known = [
            other
            for other in case.registered
            if other.title == each.title and is_same_nominee(each.entry, other.entry)
        ]
        if not known:
            message = Message(
                "“{name}” được đề nghị {title} mà chưa đăng ký",
                name=each.entry.name,
                title=case.period.label(each.title),
            )
            yield _finding("M401", message, each.entry.place, rule)


def _prerequisite(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A title asks for another one in so many consecutive years before."""
    wanted = int(rule.figure or 0)
    for each in case.proposed:
        if each.title not in rule.titles:
            continue
        years = {
            honour.year
            for honour in case.honours(each)
            if case.period.title(honour.emulation_title) in rule.needs
        }
        last = (each.paper.issued_on.year or max(years, default=0)) + 1
        run = max((_run(years, year) for year in range(last - wanted, last)), default=0)
        if run < wanted:
            message = Message(
                "“{name}” được đề nghị {title}: cần {wanted} năm liên tục {needed}, thấy {run}",
                name=each.entry.name,
                title=case.period.label(each.title),
                wanted=wanted,
                needed=case.period.label(rule.needs[0]),
                run=run,
            )
            yield _finding("M402", message, each.entry.place, rule)


def _run(years: set[int], last: int) -> int:
    """Return how many years up to a last one follow one another."""
    count = 0
    while last - count in years:
        count += 1
    return count


def _share(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A collective's title asks for a share of its members with titles of their own."""
    heads = {unit_key(unit.name): unit.headcount for unit in case.movement.units}
    for each in case.proposed:
        if each.title not in rule.titles:
            continue
        count = sum(member.title in rule.needs for member in case.members(each))
        whole = heads.get(unit_key(each.entry.name)) or heads.get(unit_key(each.entry.unit))
        if not whole:
            message = Message(
                "chưa tính được tỷ lệ của “{name}”: danh sách đơn vị không có “số người”",
                name=each.entry.name,
            )
            yield _finding("M403", message, each.entry.place, rule, Severity.NOTE)
        elif count * _HUNDRED < whole * (rule.figure or 0):
            message = Message(
                "“{name}” được đề nghị {title}: {count}/{whole} người đạt {needed}, cần {figure}%",
                name=each.entry.name,
                title=case.period.label(each.title),
                count=count,
                whole=format_number(whole),
                needed=case.period.label(rule.needs[0]),
                figure=format_number(rule.figure or Decimal(0)),
            )
            yield _finding("M403", message, each.entry.place, rule)


def _cap(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A title is given to a share of those with another title at most; whole people count."""
    if rule.figure is None:
        return
    holders = [each for each in case.proposed if each.title in rule.titles]
    base = sum(each.title in rule.needs for each in case.proposed)
    most = int(base * rule.figure / _HUNDRED)
    if holders and len(holders) > most:
        message = Message(
            "đề nghị {count} {title}, nhiều nhất là {most} ({figure}% của {base})",
            count=len(holders),
            title=case.period.label(rule.titles[0]),
            most=most,
            figure=format_number(rule.figure),
            base=base,
        )
        yield _finding("M404", message, holders[0].entry.place, rule)


def _votes(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A title asks for a share of the votes of all members of the council."""
    for paper in case.papers(Step.MINUTES):
        for entry in paper.entries:
            title = case.period.title(entry.award) or _title_of(case, entry.key)
            got = votes_of(entry.votes) if title in rule.titles else None
            if got is not None and got < (rule.figure or 0):
                message = Message(
                    "“{name}” được {got}% số phiếu, {title} cần {figure}%",
                    name=entry.name,
                    got=format_number(got.quantize(Decimal("0.1")).normalize()),
                    title=case.period.label(title),
                    figure=format_number(rule.figure or Decimal(0)),
                )
                yield _finding("M405", message, entry.place, rule)


def _title_of(case: EligibilityCase, key: str) -> str:
    return next((each.title for each in case.proposed if each.entry.key == key), "")


def votes_of(text: str) -> Decimal | None:
    """Return the share of the votes that a cell tells: ``14/15``, ``93,3%``; none of another."""
    if found := _OF.search(text):
        whole = Decimal(found["all"])
        return Decimal(found["yes"]) * _HUNDRED / whole if whole else None
    found = _SHARE.fullmatch(text.strip())
    try:
        return read_number(found["share"]) if found else None
    except BadValueError:
        return None


def _papers(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A dossier has its papers."""
    if not case.dossier:
        return
    kinds = {paper.kind for paper in case.dossier}
    for kind in rule.papers:
        if kind not in kinds:
            message = Message("hồ sơ thiếu {kind}", kind=kind.lower())
            yield _finding("M406", message, Place(file=case.dossier[0].name), rule)


def _time(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A decision comes within so many working days of the proposal."""
    proposals = [each for each in case.papers(Step.PROPOSAL) if each.issued_on.is_complete]
    for decision in case.papers(Step.DECISION):
        for proposal in proposals if decision.issued_on.is_complete else ():
            days = working_days(proposal.issued_on.earliest(), decision.issued_on.earliest())
            if days > (rule.figure or 0):
                message = Message(
                    "quyết định ra {days} ngày làm việc sau tờ trình, thời hạn là {figure}",
                    days=days,
                    figure=format_number(rule.figure or Decimal(0)),
                )
                yield _finding("M407", message, decision.said.place, rule)


def working_days(first: date, last: date) -> int:
    """Return how many working days lie after the first day, the last one included.

    Saturdays and Sundays do not count; holidays are not known here and do.
    """
    days = (first + timedelta(days=number) for number in range(1, (last - first).days + 1))
    return sum(day.weekday() < _WEEKEND for day in days)


def _decider(case: EligibilityCase, rule: EligibilityRule) -> Iterator[Finding]:
    """A title is given by who has the power to on that day."""
    for decision in case.papers(Step.DECISION):
        level = _level(decision)
        given = [each for each in decision.entries if case.period.title(each.award) in rule.titles]
        if level and given and level not in rule.by:
            message = Message(
                "{issuer} không có thẩm quyền quyết định {title} vào ngày ấy",
                issuer=decision.issuer,
                title=case.period.label(case.period.title(given[0].award)),
            )
            yield _finding("M408", message, given[0].place, rule)


def _level(paper: CheckedPaper) -> str:
    found = re.match(
        r"Ủy ban nhân dân (?P<level>thị xã|thị trấn|thành phố|đặc khu|\w+)", paper.issuer
    )
    return folded(found["level"]) if found else ""


def _finding(
    code: str,
    message: Message,
    place: Place,
    rule: EligibilityRule,
    severity: Severity = Severity.WARNING,
) -> Finding:
    return Finding(
        code,
        message,
        place,
        severity,
        hint=Message("quy tắc {rule} ({standing})", rule=rule.id, standing=rule.standing),
        clause=rule.reference,
    )


CHECKS: Mapping[str, Check] = {
    "đăng ký": _registered,
    "tiên quyết": _prerequisite,
    "tỷ lệ": _share,
    "tối đa": _cap,
    "phiếu": _votes,
    "hồ sơ": _papers,
    "thẩm định": _time,
    "thẩm quyền": _decider,
}
