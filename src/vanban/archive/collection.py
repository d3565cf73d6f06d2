"""A collection opened: what was interrupted is finished, what is broken of its index remade."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec import Struct, field

from vanban.archive import ledger as register
from vanban.archive.index import Index, StaleIndexError
from vanban.archive.locking import PATIENCE, locked
from vanban.archive.paper import Described
from vanban.diagnostics import (
    Finding,
    Message,
    OutputError,
    Place,
    Severity,
    UsageError,
    VanbanError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from vanban.archive.ledger import Ledger, Line
    from vanban.archive.paper import Reader

T = TypeVar("T")
OWN: Final = ".kho"
"""The folder for what vanban keeps for itself; all of it can be made again."""
STAGED: Final = "tam"
_INDEX: Final = "muc-luc.sqlite"
_LOCK: Final = "khoa.sqlite"


class Collection(Struct):
    """A collection that is open (kho đang mở): its register, its index, what was found."""

    folder: Path
    ledger: Ledger
    index: Index
    findings: list[Finding] = field(default_factory=list)

    @property
    def staged(self) -> Path:
        """Where files lie until their names are in the register."""
        return self.folder / OWN / STAGED


@contextmanager
def reading(folder: Path, reader: Reader) -> Iterator[Collection]:
    """Open a collection to be looked into.

    Its index is brought up to date first where it is not; that alone needs the lock.

    Raises:
        UsageError: the folder is no collection.
        OutputError: the index has to be remade and cannot be written.
    """
    opened = _fresh(folder)
    if opened is None:
        _refuse_no_collection(folder)
        try:
            with _locked(folder):
                opened = _brought_up(folder, reader)
        except OSError as error:
            raise not_written(folder, error) from error
    try:
        yield opened
    finally:
        opened.index.close()


def asked(folder: Path, reader: Reader, ask: Callable[[Collection], T]) -> T:
    """Return what a collection answers; an index that is damaged inside is made anew first.

    Raises:
        UsageError: the folder is no collection.
        OutputError: the index has to be remade and cannot be written.
    """
    try:
        with reading(folder, reader) as opened:
            return ask(opened)
    except sqlite3.DatabaseError:
        with _locked(folder):
            damaged = _brought_up(folder, reader)
            remake_index(damaged, reader)
        try:
            return ask(damaged)
        finally:
            damaged.index.close()


@contextmanager
def writing(folder: Path, reader: Reader, *, patience: float = PATIENCE) -> Iterator[Collection]:
    """Open a collection to be added to, a new one if need be; others wait meanwhile.

    Raises:
        OutputError: it cannot be written, or others write into it for too long.
    """
    from vanban.outputs.files import make_folder

    make_folder(folder / OWN / STAGED)
    with _locked(folder, patience):
        if not is_collection(folder):
            register.begin(folder, folder / OWN / STAGED)
        opened = _brought_up(folder, reader)
        try:
            yield opened
        finally:
            opened.index.close()


def remake_index(collection: Collection, reader: Reader) -> None:
    """Make the index of a collection anew, where it turns out to be damaged inside.

    The lock is held.
    """
    collection.index.close()
    known = register.read(collection.folder) or collection.ledger
    remade = _remade(collection.folder, known, reader, collection.findings)
    collection.ledger, collection.index = known, remade.index


def not_written(folder: Path, error: OSError) -> OutputError:
    """Return the error that a collection cannot be written."""
    from vanban.outputs.reasons import reason_of

    message = Message("không ghi được vào kho ({reason})", reason=reason_of(error))
    hint = Message("sửa chỗ ấy rồi chạy lại; văn bản nào đã vào kho thì không bị thêm lần nữa")
    return OutputError(Finding("A106", message, Place(file=str(folder)), hint=hint))


def is_collection(folder: Path) -> bool:
    """Say whether a folder is a collection: its register is there, or its index."""
    return (folder / register.NAME).is_file() or (folder / OWN / _INDEX).is_file()


@contextmanager
def _locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    from vanban.outputs.files import make_folder

    make_folder(folder / OWN / STAGED)
    with locked(folder / OWN / _LOCK, patience=patience):
        yield


def _refuse_no_collection(folder: Path) -> None:
    if is_collection(folder):
        return
    raise UsageError(
        Finding(
            "A101",
            Message("thư mục này chưa phải là kho lưu trữ"),
            Place(file=str(folder)),
            hint=Message("kiểm tra lại tên thư mục; lập kho mới: vanban lưu-trữ thêm KHO TỆP"),
        )
    )


def _fresh(folder: Path) -> Collection | None:
    """Return the collection if register and index fit and nothing has to be written."""
    known = register.read(folder)
    if known is None:
        return None
    try:
        index = Index.open(folder / OWN / _INDEX)
    except StaleIndexError:
        return None
    with suppress(StaleIndexError, sqlite3.DatabaseError):
        if index.known(known) == known.size:
            return Collection(folder, known, index)
    index.close()
    return None


def _brought_up(folder: Path, reader: Reader) -> Collection:
    """Return the collection with everything in its place; the lock is held."""
    findings: list[Finding] = []
    known = register.read(folder)
    if known is None:
        known = _register_from_index(folder, findings)
    register.mend(folder, known)
    _finish(folder, known)
    try:
        index = Index.open(folder / OWN / _INDEX)
    except StaleIndexError:
        return _remade(folder, known, reader, findings)
    try:
        _take_in(folder, known.after(index.known(known)), known, index, reader)
    except (StaleIndexError, sqlite3.DatabaseError):
        index.close()
        return _remade(folder, known, reader, findings)
    return Collection(folder, known, index, findings)


def _register_from_index(folder: Path, findings: list[Finding]) -> Ledger:
    """Write the register anew from the index, which knows every digest."""
    lines: list[Line] = []
    try:
        index = Index.open(folder / OWN / _INDEX)
    except StaleIndexError:
        pass
    else:
        rows = index.connection.execute("SELECT digest, path FROM papers ORDER BY id")
        lines = [register.Line(*row) for row in rows]
        index.close()
    register.begin(folder, folder / OWN / STAGED, lines)
    message = Message("mất sổ lưu trữ; đã lập lại từ chỉ mục, {count} văn bản", count=len(lines))
    findings.append(Finding("A112", message, Place(file=str(folder)), Severity.WARNING))
    known = register.read(folder)
    return known if known is not None else register.Ledger(b"")


def _finish(folder: Path, known: Ledger) -> None:
    """Give the files their names whose lines are written; take away what was not added."""
    staged = sorted((folder / OWN / STAGED).iterdir())
    if not staged:
        return
    places = {line.digest: line.path for line in known.lines}
    for file in staged:
        place = places.get(file.name)
        if place is not None and not (folder / place).exists():
            put_in_place(file, folder / place)
        else:
            file.unlink(missing_ok=True)


def put_in_place(staged: Path, target: Path) -> None:
    """Give a staged file the name at which it will be found."""
    target.parent.mkdir(parents=True, exist_ok=True)
    staged.replace(target)


def _remade(folder: Path, known: Ledger, reader: Reader, findings: list[Finding]) -> Collection:
    """Return the collection with an index made anew from its files."""
    file = folder / OWN / _INDEX
    new = file.with_suffix(".moi")
    for old in (new, new.with_name(f"{new.name}-journal")):
        old.unlink(missing_ok=True)
    index = Index.create(new)
    _take_in(folder, known.lines, known, index, reader)
    index.close()
    for old in (file.with_name(f"{file.name}-journal"), file):
        old.unlink(missing_ok=True)
    new.replace(file)
    if known.lines:
        count = len(known.lines)
        message = Message("chỉ mục mất hoặc hỏng; đã lập lại từ {count} tệp", count=count)
        findings.append(Finding("A111", message, Place(file=str(folder)), Severity.NOTE))
    return Collection(folder, known, Index.open(file), findings)


def _take_in(
    folder: Path, lines: Iterable[Line], known: Ledger, index: Index, reader: Reader
) -> None:
    """Read the files of some lines into the index, all of them or none."""
    todo = list(lines)
    if todo or index.known(known) != known.size:
        index.add(
            ((each.path, each.digest, _described(folder, each, reader)) for each in todo), known
        )


def _described(folder: Path, line: Line, reader: Reader) -> Described:
    """Return what a file says; one that cannot be read is told by ``verify``, not here."""
    try:
        return reader((folder / line.path).read_bytes(), line.path)
    except (OSError, VanbanError):
        return Described()
