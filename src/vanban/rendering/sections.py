"""Breaks to a new section of the document, each with its page upright or across (ngắt phần).

A template describes one section, its last: every section of the document is
made like it, so that an agency's own margins and page numbers stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.rendering.pieces import Block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.rendering.printing import Printer

_MARK: Final = 'w:rsidR="vanban-'


class SectionBreak(Block, Struct, frozen=True):
    """A break to a new page in a new section (ngắt phần).

    The pages of a ``fresh`` one are counted from 1, its first shows no number;
    other ones go on counting. ``across`` turns its pages on their side.
    """

    across: bool = False
    fresh: bool = True

    def xml(self, width: int, printer: Printer, *, keep_next: bool = False) -> Iterator[str]:  # noqa: ARG002 - a break has no width
        """Yield a mark, in whose place ``divide`` ends the section before."""
        low = (
            '<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>'
            '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>'
        )
        kind = f"{self.across:d}{self.fresh:d}"
        yield f'<w:p><w:pPr>{low}<w:sectPr {_MARK}{kind}"/></w:pPr></w:p>'


def divide(text: str) -> str:
    """Return the main part with its sections ended where the marks stand."""
    if _MARK not in text:
        return text
    from vanban.ooxml.sections import divided

    return divided(text)
