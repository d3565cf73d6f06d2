"""Commands, options and arguments whose help is spoken in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from vanban.cli.console import tell
from vanban.cli.language import LANGUAGE_OPTIONS, LANGUAGES, Language
from vanban.cli.names import fold
from vanban.diagnostics import NOTHING, Message

AnyCallable = TypeVar("AnyCallable", bound=Callable[..., Any])


def language_of(ctx: click.Context) -> Language:
    """Return the language of this run."""
    return ctx.ensure_object(Language)


class Option(click.Option):
    """An option (tùy chọn) whose help and value name are messages."""

    def __init__(
        self,
        names: Sequence[str],
        *,
        help: Message,  # noqa: A002 - the name click gives it
        metavar: Message = NOTHING,
        **settings: Any,
    ) -> None:
        super().__init__(names, help=str(help), metavar=str(metavar) or None, **settings)
        self.help_message, self.value_name = help, metavar

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the name of the value in the language of this run."""
        if self.value_name:
            return language_of(ctx).say(self.value_name)
        return super().make_metavar(ctx)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return how the option is written and what it does."""
        record = super().get_help_record(ctx)
        return record and (record[0], language_of(ctx).say(self.help_message))


class Argument(click.Argument):
    """An argument (tham số) whose name is a message."""

    def __init__(self, names: Sequence[str], *, metavar: Message, **settings: Any) -> None:
        super().__init__(names, metavar=str(metavar), **settings)
        self.value_name = metavar

    def make_metavar(self, ctx: click.Context) -> str:
        """Return the name of the argument in the language of this run."""
        name = language_of(ctx).say(self.value_name)
        repeated = f"{name}..." if self.nargs != 1 else name
        return repeated if self.required else f"[{repeated}]"


def show_help(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click calls it so
    """Print the help of a command and leave."""
    if asked and not ctx.resilient_parsing:
        tell(ctx.get_help())
        ctx.exit()


def help_option() -> Option:
    """Return the option that every command has for its help."""
    return Option(
        ["-h", "--help"],
        help=Message("Hiện hướng dẫn này."),
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show_help,
    )


def language_option() -> Option:
    """Return the option that every command has for the language; it was read before."""
    return Option(
        LANGUAGE_OPTIONS,
        help=Message(
            "Ngôn ngữ của hướng dẫn và thông báo (không có thì theo VANBAN_LANG, rồi tiếng Việt)."
        ),
        type=click.Choice(LANGUAGES),
        expose_value=False,
    )


class Command(click.Command):
    """A command (lệnh) whose help is spoken in the language of this run."""

    def __init__(
        self,
        name: str | None,
        *,
        help: Message,  # noqa: A002 - the name click gives it
        examples: Message = NOTHING,
        **settings: Any,
    ) -> None:
        settings.setdefault("context_settings", {"token_normalize_func": fold})
        super().__init__(name, help=str(help), options_metavar="", **settings)
        self.help_message, self.examples = help, examples
        self.help_option = help_option()
        self.params = [*self.params, language_option()]

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """Return our own help option."""
        del ctx
        return self.help_option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return what stands behind the name of the command in its usage line."""
        options = language_of(ctx).say(Message("[TÙY CHỌN]"))
        return [options, *super().collect_usage_pieces(ctx)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(language_of(ctx).say(self.help_message))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples, line by line as they are typed."""
        if self.examples:
            with formatter.section(language_of(ctx).say(Message("Ví dụ"))):
                for line in language_of(ctx).say(self.examples).splitlines():
                    formatter.write(f"{'':{formatter.current_indent}}{line}\n")


def option(
    *names: str,
    help: Message,  # noqa: A002 - the name click gives it
    metavar: Message = NOTHING,
    **settings: Any,
) -> Callable[[AnyCallable], AnyCallable]:
    """Return the decorator that gives a command an option."""
    return click.option(*names, cls=Option, help=help, metavar=metavar, **settings)


def argument(
    *names: str, metavar: Message, **settings: Any
) -> Callable[[AnyCallable], AnyCallable]:
    """Return the decorator that gives a command an argument."""
    return click.argument(*names, cls=Argument, metavar=metavar, **settings)
