"""Lines of a template that steer the filling and vanish with it (lệnh mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.markup import paragraph, run
from tools.templates.style import style_id

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTROL = style_id("VB Lệnh mẫu")


def control(words: str) -> str:
    """Return a control line, a paragraph of its own: ``{%p words %}``."""
    return paragraph(CONTROL, run(f"{{%p {words} %}}"))


def loop(item: str, items: str, *paragraphs: str) -> tuple[str, ...]:
    """Return paragraphs repeated for each item of a list."""
    return (control(f"for {item} in {items}"), *paragraphs, control("endfor"))


def only_if(condition: str, *paragraphs: str) -> tuple[str, ...]:
    """Return paragraphs that are printed only when something is so."""
    return (control(f"if {condition}"), *paragraphs, control("endif"))


def either(condition: str, sample: str, otherwise: str) -> tuple[str, ...]:
    """Return paragraphs of which one is printed, by whether something is so."""
    return (control(f"if {condition}"), sample, control("else"), otherwise, control("endif"))


def choice(subject: str, branches: Iterable[tuple[str, str]], otherwise: str) -> tuple[str, ...]:
    """Return paragraphs of which one is printed, by the value of the subject."""
    lines: list[str] = []
    for value, sample in branches:
        word = "elif" if lines else "if"
        lines += (control(f'{word} {subject} == "{value}"'), sample)
    return (*lines, control("else"), otherwise, control("endif"))
