"""A folder that keeps data and templates by their digests, each once and whole (kho lưu).

The layout: every file lies in the folder itself and is named by the SHA-256 of its
bytes in hexadecimal figures, with ``.json`` for data and ``.docx`` for templates.
Data name other data files that they build on by such a name, so that
``vanban make`` makes a document from a kept file where it lies.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from vanban.groundwork.regex import regex
from vanban.provenance.record import is_kept_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

FOLDER: Final = ".vanban"
_LINKED: Final = regex(rb'"([0-9a-f]{64}\.json)"')
_LARGEST: Final = 64 * 2**20


def keep(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put files into a store; what is there already and sound is not written again.

    A file gets its name when it is whole. Nothing is lost where the power fails: a
    damaged file is known by its digest, and is as good as none.

    Raises:
        OSError: the folder or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        if _sound(folder, name) is None:
            beside = folder / f".{secrets.token_hex(8)}.tmp"
            try:
                beside.write_bytes(data)
                beside.replace(folder / name)
            finally:
                beside.unlink(missing_ok=True)


def find(name: str, folders: Iterable[Path], carried: Mapping[str, bytes]) -> bytes | None:
    """Return a file by its name, from the first folder that has it sound, or from the document.

    What a document carries may lack what nobody should read, and then is not
    what its name says; it is taken last.
    """
    for folder in folders:
        if (data := _sound(folder, name)) is not None:
            return data
    return carried.get(name)


def gather(
    name: str, folders: Sequence[Path], carried: Mapping[str, bytes]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return kept data with all that they build on, and the names of what is missing."""
    found: dict[str, bytes] = {}
    missing: list[str] = []
    wanted = [name]
    while wanted:
        each = wanted.pop()
        data = find(each, folders, carried)
        if data is None:
            missing.append(each)
            continue
        found[each] = data
        named = (link.decode() for link in _LINKED.findall(data))
        wanted += [link for link in named if link not in found and link not in wanted]
    return found, tuple(dict.fromkeys(missing))


def is_whole(name: str, data: bytes) -> bool:
    """Return whether a file is what its name says."""
    return is_kept_name(name) and hashlib.sha256(data).hexdigest() == name.partition(".")[0]


def _sound(folder: Path, name: str) -> bytes | None:
    """Return a file of a store, or nothing where it is not there, damaged or no such file."""
    if not is_kept_name(name):
        return None
    with suppress(OSError):
        path = folder / name
        if path.is_file() and path.stat().st_size <= _LARGEST:
            data = path.read_bytes()
            return data if is_whole(name, data) else None
    return None
