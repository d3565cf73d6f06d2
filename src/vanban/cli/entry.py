"""The way in: run a command, show what went wrong, return the exit code."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

import click

from vanban.cli.console import READER_LEFT, STOPPED, complain, leave, leave_quietly, speak_utf8
from vanban.cli.faults import unforeseen
from vanban.cli.language import Language, chosen_language
from vanban.cli.presenter import show, show_tally
from vanban.cli.program import program
from vanban.diagnostics import Message, VanbanError
from vanban.diagnostics.errors import DONE

if TYPE_CHECKING:
    from collections.abc import Sequence


_MANY: Final = 100_000
"""New objects after which Python looks for lost ones; it finds none in a run of one document."""

_NO_PLUGINS: Final = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""What else is installed must not change how data are read; nor need it be searched for."""


def main() -> NoReturn:
    """Run the command that this process was called with and leave with its exit code."""
    gc.set_threshold(_MANY)
    os.environ.setdefault(*_NO_PLUGINS)
    code = run()
    if code == READER_LEFT:
        leave_quietly()
    leave(code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run ``vanban`` with these arguments, or those of the process, and return the exit code."""
    speak_utf8()
    language = chosen_language(sys.argv[1:] if arguments is None else arguments, os.environ)
    with language.spoken_by_click():
        return _guarded(arguments, language)


def _guarded(arguments: Sequence[str] | None, language: Language) -> int:
    given = None if arguments is None else list(arguments)
    try:
        code = program.main(given, prog_name="vanban", standalone_mode=False, obj=language)
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return error.exit_code
    except click.Abort:
        complain(language.say(Message("Đã dừng lại theo ý bạn.")))
        return STOPPED
    except VanbanError as error:
        show(error.findings, language)
        show_tally(error.findings, language)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last door: a clerk gets a sentence, not a trace
        show([unforeseen(error)], language)
        return VanbanError.exit_code
    return code if isinstance(code, int) else DONE
