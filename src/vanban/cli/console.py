"""The screen and the pipes behind it: UTF-8 everywhere, no complaint when a reader leaves."""

from __future__ import annotations

import io
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn, TextIO, TypeGuard

import click

from vanban.diagnostics import Finding, Message, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator

READER_LEFT = 141
"""What shells report when the reader of a pipe has left (128 + SIGPIPE)."""
STOPPED = 130
"""What shells report after Ctrl-C (128 + SIGINT)."""


def speak_utf8() -> None:
    """Let both output streams write UTF-8, whatever code page the console has."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def tell(text: str, *, nl: bool = True) -> None:
    """Write what was asked for to the output.

    Raises:
        OutputError: the output takes nothing more, as a full disk does.
        click.exceptions.Exit: its reader has left, which is no fault.
    """
    with _output():
        click.echo(text, nl=nl)


def tell_bytes(data: bytes) -> None:
    """Write a file as it is to the output.

    Raises:
        OutputError: the output takes nothing more, as a full disk does.
        click.exceptions.Exit: its reader has left, which is no fault.
    """
    with _output():
        click.echo(data, nl=False)


def complain(text: str, *, color: bool = False) -> None:
    """Write to the screen of errors; where that takes nothing, nobody is left to be told."""
    with suppress(OSError):
        click.echo(text, err=True, color=color)


@contextmanager
def _output() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise click.exceptions.Exit(READER_LEFT) from error
    except OSError as error:
        from vanban.outputs.reasons import reason_of

        raise OutputError(
            Finding(
                "C105",
                Message("không đưa được kết quả ra ({reason})", reason=reason_of(error)),
                hint=Message("chọn nơi khác để nhận kết quả rồi chạy lại"),
            )
        ) from error


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
        if is_open(stream):
            with suppress(OSError):
                stream.flush()
    os._exit(code)


def is_open(stream: TextIO | None) -> TypeGuard[TextIO]:
    """Say whether there is such a stream: a window without a console, or ``>&-``, has none."""
    return stream is not None


def is_screen(stream: TextIO | None) -> bool:
    """Say whether a person looks at ``stream``."""
    return is_open(stream) and stream.isatty()


def width_of(stream: TextIO | None) -> int:
    """Return how wide the screen is, or 0 where ``stream`` is no screen."""
    return shutil.get_terminal_size().columns if is_screen(stream) else 0


def wants_colour(stream: TextIO | None) -> bool:
    """Say whether ``stream`` is a screen whose owner has nothing against colour."""
    return is_screen(stream) and not os.environ.get("NO_COLOR")
