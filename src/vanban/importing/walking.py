"""The past papers in a folder, and where the data file of each goes (duyệt thư mục)."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ENDINGS: Final = (".docx", ".doc", ".rtf", ".odt", ".pdf", ".txt")
"""Endings of files that are taken from a folder; one that is named is read whatever its ending."""
_LOCKS: Final = ("~$", ".")
DATA_ENDING: Final = ".yaml"


class Found(Struct, frozen=True):
    """A paper to take in (tệp nguồn), and the folder below which it was found, if any."""

    path: Path
    below: Path | None = None


def found_in(named: Iterable[Path]) -> Iterator[Found | Finding]:
    """Yield the papers that files and folders name; a folder without any is a finding.

    Files whose names begin with ``.`` or ``~$`` are hidden or belong to a program that has
    another file open: they are left out, as are hidden folders. Links to folders are not
    followed.
    """
    seen: set[Path] = set()
    for path in named:
        if not path.is_dir():
            found = [Found(path)]
        else:
            found = [Found(each, path) for each in _walk(path)]
            if not found:
                yield _empty(path)
        for each in found:
            if each.path not in seen:
                seen.add(each.path)
                yield each


def data_paths(papers: Sequence[Found], output: Path | None) -> list[Path]:
    """Return where the data file of each paper goes: beside it, or in the same order in a folder.

    Where two papers of one folder differ in their ending only, their data files keep it.
    """
    bare = [_home(each, output) / each.path.stem for each in papers]
    twice = Counter(str(path).casefold() for path in bare)
    names = [
        each.path.name if twice[str(path).casefold()] > 1 else path.name
        for path, each in zip(bare, papers, strict=True)
    ]
    return [path.with_name(f"{name}{DATA_ENDING}") for path, name in zip(bare, names, strict=True)]


def _home(found: Found, output: Path | None) -> Path:
    if output is None:
        return found.path.parent
    return output / found.path.parent.relative_to(found.below) if found.below else output


def _walk(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith(_LOCKS))
        for name in sorted(names):
            if not name.startswith(_LOCKS) and name.lower().endswith(ENDINGS):
                yield Path(where) / name


def _empty(folder: Path) -> Finding:
    hint = Message("các đuôi tệp đọc được: {endings}", endings=", ".join(ENDINGS))
    message = Message("thư mục không có văn bản nào để bóc tách")
    return Finding("N304", message, Place(str(folder)), hint=hint)
