from __future__ import annotations

import pytest

from vanban.ooxml.body_blocks import body_parts
from vanban.ooxml.tree import DamagedPartError

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PART = (
    f"<w:document xmlns:w='{WORD}'><w:body><w:p><w:r/></w:p>"
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    "<w:p><w:pPr><w:sectPr/></w:pPr></w:p> <w:p/><w:sectPr/></w:body></w:document>"
).encode()


def test_blocks_are_told_by_their_bytes_and_ordinals() -> None:
    parts = body_parts(PART)
    assert [each.name for each in parts.blocks] == ["p", "tbl", "p", "p"]
    assert PART[parts.blocks[1].start : parts.blocks[1].end].startswith(b"<w:tbl>")
    assert [(each.first, each.last) for each in parts.blocks] == [(0, 2), (2, 3), (3, 4), (4, 5)]
    assert [each.has_section for each in parts.blocks] == [False, False, True, False]
    assert PART[parts.end :].startswith(b"<w:sectPr/></w:body>")
    assert (
        b"".join(PART[each.start : each.end] for each in parts.blocks)
        == PART[parts.blocks[0].start : parts.end]
    )
    assert not parts.declares
    assert not parts.has_changes


def test_another_name_for_the_elements_is_told() -> None:
    other = (
        PART.replace(b"w:", b"z:").replace(b"xmlns:w=", b"xmlns:z=").replace(b"<z:p/>", b"<z:del/>")
    )
    parts = body_parts(other)
    assert parts.declares == WORD
    assert parts.has_changes


@pytest.mark.parametrize("part", [b"<a/>", b"<w:document", b"<!DOCTYPE a><a/>", b""])
def test_what_has_no_body_is_damaged(part: bytes) -> None:
    with pytest.raises(DamagedPartError):
        body_parts(part)
