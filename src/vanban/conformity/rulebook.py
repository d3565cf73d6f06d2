"""Every rule that a file can be held against, in the order of the decree (bộ quy tắc)."""

from __future__ import annotations

from vanban.conformity.layout import (
    annexes,
    body,
    ending,
    letterhead,
    looks,
    page,
    punctuation,
    rules_drawn,
)
from vanban.conformity.wording import (
    capitals,
    characters,
    citations,
    figures,
    leftovers,
    numbering,
    spelling,
)

LAYOUT = (
    *page.RULES,
    *body.RULES,
    *letterhead.RULES,
    *looks.RULES,
    *rules_drawn.RULES,
    *punctuation.RULES,
    *ending.RULES,
    *annexes.RULES,
)
WORDING = (
    *numbering.RULES,
    *capitals.RULES,
    *characters.RULES,
    *spelling.RULES,
    *figures.RULES,
    *citations.RULES,
    *leftovers.RULES,
)
RULES = (*LAYOUT, *WORDING)
