"""What stands in a paragraph is read as it is seen on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.structure.conftest import Lines


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(code: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (run("Kế ") + run("hoạch"), "Kế hoạch"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>01</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:r>", "01-KH"),
        ("<w:r><w:t>thi</w:t><w:softHyphen/><w:t>đua</w:t></w:r>", "thiđua"),
        ("<w:r><w:t> không giữ </w:t></w:r>" + run("dấu cách"), "không giữdấu cách"),
        (run("một\nhai"), "một hai"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "≥"),
        ('<w:r><w:sym w:font="Symbol" w:char="nonsense"/></w:r>', "\N{REPLACEMENT CHARACTER}"),
        ('<w:r><w:sym w:font="Symbol" w:char="D800"/></w:r>', "\N{REPLACEMENT CHARACTER}"),
        (run("\uf0b7", '<w:rFonts w:ascii="Symbol"/>'), "•"),
        (run("đăng ký", "<w:caps/>"), "ĐĂNG KÝ"),
        (run("đăng ký", '<w:caps w:val="0"/>'), "đăng ký"),
        (run("thấy") + run(" ẩn", "<w:vanish/>"), "thấy"),
        ("<w:del>" + run("xóa") + "</w:del><w:ins>" + run("thêm") + "</w:ins>", "thêm"),
        (
            "<w:moveFrom>" + run("cũ") + "</w:moveFrom><w:moveTo>" + run("mới") + "</w:moveTo>",
            "mới",
        ),
        ("<w:smartTag><w:smartTagPr/>" + run("Ba Tơ") + "</w:smartTag>", "Ba Tơ"),
        ("<w:hyperlink>" + run("vbpl.vn") + "</w:hyperlink>", "vbpl.vn"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>" + run("ô") + "</w:sdtContent></w:sdt>", "ô"),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (
            "<w:r><w:ruby><w:rt>" + run("trên") + "</w:rt><w:rubyBase>" + run("dưới")
            + "</w:rubyBase></w:ruby></w:r>",
            "dưới",
        ),
    ],
)  # fmt: skip
def test_what_stands_in_a_run_is_what_a_reader_sees(lines: Lines, content: str, seen: str) -> None:
    assert lines(paragraph(content)) == [seen]


def test_line_breaks_stay_within_their_paragraph(lines: Lines) -> None:
    body = paragraph("<w:r><w:t>trên</w:t><w:br/><w:t>dưới</w:t></w:r>")
    assert lines(body) == ["trên", "dưới"]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (field("DATE \\@ dd", run("05")), "05"),
        (field(" PAGE ", run("7")), "{số trang}"),
        (field("NUMPAGES  \\* MERGEFORMAT", run("6")), "{tổng số trang}"),
        (field("IF " + "1 = 1", run("đúng")), "đúng"),
        (field("HYPERLINK x", run("a") + field("PAGEREF y", run("3"))), "a3"),
        (f'<w:fldSimple w:instr="PAGE">{run("2")}</w:fldSimple>', "{số trang}"),
        (f'<w:fldSimple w:instr="AUTHOR">{run("Văn thư")}</w:fldSimple>', "Văn thư"),
        ("<w:r><w:pgNum/></w:r>", "{số trang}"),
    ],
)
def test_of_a_field_the_result_is_seen_and_not_the_code(
    lines: Lines, content: str, seen: str
) -> None:
    assert lines(paragraph(content)) == [seen]


def test_a_field_within_the_code_of_another_is_not_seen(lines: Lines) -> None:
    inner = field("PAGE", run("1"))
    outer = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
        f"{inner}"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("sau")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )  # fmt: skip
    assert lines(paragraph(outer)) == ["sau"]


def test_a_field_runs_from_one_paragraph_into_the_next(lines: Lines) -> None:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC </w:instrText></w:r>'
    )
    more_code = '<w:r><w:instrText>\\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = paragraph(begin) + paragraph(more_code + run("Mục I")) + paragraph(end + run("hết"))
    assert lines(body) == ["Mục I", "hết"]


def test_a_form_shows_its_box_and_a_button_its_words(lines: Lines) -> None:
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox>'
        "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    button = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>MACROBUTTON NoMacro bấm vào đây</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert lines(paragraph(box + run(" ") + button)) == ["☒ bấm vào đây"]


@pytest.mark.parametrize("mark", ["<w:vanish/>", "<w:del/>", "<w:moveFrom/>"])
def test_a_paragraph_whose_end_is_not_seen_goes_on_in_the_next(lines: Lines, mark: str) -> None:
    body = paragraph(run("một "), f"<w:rPr>{mark}</w:rPr>") + paragraph(run("hai"))
    assert lines(body) == ["một hai"]


def test_at_the_end_of_a_story_such_a_paragraph_is_still_read(lines: Lines) -> None:
    assert lines(paragraph(run("một"), "<w:rPr><w:vanish/></w:rPr>")) == ["một"]


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Caps"><w:rPr><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Caps"/></w:style>
<w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Loud"><w:rPr><w:caps/></w:rPr></w:style>
"""


@pytest.mark.parametrize(
    ("style", "properties", "seen"),
    [
        ("Child", "", ["CHỮ"]),
        ("Child", '<w:caps w:val="false"/>', ["chữ"]),
        ("Child", '<w:rStyle w:val="Loud"/>', ["chữ"]),
        ("None", '<w:rStyle w:val="Loud"/>', ["CHỮ"]),
        ("Hidden", "", []),
    ],
)
def test_styles_hide_letters_and_make_them_capitals(
    lines: Lines, style: str, properties: str, seen: list[str]
) -> None:
    body = paragraph(run("chữ", properties), f'<w:pStyle w:val="{style}"/>')
    assert lines(body, styles=STYLES) == seen


def test_styles_that_are_based_on_each_other_do_no_harm(lines: Lines) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert lines(paragraph(run("chữ"), '<w:pStyle w:val="A"/>'), styles=styles) == ["chữ"]


def test_letters_taken_apart_are_put_together(lines: Lines) -> None:
    assert lines(paragraph(run("e\u0302\u0301"))) == ["\u1ebf"]
