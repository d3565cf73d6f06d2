"""Drawn rules under a line of text (đường kẻ)."""

from __future__ import annotations

from tools.templates.markup import element, paragraph, run, twips
from tools.templates.style import style_id
from vanban.typesetting.faces import width


def rule_under(placeholder: str, above: float, *, room: float, after: float = 0.0) -> str:
    """Return a rule, centred in the room it has, as long as in the template's own text.

    When the template is filled, its length follows the text that stands there
    then. Lengths are in millimetres, the space after it in points.
    """
    indent = twips((room - above) / 2)
    properties = [element("spacing", after=round(after * 20))] if after else []
    properties.append(element("ind", left=indent, right=indent))
    return paragraph(style_id("VB Đường kẻ"), run(placeholder), properties=properties)


def bold_width(text: str, size: float, *, caps: bool = False) -> float:
    """Return how wide a bold text is set, in millimetres."""
    return width(text, size=size, bold=True, caps=caps)
