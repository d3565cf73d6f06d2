"""The targets of a parent's plan in that of a unit (chỉ tiêu của đơn vị)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.formatting.numbers import format_number
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

_FIGURES: Final = ("giá trị", "từ", "đến")


class Targets:
    """What becomes of the targets: a figure that the unit was given replaces the parent's.

    Args:
        plan: the name of the parent's file, told as the source of each figure.
        file: the unit's file, for the messages.
        given: the unit's figures, by the code or the name of the target.
    """

    def __init__(self, plan: str, file: str, given: Mapping[str, Decimal]) -> None:
        self.file = file
        self.marks: list[str] = []
        self._plan = plan
        self._unused = {folded(target): figure for target, figure in given.items()}
        self._kept: list[Finding] = []

    def take_over(self, target: Mapping[str, Any]) -> dict[str, Any]:
        """Return a target taken over, with where it comes from."""
        own = dict(target)
        name = str(target.get("mã") or target.get("tên"))
        figure = " - ".join(str(target[each]) for each in _FIGURES if target.get(each))
        if figure:
            unit = str(target.get("đơn vị") or "")
            own["nguồn"] = f"{self._plan}, chỉ tiêu {name}: {figure} {unit}".strip()
            given = self._given(target)
            if given is not None:
                own = {each: said for each, said in own.items() if each not in _FIGURES}
                own["giá trị"] = format_number(given)
            elif "%" not in unit and "/" not in unit:
                self.marks.append(f"chỉ tiêu {name}: {figure} {unit} là số của cấp trên")
                self._kept.append(self._parents(name, figure))
        if parts := target.get("thành phần"):
            own["thành phần"] = [self.take_over(part) for part in parts]
        return own

    def findings(self) -> Iterator[Finding]:
        """Yield the figures that are still the parent's, then those that had no target."""
        yield from self._kept
        yield from map(self._unknown, self._unused)

    def _given(self, target: Mapping[str, Any]) -> Decimal | None:
        """Return the figure that the unit was given for a target, which is then used up."""
        for key in ("mã", "tên"):
            figure = self._unused.pop(folded(str(target.get(key) or "")), None)
            if figure is not None:
                return figure
        return None

    def _parents(self, name: str, figure: str) -> Finding:
        return Finding(
            "M204",
            Message("chỉ tiêu “{name}” còn là số của cấp trên", name=name),
            Place(file=self.file, path=f"chỉ tiêu › {name}"),
            Severity.WARNING,
            hint=Message("thay bằng số của đơn vị, hoặc bỏ chỉ tiêu không liên quan"),
            found=figure,
        )

    def _unknown(self, target: str) -> Finding:
        return Finding(
            "M206",
            Message("kế hoạch không có chỉ tiêu “{name}” để giao cho đơn vị", name=target),
            Place(file=self.file, path="chỉ tiêu"),
            Severity.WARNING,
            hint=Message("ghi đúng mã hoặc tên chỉ tiêu của kế hoạch cấp trên"),
            found=target,
        )
