from __future__ import annotations

from pathlib import Path

from vanban.archive.made import StyleMemory, styled_lines
from vanban.conformity.component import Component
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.pipeline import produce

EXAMPLE = Path("examples/ba-to-2021/ke-hoach.yaml")


def test_lines_come_with_their_components_and_styles_are_read_once() -> None:
    document = produce(EXAMPLE).document
    memory: StyleMemory = {}
    lines = styled_lines(document, memory)
    assert lines is not None
    assert (Component.TYPE_NAME, "KẾ HOẠCH") in lines
    known = dict(memory)
    assert styled_lines(document, memory) == lines
    assert memory == known
    assert len(memory) == 1


def test_automatic_numbers_need_a_longer_look() -> None:
    members = [
        pack(each.name, each.unpack().replace(b"<w:pPr>", b"<w:pPr><w:numPr/>", 1))
        if each.name == "word/document.xml"
        else each
        for each in read_members(produce(EXAMPLE).document)
    ]
    assert styled_lines(finish(Beginning(b"", b"", 0), members), {}) is None


def test_what_is_damaged_is_left_to_the_longer_look() -> None:
    assert styled_lines(b"PK", {}) is None
