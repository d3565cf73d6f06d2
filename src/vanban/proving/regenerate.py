"""``regenerate`` (tái lập): the very bytes that were made once, or why they cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

import vanban
from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.proving.opening import record_in
from vanban.proving.origins import make_again, origins, refuse_missing
from vanban.proving.parts import part_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.provenance.record import Record
    from vanban.proving.origins import Origins, Rebuilt


class Regenerated(Struct, frozen=True):
    """A document made again (bản tái lập), and in what it differs from the first."""

    document: bytes
    is_same: bool
    findings: tuple[Finding, ...]


def regenerate(document: bytes, name: str, folders: Sequence[Path]) -> Regenerated:
    """Return the document as it was made, from the data and the template that its record names.

    What was filled in or edited since is not in it.

    Args:
        document: the bytes of a file that vanban made.
        name: the file's name, for the messages.
        folders: the stores in which data and template are looked for, in order.

    Raises:
        DataError: it carries no record, or what the record names is missing.
        VanbanError: data or template can no longer be used.
    """
    record = record_in(document, name)
    found = origins(record, folders)
    refuse_missing(name, record, found, folders)
    made = make_again(record, found)
    if not made.differing:
        return Regenerated(made.document, is_same=True, findings=())
    findings = tuple(_differing(name, record, found, made))
    return Regenerated(made.document, is_same=False, findings=findings)


def _differing(name: str, record: Record, found: Origins, made: Rebuilt) -> Iterator[Finding]:
    """Yield in what a document made again differs from the first, and what to do about it."""
    if found.sifted:
        yield Finding(
            "P132",
            Message("dữ liệu trong tệp đã lược các mục riêng tư, không in ra"),
            Place(name),
            Severity.WARNING,
            hint=Message("nêu kho lưu có dữ liệu đầy đủ: --store THƯ-MỤC"),
            expected=record.data_name,
        )
    hint = Message("gửi tệp này cho người phụ trách phần mềm")
    if record.vanban != vanban.__version__:
        hint = Message(
            "muốn đúng từng byte, cài vanban {version} rồi chạy lại", version=record.vanban
        )
    elif found.sifted:
        hint = Message("nêu kho lưu có dữ liệu đầy đủ: --store THƯ-MỤC")
    for part in made.differing:
        message = Message("phần “{part}” khác bản đầu", part=part_words(part))
        yield Finding("P131", message, Place(name), Severity.WARNING, hint=hint, found=part)
