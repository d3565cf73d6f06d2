"""Papers added to a collection, each of them whole or not at all (thêm văn bản)."""

from __future__ import annotations

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.archive import ledger as register
from vanban.archive.collection import OWN, not_written, put_in_place, remake_index, writing
from vanban.archive.ledger import Line, digest_of
from vanban.archive.naming import place_for
from vanban.diagnostics import Finding, Message, Place, Severity, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.reading.opening import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from vanban.archive.collection import Collection
    from vanban.archive.paper import Described, Reader

_AT_ONCE: Final = 16
"""Files that are written through to the disk side by side: most of that is waiting."""
LARGEST: Final = 128 * 2**20
"""Bytes of one file; a scan with photographs takes a quarter of this."""
PORTION: Final = 100
"""Papers that go in together, so that the disk is waited for once."""


class Added(Struct, frozen=True):
    """What came of one file (kết quả thêm): its place if it is new, findings, exit code."""

    source: Path
    place: str = ""
    findings: tuple[Finding, ...] = ()
    exit_code: int = DONE


class _Incoming(Struct):
    """A file on its way into a collection."""

    source: Path
    content: bytes
    digest: str
    described: Described
    place: str = ""
    findings: list[Finding] = field(default_factory=list)


def add(
    folder: Path, sources: Iterable[Path], reader: Reader, *, portion: int = PORTION
) -> Iterator[Added]:
    """Add files to a collection and yield what came of each; one that fails stops no other.

    A portion is written through to the disk, then into the register, then each
    file gets its name, then the index learns of it: whatever moment the
    process dies at, the next to open the collection finishes what the register has.

    Args:
        folder: the collection; it is made where there is none.
        sources: the files.
        reader: reads a file of any kind.
        portion: how many files go in together.

    Raises:
        OutputError: the collection cannot be written.
    """
    rest = iter(sources)
    while chunk := list(islice(rest, portion)):
        known = {source: _read(source, reader) for source in chunk}
        incoming = [each for each in known.values() if isinstance(each, _Incoming)]
        told = _put(folder, incoming, reader) if incoming else []
        for each in known.values():
            added = each if isinstance(each, Added) else _added(each)
            yield _with(added, told)
            told = []


def _put(folder: Path, incoming: Sequence[_Incoming], reader: Reader) -> list[Finding]:
    """Put a portion into a collection, and return what was found of this."""
    try:
        with writing(folder, reader) as collection:
            try:
                _sort(collection, incoming)
            except sqlite3.DatabaseError:
                remake_index(collection, reader)
                _sort(collection, incoming)
            _write(collection, [each for each in incoming if each.place])
            try:
                _index(collection, [each for each in incoming if each.place])
            except sqlite3.DatabaseError:
                remake_index(collection, reader)
            return collection.findings
    except OSError as error:
        raise not_written(folder, error) from error


def _read(source: Path, reader: Reader) -> _Incoming | Added:
    try:
        content = read_bytes(source, LARGEST)
        described = reader(content, str(source))
    except VanbanError as error:
        return Added(source, "", error.findings, error.exit_code)
    return _Incoming(source, content, digest_of(content), described)


def _sort(collection: Collection, incoming: Sequence[_Incoming]) -> None:
    """Give each new paper its place; of one that is there already, say where."""
    for each in incoming:
        each.place, each.findings = "", []
    coming: dict[str, _Incoming] = {}
    taken: set[str] = set()
    for each in incoming:
        there = collection.index.with_digest(each.digest)
        twin = coming.get(each.digest)
        place = there.path if there else twin.place if twin else ""
        if place:
            each.findings.append(_already_there(each.source, place))
            continue
        each.findings += _told(collection, coming.values(), each)
        each.place = _place(collection, each, taken)
        coming[each.digest] = each
        taken.add(each.place.casefold())


def _place(collection: Collection, each: _Incoming, taken: set[str]) -> str:
    """Return where a paper will lie; one that lies in the folder already stays where it is."""
    root = collection.folder.resolve()
    source = each.source.resolve()
    if source.is_relative_to(root) and OWN not in source.relative_to(root).parts:
        inside = source.relative_to(root).as_posix()
        if inside.isprintable():
            return inside

    def is_taken(place: str) -> bool:
        spelled = place.casefold()
        there = (collection.folder / place).exists()
        return there or spelled in taken or collection.index.has_place(place)

    return place_for(each.described, each.source.name, is_taken)


def _write(collection: Collection, papers: Sequence[_Incoming]) -> None:
    if not papers:
        return
    folder = collection.folder
    copied = [each for each in papers if not (folder / each.place).exists()]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        staged = [collection.staged / each.digest for each in copied]
        list(pool.map(_stage, staged, (each.content for each in copied)))
    register.append(folder, [Line(each.digest, each.place) for each in papers])
    for each in copied:
        put_in_place(collection.staged / each.digest, folder / each.place)
    for parent in {(folder / each.place).parent for each in copied}:
        _flush(parent)


def _index(collection: Collection, papers: Sequence[_Incoming]) -> None:
    known = register.read(collection.folder)
    if papers and known is not None:
        rows = ((each.place, each.digest, each.described) for each in papers)
        collection.index.add(rows, known)


def _stage(file: Path, content: bytes) -> None:
    with file.open("wb") as staged:
        staged.write(content)
        staged.flush()
        os.fsync(staged.fileno())


def _flush(folder: Path) -> None:
    """Write a folder's entries through to the disk, where the system allows it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(
    collection: Collection, coming: Iterable[_Incoming], each: _Incoming
) -> Iterator[Finding]:
    """Yield what is worth knowing of a paper: another of its number and day, files it needs."""
    described = each.described
    if described.number[:1].isdecimal() and described.day:
        there = [(other.path, other.agency) for other in collection.index.numbered(described)]
        there += [
            (other.place, other.described.agency)
            for other in coming
            if _same_number(other.described, described)
        ]
        for path, agency in there:
            alike = PurePosixPath(path).suffix == each.source.suffix.lower()
            if alike and agency in {"", described.agency}:
                yield _same(each, path)
    for name in described.leans_on:
        yield Finding(
            "A105",
            Message("tệp dữ liệu này cần tệp “{name}”, kho chỉ giữ riêng nó", name=name),
            Place(file=str(each.source)),
            Severity.NOTE,
            hint=Message("thêm cả văn bản Word đã tạo từ tệp này vào kho"),
        )


def _same_number(one: Described, other: Described) -> bool:
    return (one.number, one.issued_on) == (other.number, other.issued_on)


def _same(each: _Incoming, path: str) -> Finding:
    return Finding(
        "A104",
        Message(
            "trong kho đã có một văn bản khác cùng số {number}, cùng ngày: {path}",
            number=each.described.number,
            path=path,
        ),
        Place(file=str(each.source)),
        Severity.WARNING,
        hint=Message("cả hai đều được giữ; so lại xem tệp nào là bản đúng"),
    )


def _already_there(source: Path, place: str) -> Finding:
    return Finding(
        "A103",
        Message("văn bản này đã có trong kho: {place}", place=place),
        Place(file=str(source)),
        Severity.NOTE,
    )


def _added(each: _Incoming) -> Added:
    remain = any(finding.severity is Severity.WARNING for finding in each.findings)
    code = FINDINGS_REMAIN if remain else DONE
    return Added(each.source, each.place, tuple(each.findings), code)


def _with(added: Added, told: Sequence[Finding]) -> Added:
    return Added(added.source, added.place, (*told, *added.findings), added.exit_code)
