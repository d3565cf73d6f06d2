from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from vanban.archive import adding, collection, ledger
from vanban.archive.adding import add
from vanban.archive.collection import asked
from vanban.archive.verifying import verify

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.archive.conftest import Find, Store, Write
    from vanban.archive.paper import Reader


def _codes(kho: Path, reader: Reader) -> list[str]:
    return asked(kho, reader, lambda opened: [each.code for each in verify(opened).findings])


def _names(kho: Path, reader: Reader) -> tuple[list[str], list[str]]:
    """The papers of the register, and those of the index."""
    return asked(
        kho,
        reader,
        lambda opened: (
            sorted(line.path for line in opened.ledger.lines),
            sorted(each.path for each in opened.index.entries("1", ())),
        ),
    )


def test_a_paper_lies_under_its_year_and_type_and_the_source_stays(
    kho: Path, store: Store, write: Write
) -> None:
    source = write("a.txt", "05/KH-UBND\nThi đua")
    added = store(source)[0]
    assert added.place == "khong-ro-nam/ke-hoach/05-KH-UBND_a.txt"
    assert (kho / added.place).read_bytes() == source.read_bytes()


def test_the_same_paper_twice_is_told_and_not_doubled(
    kho: Path, reader: Reader, store: Store, write: Write
) -> None:
    first, twin = write("a.txt", "1/KH\nA"), write("b.txt", "1/KH\nA")
    added = store(first, twin)
    again = store(first)[0]
    assert [bool(each.place) for each in added] == [True, False]
    assert [each.code for each in (*added[1].findings, *again.findings)] == ["A103", "A103"]
    assert again.exit_code == 0
    assert len(_names(kho, reader)[0]) == 1


def test_another_file_of_the_same_number_and_day_is_told_and_kept(
    kho: Path, tmp_path: Path, store: Store
) -> None:
    files = []
    for index, text in enumerate(("Một", "Hai", "Ba")):
        file = tmp_path / f"{index}.yaml"
        file.write_text(
            f"loại văn bản: kế hoạch\nsố: 5\nký hiệu: KH-UBND\nngày ban hành: 05/01/2026\n"
            f"cơ quan ban hành: {'ỦY BAN NHÂN DÂN XÃ A' if index < 2 else 'TRƯỜNG TIỂU HỌC B'}\n"
            f"trích yếu: Thi đua\nnội dung: {text}\n",
            encoding="utf-8",
        )
        files.append(file)
    added = store(*files)
    assert [[each.code for each in one.findings] for one in added] == [[], ["A104"], []]
    assert added[1].exit_code == 5
    names = [each.place.rpartition("/")[2] for each in added]
    assert names == [f"2026-01-05_05-KH-UBND_Thi-dua{turn}.yaml" for turn in ("", "_2", "_3")]
    assert all((kho / each.place).is_file() for each in added)


def test_a_file_that_cannot_be_read_stops_no_other(
    kho: Path, reader: Reader, store: Store, write: Write, tmp_path: Path
) -> None:
    damaged = tmp_path / "hong.docx"
    damaged.write_bytes(b"PK no zip")
    picture = tmp_path / "anh.png"
    picture.write_bytes(b"png")
    added = store(damaged, picture, tmp_path / "khong-co.docx", write("a.txt", "1/KH\nA"))
    assert [each.exit_code for each in added] == [3, 3, 2, 0]
    assert [[found.code for found in each.findings] for each in added] == [
        ["W205"],
        ["A107"],
        ["D101"],
        [],
    ]
    assert len(_names(kho, reader)[1]) == 1


def test_a_file_that_lies_in_the_folder_already_is_taken_in_where_it_is(
    kho: Path, reader: Reader, store: Store, write: Write
) -> None:
    store(write("a.txt", "1/KH\nA"))
    stranger = kho / "2020" / "Bản lạ.txt"
    stranger.parent.mkdir()
    stranger.write_text("2/KH\nB", encoding="utf-8")
    assert _codes(kho, reader) == ["A123"]
    assert store(stranger)[0].place == "2020/Bản lạ.txt"
    assert _codes(kho, reader) == []


