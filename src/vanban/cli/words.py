"""``vanban words`` (đọc số): a number in words, or words as a number."""

from __future__ import annotations

import click

from vanban.cli.console import tell
from vanban.cli.speech import Command, argument, option
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

_NEGATIVE = regex(r"^-(?=\d)")
_MINUS = "−"


class NumberCommand(Command):
    """A command whose argument may begin with a minus and is no option for that."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; ``-5`` gets a true minus, which begins no option."""
        return super().parse_args(ctx, [_NEGATIVE.sub(_MINUS, typed) for typed in args])


def _word(_ctx: click.Context, pair: click.Parameter, first: bool) -> str:  # noqa: FBT001 - click calls it so
    """Return which of both words was chosen."""
    return (pair.opts if first else pair.secondary_opts)[0].lstrip("-")


@click.command(
    cls=NumberCommand,
    help=Message(
        "Đọc một số thành chữ. Hàng nghìn tách bằng dấu chấm, phần lẻ sau dấu phẩy: 29.835; 36,4."
        " Thêm --ngược để đổi chữ thành số."
    ),
    examples=Message(
        "vanban đọc-số 33600000\n"
        "vanban đọc-số -36,4 --linh\n"
        "vanban đọc-số 2.980.000 --đồng\n"
        "vanban đọc-số --ngược ba mươi sáu phẩy bốn"
    ),
)
@argument("number", metavar=Message("SỐ"), nargs=-1, required=True)
@option(
    "thousand",
    "--nghìn/--ngàn",
    default=True,
    callback=_word,
    help=Message("Một nghìn, hay một ngàn."),
)
@option(
    "odd",
    "--lẻ/--linh",
    default=True,
    callback=_word,
    help=Message("Một trăm lẻ một, hay một trăm linh một."),
)
@option("billion", "--tỷ/--tỉ", default=True, callback=_word, help=Message("Một tỷ, hay một tỉ."))
@option(
    "four",
    "--bốn/--tư",
    default=True,
    callback=_word,
    help=Message("Hai mươi bốn, hay hai mươi tư."),
)
@option("money", "--đồng", is_flag=True, help=Message("Là số tiền: thêm “đồng” ở cuối."))
@option("back", "--ngược", "--back", is_flag=True, help=Message("Đổi chữ thành số."))
def command(number: tuple[str, ...], *, back: bool, money: bool, **choices: str) -> None:
    """Print a number in words, or words as a number."""
    from vanban.cli.spelling import in_figures, in_words

    typed = " ".join(number)
    said = (
        in_figures(typed, money=money) if back else in_words(typed, choices.values(), money=money)
    )
    tell(said)
