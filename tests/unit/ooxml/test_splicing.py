from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.ooxml.splicing import Change, outside, raw_paragraphs, splice
from vanban.ooxml.text import escape, first_unholdable
from vanban.ooxml.tree import DamagedPartError

W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _document(inner: str) -> bytes:
    return (
        b'<?xml version="1.0" encoding="UTF-8"?><w:document '
        + W
        + b"><w:body>\n  "
        + (inner.encode() + b"\n</w:body></w:document>")
    )


def test_a_paragraph_has_the_text_and_the_style_that_a_reader_sees() -> None:
    part = _document(
        '<w:p><w:pPr><w:pStyle w:val="A"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
        "<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH &amp; UB</w:t><w:br/></w:r>"
        "<w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    first, second = raw_paragraphs(part)
    assert (first.style, first.text, first.in_table) == ("A", "Số:\t/KH & UB\n", False)
    assert (second.text, second.in_table) == ("ô", True)


def test_a_paragraph_in_a_text_box_is_one_of_its_own() -> None:
    part = _document(
        "<w:p><w:r><w:t>ngoài</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>trong</w:t>"
        "</w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t> sau</w:t></w:r></w:p>"
    )
    assert [each.text for each in raw_paragraphs(part)] == ["ngoài sau", "trong"]


def test_new_words_stand_where_the_old_began_and_all_other_bytes_stay() -> None:
    part = _document(
        '<w:p  w:x = "1"><w:r><w:t>Số: ....</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>../KH</w:t>'
        "</w:r></w:p><!-- lời --><w:p/>"
    )
    paragraph = raw_paragraphs(part)[0]
    made = splice(part, [Change(paragraph, 4, 10, "19")])
    assert made == part.replace(b"....</w:t>", b"19</w:t>").replace(b"../KH", b"/KH")


def test_a_tab_gives_way_to_words_in_its_run() -> None:
    part = _document("<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>/KH</w:t></w:r></w:p>")
    made = splice(part, [Change(raw_paragraphs(part)[0], 3, 4, " 19")])
    assert b'<w:t xml:space="preserve"> 19</w:t><w:t>/KH' in made
    assert raw_paragraphs(made)[0].text == "Số: 19/KH"


def test_a_space_at_the_edge_of_words_is_kept() -> None:
    part = _document("<w:p><w:r><w:t>ngày</w:t></w:r><w:r><w:t>..</w:t></w:r></w:p>")
    made = splice(part, [Change(raw_paragraphs(part)[0], 4, 6, " 05")])
    assert b'<w:t xml:space="preserve"> 05</w:t>' in made


def test_several_changes_of_one_paragraph_do_not_meet() -> None:
    part = _document("<w:p><w:r><w:t>a 1 b 2 c</w:t></w:r><w:r><w:t> 3</w:t></w:r></w:p>")
    paragraph = raw_paragraphs(part)[0]
    changes = [
        Change(paragraph, 2, 3, "XX"),
        Change(paragraph, 6, 7, ""),
        Change(paragraph, 8, 11, "&"),
    ]
    assert raw_paragraphs(splice(part, changes))[0].text == "a XX b  &"


@pytest.mark.parametrize(
    "part",
    [
        b"<a",
        b'<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
        b'<?xml version="1.0" encoding="iso-8859-1"?><a/>',
    ],
)
def test_what_cannot_be_read_safely_is_refused(part: bytes) -> None:
    with pytest.raises(DamagedPartError):
        raw_paragraphs(part)


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1),
        min_size=1,
    ),
    st.data(),
)
def test_any_stretch_of_any_runs_may_be_replaced(texts: list[str], data: st.DataObject) -> None:
    texts = [text for text in texts if not first_unholdable(text)] or ["x"]
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(each)}</w:t></w:r>' for each in texts)
    part = _document(f"<w:p>{runs}</w:p>")
    paragraph = raw_paragraphs(part)[0]
    assert paragraph.text == "".join(texts)
    start = data.draw(st.integers(0, len(paragraph.text) - 1))
    end = data.draw(st.integers(start + 1, len(paragraph.text)))
    made = splice(part, [Change(paragraph, start, end, "19 & 20")])
    after = raw_paragraphs(made)[0]
    assert after.text == paragraph.text[:start] + "19 & 20" + paragraph.text[end:]
    assert outside(made, after.pieces) == outside(part, paragraph.pieces)