def test_data_that_need_another_file_are_told(store: Store, write: Write) -> None:
    data = write("a.yaml", "loại văn bản: kế hoạch\nthông tin cơ quan: co-quan.yaml\n")
    assert [each.code for each in store(data)[0].findings] == ["A105"]


class Crash(BaseException):
    """What a process that dies does not catch."""


_STEPS = [
    (adding, "_stage"),
    (ledger, "append"),
    (adding, "put_in_place"),
    (adding, "_flush"),
    (adding, "_index"),
    (collection, "_take_in"),
]


@pytest.mark.parametrize(("place", "step"), _STEPS)
@pytest.mark.parametrize("moment", [0, 1, 3])
def test_whatever_step_breaks_off_the_collection_is_whole_and_takes_the_rest(  # noqa: PLR0917 - one a step
    kho: Path,
    reader: Reader,
    store: Store,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    place: object,
    step: str,
    moment: int,
) -> None:
    store(write("truoc.txt", "1/KH\nTrước"))
    files = [write(f"{number}.txt", f"{number}/KH\nLời {number}") for number in range(2, 8)]
    right, calls = getattr(place, step), [0]

    def broken(*arguments: object, **named: object) -> object:
        calls[0] += 1
        if calls[0] > moment:
            raise Crash
        return right(*arguments, **named)

    with monkeypatch.context() as patched:
        patched.setattr(place, step, broken)
        with suppress(Crash):
            list(add(kho, files, reader, portion=3))
            assert calls[0] <= moment, "the step was to break off"
    registered, indexed = _names(kho, reader)
    assert registered == indexed
    assert _codes(kho, reader) == []
    store(*files)
    registered, indexed = _names(kho, reader)
    assert len(registered) == 7
    assert registered == indexed
    assert _codes(kho, reader) == []
    assert not list((kho / ".kho" / "tam").iterdir())


_ADDER = """
import sys
from pathlib import Path
from vanban.archive.adding import add
from vanban.archive.paper import Described
def read(content, name):
    return Described(number=Path(name).stem, text=content.decode())
print("begun", flush=True)
list(add(Path(sys.argv[1]), map(Path, sys.argv[2:]), read, portion=4))
"""


def _adder(kho: Path, files: list[Path]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _ADDER, str(kho), *map(str, files)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_process_that_is_killed_leaves_a_whole_collection(
    kho: Path, reader: Reader, write: Write
) -> None:
    files = [write(f"{number}.txt", f"{number}/KH\nLời {number}") for number in range(80)]
    for turn in range(8):
        with _adder(kho, files) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(0.015 * turn)
            os.kill(process.pid, signal.SIGKILL)
        if (kho / ledger.NAME).exists():
            registered, indexed = _names(kho, reader)
            assert registered == indexed
            assert _codes(kho, reader) == []
    _adder(kho, files).communicate()
    assert len(_names(kho, reader)[0]) == 80
    assert _codes(kho, reader) == []


def test_several_processes_add_at_once(kho: Path, reader: Reader, write: Write, look: Find) -> None:
    shared = [write(f"chung-{number}.txt", f"{number}/KH\nChung {number}") for number in range(10)]
    own = [
        [write(f"{who}-{number}.txt", f"{number}/{who}\nRiêng") for number in range(20)]
        for who in ("A", "B", "C")
    ]
    processes = [_adder(kho, [*files, *shared]) for files in own]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    # “Riêng” of one number differs from that of another by its first line alone.
    registered, indexed = _names(kho, reader)
    assert len(registered) == 3 * 20 + 10
    assert registered == indexed
    assert _codes(kho, reader) == []
    assert look("riêng").count == 60
