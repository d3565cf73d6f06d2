"""``verify`` (xác minh): whether a file is as made, saved again, issued, edited, or another's."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity, VanbanError
from vanban.provenance.comparing import compare
from vanban.provenance.likeness import likeness
from vanban.proving.changes import told
from vanban.proving.opening import open_carried, why_none
from vanban.proving.origins import make_again, origins
from vanban.structure.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.provenance.carrying import Carried
    from vanban.provenance.likeness import Unit
    from vanban.provenance.record import Record
    from vanban.proving.origins import Origins


class Conclusion(StrEnum):
    """What has become of a made file (kết luận)."""

    AS_MADE = "as-made"
    SAVED_AGAIN = "re-saved"
    ISSUED = "issued"
    EDITED = "edited"
    ELSEWHERE = "made-elsewhere"


class Verification(Struct, frozen=True):
    """What came of holding a file against its record (kết quả xác minh).

    ``missing`` are the files of the store that were not found, ``findings`` what
    was changed, paragraph by paragraph.
    """

    verdict: Conclusion
    record: Record | None
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


def verify(
    document: bytes, name: str, folders: Sequence[Path], *, rebuild: bool = False
) -> Verification:
    """Return whether a file is still what vanban made.

    Two files say the same where a reader reads the same words, whatever blanks
    part them; they look the same where fonts, sizes, marks and alignments are
    the same and lengths differ by less than 0.3 mm, margins by less than 1.5 mm.

    Args:
        document: the bytes of the ``.docx``.
        name: the file's name, for the messages.
        folders: the stores in which data and template are looked for, in order.
        rebuild: whether the document is made again and held against its record.

    Raises:
        DataError: it is no Word file that can be read.
    """
    found = open_carried(document, name)
    record = found.record
    if record is None:
        none = replace(why_none(found, name), severity=Severity.WARNING)
        return Verification(Conclusion.ELSEWHERE, None, (), (none,))
    sources = origins(record, folders)
    verdict, findings = _judged(document, name, found, record, sources)
    findings = (*findings, *_beside(name, found))
    if rebuild:
        findings = (*findings, *_rebuilt(name, record, sources))
    return Verification(verdict, record, sources.missing, findings)


def _judged(
    document: bytes, name: str, found: Carried, record: Record, sources: Origins
) -> tuple[Conclusion, tuple[Finding, ...]]:
    if found.parts == record.parts:
        return Conclusion.AS_MADE, ()
    comparison = compare(record.likeness, likeness(view(document, name)))
    if not comparison.is_kindred:
        return Conclusion.ELSEWHERE, (_unfitting(name),)
    same_pictures = found.pictures == record.pictures
    is_same = comparison.same_text and comparison.same_layout and same_pictures
    old = () if comparison.same_text else _old_units(record, sources)
    findings = tuple(told(comparison, old, name, same_pictures=same_pictures))
    if not is_same:
        return Conclusion.EDITED, findings
    return (Conclusion.ISSUED if comparison.filled else Conclusion.SAVED_AGAIN), findings


def _beside(name: str, found: Carried) -> Iterator[Finding]:
    """Yield what stands in a file beside its text, and which is no edit of it."""
    if found.comments:
        message = Message("tệp có {count} chú thích bên lề", count=found.comments)
        yield Finding("P136", message, Place(name), Severity.NOTE)
    if found.revisions:
        message = Message("tệp còn {count} chỗ sửa theo dõi", count=found.revisions)
        hint = Message("kết luận là về văn bản sau khi chấp nhận các chỗ ấy")
        yield Finding("P136", message, Place(name), Severity.NOTE, hint=hint)


def _old_units(record: Record, sources: Origins) -> tuple[Unit, ...]:
    """Return the paragraphs as they were, with their words, where they can be made again."""
    if sources.missing:
        return ()
    try:
        made = make_again(record, sources)
    except VanbanError:
        return ()
    units = likeness(view(made.document)).units
    return units if units == record.likeness.units else ()


def _rebuilt(name: str, record: Record, sources: Origins) -> tuple[Finding, ...]:
    """Return what making the document again from the store shows of its record."""
    if sources.missing:
        listed = ", ".join(sources.missing)
        message = Message("kho lưu thiếu {files} nên không tạo lại để so được", files=listed)
        hint = Message("nêu kho lưu của cơ quan: --store THƯ-MỤC")
        return (Finding("P133", message, Place(name), Severity.WARNING, hint=hint),)
    try:
        differing = make_again(record, sources).differing
    except VanbanError as error:
        return tuple(replace(each, severity=Severity.WARNING) for each in error.findings)
    if differing:
        message = Message(
            "tạo lại từ kho lưu không ra đúng bản đầu, khác ở: {parts}", parts=", ".join(differing)
        )
        hint = Message("tệp tạo bằng vanban {version}; so bằng bản ấy", version=record.vanban)
        return (Finding("P134", message, Place(name), Severity.WARNING, hint=hint),)
    message = Message("tạo lại từ kho lưu ra đúng bản đầu, từng phần của tệp")
    return (Finding("P135", message, Place(name), Severity.NOTE),)


def _unfitting(name: str) -> Finding:
    return Finding(
        "P123",
        Message("xuất xứ trong tệp là của một văn bản khác"),
        Place(name),
        Severity.WARNING,
        hint=Message("có thể tệp được soạn đè lên một văn bản cũ; đừng dùng xuất xứ ấy"),
    )
