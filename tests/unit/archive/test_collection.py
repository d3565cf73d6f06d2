from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.archive import ledger
from vanban.archive.collection import asked, reading, writing
from vanban.archive.searching import Query, find, terms_of
from vanban.archive.verifying import verify
from vanban.diagnostics import OutputError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.archive.conftest import Find, Store, Write
    from vanban.archive.paper import Reader

INDEX = ".kho/muc-luc.sqlite"


@pytest.fixture
def full(store: Store, write: Write) -> None:
    store(*(write(f"{n}.txt", f"{n}/KH\nThi đua lần {n}") for n in range(1, 6)))


def _told(kho: Path, reader: Reader) -> list[str]:
    return asked(kho, reader, lambda opened: [each.code for each in opened.findings])


@pytest.mark.usefixtures("full")
def test_a_missing_index_is_made_anew_and_told_once(kho: Path, reader: Reader, look: Find) -> None:
    (kho / INDEX).unlink()
    assert _told(kho, reader) == ["A111"]
    assert _told(kho, reader) == []
    assert look("thi dua").count == 5


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("rest", [b"", b"no database at all", b"SQLite format 3\0" + bytes(5000)])
def test_a_broken_index_is_made_anew(kho: Path, reader: Reader, look: Find, rest: bytes) -> None:
    (kho / INDEX).write_bytes(rest)
    assert _told(kho, reader) == ["A111"]
    assert look("thi dua").count == 5


@pytest.mark.usefixtures("full")
def test_an_index_damaged_inside_is_made_anew_when_it_is_asked(
    kho: Path, reader: Reader, look: Find
) -> None:
    content = bytearray((kho / INDEX).read_bytes())
    middle = len(content) // 3
    content[middle:] = b"\xff" * (len(content) - middle)
    (kho / INDEX).write_bytes(content)
    assert look("thi dua").count == 5
    query = Query(terms=terms_of(["lần 3"]))
    assert asked(kho, reader, lambda opened: find(opened.index, query)).count == 1


@pytest.mark.usefixtures("full")
def test_a_damaged_index_does_not_keep_papers_out(
    kho: Path, store: Store, write: Write, look: Find
) -> None:
    content = bytearray((kho / INDEX).read_bytes())
    content[len(content) // 3 :] = b"\xff" * (len(content) - len(content) // 3)
    (kho / INDEX).write_bytes(content)
    assert store(write("6.txt", "6/KH\nThi đua lần 6"))[0].place
    assert look("thi dua").count == 6


@pytest.mark.usefixtures("full")
def test_a_lost_register_is_written_anew_from_the_index(kho: Path, reader: Reader) -> None:
    (kho / ledger.NAME).unlink()
    assert _told(kho, reader) == ["A112"]
    assert asked(kho, reader, lambda opened: verify(opened).findings) == ()


@pytest.mark.usefixtures("full")
def test_a_last_line_that_was_cut_off_is_no_paper(kho: Path, reader: Reader, look: Find) -> None:
    whole = (kho / ledger.NAME).read_bytes()
    (kho / ledger.NAME).write_bytes(whole[:-7])
    assert look("thi dua").count == 4
    codes = asked(kho, reader, lambda opened: [each.code for each in verify(opened).findings])
    assert codes == ["A123"]


def test_a_folder_without_register_is_no_collection(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(UsageError) as refused, reading(tmp_path, reader):
        pass
    assert [each.code for each in refused.value.findings] == ["A101"]
    assert list(tmp_path.iterdir()) == []


def test_who_waits_too_long_is_told(kho: Path, reader: Reader) -> None:
    with (
        writing(kho, reader),
        pytest.raises(OutputError) as refused,
        writing(kho, reader, patience=0.05),
    ):
        pass
    assert [each.code for each in refused.value.findings] == ["A102"]


@pytest.mark.usefixtures("full")
def test_searching_needs_no_lock(kho: Path, reader: Reader, look: Find) -> None:
    with writing(kho, reader):
        assert look("thi dua").count == 5


@pytest.mark.usefixtures("full")
def test_a_paper_taken_out_by_hand_with_its_line_is_forgotten(
    kho: Path, reader: Reader, look: Find
) -> None:
    lines = (kho / ledger.NAME).read_text(encoding="utf-8").splitlines(keepends=True)
    (kho / lines[4].split()[1]).unlink()
    (kho / ledger.NAME).write_text("".join([*lines[:4], *lines[5:]]), encoding="utf-8")
    assert _told(kho, reader) == ["A111"]
    assert look("thi dua").count == 4
    assert asked(kho, reader, lambda opened: verify(opened).findings) == ()
