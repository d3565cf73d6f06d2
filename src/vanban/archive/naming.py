"""Where a paper lies in a collection: a folder a year, a folder a type, a telling name."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from vanban.outputs.names import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vanban.archive.paper import Described

_NO_YEAR: Final = "khong-ro-nam"
_NO_KIND: Final = "loai-khac"
_LONGEST: Final = 90
_WORDS: Final = 8


def place_for(described: Described, name: str, is_taken: Callable[[str], bool]) -> str:
    """Return a free place: ``2021/ke-hoach/2021-02-18_05-KH-UBND_Phat-dong-thi-dua.docx``.

    Args:
        described: the paper.
        name: what its file was called; it gives the ending, and the name where
            the paper itself says nothing.
        is_taken: whether something lies at a place already.
    """
    year = described.day[:4] or _NO_YEAR
    kind = safe_name(described.kind.lower(), limit=40) if described.kind else _NO_KIND
    origin = PurePosixPath(name)
    gist = " ".join(described.subject.split()[:_WORDS])
    parts = [part for part in (described.day, described.number, gist) if part]
    stem = safe_name("_".join(parts) if gist or described.number else origin.stem, limit=_LONGEST)
    ending = origin.suffix.lower()
    return next(
        place for turn in _turns() if not is_taken(place := f"{year}/{kind}/{stem}{turn}{ending}")
    )


def _turns() -> Iterator[str]:
    yield ""
    number = 2
    while True:
        yield f"_{number}"
        number += 1
