"""The part of a copy below the paper: line, agency, form, number, day, recipients, signer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.anatomy.authority import capacity_lines
from vanban.copying.printing import Look, paragraph, rule, table
from vanban.formatting.blanks import BLANK
from vanban.formatting.dates import long_date
from vanban.formatting.series import closed_lines
from vanban.outline import plain_text
from vanban.regimes import layout_parameters
from vanban.typesetting import Face, balance
from vanban.typesetting.faces import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.copying.order import CopyOrder
    from vanban.law.parameters import Parameters

_AGENCY_SHARE: Final = 0.42
"""Of the width of the text: what the name of the agency gets beside form and date."""
_AGENCY_LEAST: Final = 0.34
_BESIDE: Final = 1.5
"""Millimetres that stay free beside place and date."""
_SPACE_ABOVE: Final = 4.0
_LOW: Final = 0.4


ROOMS: Final = ("signature.room", "signature.room_least")
"""What is left for signature and seal: as usual, and where the part would not fit otherwise."""


def copy_block(order: CopyOrder, text_width: float, room: str = ROOMS[0]) -> str:
    """Return the XML of the part below the paper.

    Decree 30/2020, Appendix I, Part II, II.2 and 3; Appendix III, form 3.1.

    Args:
        order: the copy.
        text_width: the width between the margins of the last page, in millimetres.
        room: which room is left to sign in.
    """
    law = layout_parameters(order.regime)
    font = law.text("text.font")
    ending = _ending(order, law, text_width, law.number(room))
    low = paragraph("", Look(font, 1, height=_LOW), kept=False)
    return "".join(
        (
            rule(0, Look(font, 2), before=_SPACE_ABOVE),
            _head(order, law, text_width),
            paragraph("", Look(font, 6)),
            ending,
            low,
        )
    )


def _head(order: CopyOrder, law: Parameters, text_width: float) -> str:
    font = law.text("text.font")
    agency = Look(font, law.number("letterhead.agency.size"), bold=True)
    number = Look(font, law.number("letterhead.number.size"), before=1.5)
    form = Look(font, law.number("copy.form.size"), bold=True)
    dated = Look(font, law.number("letterhead.place_and_date.size"), italic=True, before=1.5)
    data = order.data
    dateline = f"{data.place_of_issue.strip()}, {long_date(data.made_on)}"
    left = _left(text_width, width(dateline, size=dated.size, italic=True))
    names = _names(order, left, agency)
    last = width(names[-1], size=agency.size, bold=True)
    side = (left - last * law.number("letterhead.agency.rule")) / 2
    above = "".join(paragraph(name, agency) for name in names) + rule(side, agency, before=0.7)
    numbered = f"Số: {order.number or BLANK}/{order.symbol}"
    rows = (
        (above, paragraph(order.form.words, form)),
        (paragraph(numbered, number), _balanced(dateline, text_width - left, dated)),
    )
    return table(rows, (left, text_width - left))


def _left(text_width: float, dateline: float) -> float:
    """Return the width of the agency's column, which gives way to a long place and date."""
    usual, least = text_width * _AGENCY_SHARE, text_width * _AGENCY_LEAST
    return max(least, min(usual, text_width - dateline - _BESIDE))


def _balanced(text: str, room: float, look: Look) -> str:
    """Return a text in as many paragraphs as it needs, of which none looks torn off."""
    face = Face(look.size, bold=look.bold, italic=look.italic)
    lines = balance(text, room, face).lines
    return "".join(
        paragraph(line.text.strip(" "), replace(look, before=0 if index else look.before))
        for index, line in enumerate(lines)
    )


def _names(order: CopyOrder, room: float, look: Look) -> list[str]:
    """Return the lines of the agency's name, each of which fits into its column."""
    face = Face(look.size, bold=True)
    names = (plain_text(name).upper() for name in order.data.issuing_agency)
    return [line.text for name in names for line in balance(name, room, face).lines]


def _ending(order: CopyOrder, law: Parameters, text_width: float, room: float) -> str:
    column = min(law.number("recipients.column"), text_width / 2)
    left = "".join(_recipients(order, law))
    right = "".join(_signature(order, law, room, text_width - column))
    return table(((left, right),), (column, text_width - column))


def _recipients(order: CopyOrder, law: Parameters) -> Iterator[str]:
    font = law.text("text.font")
    label = Look(font, law.number("recipients.label.size"), bold=True, italic=True, align="left")
    line = Look(font, law.number("recipients.list.size"), align="left")
    yield paragraph("Nơi nhận:", label)
    for each in closed_lines([plain_text(text) for text in order.recipients]):
        yield paragraph(f"- {each.removeprefix('-').strip()}", line)


def _signature(order: CopyOrder, law: Parameters, room: float, column: float) -> Iterator[str]:
    signatory = order.data.signatory
    if signatory is None:
        return
    font = law.text("text.font")
    authority = Look(font, law.number("signature.authority.size"), bold=True)
    name = Look(font, law.number("signature.name.size"), bold=True)
    for line in capacity_lines(signatory):
        yield _balanced(line.printed.upper(), column, authority)
    yield paragraph("", Look(font, 10, height=room))
    for title in signatory.other_title:
        yield _balanced(title.upper(), column, authority)
    yield paragraph(signatory.full_name, name)
