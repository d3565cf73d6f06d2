"""Annexes that a template does not print are refused, never left out (phụ lục bị bỏ sót)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Finding, Message, Place, TemplateError

if TYPE_CHECKING:
    from vanban.rendering.context import Context
    from vanban.rendering.template import Template

ANNEXES: Final = "các_phụ_lục"
_NEEDED: Final = ("ngắt", "nội_dung")


def refuse_unprinted(template: Template, context: Context) -> None:
    """Refuse annexes for which the template has no place.

    Raises:
        TemplateError: the template lacks the annexes, or the break or the text of one.
    """
    if not context.values.get(ANNEXES):
        return
    if lacking := unprinted(template):
        raise TemplateError(*(_finding(template, tag) for tag in lacking))


def unprinted(template: Template) -> list[str]:
    """Return the tags that a template lacks to print annexes."""
    printed = {placeholder.path for placeholder in template.names()}
    if (ANNEXES,) not in printed:
        return [f"{{%p for phụ_lục in {ANNEXES} %}}"]
    return [f"phụ_lục.{name}" for name in _NEEDED if (ANNEXES, "*", name) not in printed]


def _finding(template: Template, tag: str) -> Finding:
    return Finding(
        "T131",
        Message("văn bản có phụ lục nhưng mẫu không in phụ lục: thiếu {tag}", tag=tag),
        Place(file=template.name),
        hint=Message("chép phần phụ lục ở cuối mẫu có sẵn của loại văn bản này vào cuối mẫu"),
    )
