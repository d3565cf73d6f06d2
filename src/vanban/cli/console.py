"""The screen and the pipes behind it: UTF-8 everywhere, no complaint when a reader leaves."""

from __future__ import annotations

import io
import os
import shutil
import sys
from contextlib import suppress
from typing import NoReturn, TextIO

READER_LEFT = 141
"""What shells report when the reader of a pipe has left (128 + SIGPIPE)."""
STOPPED = 130
"""What shells report after Ctrl-C (128 + SIGINT)."""


def speak_utf8() -> None:
    """Let both output streams write UTF-8, whatever code page the console has."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def leave_quietly() -> None:
    """Point the outputs at nothing, so that what is still buffered cannot complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def leave(code: int) -> NoReturn:
    """End this process at once with an exit code, all that was said once written.

    Taking Python apart in good order would be a tenth of the time of a short run.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(code)


def width_of(stream: TextIO) -> int:
    """Return how wide the screen is, or 0 where ``stream`` is no screen."""
    return shutil.get_terminal_size().columns if stream.isatty() else 0


def wants_colour(stream: TextIO) -> bool:
    """Say whether ``stream`` is a screen whose owner has nothing against colour."""
    return stream.isatty() and not os.environ.get("NO_COLOR")
