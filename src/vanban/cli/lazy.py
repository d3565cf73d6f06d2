"""A group of commands that answer to two names and are imported only when called."""

from __future__ import annotations

from importlib import import_module
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from vanban.cli.names import fold, nearest
from vanban.cli.speech import Command, language_of
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST_NAME = 3
"""Words in the longest name of a command, typed apart (``mục cần điền``)."""


class Entry(Struct, frozen=True):
    """One line of a group's list: both names, where the command is, what it does."""

    name: str
    vietnamese: str
    place: str
    summary: Message

    def load(self) -> click.Command:
        """Import the command."""
        module, _, attribute = self.place.partition(":")
        command = getattr(import_module(module), attribute or "command")
        if not isinstance(command, click.Command):
            raise TypeError(self.place)
        return command

    def name_like(self, typed: str) -> str:
        """Return that of both names which was typed, in full spelling, or nothing."""
        names = (name for name in (self.name, self.vietnamese) if fold(name) == fold(typed))
        return next(names, "")


class LazyGroup(Command, click.Group):
    """A group (nhóm lệnh) that knows its commands from a list and imports none before its time."""

    def __init__(self, name: str | None, *, entries: Sequence[Entry], **settings: Any) -> None:
        super().__init__(name, **settings)
        self.entries = tuple(entries)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the English names in the order of the list."""
        del ctx
        return [entry.name for entry in self.entries]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, whichever way it is spelled."""
        del ctx
        found = (entry for entry in self.entries if entry.name_like(cmd_name))
        return next((entry.load() for entry in found), None)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command the first words name, and the words that follow."""
        for name, rest in _leading_words(args):
            for entry in self.entries:
                if spelled := entry.name_like(name):
                    return spelled, entry.load(), rest
        raise click.UsageError(language_of(ctx).say(self._unknown(args[0])), ctx)

    def _unknown(self, name: str) -> Message:
        known = [known for entry in self.entries for known in (entry.name, entry.vietnamese)]
        if close := ", ".join(nearest(name, known)):
            return Message(
                "không có lệnh “{name}”. Có phải ý bạn là: {names}?", name=name, names=close
            )
        return Message("không có lệnh “{name}”.", name=name)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return what stands behind the name of the group in its usage line."""
        command = language_of(ctx).say(Message("LỆNH [THAM SỐ]..."))
        return [*super().collect_usage_pieces(ctx)[:-1], command]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands from the list alone: both names and what they do."""
        language = language_of(ctx)
        rows = [
            (
                f"{entry.name}, {entry.vietnamese}"
                if language.code == "en"
                else f"{entry.vietnamese}, {entry.name}",
                language.say(entry.summary),
            )
            for entry in self.entries
        ]
        with formatter.section(language.say(Message("Các lệnh"))):
            formatter.write_dl(rows)


def _leading_words(args: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield what may be the name of a command, longest first, with what follows it."""
    words = list(takewhile(lambda word: not word.startswith("-"), args[:_LONGEST_NAME]))
    for count in range(len(words), 0, -1):
        yield " ".join(args[:count]), list(args[count:])
