"""The index of a collection: a small database made from the files, and remade at need (chỉ mục)."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from vanban.archive.folding import exact, plain
from vanban.archive.paper import Entry, entry_of
from vanban.diagnostics import Finding, Message, MissingProgramError
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from vanban.archive.ledger import Ledger
    from vanban.archive.paper import Described

COLUMNS: Final = "path, digest, day, number, kind, agency, parent, subject, signers, targets"
_VERSION: Final = 2
_FIGURE: Final = regex(r"(\d+[a-z]?)(?![a-z\d])[\s/–-]*")
_SCHEMA: Final = """
CREATE TABLE state (version INTEGER, size INTEGER, mark TEXT);
CREATE TABLE papers (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL, spelled TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL UNIQUE,
  day TEXT, number TEXT, kind TEXT, agency TEXT, parent TEXT, subject TEXT,
  signers TEXT, targets TEXT,
  plain_number TEXT, plain_kind TEXT, plain_agency TEXT
);
CREATE INDEX by_number ON papers (plain_number, day);
CREATE INDEX by_day ON papers (day);
CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);
CREATE VIRTUAL TABLE words USING fts5 (
  subject, people, targets, text, plain_subject, plain_people, plain_targets, plain_text,
  content='', tokenize="unicode61 remove_diacritics 0"
);
"""
_LINES: Final = "\n"


class StaleIndexError(Exception):
    """The index is missing, damaged, of another version, or does not fit the register."""


class Index:
    """The open index (chỉ mục) of a collection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @classmethod
    def create(cls, file: Path) -> Index:
        """Return a new, empty index in a file that is not there yet.

        Raises:
            MissingProgramError: this Python's SQLite cannot search texts.
        """
        connection = sqlite3.connect(file, isolation_level=None, timeout=60)
        try:
            connection.executescript(_SCHEMA)
        except sqlite3.OperationalError as error:
            connection.close()
            if "no such module" not in str(error):
                raise
            raise MissingProgramError(_no_full_text()) from error
        connection.execute("INSERT INTO state VALUES (?, 0, '')", (_VERSION,))
        return cls(connection)

    @classmethod
    def open(cls, file: Path) -> Index:
        """Return the index in a file.

        Raises:
            StaleIndexError: there is none that can be used.
        """
        if not file.is_file():
            raise StaleIndexError(file)
        connection = sqlite3.connect(file, isolation_level=None, timeout=60)
        try:
            row = connection.execute("SELECT version FROM state").fetchone()
        except sqlite3.DatabaseError as error:
            connection.close()
            raise StaleIndexError(file) from error
        if row is None or row[0] != _VERSION:
            connection.close()
            raise StaleIndexError(file)
        return cls(connection)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def known(self, ledger: Ledger) -> int:
        """Return how many bytes of the register the index has taken in.

        Raises:
            StaleIndexError: it was made from another register.
        """
        size, mark = self.connection.execute("SELECT size, mark FROM state").fetchone()
        if size > ledger.size or (size and ledger.mark(size) != mark):
            raise StaleIndexError(size)
        return int(size)

    def add(self, papers: Iterable[tuple[str, str, Described]], ledger: Ledger) -> None:
        """Take in papers (place, digest, description), all of them or none.

        Args:
            papers: the papers whose lines were added to the register.
            ledger: the register as it is now.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            for path, digest, described in papers:
                self._insert(entry_of(described, path, digest), described.text)
            state = (ledger.size, ledger.mark())
            self.connection.execute("UPDATE state SET size = ?, mark = ?", state)
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def _insert(self, entry: Entry, text: str) -> None:
        row = (
            *(entry.path, entry.path.casefold(), entry.digest, entry.day, entry.number),
            *(entry.kind, entry.agency, entry.parent, entry.subject),
            *(_LINES.join(entry.signers), _LINES.join(entry.targets)),
            *(plain_number(entry.number), plain(entry.kind).replace("-", " ")),
            plain(f"{entry.agency}{_LINES}{entry.parent}"),
        )
        added = self.connection.execute(
            "INSERT INTO papers (path, spelled, digest, day, number, kind, agency, parent,"
            " subject, signers, targets, plain_number, plain_kind, plain_agency)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        number = added.lastrowid
        head = f"{entry.number} {entry.subject}"
        texts = (head, _LINES.join(entry.signers), _LINES.join(entry.targets), text)
        folded = (*map(exact, texts), *map(plain, texts))
        self.connection.execute("INSERT INTO texts VALUES (?, ?)", (number, text))
        self.connection.execute(
            "INSERT INTO words (rowid, subject, people, targets, text, plain_subject,"
            " plain_people, plain_targets, plain_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *folded),
        )

    def with_digest(self, digest: str) -> Entry | None:
        """Return the paper of a digest, if it is there."""
        found = self.entries("digest = ?", (digest,))
        return found[0] if found else None

    def numbered(self, described: Described) -> list[Entry]:
        """Return the papers of the same number and day."""
        values = (plain_number(described.number), described.day)
        return self.entries("plain_number = ? AND day = ?", values)

    def has_place(self, path: str) -> bool:
        """Say whether a paper lies at a place; systems that know no capitals agree."""
        query = "SELECT 1 FROM papers WHERE spelled = ?"
        return self.connection.execute(query, (path.casefold(),)).fetchone() is not None

    def entries(self, where: str, values: tuple[object, ...]) -> list[Entry]:
        """Return the papers of a condition, the latest first."""
        query = f"SELECT {COLUMNS} FROM papers WHERE {where} ORDER BY day DESC, path"  # noqa: S608 - conditions of ours, values apart
        return [entry_from(row) for row in self.connection.execute(query, values)]

    def text(self, digest: str) -> str:
        """Return the text of a paper."""
        query = "SELECT text FROM texts JOIN papers USING (id) WHERE digest = ?"
        row = self.connection.execute(query, (digest,)).fetchone()
        return str(row[0]) if row else ""


def _no_full_text() -> Finding:
    return Finding(
        "A108",
        Message("bản Python trên máy này không có phần tìm trong văn bản (SQLite FTS5)"),
        hint=Message("cài Python từ python.org (bản 3.11 trở lên) rồi cài lại vanban"),
    )


def entry_from(row: tuple[str, ...]) -> Entry:
    """Return a paper from its row."""
    path, digest, day, number, kind, agency, parent, subject, *lists = row
    signers, targets = (tuple(filter(None, each.split(_LINES))) for each in lists[:2])
    return Entry(path, digest, day, number, kind, agency, parent, subject, signers, targets)


def plain_number(number: str) -> str:
    """Return a number and symbol as they are compared: ``05/KH-UBND`` is ``5/kh-ubnd``.

    What stands between the two does not matter: ``27-KH/HU``, ``12 CV/HU``.
    """
    typed = plain(number).strip()
    found = _FIGURE.match(typed)
    figure, symbol = (found[1], typed[found.end() :]) if found else ("", typed)
    slash = "/" if found and symbol else ""
    return f"{figure.lstrip('0')}{slash}{symbol.replace(' ', '')}"
