"""A past paper's text into its data in one process: read, recognised, accounted for, written.

``python importing.py TEXT`` prints the CPU times in milliseconds as JSON: of the
seven pages of TEXT, and of a text of about 200 pages that repeats its body.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_PAGES: Final = 7
_TIMES: Final = 29
_REPEATS: Final = 15


def measure(path: Path) -> dict[str, float]:
    """Return how long importing takes: the first time and after, and for a long text."""
    text = path.read_bytes()
    first = _timed(lambda: _imported(text))
    short = median(_timed(lambda: _imported(text)) for _ in range(_REPEATS))
    long = _long(text.decode()).encode()
    recognised = median(_timed(lambda: _recognised(text)) for _ in range(_REPEATS))
    return {
        "first": first,
        f"{_PAGES} pages of Word": _of_word(path.with_name("ke-hoach.yaml")),
        f"{_PAGES} pages": short,
        f"{_PAGES} pages, recognised": recognised,
        f"{_PAGES * _TIMES} pages": median(_timed(lambda: _imported(long)) for _ in range(3)),
    }


def _of_word(data: Path) -> float:
    """Return how long the Word file takes that a plan of seven pages is made into."""
    from vanban.importing.accounting import account
    from vanban.importing.data_file import data_file
    from vanban.importing.word_file import read_word_file
    from vanban.pipeline import produce
    from vanban.recognition.recognise import recognise

    document = produce(data).document

    def work() -> str:
        original = read_word_file(document, "ban-goc.docx")
        paper = account(original, recognise(original)).paper
        return data_file(paper.data, paper.doubts, ["ban-goc.docx"])

    work()
    return median(_timed(work) for _ in range(_REPEATS))


def _imported(text: bytes) -> str:
    """Return the data file of a text, every character accounted for."""
    from vanban.importing.accounting import account
    from vanban.importing.data_file import data_file
    from vanban.importing.text_file import read_text
    from vanban.recognition.recognise import recognise

    original = read_text(text, "ban-goc.txt")
    paper = account(original, recognise(original)).paper
    return data_file(paper.data, paper.doubts, ["ban-goc.txt"])


def _recognised(text: bytes) -> object:
    from vanban.importing.text_file import read_text
    from vanban.recognition.recognise import recognise

    return recognise(read_text(text, "ban-goc.txt"))


def _long(text: str) -> str:
    """Return a text whose body stands in it again and again."""
    lines = text.split("\n")
    start = next(at for at, line in enumerate(lines) if line.startswith("I. "))
    end = next(at for at, line in enumerate(lines) if line.startswith("Nơi nhận"))
    return "\n".join([*lines[:start], *lines[start:end] * _TIMES, *lines[end:]])


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
