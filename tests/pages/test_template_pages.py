"""The pages that the shipped template of a plan makes, measured as a chief of office would look."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Line, Page, assert_fonts, measure
from tools.build_templates import SHIPPED
from tools.templates.body import LEVELS as SAMPLES
from tools.templates.parameters import read_parameters
from vanban.formatting.blanks import BLANK
from vanban.rendering import compile_template, fill
from vanban.rendering.blocks import table
from vanban.rendering.context import Context, Value
from vanban.rendering.pieces import NoteRef, RuleUnder, Run, Runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.pages.conftest import AssertValid, ManyToPdf, Measured
    from vanban.rendering.template import Template

USUAL = "nd30_2020/ke-hoach.docx"
SMALL = "nd30_2020/co-12-13-13/ke-hoach.docx"
LAW = {USUAL: read_parameters("nd30_2020"), SMALL: read_parameters("nd30_2020", "12/13/13")}
MOTTO = "Độc lập - Tự do - Hạnh phúc"
NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
SUBJECT = (
    "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội "
    "của huyện năm 2021 và tổ chức thành công Cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử "
    "đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026"
)
SHORT = "Giao Phòng Nội vụ theo dõi, đôn đốc."
LONG = (
    "Giao Phòng Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này, kịp thời tham "
    "mưu Ủy ban nhân dân huyện chỉ đạo, giải quyết những vấn đề phát sinh, tổng hợp báo cáo kết "
    "quả cho Ủy ban nhân dân huyện theo quy định; thẩm định, đánh giá thành tích, trình khen "
    "thưởng kịp thời cho các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua."
)
NOTE = "Đã được Nghị quyết 04/2020/NQ-HĐND ngày 18/12/2020 của Hội đồng nhân dân huyện xác định."
RECIPIENTS = (
    "- UBND tỉnh;",
    "- Sở Nội vụ (Ban TĐ-KT tỉnh);",
    "- TT Huyện ủy;",
    "- Các cơ quan, đơn vị, địa phương tham gia khối, cụm thi đua của huyện;",
    "- Lưu: VT, PNV.",
)
AGENCY = ("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")
LONG_AGENCY = (
    (
        "Ban Chỉ đạo các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 và xây dựng "
        "nông thôn mới kiểu mẫu huyện Ba Tơ"
    ),
)

Paragraph = dict[str, Value]


def paragraph(level: str, label: str, *text: Run | NoteRef | str, keep: bool = False) -> Paragraph:
    pieces = tuple(Run(piece) if isinstance(piece, str) else piece for piece in text)
    return {"cấp": level, "nhãn": label, "chữ": Runs(pieces), "giữ_cùng_sau": keep}


def kept(*paragraphs: Paragraph) -> list[Paragraph]:
    return [{**one, "giữ_cùng_sau": True} for one in paragraphs]


BODY = [
    paragraph("đoạn", "", LONG),
    paragraph("mục la mã", "I.", "MỤC ĐÍCH, YÊU CẦU", keep=True),
    paragraph("khoản có tiêu đề", "1.", "Mục đích", keep=True),
    paragraph("gạch", "-", LONG),
    paragraph("gạch", "-", "Đẩy mạnh ", Run("“Thi đua quyết thắng”", italic=True), "; ", LONG),
    paragraph("khoản có tiêu đề", "2.", "Chỉ tiêu thi đua", NoteRef(1), keep=True),
    *(paragraph("điểm", f"{letter})", LONG) for letter in "abcdđeghi"),
    *kept(paragraph("đoạn", "", f"{LONG[:-1]}./.")),
]


@cache
def template(path: str) -> Template:
    return compile_template((SHIPPED / path).read_bytes(), path)


def names(*lines: str, parent: str = "") -> list[Value]:
    """Return lines of a letterhead, with the parent's above them."""
    above = [{"loại": "chủ quản", "chữ": parent}] if parent else []
    return [*above, *({"loại": "ban hành", "chữ": line} for line in lines)]


