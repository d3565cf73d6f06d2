"""To whom the document is addressed, between the title and the body (kính gửi)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import choice, control, loop
from tools.templates.markup import paragraph, run
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

SALUTATION = "Kính gửi:"
ONE = f"{SALUTATION} {{{{ nơi }}}}"


def addressees(_law: Parameters) -> str:
    """Return one addressee beside “Kính gửi:”, or several in lines of their own (ô số 9a)."""
    listed = "".join(
        (
            paragraph(style_id("VB Kính gửi nhiều nơi"), run(SALUTATION)),
            *loop("nơi", "kính_gửi", paragraph(style_id("VB Nơi kính gửi"), run("{{ nơi }}"))),
        )
    )
    one = "".join(loop("nơi", "kính_gửi", paragraph(style_id("VB Kính gửi"), run(ONE))))
    long = "".join(loop("nơi", "kính_gửi", paragraph(style_id("VB Kính gửi dài"), run(ONE))))
    ways = [("danh sách", listed), ("nhiều dòng", long)]
    lines = choice("cách_kính_gửi", ways, one)
    return "".join((control("if kính_gửi"), *lines, control("endif")))
