"""A document before the rules of its regime: what it breaks, as findings (xét)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vanban.conformity.component import How
from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.structure.view import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.conformity.component import Found
    from vanban.conformity.rule import Breach, Case, Rule
    from vanban.structure.seen import Seen

_WORDS = 6


@dataclass(frozen=True)
class Ruling:
    """What a regime says of a rule (quy định): by which clause, how grave a breach is."""

    clause: str
    severity: Severity


def judge(case: Case, rules: Sequence[Rule], rulings: Mapping[str, Ruling]) -> Iterator[Finding]:
    """Yield a finding for each breach of the rules that the regime has."""
    for rule in rules:
        if ruling := rulings.get(rule.id):
            yield from (_finding(case, rule, breach, ruling) for breach in rule.check(case))


def _finding(case: Case, rule: Rule, breach: Breach, ruling: Ruling) -> Finding:
    return Finding(
        rule.id,
        _said(breach),
        Place(file=case.anatomy.view.name, part=_part(breach.seen, breach.recognised)),
        breach.severity or ruling.severity,
        hint=rule.mend,
        found=breach.found,
        expected=breach.expected,
        clause=ruling.clause,
    )


def _said(breach: Breach) -> Message:
    """Return what is wrong with what stands there and what should."""
    message, found, expected = breach.message, breach.found, breach.expected
    if found and expected:
        return Message(
            "{message}: đang là “{found}”, đúng là “{expected}”",
            message=message,
            found=found,
            expected=expected,
        )
    if found:
        return Message("{message}: “{found}”", message=message, found=found)
    if expected:
        return Message("{message}: cần “{expected}”", message=message, expected=expected)
    return message


def _part(seen: Seen | None, recognised: Found | None) -> str:
    """Return where a paragraph stands: part, number, first words, and how it was recognised."""
    if seen is None:
        return "trang"
    words = " ".join(seen.full_text.split()[:_WORDS])
    where = "đoạn" if seen.part == BODY else f"{seen.part}, đoạn"
    known = ""
    if recognised is not None and recognised.how is not How.STYLE:
        known = f" (nhận ra theo {recognised.how})"
    return f"{where} {seen.number} “{words}”{known}" if words else f"{where} {seen.number}{known}"