def plan(source: str | Template = USUAL, **changes: Value) -> bytes:
    """Return a plan like that of Ba Tơ, made from a template, with some values changed."""
    values: dict[str, Value] = {
        "có_đầu_trang": True,
        "có_quốc_hiệu": True,
        "tiêu_đề_đảng": "",
        "tên_cơ_quan": names(*AGENCY),
        "có_số": True,
        "số": BLANK,
        "ký_hiệu": "KH-UBND",
        "có_ngày_tháng": True,
        "địa_danh_ngày_tháng": f"Ba Tơ, ngày{BLANK}tháng{BLANK}năm 2021",
        "độ_khẩn": "",
        "chỉ_dẫn_lưu_hành": "",
        "dự_thảo_bên": "",
        "dấu_dự_thảo": "",
        "ngày_dự_thảo": "",
        "liên_hệ": [],
        "tên_loại": "Kế hoạch",
        "trích_yếu": SUBJECT,
        "các_căn_cứ": ["Căn cứ Luật Thi đua, khen thưởng.", SHORT],
        "nội_dung": BODY,
        "nơi_nhận": list(RECIPIENTS),
        "nơi_nhận_tiếp": [],
        "quyền_hạn_chức_vụ": ["CHỦ TỊCH"],
        "chức_danh_khác": [],
        "có_người_ký": True,
        "người_ký": "Phạm Xuân Vinh",
        "khối_chữ_ký": "",
        "dấu_tái_lập": "",
        "các_phụ_lục": [],
        **changes,
    }
    rules = {
        "kẻ_cơ_quan": RuleUnder(AGENCY, Decimal("0.4")),
        "kẻ_tiêu_ngữ": RuleUnder((MOTTO,), Decimal(1)),
        "kẻ_tiêu_đề_đảng": RuleUnder((), Decimal(1)),
        "kẻ_trích_yếu": RuleUnder((str(values["trích_yếu"]),), Decimal("0.4")),
    }
    compiled = template(source) if isinstance(source, str) else source
    return fill(compiled, Context({**values, **rules}, notes=(Runs((Run(NOTE),)),)))


def between(page: Page, after: str, before: str) -> list[Line]:
    """Return the lines in the middle of a page, from below one line to above another."""
    top, bottom = page.line(after).top, page.line(before).top
    return [line for line in page.lines if top < line.top < bottom]


def page_of(pages: Sequence[Page], beginning: str) -> int:
    (number,) = [
        page.number for page in pages if any(line.text.startswith(beginning) for line in page.lines)
    ]
    return number


@pytest.fixture(params=[USUAL, SMALL])
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_made_plan_and_the_bare_template_are_valid_word_files(
    path: str, assert_valid: AssertValid
) -> None:
    assert_valid(plan(path))
    assert_valid((SHIPPED / path).read_bytes(), is_template=True)


def test_the_bare_template_opens_as_a_readable_page(path: str, measured: Measured) -> None:
    pages = measured((SHIPPED / path).read_bytes())
    assert_fonts(pages)
    first = pages[0]
    assert first.rule_below(first.line(MOTTO)).length == pytest.approx(
        first.line(MOTTO).width, abs=0.5
    )
    assert first.line("{{ trích_yếu }}").is_bold
    signed = pages[page_of(pages, "Nơi nhận:") - 1]
    assert signed.line("Nơi nhận:").baseline < signed.line("{{ người_ký }}").baseline


def test_the_pages_are_set_in_the_one_font_with_the_one_width(
    path: str, measured: Measured
) -> None:
    assert_fonts(measured(plan(path)))


def test_the_letterhead_stands_in_lines_of_the_right_size(path: str, measured: Measured) -> None:
    law = LAW[path]
    page = measured(plan(path))[0]
    national, motto = page.line(NATIONAL), page.line(MOTTO)
    number, dateline = page.line("Số:"), page.line("Ba Tơ,")
    assert national.text.endswith("NAM")
    for line, name in (
        (national, "letterhead.national_name"),
        (motto, "letterhead.motto"),
        (page.line("ỦY BAN"), "letterhead.agency"),
        (number, "letterhead.number"),
        (dateline, "letterhead.place_and_date"),
        (page.line("KẾ HOẠCH"), "title.type_name"),
        (page.line("Phát động"), "title.subject"),
    ):
        assert line.size == pytest.approx(law.number(f"{name}.size"), abs=0.1)
        assert line.is_bold == law.look(f"{name}.size").get("bold", False)
        assert line.is_italic == law.look(f"{name}.size")["italic"]
    assert national.top == pytest.approx(law.number("page.margin_top"), abs=1)
    assert national.baseline == pytest.approx(page.line("ỦY BAN").baseline, abs=0.1)
    assert number.baseline == pytest.approx(dateline.baseline, abs=0.1)
    assert motto.centre == pytest.approx(national.centre, abs=0.3)
    assert number.centre == pytest.approx(page.line("HUYỆN").centre, abs=0.6)


