"""Where a made document goes, and the writing of it (nơi ghi)."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, OutputError, Place, UsageError, VanbanError

if TYPE_CHECKING:
    from collections.abc import Collection


def check_output(output: str | None, *, several: bool) -> None:
    """Refuse a destination that cannot hold what is going to be made.

    Raises:
        UsageError: it is a file where a folder is needed, or not the name of a Word file.
    """
    if output is None:
        return
    if several and Path(output).is_file():
        raise UsageError(
            Finding(
                "C101",
                Message("“{output}” là một tệp, không chứa được nhiều văn bản", output=output),
                hint=Message("sau -o, ghi tên một thư mục"),
            )
        )
    if not several and output.lower().endswith(".pdf"):
        raise UsageError(
            Finding(
                "C102",
                Message("“{output}” không phải tên tệp Word", output=output),
                hint=Message("sau -o, ghi tên có đuôi .docx và thêm --pdf để có cả tệp PDF"),
            )
        )


def target_of(data: Path, name: str, output: str | None, *, several: bool) -> Path:
    """Return where a document goes: beside its data, into a folder made if need be, or as named."""
    from vanban.outputs.files import make_folder

    if output is None:
        return data.parent / name
    named = Path(output)
    if several or named.is_dir() or output.endswith(("/", os.sep)):
        make_folder(named)
        return named / name
    return named if named.suffix.lower() == ".docx" else named.with_name(f"{named.name}.docx")


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
