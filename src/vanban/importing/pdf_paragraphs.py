"""Lines of a PDF page put together to the paragraphs they were broken from (nối dòng)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeGuard

from msgspec.structs import replace

from vanban.importing.pdf_lines import Flow, PageLine, PageTable
from vanban.outline.labels import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

_INDENT: Final = 10.0
"""Points from which a line is indented, or kept away from the right edge."""
_BLANK: Final = 0.25
"""The width of a blank in parts of a letter's size."""
_ALIKE: Final = 0.75
"""Points by which the letters of one paragraph may differ in size."""

Content = PageLine | PageTable


def joined(content: Sequence[Content]) -> list[tuple[Content, int]]:
    """Return lines and tables of a page, those of one paragraph as one, with how many they were.

    A line goes on where the first word of the next one had no room in it, and
    the next one is not indented.
    """
    indented = any(
        _is_prose(each) and not each.centred and _is_indented(each.flow) for each in content
    )
    done: list[tuple[Content, int]] = []
    for each in content:
        before, count = done[-1] if done else (None, 0)
        if (
            isinstance(before, PageLine)
            and isinstance(each, PageLine)
            and goes_on(before, each, indented=indented)
        ):
            done[-1] = (together(before, each), count + 1)
        else:
            done.append((each, 1))
    return done


def goes_on(above: Content, below: Content, *, indented: bool = True) -> bool:
    """Return whether a line was broken at the edge of the page's text.

    ``indented`` tells that paragraphs are known by their first lines; otherwise one
    with a label begins a paragraph.
    """
    if not (_is_prose(above) and _is_prose(below)):
        return False
    one, other = above.flow, below.flow
    if one is None or other is None or not _is_alike(one, other):
        return False
    room = one.edges[1] - one.right
    if above.centred:
        room = one.edges[1] - one.edges[0] - (one.right - one.left)
    if other.word + one.size * _BLANK <= room or (_is_indented(other) and not below.centred):
        return False
    return indented or not readings(below.text.strip())


def _is_alike(one: Flow, other: Flow) -> bool:
    """Return whether a line ends in letters as large and strong as the other begins."""
    return abs(one.size - other.size) <= _ALIKE and one.bold[1] == other.bold[0]


def together(above: PageLine, below: PageLine) -> PageLine:
    """Return two lines of one paragraph as one; a figure broken at its hyphen is whole again."""
    begun, more = above.text, below.text.strip()
    broken = begun[-1:] in "-–/" and begun[-2:-1].isdigit() and more[:1].isdigit()
    text = f"{begun}{more}" if broken else f"{begun} {more}"
    flow = below.flow
    if above.flow is not None and flow is not None:
        flow = replace(flow, bold=(above.flow.bold[0], flow.bold[1]))
    return replace(above, text=text, flow=flow)


def _is_prose(each: Content) -> TypeGuard[PageLine]:
    return isinstance(each, PageLine) and each.flow is not None and not each.flow.gapped


def _is_indented(flow: Flow | None) -> bool:
    return flow is not None and flow.left - flow.edges[0] > _INDENT
