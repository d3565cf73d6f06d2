"""A clean copy of a document written where it was asked (bản gửi đi)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.cli.destination import check_output, target_of, write_document
from vanban.cli.making import Outcome
from vanban.diagnostics import Finding, Message, Severity, UsageError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from pathlib import Path


class Sending(Struct, frozen=True):
    """Where a clean copy goes (nơi ghi)."""

    output: str | None = None
    in_place: bool = False
    overwrite: bool = False


def write_clean(document: Path, order: Sending) -> Outcome:
    """Write a clean copy of a document, and return what came of it.

    Raises:
        VanbanError: the document cannot be cleaned, or the copy not be written.
    """
    from vanban.proving.clean import clean
    from vanban.reading.opening import read_bytes

    check_output(order.output, several=False)
    if order.in_place and order.output is not None:
        message = Message("“-o” và “--in-place” không dùng cùng nhau")
        raise UsageError(Finding("P148", message, hint=Message("bỏ một trong hai tham số")))
    cleaned = clean(read_bytes(document), str(document))
    overwrite = order.overwrite or order.in_place
    name = f"{document.stem}_sach.docx" if order.output is None else f"{document.stem}.docx"
    target = target_of(document, name, order.output, several=False)
    if order.in_place:
        target = document
    written = write_document(target, cleaned.document, overwrite=overwrite, written=())
    remain = any(each.severity is not Severity.NOTE for each in cleaned.findings)
    return Outcome((written,), cleaned.findings, FINDINGS_REMAIN if remain else DONE)
