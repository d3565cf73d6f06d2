"""Only one process at a time writes into a collection (khóa kho)."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Finding, Message, OutputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE: Final = 120.0
"""Seconds for which the others are waited for."""


@contextmanager
def locked(file: Path, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a collection.

    SQLite locks the same way on every system, and the lock of a process that
    dies is gone with it.

    Raises:
        OutputError: another process has held it for too long, or it cannot be made.
    """
    try:
        connection = sqlite3.connect(file, timeout=patience, isolation_level=None)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            connection.close()
            raise
    except sqlite3.DatabaseError as error:
        raise _not_locked(file) from error
    try:
        yield
    finally:
        connection.close()


def _not_locked(file: Path) -> OutputError:
    return OutputError(
        Finding(
            "A102",
            Message("chưa ghi được vào kho: chương trình khác đang ghi, hoặc không có quyền ghi"),
            Place(file=str(file.parent.parent)),
            hint=Message(
                "chờ chương trình kia xong rồi chạy lại; không có chương trình nào thì xem quyền"
                " ghi của thư mục và xóa tệp {file}",
                file=file,
            ),
        )
    )
