"""The folder of a movement: where its file is, what is wrong with it (thư mục phong trào)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError
from vanban.movement.model import Duty, Movement
from vanban.movement.papers import unit_key
from vanban.reading.files import with_files
from vanban.reading.source import read_source
from vanban.reading.spelling import folded
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.movement.model import Unit
    from vanban.reading.source import Source

FILE: Final = "phong-trao.yaml"


class Opened(Struct, frozen=True):
    """A movement's folder that was opened (thư mục phong trào đã mở)."""

    folder: Path
    movement: Movement


def open_movement(folder: Path) -> Opened:
    """Return what the folder of a movement says.

    Raises:
        UsageError: it is no such folder.
        DataError: its file is wrong; carries all findings.
    """
    path = folder / FILE
    if not path.is_file():
        raise UsageError(_no_movement(folder))
    source = labelled(with_files(read_source(path), Movement), Movement)
    movement = read_model(source, Movement)
    faults = tuple(_faults(movement, source))
    if faults:
        raise DataError(*faults)
    return Opened(folder, movement)


def _no_movement(folder: Path) -> Finding:
    return Finding(
        "M101",
        Message("thư mục này không có tệp {file}", file=FILE),
        Place(file=str(folder)),
        hint=Message(
            "lập thư mục phong trào bằng lệnh: vanban phong-trào lập {folder}", folder=folder
        ),
    )


def _faults(movement: Movement, source: Source) -> Iterator[Finding]:
    yield from _twice(movement.units, source)
    levels = {folded(unit.level) for unit in movement.units}
    for at, due in enumerate(movement.calendar):
        if not due.by.is_complete:
            yield Finding(
                "M103",
                Message("hạn nộp phải có đủ ngày, tháng, năm"),
                source.place(("lịch nộp", at, "hạn")),
                hint=Message("ghi như 28/02/2021"),
                found=str(due.by),
                expected="28/02/2021",
            )
        if (due.duty is Duty.REPORT) != (due.period is not None):
            yield Finding(
                "M104",
                Message("báo cáo phải ghi kỳ, việc khác thì không có kỳ"),
                source.place(("lịch nộp", at)),
                hint=Message("ghi “kỳ: quý I năm 2021” ở dòng báo cáo; dòng khác bỏ mục “kỳ”"),
            )
        for level in due.levels:
            if folded(level) not in levels:
                yield Finding(
                    "M105",
                    Message("không đơn vị nào thuộc cấp “{level}”", level=level),
                    source.place(("lịch nộp", at, "cấp")),
                    hint=Message("ghi đúng như cột “cấp” của danh sách đơn vị"),
                    found=level,
                )


def _twice(units: Sequence[Unit], source: Source) -> Iterator[Finding]:
    """Yield the units that stand twice for one time; one made anew has two rows by right."""
    for at, unit in enumerate(units):
        before = [each for each in units[:at] if unit_key(each.name) == unit_key(unit.name)]
        if any(_at_once(each, unit) for each in before):
            yield Finding(
                "M102",
                Message("đơn vị “{name}” có nhiều dòng mà thời gian chồng nhau", name=unit.name),
                source.place(("danh sách đơn vị", at, "đơn vị")),
                hint=Message("bỏ dòng thừa, hoặc ghi “từ ngày”, “đến ngày” không chồng nhau"),
                found=unit.name,
            )


def _at_once(one: Unit, other: Unit) -> bool:
    return (
        one.since.earliest() <= other.until.latest()
        and other.since.earliest() <= one.until.latest()
    )
