"""A past paper from its file to its data: the order of the stages (bóc tách)."""

from __future__ import annotations

import codecs
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, UsageError
from vanban.importing.accounting import account
from vanban.importing.data_file import data_file
from vanban.importing.letters import inked, printable
from vanban.importing.missing import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.importing.accounting import Accounted
    from vanban.importing.wish import Wish
    from vanban.recognition.paper import Change, RecognisedPaper
    from vanban.recognition.source import Original


class Intake(Struct, frozen=True):
    """A past paper taken in (kết quả bóc tách): the account of it, and its data file."""

    source: str
    digest: str
    account: Accounted
    text: str
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]

    @property
    def name(self) -> str:
        """Return the name of the source without its folders."""
        return Path(self.source).name

    @property
    def data(self) -> dict[str, Any]:
        """Return the data as they stand in the data file."""
        return self.account.paper.data

    @property
    def kind(self) -> str:
        """Return which type of paper it was taken for."""
        return str(self.data.get("loại văn bản", ""))

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the names of the components that the source lacks."""
        return tuple(missing(self.data))


def take_in(path: Path, wish: Wish) -> Intake:
    """Return a past paper as data, every character accounted for.

    Raises:
        UsageError: there is no such file.
        DataError: it cannot be read, or holds no text.
        MissingProgramError: its kind needs a program that is not there.
    """
    return taken_in(_opened(path, wish), str(path), _digest(path), wish)


def taken_in(original: Original, source: str, digest: str, wish: Wish) -> Intake:
    """Return what was read of a paper as data, every character accounted for.

    Args:
        original: the lines that were read.
        source: the file they are from.
        digest: that of the file.
        wish: what is asked for besides.

    Raises:
        DataError: it holds no text.
    """
    from vanban.recognition.recognise import recognise

    if not any(inked(line.text) for line in original.lines):
        raise DataError(_no_text(source))
    if wish.repair:
        from vanban.importing.mending import mended

        original = mended(original, wish.corrections)
    accounted = account(original, recognise(original, kind=wish.kind, every=wish.repair))
    paper = replace(accounted.paper, data=printable(accounted.paper.data))
    accounted = replace(accounted, paper=paper)
    head = (
        str(Message("Bóc tách từ tệp: {name}", name=Path(source).name)),
        str(Message("SHA-256 của tệp nguồn: {digest}", digest=digest)),
    )
    return Intake(
        source,
        digest,
        accounted,
        data_file(paper.data, paper.doubts, head),
        tuple(dict.fromkeys((*original.changes, *paper.changes))),
        (*original.findings, *_findings(paper, source)),
    )


def _opened(path: Path, wish: Wish) -> Original:
    if wish.encoding is None:
        from vanban.importing.opening import original_of

        return original_of(path, repair=wish.repair)
    from vanban.importing.kinds import Kind, kind_of
    from vanban.importing.text_file import lines_of
    from vanban.reading.opening import read_bytes
    from vanban.repair.legacy import decoded

    data = read_bytes(path)
    if kind_of(data) not in {Kind.TEXT, Kind.OTHER}:
        raise UsageError(_encoding_of_letters(path))
    if _is_unicode(data):
        raise UsageError(_already_unicode(path))
    return lines_of(decoded(data, wish.encoding), str(path))


def _is_unicode(data: bytes) -> bool:
    """Return whether a text is UTF-8 with letters beyond ASCII, which one of old never is."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        return not data.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def _already_unicode(path: Path) -> Finding:
    return Finding(
        "N311",
        Message("tệp này đã là Unicode, không phải bảng mã nêu sau --encoding"),
        Place(str(path)),
        hint=Message("bỏ --encoding rồi chạy lại"),
    )


def _encoding_of_letters(path: Path) -> Finding:
    return Finding(
        "N308",
        Message("--encoding chỉ dùng cho tệp chữ (.txt)"),
        Place(str(path)),
        hint=Message("bỏ --encoding; tệp Word gõ TCVN3, VNI thì thêm --repair để đổi theo phông"),
    )


def _digest(path: Path) -> str:
    from vanban.reading.opening import read_bytes

    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:  # its name was typed in another form of Unicode
        return hashlib.sha256(read_bytes(path)).hexdigest()


def _findings(paper: RecognisedPaper, source: str) -> Iterator[Finding]:
    """Yield what a clerk should look at: what is doubtful, and what is not there."""
    for doubt in paper.doubts:
        yield Finding(
            "N301",
            doubt.message,
            Place(source, doubt.line),
            Severity.WARNING,
            hint=Message("đối chiếu với bản gốc; nhận sai thì sửa trong tệp dữ liệu"),
        )
    names = ", ".join(missing(paper.data))
    if names:
        yield Finding(
            "N302",
            Message("bản gốc không có: {names}; tệp dữ liệu cũng để thiếu như vậy", names=names),
            Place(source),
            Severity.WARNING,
            hint=Message("có bản đủ hơn thì đối chiếu rồi điền vào tệp dữ liệu"),
            clause="Điều 8 Nghị định 30/2020/NĐ-CP",
        )


def _no_text(source: str) -> Finding:
    return Finding(
        "N303",
        Message("tệp không có chữ nào để bóc tách"),
        Place(source),
        hint=Message(
            "bản quét thì nhận dạng chữ (OCR) trước, lưu thành .docx hoặc .txt rồi chạy lại"
        ),
    )