def test_rules_are_drawn_as_long_as_the_law_says(path: str, measured: Measured) -> None:
    page = measured(plan(path))[0]
    motto = page.line(MOTTO)
    subject = between(page, "KẾ HOẠCH", "Căn cứ")
    agency = [page.line(text) for text in AGENCY]
    rules = [page.rule_below(line) for line in (motto, agency[-1], subject[-1])]
    assert rules[0].length == pytest.approx(motto.width, abs=0.5)
    for rule, lines in ((rules[1], agency), (rules[2], subject)):
        longest = max(line.width for line in lines)
        assert 1 / 3 <= rule.length / longest <= 1 / 2
        assert rule.centre == pytest.approx(lines[-1].centre, abs=0.5)
    assert all(0.5 <= rule.thickness <= 1 for rule in rules)


def test_the_subject_is_balanced_over_its_lines(measured: Measured) -> None:
    subject = between(measured(plan())[0], "KẾ HOẠCH", "Căn cứ")
    assert len(subject) == 4
    assert min(line.width for line in subject) > max(line.width for line in subject) * 2 / 3
    assert not any(line.text.startswith("-") for line in subject)


def test_page_numbers_stand_centred_in_the_top_margin_from_page_two(
    path: str, measured: Measured
) -> None:
    law = LAW[path]
    pages = measured(plan(path))
    assert len(pages) >= 3
    assert pages[0].printed_number() is None
    for page in pages[1:]:
        number = page.printed_number(within=law.number("page.margin_top"))
        assert number is not None
        assert number.text == str(page.number)
        assert number.size == pytest.approx(law.number("page_number.size"), abs=0.1)
        assert not number.is_bold
        assert not number.is_italic
        assert number.centre == pytest.approx(text_middle(path), abs=0.3)


def text_middle(path: str) -> float:
    law = LAW[path]
    left, right = law.number("page.margin_left"), law.number("page.margin_right")
    return (left + law.number("page.width") - right) / 2


def test_everything_stands_within_the_margins(path: str, measured: Measured) -> None:
    law = LAW[path]
    for page in measured(plan(path)):
        body = [line for line in page.lines if line != page.printed_number()]
        right = page.width - law.number("page.margin_right")
        foot = page.height - law.number("page.margin_bottom")
        assert min(line.left for line in body) >= law.number("page.margin_left") - 0.3
        assert max(line.right for line in body) <= right + 0.5
        assert min(line.top for line in body) >= law.number("page.margin_top") - 0.3
        assert max(line.bottom for line in body) <= foot + 0.3


def test_the_body_is_justified_with_its_first_lines_indented(path: str, measured: Measured) -> None:
    law = LAW[path]
    page = measured(plan(path))[1]
    edge = law.number("page.margin_left")
    indented = [line for line in page.lines if line.left > edge + 1 and line.top > 20]
    indent = law.number("body.first_line_indent")
    assert {round(line.left - edge, 1) for line in indented} <= {
        round(indent + delta / 10, 1) for delta in range(-3, 4)
    }
    full = [one for one, other in pairwise(page.lines[1:]) if other.left < edge + 1]
    assert len(full) > 10
    right = page.width - law.number("page.margin_right")
    assert all(line.right == pytest.approx(right, abs=0.6) for line in full)
    assert {line.size for line in page.lines[1:]} == {law.number("body.size")}


def test_paragraphs_stand_apart_by_what_the_law_asks(path: str, measured: Measured) -> None:
    law = LAW[path]
    page = measured(plan(path))[1]
    edge = law.number("page.margin_left")
    steps = {True: [], False: []}  # type: dict[bool, list[float]]
    for one, other in pairwise(page.lines[1:]):
        steps[other.left > edge + 1].append(other.baseline - one.baseline)
    line, between_paragraphs = min(steps[False]), min(steps[True])
    gap = (between_paragraphs - line) * 72 / 25.4
    assert gap == pytest.approx(law.number("body.space_between"), abs=0.3)
    single = law.number("body.size") * 1.149 * 25.4 / 72
    assert 0.99 <= line / single <= 1.51


def test_a_note_stands_small_at_the_foot_of_its_page(measured: Measured) -> None:
    pages = measured(plan())
    (note,) = [line for page in pages for line in page.lines if "Đã được Nghị quyết" in line.text]
    assert note.size in {10, 11}
    assert note.words[0].size < note.size, "its number is raised"
    assert note.page == page_of(pages, "2. Chỉ tiêu thi đua")
    assert note.bottom > 270


