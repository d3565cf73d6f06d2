"""Personal sheets added up into the registration of their unit (tổng hợp phiếu cá nhân)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.anatomy.agency import Agency
from vanban.diagnostics import DataError, Finding, Message, Severity, UsageError
from vanban.documents.document_type import find_type
from vanban.documents.personal_registration.context import as_individual
from vanban.documents.personal_registration.model import PersonalRegistration
from vanban.formatting.collation import collation_key
from vanban.reading.files import with_files
from vanban.reading.opening import DATA_ENDINGS
from vanban.reading.profile import with_profile
from vanban.reading.source import read_source
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from vanban.diagnostics import Place
    from vanban.emulation.nominees import Individual
    from vanban.reading.source import Source

_LOCK_MARK = "~$"
"""How the names of the files begin that Office keeps beside one that is open."""
_KIND = "phieu-dang-ky-ca-nhan"


class Sheet(Struct, frozen=True):
    """One personal sheet (phiếu cá nhân): its person, and the file for places."""

    individual: Individual
    source: Source


class Named(Struct, frozen=True):
    """A file or folder of sheets as a data file names it, and where."""

    name: str
    place: Place


def gather(
    named: Sequence[Named], folder: Path, base: Mapping[str, Any]
) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    """Return the sheets of files and folders, and every fault where it stands.

    Files go in the order in which they are named, those of a folder in the
    order of their names.

    Args:
        named: the files and folders.
        folder: that of the data file which names them.
        base: what a sheet need not say itself, by label.
    """
    sheets: list[Sheet] = []
    findings: list[Finding] = []
    for each in named:
        files, faults = _files(each, folder)
        findings += faults
        for file in files:
            sheet, faults = _read(file, base)
            sheets += sheet
            findings += faults
    return tuple(sheets), tuple(findings)


def sheet_files(name: str, folder: Path) -> tuple[Path, ...]:
    """Return the files that a name stands for: one, or those of a folder in their order."""
    path = _path(name, folder)
    if path is None or not path.is_dir():
        return () if path is None else (path,)
    return tuple(sorted(_in_folder(path), key=lambda file: collation_key(file.name)))


def _path(name: str, folder: Path) -> Path | None:
    name = name.strip()
    spellings = (folder / name, folder / name.replace("\\", "/"))
    return next((each for each in spellings if each.exists()), None)


def _files(named: Named, folder: Path) -> tuple[tuple[Path, ...], tuple[Finding, ...]]:
    if _path(named.name, folder) is None:
        return (), (_missing(named),)
    found = sheet_files(named.name, folder)
    return found, () if found else (_empty(named),)


def _in_folder(path: Path) -> Iterator[Path]:
    for file in path.iterdir():
        hidden = file.name.startswith((".", _LOCK_MARK))
        if file.is_file() and not hidden and file.suffix.lower() in DATA_ENDINGS:
            yield file


def _read(path: Path, base: Mapping[str, Any]) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    """Return the sheet of a file, or none and what is wrong with it."""
    try:
        read = with_profile(read_source(path), Agency)
        kind = read.text("loại văn bản", "document_type")
        known = find_type(kind.value) if kind else None
        if known is None or known.slug != _KIND:
            return (), (*read.errors, _no_sheet(read, kind.value if kind else ""))
        source = labelled(with_files(read, PersonalRegistration), PersonalRegistration)
        sheet = read_model(source, PersonalRegistration, base=base)
    except (DataError, UsageError) as error:
        return (), error.findings
    faults = tuple(each for each in source.findings if each.severity is not Severity.NOTE)
    return (Sheet(as_individual(sheet), source),), faults


def _missing(named: Named) -> Finding:
    return Finding(
        "D578",
        Message("không có tệp hay thư mục phiếu cá nhân “{name}”", name=named.name),
        named.place,
        hint=Message("ghi đường dẫn tính từ thư mục của tệp dữ liệu này, ví dụ phieu/"),
        found=named.name,
    )


def _empty(named: Named) -> Finding:
    return Finding(
        "D579",
        Message("thư mục “{name}” không có phiếu cá nhân nào", name=named.name),
        named.place,
        hint=Message(
            "chép các phiếu vào thư mục ấy; tên tệp có đuôi {endings}",
            endings=", ".join(DATA_ENDINGS),
        ),
        found=named.name,
    )


def _no_sheet(source: Source, kind: str) -> Finding:
    return Finding(
        "D580",
        Message("tệp này không phải phiếu đăng ký cá nhân"),
        source.place(("loại văn bản",)),
        hint=Message(
            "ghi “loại văn bản: phiếu đăng ký cá nhân”, hoặc đưa tệp ra khỏi thư mục phiếu"
        ),
        found=kind,
        expected="phiếu đăng ký cá nhân",
    )
