"""The page of the commands, from the help that each command prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tools import catalogues
from tools.docs.markdown import block, code, page, table
from vanban.cli.exit_codes import MEANINGS
from vanban.cli.language import Language
from vanban.cli.lazy import Entry, LazyGroup
from vanban.cli.program import program

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH = 80
_INTRODUCTION = """\
Mỗi lệnh có một tên tiếng Việt và một tên tiếng Anh, gõ tên nào cũng được.
Tên tiếng Việt gõ có dấu hay không dấu, nối bằng gạch nối hay để cách đều được: `vanban soạn-mới`, \
`vanban soan-moi`, `vanban soạn mới` là một.
Đặt biến môi trường `VANBAN_LANG=en`, hoặc thêm `--lang en`, để đọc hướng dẫn và thông báo \
bằng tiếng Anh."""


def commands_page() -> str:
    """Return the page of all commands."""
    catalogues.compile_old()
    language = Language.of("vi")
    with language.spoken_by_click():
        return page(
            "# Các lệnh",
            _INTRODUCTION,
            block(_help(program, "vanban", language), "text"),
            *_commands(program, "vanban", language, "##"),
            "## Mã kết thúc",
            "Phần mềm khác gọi `vanban` thì xem mã kết thúc để biết việc đã xong chưa."
            " Làm nhiều tệp một lần thì lấy mã nhỏ nhất khác 0.",
            exit_codes("vi"),
        )


def exit_codes(code: str) -> str:
    """Return the table of the exit codes in a language."""
    language = Language.of(code)
    head = ("code", "meaning") if code == "en" else ("mã", "nghĩa")
    return table(head, ((str(number), language.say(meaning)) for number, meaning in MEANINGS))


def _commands(group: LazyGroup, called: str, language: Language, level: str) -> Iterator[str]:
    for entry in group.entries:
        name = f"{called} {entry.vietnamese}"
        command = entry.load()
        yield f"{level} {name}"
        yield f"Tên tiếng Anh: {code(f'{_english(called)} {entry.name}')}"
        yield block(_help(command, name, language), "text")
        if isinstance(command, LazyGroup):
            yield from _commands(command, name, language, f"{level}#")


def _english(called: str) -> str:
    """Return the English names of a command line in Vietnamese."""
    program_name, *words = called.split()
    entries: tuple[Entry, ...] = program.entries
    names = {entry.vietnamese: entry.name for entry in entries}
    return " ".join((program_name, *(names[word] for word in words)))


def _help(command: click.Command, called: str, language: Language) -> str:
    context = click.Context(command, info_name=called, obj=language, terminal_width=_WIDTH)
    return command.get_help(context)