def test_recipients_stand_level_with_the_signature_in_their_own_sizes(
    path: str, measured: Measured
) -> None:
    page = measured(plan(path))[-1]
    label, first = page.line("Nơi nhận:"), page.line("- UBND tỉnh;")
    title, name = page.line("CHỦ TỊCH"), page.line("Phạm Xuân Vinh")
    assert (label.size, label.is_bold, label.is_italic) == (12, True, True)
    assert (first.size, first.is_bold, first.is_italic) == (11, False, False)
    assert label.baseline == pytest.approx(title.baseline, abs=0.15)
    assert label.left == pytest.approx(LAW[path].number("page.margin_left"), abs=0.2)
    assert title.centre == pytest.approx(name.centre, abs=0.3)
    room = name.top - title.bottom
    assert 28 <= room <= 32


def test_a_long_agency_wraps_beside_the_national_name(path: str, measured: Measured) -> None:
    assert len(LONG_AGENCY[0]) > 110
    page = measured(plan(path, tên_cơ_quan=names(*LONG_AGENCY, parent="UBND tỉnh Quảng Ngãi")))[0]
    national = page.line(NATIONAL)
    left = [line for line in page.lines if line.right < national.left]
    name = [line for line in left if line.is_bold and line.top < page.line("Số:").top]
    assert 4 <= len(name) <= 7
    assert "".join(word.text for line in name for word in line.words) == (
        LONG_AGENCY[0].upper().replace(" ", "")
    )
    assert all(national.left - line.right > 3 for line in name)
    assert page.rule_below(name[-1]).top < page.line("Số:").top
    assert page.line("Số:").baseline == pytest.approx(page.line("Ba Tơ,").baseline, abs=0.1)


def test_the_longest_dateline_keeps_to_one_line(path: str, measured: Measured) -> None:
    page = measured(
        plan(path, địa_danh_ngày_tháng="Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026")
    )[0]
    dateline = page.line("Thành phố")
    assert dateline.text.endswith("2026")
    assert dateline.right <= page.width - 15, "the least right margin of the law"
    assert dateline.centre == pytest.approx(page.line(MOTTO).centre, abs=0.3)


def test_many_recipients_run_on_below_the_signature(measured: Measured) -> None:
    many = [f"- Ủy ban nhân dân xã thứ {number};" for number in range(1, 61)]
    pages = measured(plan(nơi_nhận=many[:12], nơi_nhận_tiếp=many[12:]))
    listed = [line.text for page in pages for line in page.lines if "xã thứ" in line.text]
    assert listed == many
    signed = page_of(pages, "Phạm Xuân Vinh")
    assert page_of(pages, "- Ủy ban nhân dân xã thứ 60;") > signed
    after = {line.left for page in pages for line in page.lines if "xã thứ" in line.text}
    assert max(after) - min(after) < 0.2


AUTHORITY = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
ENDINGS = {
    "two short paragraphs": kept(paragraph("khoản", "1.", SHORT), paragraph("khoản", "2.", SHORT)),
    "a long paragraph": kept(paragraph("đoạn", "", LONG)),
    "a heading and one line": kept(
        paragraph("mục la mã", "IV.", "TỔ CHỨC THỰC HIỆN"), paragraph("đoạn", "", SHORT)
    ),
}


@pytest.mark.parametrize("beside", [4, 12])
@pytest.mark.parametrize("ending", ENDINGS)
def test_the_signature_is_never_split_and_never_alone_on_a_page(
    ending: str, beside: int, many_to_pdf: ManyToPdf
) -> None:
    recipients = [f"- Nơi nhận thứ {number};" for number in range(1, 31)]
    sweep = [
        plan(
            nội_dung=[paragraph("khoản", "1.", SHORT)] * count + ENDINGS[ending],
            nơi_nhận=recipients[:beside],
            nơi_nhận_tiếp=recipients[12:] if beside == 12 else [],
            quyền_hạn_chức_vụ=list(AUTHORITY),
            trích_yếu="Phát động phong trào thi đua",
        )
        for count in range(10, 27)
    ]
    pushed = set()
    for pdf in many_to_pdf(sweep):
        pages = measure(pdf)
        at = {page_of(pages, text) for text in (*AUTHORITY, "Nơi nhận:", "Phạm Xuân Vinh")}
        assert len(at) == 1, f"the signature is split over pages {at}"
        (number,) = at
        page = pages[number - 1]
        top = page.line(AUTHORITY[0]).top - 1
        above = [line for line in page.lines if 20 <= line.top < top]
        assert len(above) >= 2, f"the signature stands with {len(above)} lines on page {number}"
        pushed.add(number)
    assert pushed == {1, 2}, "the sweep passes the end of a page"


