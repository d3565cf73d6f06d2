"""A document before the rules of its regime: what it breaks, as findings (xét)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import How
from vanban.diagnostics import NOTHING, Finding, Message, Place, Severity
from vanban.structure.view import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.conformity.component import Found
    from vanban.conformity.rule import Breach, Case, Rule
    from vanban.structure.seen import Seen

_WORDS = 6
PAGE = "trang"
"""What is said where a breach is one of the page, and of no paragraph."""
_KNOWN = {
    How.STYLE: Message("nhận ra theo kiểu, chắc chắn"),
    How.TEXT: Message("nhận ra theo chữ, khá chắc"),
    How.PLACE: Message("nhận ra theo vị trí, chưa chắc"),
}


class Ruling(Struct, frozen=True):
    """What a regime says of a rule (quy định): by which clause, how grave a breach is."""

    clause: str
    severity: Severity


class Judged(Struct, frozen=True):
    """A breach (chỗ sai) with the rule that it breaks and what is told of it."""

    rule: Rule
    breach: Breach
    finding: Finding


def judge(case: Case, rules: Sequence[Rule], rulings: Mapping[str, Ruling]) -> Iterator[Judged]:
    """Yield each breach of the rules that the regime has."""
    for rule in rules:
        if ruling := rulings.get(rule.id):
            for breach in rule.check(case):
                yield Judged(rule, breach, _finding(case, rule, breach, ruling))


def _finding(case: Case, rule: Rule, breach: Breach, ruling: Ruling) -> Finding:
    return Finding(
        rule.id,
        _said(breach),
        _place(case.anatomy.view.name, breach.seen, breach.recognised),
        breach.severity or ruling.severity,
        hint=breach.mend or rule.mend,
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


def _place(file: str, seen: Seen | None, recognised: Found | None) -> Place:
    """Return where a paragraph stands, its first words, and how it was recognised."""
    if seen is None:
        return Place(file, part=PAGE)
    return Place(
        file,
        part="" if seen.part == BODY else seen.part,
        paragraph=seen.number,
        words=" ".join(seen.full_text.split(maxsplit=_WORDS)[:_WORDS]),
        known=_KNOWN[recognised.how] if recognised else NOTHING,
    )
