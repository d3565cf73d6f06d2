"""Every rule that a file can be held against, in the order of the decree (bộ quy tắc)."""

from __future__ import annotations

from vanban.conformity.layout import (
    annexes,
    body,
    consistency,
    copies,
    deciding,
    ending,
    letterhead,
    levels,
    looks,
    marks,
    page,
    punctuation,
    rules_drawn,
    symbol,
)
from vanban.conformity.wording import (
    capitals,
    characters,
    citations,
    figures,
    leftovers,
    names,
    numbering,
    references,
    spelling,
)

LAYOUT = (
    *page.RULES,
    *body.RULES,
    *consistency.RULES,
    *levels.RULES,
    *letterhead.RULES,
    *symbol.RULES,
    *looks.RULES,
    *rules_drawn.RULES,
    *punctuation.RULES,
    *deciding.RULES,
    *ending.RULES,
    *annexes.RULES,
    *marks.RULES,
    *copies.RULES,
)
WORDING = (
    *numbering.RULES,
    *capitals.RULES,
    *names.RULES,
    *characters.RULES,
    *spelling.RULES,
    *figures.RULES,
    *citations.RULES,
    *leftovers.RULES,
    *references.RULES,
)
RULES = (*LAYOUT, *WORDING)
