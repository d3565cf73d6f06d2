"""What a specimen is: a paper that keeps to a rule, and papers that break it (mẫu thử)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.conformity.papers import Paper, plan

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Specimen:
    """The specimens of one rule (mẫu thử của một quy tắc)."""

    rule: str
    right: tuple[Paper, ...]
    wrong: tuple[Paper, ...]


def of_plan(rule: str, *wrong: Paper) -> Specimen:
    """Return the specimens of a rule that the plain plan keeps."""
    return Specimen(rule, (plan(),), wrong)


def by_rule(*families: tuple[Specimen, ...]) -> Mapping[str, Specimen]:
    """Return specimens by the id of their rule."""
    return {each.rule: each for family in families for each in family}
