"""Lines of a page put together to paragraphs."""

from __future__ import annotations

from msgspec.structs import replace

from vanban.importing.pdf_lines import Flow, PageLine
from vanban.importing.pdf_paragraphs import goes_on, joined, together

EDGES = (85.0, 540.0)
FULL = Flow(85.0, 538.0, EDGES, word=20.0, size=14.0, bold=(False, False), gapped=False)
FIRST = replace(FULL, left=121.0)
SHORT = replace(FULL, right=300.0)


def line(text: str, flow: Flow = FULL, *, centred: bool = False) -> PageLine:
    return PageLine(text, 0.0, centred, flow)


def texts(*lines: PageLine) -> list[str]:
    return [each.text for each, _ in joined(lines) if isinstance(each, PageLine)]


def test_a_line_goes_on_where_the_next_word_had_no_room() -> None:
    assert texts(line("Thi đua", FIRST), line("yêu nước", SHORT)) == ["Thi đua yêu nước"]


def test_a_line_with_room_left_ends_its_paragraph() -> None:
    assert not goes_on(line("Thi đua", SHORT), line("yêu nước"))


def test_an_indented_line_begins_a_paragraph() -> None:
    assert not goes_on(line("hết dòng"), line("Đoạn mới", FIRST))


def test_where_nothing_is_indented_a_label_begins_a_paragraph() -> None:
    assert texts(line("hết dòng"), line("1. Đoạn mới")) == ["hết dòng", "1. Đoạn mới"]
    assert texts(line("Một", FIRST), line("giai đoạn 2021"), line("- 2026 này", SHORT)) == [
        "Một giai đoạn 2021 - 2026 này"
    ]


def test_a_bold_heading_does_not_run_into_what_is_not_bold() -> None:
    heading = line("KẾT QUẢ", replace(FULL, bold=(True, True)))
    assert not goes_on(heading, line("(Kèm theo Báo cáo)"))


def test_letters_of_another_size_are_another_paragraph() -> None:
    assert not goes_on(line("hết dòng"), line("¹ Chú thích", replace(FULL, size=10.0)))


def test_columns_are_no_paragraph() -> None:
    assert not goes_on(line("UBND   CỘNG HÒA", replace(FULL, gapped=True)), line("chữ"))


def test_a_centred_line_goes_on_where_the_whole_width_is_taken() -> None:
    wide = replace(FULL, left=95.0, right=530.0)
    narrow = replace(FULL, left=200.0, right=400.0)
    assert goes_on(line("(Kèm theo", wide, centred=True), line("ngày)", narrow, centred=True))
    assert not goes_on(line("KẾ HOẠCH", narrow, centred=True), line("Phát động", centred=True))


def test_a_figure_broken_at_its_hyphen_is_whole_again() -> None:
    assert together(line("đạt 29-"), line("30%")).text == "đạt 29-30%"
    assert together(line("năm 2021 -"), line("2026")).text == "năm 2021 - 2026"
