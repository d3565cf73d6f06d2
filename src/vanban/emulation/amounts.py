"""The figure of a target as plans write it: ``29.835 tấn``, ``khoảng 8-9%`` (con số)."""

from __future__ import annotations

from decimal import Decimal

from vanban.emulation.targets import NO, Part, Target, TargetKind
from vanban.formatting.numbers import format_number, padded, spread

HUNDRED = Decimal(100)


def figure(part: Part) -> str:
    """Return the bare figure: ``29.835`` or ``8-9``; empty when there is none."""
    if part.low is not None and part.high is not None:
        return spread(part.low, part.high)
    return "" if part.value is None else format_number(part.value)


def with_unit(text: str, unit: str) -> str:
    """Return the figure with its unit; a percent sign stands close to it."""
    if not text or not unit:
        return text
    return f"{text}{unit}" if unit == "%" else f"{text} {unit}"


def amount(part: Part) -> str:
    """Return figure and unit, with ``khoảng`` when the figure is approximate."""
    if part.kind is TargetKind.YES_NO:
        return "không" if part.value == NO else "có"
    text = with_unit(figure(part), part.unit)
    return f"khoảng {text}" if text and part.approximate else text


def padded_amount(part: Part) -> str:
    """Return the figure as a padded count with its unit: ``05 trường``."""
    if part.value is None:
        return amount(part)
    return with_unit(padded(part.value), part.unit)


def change(part: Part) -> str:
    """Return the change that is aimed at: ``tăng khoảng 8-9%``."""
    verb = {TargetKind.INCREASE: "tăng ", TargetKind.DECREASE: "giảm "}.get(part.kind, "")
    return f"{verb}{amount(part)}"


def remainder(part: Part) -> str:
    """Return what may remain at most: ``không còn xã``, ``còn không quá 03 xã``."""
    if part.value == 0:
        return f"không còn {part.unit}"
    return f"còn không quá {padded_amount(part)}"


def against_assigned(part: Part) -> str:
    """Return the share of an assigned figure: ``đạt và vượt``, ``đạt ít nhất 105%``."""
    if part.kind is TargetKind.AT_LEAST and part.value == HUNDRED:
        return "đạt và vượt"
    bound = {TargetKind.AT_LEAST: "ít nhất ", TargetKind.AT_MOST: "nhiều nhất "}
    return f"đạt {bound.get(part.kind, '')}{amount(part)}"


def parts_named(part: Part) -> str:
    """Return the names of the parts, separated by commas."""
    return ", ".join(each.name for each in part.parts) if isinstance(part, Target) else ""


def sentence(part: Part) -> str:
    """Return the default wording of a target by its kind, without a final mark."""
    if isinstance(part, Target) and part.parts and not part.has_figure:
        return f"{part.name}: " + "; ".join(sentence(each) for each in part.parts)
    basis = f" ({part.basis})" if part.basis else ""
    return f"{part.name}{_BETWEEN.get(part.kind, ': ')}{_aim(part)}{basis}{_of_parts(part)}"


def _of_parts(part: Part) -> str:
    """Return what a sentence adds of the parts: their figures, or else their names."""
    if not isinstance(part, Target) or not part.parts:
        return ""
    if any(each.has_figure for each in part.parts):
        return ", trong đó: " + "; ".join(sentence(each) for each in part.parts)
    return f" ({parts_named(part)})"


_BETWEEN = {
    TargetKind.AT_LEAST: " đạt từ ",
    TargetKind.INCREASE: " ",
    TargetKind.DECREASE: " ",
}


def _aim(part: Part) -> str:
    match part.kind:
        case TargetKind.AT_LEAST:
            return f"{amount(part)} trở lên"
        case TargetKind.AT_MOST:
            return f"không quá {amount(part)}"
        case TargetKind.INCREASE | TargetKind.DECREASE:
            return change(part)
        case _:
            return amount(part)
