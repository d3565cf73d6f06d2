"""A whole Word file is read: body, then notes, then headers and footers."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document

from vanban.structure.text import text_of, written_in

if TYPE_CHECKING:
    from tests.unit.structure.conftest import Lines, MakeDocx


def p(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def call(identifier: int, kind: str = "footnote", more: str = "", text: str = "") -> str:
    return f'<w:r><w:{kind}Reference {more} w:id="{identifier}"/>{text}</w:r>'


def note(identifier: int, *paragraphs: str, kind: str = "footnote") -> str:
    content = "".join(p(f"<w:r><w:{kind}Ref/></w:r>" + run(text)) for text in paragraphs)
    return f'<w:{kind} w:id="{identifier}">{content}</w:{kind}>'


def test_notes_are_numbered_as_called_and_stand_at_the_end(lines: Lines) -> None:
    body = p(run("thứ nhất") + call(5)) + p(run("thứ hai") + call(2) + run("."))
    notes = note(2, " Hai") + note(5, " Một", "còn nữa") + note(9, "không ai gọi")
    assert lines(body, footnotes=notes) == [
        "thứ nhất[^1]",
        "thứ hai[^2].",
        "",
        "[^1]: Một",
        "    còn nữa",
        "[^2]: Hai",
    ]


def test_endnotes_follow_footnotes_with_their_own_numerals(lines: Lines) -> None:
    body = p(run("a") + call(1, "endnote") + run("b") + call(1))
    seen = lines(body, footnotes=note(1, "dưới"), endnotes=note(1, "cuối", kind="endnote"))
    assert seen == ["a[^i]b[^1]", "", "[^1]: dưới", "[^i]: cuối"]


def test_the_file_may_say_how_notes_are_numbered(lines: Lines) -> None:
    settings = (
        '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
        '<w:endnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:endnotePr>'
    )
    body = p(call(1) + call(1, "endnote"))
    assert lines(body, settings=settings)[0] == "[^c][^c']"


def test_a_mark_typed_by_hand_is_kept_and_does_not_count(lines: Lines) -> None:
    custom = 'w:customMarkFollows="1"'
    body = p(run("a") + call(1, more=custom, text="<w:t>(*)</w:t>") + run("b") + call(2))
    notes = note(1, "(*) bằng tay") + note(2, "tự động")
    assert lines(body, footnotes=notes) == [
        "a[^(*)]b[^1]",
        "",
        "[^(*)]: bằng tay",
        "[^1]: tự động",
    ]


def test_a_note_that_is_not_there_is_still_seen_to_be_called(lines: Lines) -> None:
    assert lines(p(run("a") + call(4))) == ["a[^1]", "", "[^1]:"]


PAGE = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'


def reference(kind: str, part: str, pages: str = "default") -> str:
    return f'<w:{kind}Reference w:type="{pages}" r:id="{part}"/>'


def test_headers_and_footers_stand_apart_at_the_end(lines: Lines) -> None:
    section = (
        f"<w:sectPr>{reference('header', 'header1')}{reference('footer', 'footer1')}</w:sectPr>"
    )
    seen = lines(p(run("thân")) + section, header1=PAGE, footer1=p(run("Mật")))
    assert seen == ["thân", "", "[đầu trang]: {số trang}", "[chân trang]: Mật"]


def test_a_header_of_first_pages_counts_only_where_it_is_switched_on(lines: Lines) -> None:
    both = reference("header", "header1") + reference("header", "header2", "first")
    parts = {"header1": PAGE, "header2": p(run("trang đầu"))}
    assert lines(f"<w:sectPr>{both}</w:sectPr>", **parts) == ["", "[đầu trang]: {số trang}"]
    assert lines(f"<w:sectPr>{both}<w:titlePg/></w:sectPr>", **parts) == [
        "",
        "[đầu trang]: {số trang}",
        "[đầu trang, trang đầu]: trang đầu",
    ]


def test_a_header_of_even_pages_counts_only_where_it_is_switched_on(lines: Lines) -> None:
    section = f"<w:sectPr>{reference('header', 'header1', 'even')}</w:sectPr>"
    even = "<w:evenAndOddHeaders/>"
    assert lines(section, header1=p(run("chẵn"))) == []
    seen = lines(section, header1=p(run("chẵn")), settings=even)
    assert seen == ["", "[đầu trang, trang chẵn]: chẵn"]


def test_the_same_header_of_several_sections_is_read_once(lines: Lines) -> None:
    first = f"<w:p><w:pPr><w:sectPr>{reference('header', 'header1')}</w:sectPr></w:pPr></w:p>"
    second = f"<w:sectPr>{reference('header', 'header2')}</w:sectPr>"
    seen = lines(first + second, header1=p(run("chung")), header2=p(run("chung")))
    assert seen == ["", "[đầu trang]: chung"]


def test_a_section_goes_on_with_the_header_of_the_section_before(lines: Lines) -> None:
    first = f"<w:sectPr>{reference('header', 'header1', 'first')}</w:sectPr>"
    body = f"<w:p><w:pPr>{first}</w:pPr></w:p><w:sectPr><w:titlePg/></w:sectPr>"
    assert lines(body, header1=p(run("phụ lục"))) == ["", "[đầu trang, trang đầu]: phụ lục"]


def test_what_a_section_was_before_a_revision_does_not_count(lines: Lines) -> None:
    old = "<w:sectPrChange><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange>"
    section = f"<w:sectPr>{reference('header', 'header1', 'first')}{old}</w:sectPr>"
    assert lines(section, header1=p(run("x"))) == []


def test_a_file_of_another_maker_is_read() -> None:
    document = Document()
    document.add_heading("Kế hoạch", level=1)
    document.add_paragraph("một", style="List Number")
    document.add_paragraph("hai", style="List Number")
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    table.cell(0, 0).text, table.cell(0, 1).text = "trái", "phải"
    document.sections[0].header.paragraphs[0].text = "đầu"
    stream = BytesIO()
    document.save(stream)
    assert text_of(stream.getvalue()).splitlines() == [
        "Kế hoạch",
        "1. một",
        "2. hai",
        "| trái | phải |",
        "| --- | --- |",
        "",
        "[đầu trang]: đầu",
    ]


def test_a_long_document_is_read_whole(docx: MakeDocx) -> None:
    body = p(run("Chỉ tiêu phát triển kinh tế - xã hội")) * 20_000
    assert text_of(docx(body)).count("\n") == 20_000


def test_what_was_typed_leaves_headers_and_footers_out() -> None:
    word = Document()
    word.add_paragraph("thứ nhất")
    word.add_paragraph("thứ hai")
    word.sections[0].header.paragraphs[0].text = "đầu trang"
    out = BytesIO()
    word.save(out)
    assert "đầu trang" in text_of(out.getvalue())
    assert written_in(out.getvalue()) == "thứ nhất\nthứ hai"
