"""Specimens of the rules on annexes and marks: PL, KH, LH."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.conformity.papers import Line, annexed
from tests.conformity.specimen import Specimen

ONE = annexed()
LABEL, HEADING, POINTER, RULE, TEXT = ONE.annexes


def labelled(*labels: str) -> tuple[Line, ...]:
    return tuple(
        line
        for label in labels
        for line in (replace(LABEL, text=label), HEADING, POINTER, RULE, TEXT)
    )


def marked(text: str, **look: Any) -> Line:
    return replace(Line(text, size=13, bold=True, boxed=True), **look)


SPECIMENS = (
    Specimen(
        "PL-02",
        (ONE, ONE.annexed(*labelled("Phụ lục I", "Phụ lục II"))),
        (ONE.annexed(*labelled("Phụ lục I")), ONE.annexed(*labelled("Phụ lục 1", "Phụ lục 2"))),
    ),
    Specimen(
        "PL-03",
        (ONE,),
        (ONE.annexed(replace(LABEL, size=13), *ONE.annexes[1:]),),
    ),
    Specimen(
        "PL-04",
        (ONE,),
        (ONE.annexed(LABEL, replace(HEADING, bold=False), *ONE.annexes[2:]),),
    ),
    Specimen(
        "PL-05",
        (ONE,),
        (
            ONE.annexed(LABEL, HEADING, replace(POINTER, italic=False), RULE, TEXT),
            ONE.annexed(LABEL, HEADING, TEXT),
        ),
    ),
)
