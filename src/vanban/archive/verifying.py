"""Every file of a collection held against the digest it was added with (xác minh kho)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.archive import ledger as register
from vanban.archive.collection import OWN
from vanban.archive.ledger import digest_of
from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.provenance.store import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vanban.archive.collection import Collection

_OF_OTHERS: Final = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_OPEN_ELSEWHERE: Final = ("~$", ".~lock.")


class Verified(Struct, frozen=True):
    """What came of a verification (kết quả xác minh): how many files, and what is amiss."""

    count: int
    findings: tuple[Finding, ...]


def verify(collection: Collection) -> Verified:
    """Hold every file against the register, and tell what is missing, changed or unknown."""
    lines = collection.ledger.lines
    unknown = _unknown(collection.folder, {line.path for line in lines})
    findings: list[Finding] = []
    for line in lines:
        file = collection.folder / line.path
        digest = _digest(file)
        if digest == line.digest:
            continue
        moved = unknown.pop(line.digest, None) if digest is None else None
        if moved is not None:
            findings.append(_moved(file, moved))
        else:
            findings.append(_missing(file) if digest is None else _changed(file))
    findings += (_foreign(file) for file in unknown.values())
    findings += (_unread(collection.folder, number) for number in collection.ledger.unread)
    return Verified(len(lines), tuple(findings))


def _digest(file: Path) -> str | None:
    try:
        return digest_of(file.read_bytes())
    except OSError:
        return None


def _unknown(folder: Path, known: set[str]) -> dict[str, Path]:
    """Return the files that the register does not have, by digest."""
    found = {}
    for file in _files(folder):
        if file.relative_to(folder).as_posix() not in known:
            found[_digest(file) or str(file)] = file
    return found


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        name = file.name.lower()
        is_ours = inside.parts[0] in {OWN, register.NAME} or FOLDER in inside.parts
        if is_ours or name in _OF_OTHERS or name.startswith(_OPEN_ELSEWHERE):
            continue
        if file.is_file():
            yield file


def _missing(file: Path) -> Finding:
    return Finding(
        "A121",
        Message("tệp có trong sổ nhưng không còn trong kho"),
        Place(file=str(file)),
        hint=Message("tìm lại tệp từ bản sao lưu và đặt đúng chỗ này"),
    )


def _changed(file: Path) -> Finding:
    return Finding(
        "A122",
        Message("tệp đã bị sửa từ khi đưa vào kho"),
        Place(file=str(file)),
        hint=Message("lấy lại tệp từ bản sao lưu; bản đã sửa thì để nơi khác rồi thêm như tệp mới"),
    )


def _moved(file: Path, now: Path) -> Finding:
    return Finding(
        "A124",
        Message("tệp đã bị chuyển chỗ hoặc đổi tên, nội dung còn nguyên: {now}", now=now),
        Place(file=str(file)),
        Severity.WARNING,
        hint=Message("chuyển tệp về chỗ cũ, tên cũ"),
    )


def _unread(folder: Path, number: int) -> Finding:
    return Finding(
        "A125",
        Message("dòng này của sổ lưu trữ bị hỏng nên không biết của tệp nào"),
        Place(file=str(folder / register.NAME), line=number),
        hint=Message(
            "lấy lại sổ từ bản sao lưu; hoặc xóa dòng ấy, rồi thêm lại tệp bị báo là không có"
            " trong sổ"
        ),
    )


def _foreign(file: Path) -> Finding:
    return Finding(
        "A123",
        Message("tệp nằm trong thư mục nhưng không có trong sổ"),
        Place(file=str(file)),
        Severity.WARNING,
        hint=Message("đúng là văn bản cần giữ thì thêm vào kho; không thì chuyển đi nơi khác"),
    )