@pytest.mark.parametrize(
    ("level", "name"),
    [
        ("phần", "body.part_label"),
        ("chương", "body.part_label"),
        ("mục", "body.section_label"),
        ("tiểu mục", "body.section_label"),
        ("tiêu đề", "body.part_heading"),
        ("điều", "body.article"),
        ("mục chữ cái", "body.roman_heading"),
        ("mục la mã", "body.roman_heading"),
        ("khoản có tiêu đề", "body.clause_heading"),
        ("khoản", "body.clause"),
        ("khoản nhiều số có tiêu đề", "body.clause_heading"),
        ("khoản nhiều số", "body.clause"),
        ("điểm", "body.point"),
        ("điểm số", "body.point"),
        ("gạch", "body"),
        ("cộng", "body"),
        ("đoạn", "body"),
    ],
)
def test_every_level_is_set_as_the_law_says(level: str, name: str, measured: Measured) -> None:
    levels = [paragraph(each, f"{each}.", f"Chữ của {each}.") for each, _, _ in SAMPLES]
    pages = measured(plan(nội_dung=levels))
    law, look = LAW[USUAL], LAW[USUAL].look(f"{name}.size")
    wanted = {f"{level}.", f"Chữ của {level}.", f"{level}. Chữ của {level}."}
    (line,) = [line for page in pages for line in page.lines if line.text.lower() in lower(wanted)]
    assert line.size == pytest.approx(law.number(f"{name}.size"), abs=0.1)
    assert line.is_bold == look.get("bold", False)
    assert line.is_italic == look["italic"]
    assert line.text.isupper() == look["caps"]
    if look.get("align") == "center":
        assert line.centre == pytest.approx(text_middle(USUAL), abs=0.3)
    else:
        indent = law.number("page.margin_left") + law.number("body.first_line_indent")
        assert line.left == pytest.approx(indent, abs=0.5)


def lower(texts: set[str]) -> set[str]:
    return {text.lower() for text in texts}


def test_a_table_fits_between_the_margins_and_repeats_its_heading(
    path: str, measured: Measured
) -> None:
    law = LAW[path]
    rows = [[str(number), LONG[:90], "87%"] for number in range(1, 41)]
    block = table([["Số thứ tự", "Chỉ tiêu", "Kế hoạch"]], rows)
    caption = paragraph("chú dẫn bảng", "", "Bảng 1. Chỉ tiêu", keep=True)
    pages = measured(
        plan(path, nội_dung=[caption, {**paragraph("bảng", ""), "bảng": block}, *BODY[-1:]])
    )
    headed = [page for page in pages if any("Chỉ tiêu" in line.text for line in page.lines)]
    assert len(headed) >= 2
    left, right = law.number("page.margin_left"), page_right(path)
    for page in headed:
        ruled = [rule for rule in page.rules if rule.is_level and rule.top > 80]
        assert min(rule.left for rule in ruled) == pytest.approx(left, abs=0.5)
        assert max(rule.right for rule in ruled) == pytest.approx(right, abs=0.5)


def page_right(path: str) -> float:
    return LAW[path].number("page.width") - LAW[path].number("page.margin_right")


def test_a_level_whose_sample_was_deleted_keeps_its_words(measured: Measured) -> None:
    source = (SHIPPED / USUAL).read_bytes()
    without = compile_template(without_sample(source, "cộng"), "mau-rieng.docx")
    body = [paragraph("gạch", "-", SHORT), paragraph("cộng", "+", "Báo cáo kết quả.")]
    (page,) = measured(plan(without, nội_dung=body))
    assert page.line("+ Báo cáo kết quả.").size == LAW[USUAL].number("body.size")


def without_sample(source: bytes, level: str) -> bytes:
    """Return a template as after a clerk has deleted the sample of a level and its control line."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            if name == "word/document.xml":
                paragraphs = re.findall(r"<w:p>.*?</w:p>", content)
                at = [number for number, each in enumerate(paragraphs) if f'== "{level}"' in each]
                body = "".join(paragraphs[at[0] : at[0] + 2])  # annexes have samples of their own
                content = content.replace(body, "", 1)
            new.writestr(name, content)
    return stream.getvalue()
