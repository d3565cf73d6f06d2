from __future__ import annotations

from vanban.ooxml.flow import Flow, flow
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import parse

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = Styles(
    parse(
        f"<w:styles {W}><w:docDefaults><w:pPrDefault><w:pPr><w:widowControl w:val='0'/></w:pPr>"
        "</w:pPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='A'/><w:pPr><w:keepNext/>"
        "<w:spacing w:before='120' w:line='264' w:lineRule='auto'/></w:pPr></w:style>"
        "</w:styles>".encode()
    )
)


def _flow(properties: str) -> Flow:
    return flow(parse(f"<w:p {W}><w:pPr>{properties}</w:pPr></w:p>".encode()), STYLES)


def test_each_figure_comes_from_the_nearest_who_says_it() -> None:
    found = _flow('<w:pStyle w:val="A"/><w:spacing w:after="40"/>')
    assert (found.before, found.after, found.line, found.rule) == (120, 40, 264, "auto")
    assert (found.keep_next, found.keep_lines, found.widow_control) == (True, False, False)


def test_a_switch_may_be_turned_off_again() -> None:
    assert not _flow('<w:pStyle w:val="A"/><w:keepNext w:val="0"/>').keep_next


def test_without_anything_said_lines_are_single() -> None:
    assert _flow("") == Flow(0, 0, 240, "auto", *([False] * 4))
