from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Protocol

import docx
import pytest

from vanban.archive.adding import Added, add
from vanban.archive.collection import asked
from vanban.archive.paper import Described, Reader
from vanban.archive.reading_kinds import reader as reader_of_kinds
from vanban.archive.searching import Answer, Query, find, terms_of


def plain_text(content: bytes, name: str) -> Described:
    """A reader of texts: their first line is the number, the rest is the text."""
    number, _, text = content.decode().partition("\n")
    return Described(kind="kế hoạch", number=number, subject=Path(name).stem, text=text)


@pytest.fixture
def reader() -> Reader:
    return reader_of_kinds(plain_text)


class Write(Protocol):
    def __call__(self, name: str, text: str) -> Path: ...


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, text: str) -> Path:
        file = tmp_path / "nguon" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return written


@pytest.fixture
def kho(tmp_path: Path) -> Path:
    return tmp_path / "kho"


class Store(Protocol):
    def __call__(self, *files: Path) -> list[Added]: ...


@pytest.fixture
def store(kho: Path, reader: Reader) -> Store:
    return lambda *files: list(add(kho, files, reader))


class Find(Protocol):
    def __call__(self, *words: str, **filters: str) -> Answer: ...


@pytest.fixture
def look(kho: Path, reader: Reader) -> Find:
    def found(*words: str, **filters: str) -> Answer:
        query = Query(terms=terms_of(words), **filters)  # type: ignore[arg-type]  # all texts but the limit
        return asked(kho, reader, lambda opened: find(opened.index, query))

    return found


def word_file(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
