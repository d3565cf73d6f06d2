"""The real plan of the examples held against the law, and plans of 50 and 200 pages like it.

``python checking.py DATA`` prints the CPU times in milliseconds as JSON. The
long plans are the real one with its paragraphs again and again.
"""

from __future__ import annotations

import copy
import json
import sys
import time
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Final

_PAGES: Final = 6
"""Pages of the real plan."""
_LONG: Final = (48, 198)
_REPEATS: Final = 15


def measure(path: Path) -> dict[str, float]:
    """Return how long a check takes, the first time and after, by the number of pages."""
    from vanban.checking.check import check
    from vanban.pipeline import produce

    plan = produce(path).document
    found = {"first": _timed(plan)}
    found[f"{_PAGES} pages"] = median(_timed(plan) for _ in range(_REPEATS))
    for pages in _LONG:
        long = longer(plan, pages // _PAGES)
        found[f"{pages} pages"] = median(_timed(long) for _ in range(3))
    found["findings"] = len(check(plan, path.name).findings)
    return found


def longer(plan: bytes, times: int) -> bytes:
    """Return a plan with its paragraphs so many times."""
    import docx

    document = docx.Document(BytesIO(plan))
    body = [each for each in document.element.body if each.tag.endswith("}p")]
    last = body[-1]
    for _ in range(times - 1):
        for each in body[3:-1]:
            last.addprevious(copy.deepcopy(each))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _timed(document: bytes) -> float:
    from vanban.checking.check import check

    start = time.process_time()
    check(document, "ke-hoach.docx")
    return (time.process_time() - start) * 1e3


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
