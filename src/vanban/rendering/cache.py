"""Compiled templates kept on disk between runs (bộ nhớ đệm mẫu), as text, never as bytecode.

A kept blueprint is found by what made it: the template's bytes, this engine, docxtpl
and the filters. One that is damaged is as good as none. ``VANBAN_CACHE=off``
turns it off.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, Final

from msgspec import MsgspecError, json
from msgspec.structs import replace

from vanban.rendering.blueprint import Blueprint

if TYPE_CHECKING:
    from collections.abc import Iterable

SWITCH: Final = "VANBAN_CACHE"
_KEPT: Final = 100
_LARGEST: Final = 64 * 2**20
_HOUSE: Final = Path(__file__).parents[1]
_ENGINE: Final = ("rendering", "ooxml", "typesetting")


def kept_plan(source: bytes, name: str, filters: Iterable[str]) -> Blueprint | None:
    """Return a template's blueprint from the cache, if it is there.

    Args:
        source: the template's bytes.
        name: its file's name, for the messages.
        filters: the names of the filters that it may use.
    """
    folder = cache_folder()
    blueprint = _load(folder / f"{_key(source, filters)}.txt") if folder else None
    return replace(blueprint, name=name) if blueprint else None


def keep_plan(source: bytes, filters: Iterable[str], blueprint: Blueprint) -> None:
    """Keep a template's blueprint in the cache, for the next time."""
    folder = cache_folder()
    if folder is not None:
        _keep(folder / f"{_key(source, filters)}.txt", blueprint)


def cache_folder() -> Path | None:
    """Return the folder of the cache by the rules of the platform, or nothing if it is off."""
    if os.environ.get(SWITCH, "").lower() == "off":
        return None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = str(Path("~/Library/Caches").expanduser())
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or str(Path("~/.cache").expanduser())
    folder = Path(base) if base else None
    return folder / "vanban" / "templates" if folder and folder.is_absolute() else None


def _key(source: bytes, filters: Iterable[str]) -> str:
    made_of = hashlib.sha256(source)
    made_of.update("\n".join(sorted(filters)).encode())
    for folder in _ENGINE:
        for entry in sorted(os.scandir(_HOUSE / folder), key=lambda entry: entry.name):
            if entry.is_file():
                state = entry.stat()
                made_of.update(f"{entry.name} {state.st_size} {state.st_mtime_ns}\n".encode())
    found = find_spec("docxtpl")
    for place in (found.submodule_search_locations or ()) if found else ():
        made_of.update((Path(place) / "template.py").read_bytes())
    return made_of.hexdigest()


def _load(path: Path) -> Blueprint | None:
    try:
        digest, _, text = _read(path).partition(b"\n")
        if digest == _digest(text):
            return json.decode(text, type=Blueprint)
    except (OSError, MsgspecError, RecursionError):
        return None
    return None


def _read(path: Path) -> bytes:
    """Return what a kept file holds; nothing of what is no file, or larger than any is kept.

    Raises:
        OSError: it cannot be read.
    """
    state = path.stat()
    if not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST:
        return b""
    with path.open("rb") as file:
        return file.read(_LARGEST)


def _keep(path: Path, blueprint: Blueprint) -> None:
    """Write a blueprint whole or not at all; where it cannot be written, it is not kept."""
    text = json.encode(replace(blueprint, name=""))
    beside = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            beside.write_bytes(_digest(text) + b"\n" + text)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        kept = sorted(path.parent.glob("*.txt"), key=lambda each: each.stat().st_mtime)
        for old in kept[:-_KEPT]:
            old.unlink()


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()
