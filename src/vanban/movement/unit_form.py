"""The report form of a unit, with its targets in it (phiếu báo cáo của đơn vị)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.documents.report.model import MODEL
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.periods import period_name
from vanban.groundwork.regex import regex
from vanban.movement.model import Duty
from vanban.movement.papers import is_of, papers_in, slugs_of, unit_key
from vanban.reading.files import with_files
from vanban.reading.sheets.form_writing import form
from vanban.reading.source import read_source
from vanban.reading.spelling import folded, nearest
from vanban.reading.validate import labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal
    from pathlib import Path

    from vanban.movement.folder import Opened
    from vanban.movement.model import Unit
    from vanban.vocabulary.periods import Period

_COMMITTEE: Final = regex(r"(?:Ủy ban nhân dân|UBND) (?P<place>\S.*)", re.IGNORECASE)
_PLACE: Final = regex(r"(?:xã|phường|thị trấn|huyện|tỉnh) (?P<name>.+)", re.IGNORECASE)
_TARGETS: Final = "chỉ tiêu"


def unit_named(opened: Opened, name: str) -> Unit:
    """Return the unit of a name, however a clerk shortens it.

    Raises:
        UsageError: it is not on the list; the error names the nearest.
    """
    for unit in opened.movement.units:
        if unit_key(unit.name) == unit_key(name):
            return unit
    by_key = {unit_key(unit.name): unit.name for unit in opened.movement.units}
    near = by_key.get(nearest(unit_key(name), by_key), "")
    raise UsageError(
        Finding(
            "M109",
            Message("danh sách đơn vị không có “{name}”", name=name),
            Place("(tham số --unit)"),
            hint=Message("có phải là “{near}”?", near=near)
            if near
            else Message("ghi đúng như cột “đơn vị” của danh sách đơn vị"),
            found=name,
        )
    )


def figures_of(opened: Opened, unit: Unit) -> dict[str, Decimal]:
    """Return the figures that a unit was given (chỉ tiêu giao đơn vị), by target."""
    return {
        each.target: each.figure
        for each in opened.movement.own_figures
        if unit_key(each.unit) == unit_key(unit.name)
    }


def report_form(opened: Opened, unit: Unit, period: Period) -> bytes:
    """Return the workbook in which a unit reports on a period.

    It has the unit's letterhead, the period, each target with its planned figure
    (of the unit's own plan where it has handed one in), and a row for its result.

    Raises:
        UsageError: the plan's file is not there.
        DataError: it cannot be read.
    """
    plan = _plan_of(opened, unit)
    targets = _targets(plan)
    values: dict[str, Any] = {
        "loại văn bản": "báo cáo",
        "cơ quan ban hành": list(letterhead(unit)),
        "ký hiệu": f"BC-{unit.symbol or 'UBND'}",
        "địa danh": place_of(unit),
        "kính gửi": [_issuer(opened)],
        "kỳ báo cáo": period_name(period),
        "kế hoạch": f"../{plan.relative_to(opened.folder).as_posix()}",
        _TARGETS: targets,
        "kết quả": [{"mã": each} for each in _ids(targets)],
        "người ký": {"chức vụ": unit.position.upper(), "họ và tên": unit.head},
    }
    filled = {name: value for name, value in values.items() if value}
    return form(MODEL, filled, locked=True)


def letterhead(unit: Unit) -> tuple[str, ...]:
    """Return the lines of a unit's name in its letterhead: ``ỦY BAN NHÂN DÂN``, ``XÃ BA CUNG``."""
    committee = _COMMITTEE.fullmatch(unit.name)
    if committee:
        return "ỦY BAN NHÂN DÂN", committee["place"].upper()
    return (unit.name.upper(),)


def place_of(unit: Unit) -> str:
    """Return the place of issue of a committee; of another unit nothing, for it is not known."""
    found = _PLACE.search(unit.name)
    return found["name"] if found else ""


def _plan_of(opened: Opened, unit: Unit) -> Path:
    slugs = slugs_of(tuple(each.name for each in opened.movement.units))
    for paper in papers_in(opened.folder / Duty.PLAN.folder):
        if paper.path.suffix.lower() != ".docx" and is_of(paper, unit.name, slugs):
            return paper.path
    return opened.folder / opened.movement.plan


def _targets(plan: Path) -> list[Mapping[str, Any]]:
    source = labelled(with_files(read_source(plan), MODEL), MODEL)
    found = source.value.get(_TARGETS)
    return [each for each in found or () if isinstance(each, dict)]


def _ids(targets: list[Mapping[str, Any]]) -> Iterator[str]:
    for target in targets:
        for record in (target, *(target.get("thành phần") or ())):
            has_figure = any(record.get(name) for name in ("giá trị", "từ", "đến"))
            if record.get("mã") and has_figure:
                yield str(record["mã"])


def _issuer(opened: Opened) -> str:
    source = read_source(opened.folder / opened.movement.plan)
    kept = {folded(str(key)): value for key, value in source.value.items()}
    lines = kept.get("cơ quan ban hành") or []
    return agency_in_sentence([lines] if isinstance(lines, str) else lines)
