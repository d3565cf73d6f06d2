"""The figures of earlier periods, from the data files of their reports (báo cáo kỳ trước)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, UsageError
from vanban.emulation.linked_files import linked_source
from vanban.emulation.results import Result
from vanban.reading.model import Data
from vanban.reading.spelling import bare, folded
from vanban.reading.validate import read_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from pathlib import Path

_REPORT = "bao cao"


class EarlierReport(Data):
    """What a later report needs of one (báo cáo kỳ trước); its other fields are passed over."""

    document_type: str = Field("", title="loại văn bản")
    results: tuple[Result, ...] = Field((), title="kết quả")


def earlier_figures(
    files: Sequence[str], folder: Path, places: Sequence[Place]
) -> tuple[Mapping[str, tuple[Decimal, ...]], tuple[Finding, ...]]:
    """Return what was achieved in earlier periods, by id of the target, and what is wrong.

    Faults inside a report keep their place in its file.
    """
    figures: dict[str, tuple[Decimal, ...]] = {}
    findings: list[Finding] = []
    for name, place in zip(files, places, strict=True):
        try:
            report = _read(name, folder, place)
        except DataError as error:
            findings += [each for each in error.findings if each.severity is Severity.ERROR]
            continue
        for result in report.results:
            if result.achieved is not None:
                key = folded(result.id)
                figures[key] = (*figures.get(key, ()), result.achieved)
    return figures, tuple(findings)


def _read(name: str, folder: Path, place: Place) -> EarlierReport:
    try:
        source = linked_source(name, folder, EarlierReport)
    except UsageError as error:
        near = next((each.expected for each in error.findings if each.expected), "")
        raise DataError(_unusable(name, place, near)) from error
    report = read_model(source, EarlierReport)
    if bare(report.document_type) != _REPORT:
        raise DataError(_unusable(name, place, ""))
    return report


def _unusable(name: str, place: Place, near: str) -> Finding:
    return Finding(
        "D515",
        Message("“{name}” không phải tệp dữ liệu của một báo cáo đã có", name=name),
        place,
        hint=Message("có phải “{near}”?", near=near)
        if near
        else Message("ghi tên tệp dữ liệu của báo cáo kỳ trước, tính từ thư mục tệp này"),
        found=name,
        expected=near,
    )
