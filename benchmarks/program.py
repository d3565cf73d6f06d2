"""The program as a clerk starts it: its process time, its memory, with warm and cold files.

``python program.py FOLDER RUNS COLD-RUNS`` prints what each command took as
JSON. It is a process of its own because Linux counts into a program's memory
that of the process which started it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT: Final = Path(__file__).parent.parent
_VANBAN: Final = str(Path(sys.executable).parent / "vanban")
Command = tuple[list[str], dict[str, str]]
"""A command line and its environment."""
_EXAMPLE: Final = _ROOT / "examples" / "ba-to-2021" / "ke-hoach.yaml"


@dataclass
class Runs:
    """What the runs of one command took: milliseconds and megabytes (các lần chạy)."""

    cpus: list[float] = field(default_factory=list)
    walls: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)


def measure(folder: Path, runs: int, cold_runs: int) -> dict[str, Runs]:
    """Return what each command took, warm and cold, the commands taking turns.

    Args:
        folder: where the made document goes.
        runs: how many warm runs of each command.
        cold_runs: how many runs for which the files were put out of memory before.
    """
    commands = _commands(folder)
    found = {f"{name}{state}": Runs() for state in ("", ", cold") for name in commands}
    for each in commands.values():
        _run(each, Runs())
    for _ in range(runs):
        for name, each in commands.items():
            _run(each, found[name])
    for _ in range(cold_runs):
        for name, each in commands.items():
            _forget_files(folder)
            _run(each, found[f"{name}, cold"])
    return found


def _commands(folder: Path) -> dict[str, Command]:
    """Return the commands by name; what is kept between runs is kept in the folder."""
    kept = {each: str(folder / "cache") for each in ("XDG_CACHE_HOME", "LOCALAPPDATA")}
    usual = {**os.environ, **kept}
    usual.pop("PYTHONDONTWRITEBYTECODE", None)
    making = [_VANBAN, "make", str(_EXAMPLE), "-o", str(folder / "made.docx"), "--overwrite"]
    return {
        "python -c pass": ([sys.executable, "-c", "pass"], usual),
        "vanban --help": ([_VANBAN, "--help"], usual),
        "vanban make": (making, usual),
        "vanban make, new template": (making, {**usual, "VANBAN_CACHE": "off"}),
    }


def _run(command: Command, into: Runs) -> None:
    line, environment = command
    start = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(line, env=environment, stdout=quiet, stderr=quiet)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 5):
        raise subprocess.CalledProcessError(process.returncode, line)
    into.walls.append(wall * 1e3)
    into.cpus.append((used.ru_utime + used.ru_stime) * 1e3)
    into.peaks.append(used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))


def _forget_files(folder: Path) -> None:
    """Put the files that the program reads out of the system's memory, where it can be asked to."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in _files(folder):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def _files(folder: Path) -> Iterator[Path]:
    names = {sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib", "purelib", "platlib")}
    own = (_ROOT / "src", _ROOT / "templates_docx", folder)
    for each in map(str, (*names, *own)):
        for place, _, files in os.walk(each):
            yield from (Path(place, name) for name in files)
    yield _EXAMPLE


if __name__ == "__main__":
    _folder, _runs, _cold_runs = sys.argv[1:]
    _found = measure(Path(_folder), int(_runs), int(_cold_runs))
    print(json.dumps({name: asdict(runs) for name, runs in _found.items()}))
