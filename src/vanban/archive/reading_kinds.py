"""Which reader describes which kind of file (đọc từng loại tệp)."""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from vanban.archive.ledger import NAME as REGISTER
from vanban.diagnostics import DataError, Finding, Message, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vanban.archive.describing import WordReader
    from vanban.archive.paper import Described, Reader

WORD: Final = (".docx", ".docm")
DATA: Final = (".yaml", ".yml", ".json", ".xlsx", ".xlsm")
OTHERS: Final = (".txt", ".pdf", ".doc", ".rtf", ".odt")


def reader(others: Reader) -> Reader:
    """Return what describes a file of any kind, by its ending.

    Args:
        others: describes what is neither a Word file of today nor a data file.

    Nothing is imported before the first file of a kind: most searches read none.
    """

    @cache
    def word() -> WordReader:
        from vanban.archive.describing import WordReader

        return WordReader()

    def describe(content: bytes, name: str) -> Described:
        ending = PurePath(name).suffix.lower()
        if PurePath(name).name == REGISTER:
            raise DataError(_unknown(name))
        if ending in WORD:
            return word().describe(content, name)
        if ending in DATA:
            from vanban.archive.describing_data import describe_data

            return describe_data(content, name)
        if ending in OTHERS:
            return others(content, name)
        raise DataError(_unknown(name))

    return describe


def papers_in(path: Path) -> Iterator[Path]:
    """Yield a file, or the papers of a folder and of those inside, in the order of their names."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        inside = file.relative_to(path).parts
        hidden = file.name == REGISTER or any(part.startswith((".", "~$")) for part in inside)
        if not hidden and file.suffix.lower() in (*WORD, *DATA, *OTHERS) and file.is_file():
            yield file


def _unknown(name: str) -> Finding:
    return Finding(
        "A107",
        Message("kho không nhận loại tệp này"),
        Place(file=name),
        hint=Message(
            "kho nhận {endings}",
            endings=", ".join((*WORD[:1], *DATA[:1], *OTHERS)),
        ),
    )
