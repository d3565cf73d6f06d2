"""A collection of many small papers: how fast they are added, how soon a paper is found.

``python archive.py FOLDER COUNT`` makes real papers of one page in FOLDER (each with a
number, a day and a subject of its own), adds them to a collection there, and prints the
figures as JSON: papers a second of wall time and of CPU time, milliseconds of CPU time a search.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from vanban.archive.adding import add
from vanban.archive.collection import asked
from vanban.archive.reading_kinds import reader
from vanban.archive.searching import Query, find, terms_of
from vanban.archive.verifying import verify
from vanban.formatting.dates import short_date
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.pipeline import produce, sample
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from vanban.archive.collection import Collection
    from vanban.archive.paper import Described

_SUBJECTS: Final = ("giảm nghèo", "chuyển đổi số", "nông thôn mới", "an toàn giao thông", "y tế")
_SEARCHES: Final = {
    "words in every paper": Query(terms=terms_of(["uy ban nhan dan"]), limit=20),
    "two words in a fifth": Query(terms=terms_of(["thi dua", "giam ngheo"]), limit=20),
    "a phrase with diacritics": Query(terms=terms_of(["chuyển đổi số"]), limit=20),
    "one number of one year": Query(number="77/KH-UBND", since="2015", until="2015"),
    "a signer": Query(signer="Nguyễn Văn A", limit=20),
}
_REPEATS: Final = 15


def measure(folder: Path, count: int) -> dict[str, float]:
    """Return the figures of a collection of so many papers."""
    folder.mkdir(exist_ok=True)
    papers, collection = folder / "nguon", folder / "kho"
    _make(papers, count)
    read = reader(_nothing_else)
    wall, cpu = time.perf_counter(), time.process_time()
    added = sum(bool(each.place) for each in add(collection, sorted(papers.iterdir()), read))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    found: dict[str, float] = {"papers": added, "added a second": added / wall}
    found["added a second of CPU time"] = added / cpu
    for name, query in _SEARCHES.items():
        found[f"find {name}"] = _timed(collection, query)
    start = time.perf_counter()
    amiss = asked(collection, read, verify).findings
    found["verify, ms a paper"] = (time.perf_counter() - start) * 1e3 / added
    found["amiss"] = len(amiss)
    return found


def _make(folder: Path, count: int) -> None:
    """Write papers that differ in number, day and subject."""
    folder.mkdir(parents=True)
    data = folder.parent / "van-ban.yaml"
    data.write_text(sample("ke-hoach"), encoding="utf-8")
    settings = ("giai đoạn=phát hành", "số=987", "ngày ban hành=31/12/2025", "trích yếu=CHỦ ĐỀ")
    members = read_members(produce(data, overrides=settings).document)
    first = date(2010, 1, 1)
    for number in range(count):
        day = first + timedelta(days=number % 5_000)
        subject = f"Thi đua {_SUBJECTS[number % len(_SUBJECTS)]} đợt {number}"
        words = {
            "987": f"{number % 400 + 1:02}",
            "ngày 31 tháng 12 năm 2025": f"ngày {day:%d} tháng {day.month} năm {day.year}",
            "CHỦ ĐỀ": f"{subject} ({short_date(PartialDate.of(day))})",
        }
        changed = [
            pack(each.name, _with(each.unpack(), words)) if each.name == _MAIN else each
            for each in members
        ]
        (folder / f"{number:05}.docx").write_bytes(finish(Beginning(b"", b"", 0), changed))


_MAIN: Final = "word/document.xml"


def _with(part: bytes, words: dict[str, str]) -> bytes:
    text = part.decode()
    for old, new in words.items():
        text = text.replace(old, new)
    return text.encode()


def _timed(folder: Path, query: Query) -> float:
    """Return the milliseconds of CPU time of a search, the opening of the collection with it."""

    def ask(opened: Collection) -> int:
        return find(opened.index, query).count

    times = []
    for _ in range(_REPEATS):
        start = time.process_time()
        count = asked(folder, _nothing_else, ask)
        times.append((time.process_time() - start) * 1e3)
        if not count:
            sys.exit("nothing found")
    return median(times)


def _nothing_else(content: bytes, name: str) -> Described:
    raise AssertionError(name, len(content))


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
