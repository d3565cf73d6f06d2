"""What there is to say of a rule: what it asks, right and wrong, and how to mend (giải thích)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.rulebook import RULES
from vanban.groundwork.tables import read_table

if TYPE_CHECKING:
    from vanban.diagnostics import Message


class Explained(Struct, frozen=True):
    """One rule for a reader (quy tắc): some ask for looks and for words, hence several."""

    id: str
    requirements: tuple[Message, ...]
    mends: tuple[Message, ...]
    right: str
    wrong: str


def explained_rules() -> dict[str, Explained]:
    """Return every rule by its id, in the order of the rulebook."""
    snippets = read_table(__package__, "snippets.toml")
    found: dict[str, Explained] = {}
    for rule in RULES:
        alike = [each for each in RULES if each.id == rule.id]
        found[rule.id] = Explained(
            rule.id,
            tuple(each.requirement for each in alike),
            tuple(dict.fromkeys(each.mend for each in alike)),
            snippets[rule.id]["right"],
            snippets[rule.id]["wrong"],
        )
    return found
