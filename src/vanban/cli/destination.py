"""Where a made document goes, and the writing of it (nơi ghi)."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.cli.console import is_screen
from vanban.diagnostics import Finding, Message, OutputError, Place, UsageError, VanbanError

if TYPE_CHECKING:
    from collections.abc import Collection


OUTPUT = "-"
"""What stands for the program's own output where a file is named."""
_TEXTS = frozenset({".txt", ".md", ".htm", ".html", ".tex", ".toml", ".json", ".yaml", ".yml"})
_OFFICE = frozenset({".doc", ".docm", ".dot", ".dotm", ".dotx", ".rtf", ".odt", ".ott", ".pdf"})
_TABLES = frozenset({".csv", ".xls", ".xlsm", ".xlsx", ".ods", ".ppt", ".pps", ".pptx", ".odp"})
_OTHERS = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".png", ".epub", ".xml", ".zip"})
_OTHER_ENDINGS = _TEXTS | _OFFICE | _TABLES | _OTHERS
"""Endings of files of another kind; ``ke-hoach.2021`` ends in none."""
_WORD = ".docx"


def check_output(output: str | None, *, several: bool, option: str = "-o") -> None:
    """Refuse a destination that cannot hold what is going to be made.

    Raises:
        UsageError: it is a file where a folder is needed, or not the name of a Word file.
    """
    if output is None or output == OUTPUT or _is_folder(output):
        return
    ending = Path(output).suffix.lower()
    if several and (Path(output).is_file() or ending in {_WORD, *_OTHER_ENDINGS}):
        raise UsageError(
            Finding(
                "C101",
                Message("“{output}” là tên tệp, không chứa được nhiều văn bản", output=output),
                hint=Message("sau {option}, ghi tên một thư mục", option=option),
            )
        )
    if not several and ending in _OTHER_ENDINGS:
        hint = Message("sau {option}, ghi tên có đuôi .docx", option=option)
        if ending == ".pdf" and option == "-o":
            hint = Message("sau -o, ghi tên có đuôi .docx và thêm --pdf để có cả tệp PDF")
        message = Message("“{output}” không phải tên tệp Word", output=output)
        raise UsageError(Finding("C102", message, hint=hint))


def check_data_output(output: str | None) -> None:
    """Refuse a destination that says it is no data file.

    Raises:
        UsageError: the name has the ending of another kind of file.
    """
    ending = Path(output or "").suffix.lower()
    if ending in {_WORD, *_OTHER_ENDINGS} - {".yaml", ".yml"}:
        message = Message("“{output}” không phải tên tệp dữ liệu", output=output)
        hint = Message("sau -o, ghi tên có đuôi .yaml")
        raise UsageError(Finding("C107", message, hint=hint))


def check_pipe(*, several: bool = False, pdf: bool = False, json: bool = False) -> None:
    """Refuse to write a Word file to the output where it would not arrive as one.

    Raises:
        UsageError: more than that one file is asked for, or the output is a screen.
    """
    beside = "--pdf" if pdf else "--json" if json else ""
    if several:
        message = Message("“-o -” chỉ dùng được với một tệp dữ liệu")
        hint = Message("sau -o, ghi tên một thư mục")
    elif beside:
        message = Message("“-o -” không dùng cùng {option}", option=beside)
        hint = Message("bỏ {option}, hoặc ghi tên tệp sau -o", option=beside)
    elif is_screen(sys.stdout):
        message = Message("tệp Word không hiện được trên màn hình")
        hint = Message("ghi tên tệp sau -o, hoặc chuyển kết quả cho chương trình khác bằng dấu |")
    else:
        return
    raise UsageError(Finding("C106", message, hint=hint))


def _is_folder(output: str) -> bool:
    return Path(output).is_dir() or output.endswith(("/", os.sep))


def target_of(data: Path, name: str, output: str | None, *, several: bool) -> Path:
    """Return where a document goes: beside its data, into a folder made if need be, or as named."""
    from vanban.outputs.files import make_folder

    if output is None:
        return data.parent / name
    named = Path(output)
    if several or _is_folder(output):
        make_folder(named)
        return named / name
    return named if named.suffix.lower() == _WORD else named.with_name(f"{named.name}{_WORD}")


def write_document(
    target: Path, document: bytes, *, overwrite: bool, written: Collection[Path]
) -> Path:
    """Write a document; never over another of the same run, whatever was allowed.

    Raises:
        OutputError: the name is taken, or the file cannot be written.
    """
    from vanban.outputs.files import write_whole

    if target in written:
        raise OutputError(
            Finding(
                "C103",
                Message("lần chạy này đã tạo một văn bản khác cùng tên tệp"),
                Place(file=str(target)),
                hint=Message("tạo riêng văn bản này và đặt tên khác bằng -o"),
            )
        )
    write_whole(target, document, overwrite=overwrite)
    return target


def write_pdf(target: Path, document: bytes, *, overwrite: bool) -> Path:
    """Write the PDF of a document beside it.

    Raises:
        MissingProgramError: LibreOffice is not installed.
        OutputError: it cannot be converted or written.
    """
    from vanban.outputs.files import write_whole
    from vanban.outputs.pdf import to_pdf

    pdf = target.with_suffix(".pdf")
    try:
        printed = to_pdf(document)
    except VanbanError as error:
        place = Place(file=str(pdf))
        raise type(error)(*(replace(each, place=place) for each in error.findings)) from error
    write_whole(pdf, printed, overwrite=overwrite)
    return pdf


def write_new(target: Path, data: bytes) -> None:
    """Write a file that is not there yet, its folder too if need be.

    Raises:
        OutputError: it is there already, or cannot be written.
    """
    from vanban.outputs.files import make_folder, write_whole

    make_folder(target.parent)
    try:
        write_whole(target, data, overwrite=False)
    except OutputError as error:
        raise OutputError(*map(_without_overwriting, error.findings)) from error


def _without_overwriting(finding: Finding) -> Finding:
    """Return a finding whose hint does not speak of ``--overwrite``, which is not there."""
    is_there = finding.code == "W101"
    return replace(finding, hint=Message("đặt tên khác bằng -o")) if is_there else finding
