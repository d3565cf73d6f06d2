"""Word files read as past papers: what each paragraph is, and nothing lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import plan
from tests.unit.structure.conftest import make_docx
from vanban.conformity.component import Component
from vanban.importing.word_file import read_word_file
from vanban.outline import Alignment, RowKind, Span

if TYPE_CHECKING:
    from vanban.recognition.source import Line, Original


def run(text: str, properties: str = "") -> str:
    kept = '<w:t xml:space="preserve">'
    return f"<w:r><w:rPr>{properties}</w:rPr>{kept}{text}</w:t></w:r>"


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def read(*paragraphs: str, **parts: str) -> Original:
    return read_word_file(make_docx("".join(paragraphs), **parts))


def texts(original: Original) -> list[str]:
    return [line.text for line in original.lines]


def told(original: Original) -> list[str]:
    return [str(change.message) for change in original.changes]


def table(*rows: str, ruled: bool = True) -> str:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    drawn = "".join(f'<w:{edge} w:val="single"/>' for edge in edges) if ruled else ""
    return f"<w:tbl><w:tblPr><w:tblBorders>{drawn}</w:tblBorders></w:tblPr>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def words(text: str) -> str:
    return cell(paragraph(run(text)))


class TestComponents:
    @pytest.fixture
    def lines(self) -> tuple[Line, ...]:
        return read_word_file(plan().docx()).lines

    def test_letterhead_lines_know_their_component_and_column(
        self, lines: tuple[Line, ...]
    ) -> None:
        columns = {line.component: line.column for line in lines if line.column is not None}
        assert columns[Component.AGENCY] == 0
        assert columns[Component.NATIONAL_NAME] == 1
        assert columns[Component.SIGNER] == 1

    def test_a_paragraph_of_the_body_stands_in_no_column(self, lines: tuple[Line, ...]) -> None:
        body = [line for line in lines if line.component is Component.BODY]
        assert body
        assert {line.column for line in body} == {None}

    def test_numbers_count_the_paragraphs(self, lines: tuple[Line, ...]) -> None:
        numbers = [line.number for line in lines]
        assert numbers == sorted(numbers)

    def test_what_the_law_sets_in_bold_is_not_marked(self, lines: tuple[Line, ...]) -> None:
        heads = [line for line in lines if line.component is Component.TYPE_NAME]
        assert heads
        assert not any("*" in line.text for line in heads)


class TestEmphasis:
    def test_bold_and_italic_words_are_marked(self) -> None:
        original = read(
            paragraph(run("Một "), run("hai", "<w:b/>"), run(" ba "), run("bốn", "<w:i/>"))
        )
        assert texts(original) == ["Một **hai** ba *bốn*"]
        assert original.lines[0].is_marked

    def test_blanks_stay_outside_the_stars(self) -> None:
        assert texts(read(paragraph(run("a "), run(" b ", "<w:b/>"), run("c")))) == ["a  **b** c"]

    def test_italics_within_bold_nest(self) -> None:
        original = read(
            paragraph(run("đầu "), run("đậm ", "<w:b/>"), run("cả hai", "<w:b/><w:i/>"), run("."))
        )
        assert texts(original) == ["đầu **đậm *cả hai***."]

    def test_a_bold_heading_is_not_marked_and_a_bold_sentence_is(self) -> None:
        original = read(
            paragraph(run("I. MỤC ĐÍCH", "<w:b/>")),
            paragraph(run("1. Mục đích", "<w:b/>")),
            paragraph(run("- Phát huy.")),
            paragraph(run("Lưu ý chung.", "<w:b/>")),
        )
        assert texts(original) == [
            "I. MỤC ĐÍCH",
            "1. Mục đích",
            "- Phát huy.",
            "**Lưu ý chung.**",
        ]

    def test_the_look_of_a_label_is_not_marked(self) -> None:
        original = read(
            paragraph(run("a) ", "<w:b/>"), run("Phát động.")), paragraph(run("b) Tổng kết."))
        )
        assert texts(original)[0] == "a) Phát động."

    def test_stars_of_the_text_are_no_emphasis(self) -> None:
        assert texts(read(paragraph(run("5*3*2 (*)")))) == [r"5\*3\*2 (\*)"]

    def test_emphasis_in_the_middle_of_a_word_is_kept(self) -> None:
        assert texts(read(paragraph(run("cấp"), run("xã", "<w:b/>"), run("mới")))) == [
            "cấp**xã**mới"
        ]


class TestRaisedFigures:
    def test_a_raised_figure_is_a_letter_of_its_own(self) -> None:
        raised = '<w:vertAlign w:val="superscript"/>'
        lowered = '<w:vertAlign w:val="subscript"/>'
        original = read(paragraph(run("120 m"), run("2", raised), run(", H"), run("2", lowered)))
        assert texts(original) == ["120 m², H₂"]

    def test_a_raised_o_is_the_sign_of_degrees(self) -> None:
        raised = '<w:vertAlign w:val="superscript"/>'
        assert texts(read(paragraph(run("38"), run("o", raised), run("C")))) == ["38°C"]

    def test_a_raised_call_in_brackets_loses_them_and_is_told(self) -> None:
        original = read(paragraph(run("Luật"), run("(1)", '<w:vertAlign w:val="superscript"/>')))
        assert texts(original) == ["Luật¹"]
        assert told(original) == ["dấu chú thích “(1)” nâng lên bỏ dấu ngoặc"]

    def test_raised_letters_without_a_sign_of_their_own_are_told(self) -> None:
        original = read(paragraph(run("x"), run("ab", '<w:vertAlign w:val="superscript"/>')))
        assert texts(original) == ["xab"]
        assert told(original) == ["chữ nâng lên, hạ xuống “ab” thành chữ thường"]


class TestNotes:
    def test_a_note_is_called_and_its_text_kept(self) -> None:
        notes = (
            '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>'
            + run(" Theo ")
            + run("Luật", "<w:i/>")
            + "</w:p></w:footnote>"
        )
        called = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        original = read(paragraph(run("Chỉ tiêu"), called), footnotes=notes)
        assert texts(original) == ["Chỉ tiêu[^1]"]
        assert original.notes == (("1", "Theo *Luật*"),)

    def test_a_note_of_several_paragraphs_is_joined_and_told(self) -> None:
        notes = (
            f'<w:footnote w:id="2">{paragraph(run("Một."))}{paragraph(run("Hai."))}</w:footnote>'
        )
        called = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        original = read(paragraph(run("Chỉ tiêu"), called), footnotes=notes)
        assert original.notes == (("1", "Một. Hai."),)
        assert told(original) == ["chú thích 1 có nhiều đoạn: nối lại"]

    def test_a_note_marked_by_a_sign_gets_a_number(self) -> None:
        notes = '<w:footnote w:id="2"><w:p>' + run("(*) Theo Luật") + "</w:p></w:footnote>"
        called = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>(*)</w:t></w:r>'
        original = read(paragraph(run("Chỉ tiêu"), called), footnotes=notes)
        assert texts(original) == ["Chỉ tiêu[^1]"]
        assert original.notes == (("1", "Theo Luật"),)

    def test_an_endnote_is_a_note_too(self) -> None:
        notes = '<w:endnote w:id="5"><w:p>' + run("Cuối văn bản") + "</w:p></w:endnote>"
        called = '<w:r><w:endnoteReference w:id="5"/></w:r>'
        original = read(paragraph(run("Số liệu"), called), endnotes=notes)
        assert texts(original) == ["Số liệu[^i]"]
        assert original.notes == (("i", "Cuối văn bản"),)


class TestTables:
    def test_a_table_is_one_line_with_its_cells(self) -> None:
        bold = paragraph(run("Tên", "<w:b/>"))
        original = read(table(row(cell(bold), cell(bold)), row(words("a"), words("b*"))))
        (line,) = original.lines
        assert line.table is not None
        assert line.table.rows == (("Tên", "Tên"), ("a", r"b\*"))
        assert line.table.has_header
        assert line.text == "Tên\tTên\na\tb*"

    def test_a_table_without_a_heading_has_none(self) -> None:
        original = read(table(row(words("a"), words("b")), row(words("c"), words("d"))))
        assert original.lines[0].table is not None
        assert not original.lines[0].table.has_header

    def test_figures_at_the_right_align_their_column(self) -> None:
        right = '<w:jc w:val="right"/>'
        figures = [cell(paragraph(run(str(n)), properties=right)) for n in (5, 6)]
        original = read(table(*(row(words("a"), figure) for figure in figures)))
        assert original.lines[0].table is not None
        assert original.lines[0].table.alignments == (Alignment.UNSET, Alignment.RIGHT)

    def test_merged_cells_of_rows_are_told(self) -> None:
        start = cell(paragraph(run("y")), properties='<w:vMerge w:val="restart"/>')
        on = cell(paragraph(), properties="<w:vMerge/>")
        original = read(
            table(row(words("a"), words("x")), row(start, words("b")), row(on, words("c")))
        )
        assert original.lines[0].table is not None
        assert original.lines[0].table.rows == (("a", "x"), ("y", "b"), ("", "c"))
        assert told(original) == ["bảng có 1 ô gộp: chữ ghi ở một ô, các ô còn lại để trống"]

    def test_a_heading_of_two_rows_keeps_its_merged_cells(self) -> None:
        down = cell(paragraph(run("TT", "<w:b/>")), properties='<w:vMerge w:val="restart"/>')
        on = cell(paragraph(), properties="<w:vMerge/>")
        across = cell(paragraph(run("Số lượng", "<w:b/>")), properties='<w:gridSpan w:val="2"/>')
        below = [cell(paragraph(run(text, "<w:b/>"))) for text in ("Nam", "Nữ")]
        heads = [row(down, across), row(on, *below)]
        original = read(table(*heads, row(words("1"), words("5"), words("6"))))
        read_table = original.lines[0].table
        assert read_table is not None
        assert read_table.heading_count == 2
        assert set(read_table.spans) == {Span(0, 0, 2, 1), Span(0, 1, 1, 2)}
        assert told(original) == []

    def test_a_total_stands_where_its_words_have_room(self) -> None:
        total = cell(paragraph(run("Tổng cộng", "<w:b/>")), properties='<w:gridSpan w:val="2"/>')
        sum_of = cell(paragraph(run("9", "<w:b/>")))
        rows = [row(words("1"), words("Nguyễn Văn A"), words("9")), row(total, sum_of)]
        original = read(table(*rows))
        read_table = original.lines[0].table
        assert read_table is not None
        assert read_table.rows[1] == ("", "**Tổng cộng**", "**9**")
        assert read_table.kinds == (RowKind.USUAL, RowKind.TOTAL)
        assert told(original) == []

    def test_a_table_in_a_cell_gives_its_words_to_the_cell(self) -> None:
        inner = table(row(words("trong"), words("cùng")))
        outer = table(
            row(words("a"), cell(paragraph(run("ngoài")), inner, paragraph())),
            row(words("c"), words("d")),
        )
        original = read(outer)
        assert len(original.lines) == 1
        assert original.lines[0].table is not None
        assert original.lines[0].table.rows[0] == ("a", "ngoài trong cùng")
        assert "bảng nằm trong bảng: chữ của bảng trong nối vào ô chứa nó" in told(original)

    def test_a_list_in_columns_without_lines_is_a_table(self) -> None:
        rows = [row(words(f"{n}."), words("Nguyễn Văn A"), words("Ba Tơ")) for n in range(1, 5)]
        original = read(
            paragraph(run("Danh sách như sau:")), table(*rows, ruled=False), paragraph(run("Hết."))
        )
        assert [line.table is not None for line in original.lines] == [False, True, False]


class TestWhatIsSeen:
    def test_lines_of_one_paragraph_go_on(self) -> None:
        original = read(paragraph(run("Một"), "<w:r><w:br/></w:r>", run("hai")))
        assert texts(original) == ["Một", "hai"]
        assert [line.goes_on for line in original.lines] == [True, False]
        assert [line.number for line in original.lines] == [1, 1]

    def test_an_automatic_label_is_text(self) -> None:
        numbering = (
            '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        )
        listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        original = read(
            paragraph(run("Tổ chức"), properties=listed),
            paragraph(run("Kinh phí"), properties=listed),
            numbering=numbering,
        )
        assert texts(original) == ["1. Tổ chức", "2. Kinh phí"]

    def test_columns_set_with_blanks_are_not_emphasised(self) -> None:
        original = read(paragraph(run("UBND XÃ BA VINH        CỘNG HÒA XÃ HỘI", "<w:b/>")))
        assert texts(original) == ["UBND XÃ BA VINH        CỘNG HÒA XÃ HỘI"]
        assert not original.lines[0].is_marked

    def test_blanks_before_a_line_at_the_right_are_kept(self) -> None:
        assert texts(read(paragraph(run(" " * 40 + "Phạm Văn C", "<w:b/>")))) == [
            " " * 40 + "Phạm Văn C"
        ]

    def test_what_is_only_left_over_tells_nothing_where_no_ending_was_found(self) -> None:
        original = read(
            paragraph(run("Gửi các xã:          CHỦ TỊCH")), paragraph(run("- Lưu: VT."))
        )
        assert [line.component for line in original.lines] == [None, None]

    def test_an_ending_of_blanks_is_known_by_its_columns(self) -> None:
        original = read(paragraph(run("Nơi nhận:          CHỦ TỊCH")), paragraph(run("- Lưu: VT.")))
        assert texts(original) == ["Nơi nhận:", "CHỦ TỊCH", "- Lưu: VT."]

    def test_links_and_fields_to_fill_in_are_text(self) -> None:
        control = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('Ba Tơ')}</w:sdtContent></w:sdt>"
        link = f"<w:hyperlink>{run(' tại đây')}</w:hyperlink>"
        block = (
            f"<w:sdt><w:sdtContent>{paragraph(run('Xã '), control, link)}</w:sdtContent></w:sdt>"
        )
        assert texts(read(block)) == ["Xã Ba Tơ tại đây"]

    def test_revisions_are_read_as_accepted_and_told(self) -> None:
        original = read(
            paragraph(
                run("Thi đua "),
                "<w:del w:id='1'><w:r><w:delText>cũ</w:delText></w:r></w:del>",
                f"<w:ins w:id='2'>{run('mới')}</w:ins>",
            )
        )
        assert texts(original) == ["Thi đua mới"]
        assert "chữ “cũ” đã bị xóa trong bản sửa đổi" in told(original)
        assert [finding.code for finding in original.findings] == ["N203"]

    def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next(self) -> None:
        ended = "<w:rPr><w:del w:id='1'/></w:rPr>"
        original = read(paragraph(run("Thi đua "), properties=ended), paragraph(run("yêu nước")))
        assert texts(original) == ["Thi đua yêu nước"]

    def test_comments_and_pictures_are_told(self) -> None:
        comments = '<w:comment w:id="3"><w:p>' + run("Xem lại số này") + "</w:p></w:comment>"
        picture = "<wp:inline><pic:pic xmlns:pic='p'/></wp:inline>"
        drawing = f"<w:r><w:drawing>{picture}</w:drawing></w:r>"
        original = read(
            paragraph(run("Một"), '<w:r><w:commentReference w:id="3"/></w:r>', drawing),
            comments=comments,
        )
        assert texts(original) == ["Một"]
        assert "ghi chú bên lề “Xem lại số này” không đưa vào dữ liệu" in told(original)
        assert "1 hình không đưa vào dữ liệu" in told(original)
        assert [finding.code for finding in original.findings] == ["N202"]

    def test_hidden_words_are_told(self) -> None:
        original = read(paragraph(run("Hiện"), run(" ẩn", "<w:vanish/>")))
        assert texts(original) == ["Hiện"]
        assert told(original) == ["chữ ẩn “ẩn” không đưa vào dữ liệu"]

    def test_a_text_box_stands_in_its_place(self) -> None:
        box = (
            "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + paragraph(run("Trong khung"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
        original = read(paragraph(run("Trước"), box), paragraph(run("Sau")))
        assert texts(original) == ["Trước", "Trong khung", "Sau"]

    def test_words_of_a_header_belong_to_pages(self) -> None:
        field = f"<w:fldSimple w:instr='PAGE'>{run('2')}</w:fldSimple>"
        header = paragraph(field) + paragraph(run("UBND xã"))
        section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
        original = read(paragraph(run("Một")), section, header1=header)
        assert [(line.number, line.text) for line in original.margins] == [(2, "UBND xã")]


class TestOldFonts:
    FONT = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'

    def test_letters_of_an_old_font_are_a_finding(self) -> None:
        original = read(paragraph(run("Thi ®ua", self.FONT)))
        assert texts(original) == ["Thi ®ua"]
        assert [finding.code for finding in original.findings] == ["N201"]

    def test_repair_puts_them_into_unicode_by_their_font(self) -> None:
        docx = make_docx(paragraph(run("Thi ®ua", self.FONT), run(" yêu nước")))
        original = read_word_file(docx, repair=True)
        assert texts(original) == ["Thi đua yêu nước"]
        assert told(original) == ["chữ gõ bằng phông TCVN3 chuyển sang Unicode"]
        assert original.findings == ()

    def test_a_letter_that_other_programs_write_as_a_soft_hyphen_is_read(self) -> None:
        typed = (
            f"<w:r><w:rPr>{self.FONT}</w:rPr><w:t>Khen th</w:t><w:softHyphen/><w:t>ëng</w:t></w:r>"
        )
        plain = "<w:r><w:t>Kế</w:t><w:softHyphen/><w:t>hoạch</w:t></w:r>"
        original = read_word_file(make_docx(paragraph(typed) + paragraph(plain)), repair=True)
        assert texts(original) == ["Khen thưởng", "Kếhoạch"]
