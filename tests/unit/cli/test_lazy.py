from __future__ import annotations

import ast
import inspect
import textwrap
import unicodedata

import click
import pytest

from vanban.cli import run
from vanban.cli.program import COMMANDS, program
from vanban.cli.speech import Command, Option
from vanban.diagnostics import Message

NAMES = [(entry.name, entry.vietnamese) for entry in COMMANDS]


@pytest.mark.parametrize(("name", "vietnamese"), NAMES)
def test_every_command_answers_to_both_names_however_they_are_typed(
    name: str, vietnamese: str
) -> None:
    plain = unicodedata.normalize("NFD", vietnamese)
    spelled = [name, name.upper(), vietnamese, plain, vietnamese.replace("-", "_").title()]
    with click.Context(program) as ctx:
        found = {program.get_command(ctx, spelling) for spelling in spelled}
    assert len(found) == 1
    assert isinstance(found.pop(), click.Command)


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        (["mục", "cần", "điền", "ke-hoach"], ["ke-hoach"]),
        (["muc can dien", "ke-hoach"], ["ke-hoach"]),
        (["MỤC-CẦN-ĐIỀN"], []),
        (["mục", "cần-điền", "--help"], ["--help"]),
    ],
)
def test_the_words_of_a_name_may_be_typed_apart(typed: list[str], rest: list[str]) -> None:
    with click.Context(program) as ctx:
        name, command, left = program.resolve_command(ctx, typed)
    assert (name, left) == ("mục-cần-điền", rest)
    assert isinstance(command, Command)


def test_no_two_commands_share_a_name() -> None:
    names = [name for both in NAMES for name in both]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("typed", "near"), [("maek", "make"), ("tạoo", "tạo"), ("doc-so-tien", "đọc-số")]
)
def test_an_unknown_command_is_met_with_the_nearest_name(
    typed: str, near: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([typed]) == 2
    assert f"không có lệnh “{typed}”. Có phải ý bạn là: {near}" in capsys.readouterr().err


def test_a_command_like_no_other_is_simply_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["xyzzy"]) == 2
    assert capsys.readouterr().err.endswith("không có lệnh “xyzzy”.\n")


def _every_command() -> list[Command]:
    found: list[Command] = []
    waiting: list[click.Command] = [program]
    while waiting:
        command = waiting.pop()
        assert isinstance(command, Command)
        found.append(command)
        if isinstance(command, click.Group):
            with click.Context(command) as ctx:
                names = command.list_commands(ctx)
                waiting += [each for name in names if (each := command.get_command(ctx, name))]
    return found


@pytest.mark.parametrize("command", _every_command(), ids=lambda command: command.name)
def test_every_command_and_every_option_is_documented_with_an_example(command: Command) -> None:
    assert command.help_message
    assert command.examples
    with click.Context(command) as ctx:
        options = [each for each in command.get_params(ctx) if isinstance(each, click.Option)]
    assert all(isinstance(each, Option) and each.help_message for each in options)
    assert {"--help", "--lang"} <= {name for each in options for name in each.opts}


@pytest.mark.parametrize("command", _every_command(), ids=lambda command: command.name)
def test_the_body_of_a_command_is_short(command: Command) -> None:
    if command.callback is None:
        return
    source = textwrap.dedent(inspect.getsource(inspect.unwrap(command.callback)))
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    body = function.body[1:] if ast.get_docstring(function) else function.body
    assert not body or (body[-1].end_lineno or 0) - body[0].lineno < 15


def test_summaries_are_messages_of_one_sentence() -> None:
    assert all(isinstance(entry.summary, Message) for entry in COMMANDS)
    assert all(str(entry.summary).count(".") == 1 for entry in COMMANDS)


@pytest.mark.parametrize("rest", [["--", "-x.yaml"], ["-"], ["-o", "x"]])
def test_what_begins_with_a_hyphen_is_no_word_of_a_name(rest: list[str]) -> None:
    with click.Context(program) as ctx:
        assert program.resolve_command(ctx, ["tạo", *rest])[::2] == ("tạo", rest)


def test_a_data_file_may_begin_with_a_hyphen(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tạo", "--", "-x.yaml"]) == 2
    assert "-x.yaml: không có tệp này" in capsys.readouterr().err
