import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.formatting.tone_marks import ToneStyle
from vanban.repair.mend import Kind, applied
from vanban.repair.repairing import repaired


def text_of(line: str) -> str:
    return repaired([line])[0].text


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("ƣu tiên Ðảng bộ", "ưu tiên Đảng bộ"),
        ("thi đua\u200b yêu nước", "thi đua yêu nước"),
        ("kinh tế\u2011xã hội", "kinh tế-xã hội"),
        ("ngày l5 tháng O1 năm 2O21", "ngày 15 tháng 01 năm 2021"),
        ("ngày lO tháng 3", "ngày 10 tháng 3"),
        ("Số: l9/KH-UBND", "Số: 19/KH-UBND"),
        ("29.83O tấn", "29.830 tấn"),
        ("Thi đua- Khen thưởng", "Thi đua - Khen thưởng"),
        ("khen thưởng ,và cái", "khen thưởng, và cái"),
        ("kế hoạch,thi đua", "kế hoạch, thi đua"),
        ("cái  này ( xã Ba Tơ )", "cái này (xã Ba Tơ)"),
    ],
)
def test_a_slip_is_put_right(typed: str, right: str) -> None:
    assert text_of(typed) == right


@pytest.mark.parametrize(
    "line",
    [
        "Quý I/2021 và quý II/2021",
        "Điều I; Mục II; loại A",
        "5l dầu, 36,4 triệu đồng, 8-9%",
        "Số: 04/2020/NQ-HĐND",
        "UBND HUYỆN BA TƠ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "| 1 | Lúa  | 29.835 |",
        "phát triển kinh tế - xã hội",
        "Đăk Re, Phạm Văn Đồng, Đội, Ô Lâm",
        "",
    ],
)
def test_what_is_right_stays(line: str) -> None:
    assert repaired([line])[0].mends == ()


def test_decomposed_text_is_composed_and_told() -> None:
    line = repaired(["Ba To\u031b"])[0]
    assert line.text == "Ba Tơ"
    assert [mend.kind for mend in line.mends] == [Kind.LETTERS]


def test_tone_marks_follow_most_of_the_paper() -> None:
    lines = repaired(["hòa bình, khóa XV", "văn hoá"])
    assert [line.text for line in lines] == ["hòa bình, khóa XV", "văn hóa"]
    assert repaired(["hòa"], tones=ToneStyle.NEW)[0].text == "hoà"


def test_the_list_of_corrections_replaces_whole_words() -> None:
    corrections = {"Ba Tư": "Ba Tơ", "lạ dân": "vạn dân", "đàn dê 950": "đàn dê: 950"}
    line = repaired(
        ["huyện Ba Tư, Ba Tưởng; bác sỹ/lạ dân; đàn dê 950 con"], corrections=corrections
    )
    assert line[0].text == "huyện Ba Tơ, Ba Tưởng; bác sỹ/vạn dân; đàn dê: 950 con"
    assert {mend.kind for mend in line[0].mends} == {Kind.CORRECTION}


@given(st.lists(st.text(), max_size=5))
def test_any_text_keeps_its_lines_and_tells_every_change(lines: list[str]) -> None:
    done = repaired(lines)
    assert len(done) == len(lines)
    for before, after in zip(lines, done, strict=True):
        assert before == after.text or after.mends


@settings(max_examples=500)
@given(st.text(alphabet="aO0l1I5 ,.-/()ƣÐ|hoàòa\u200b", max_size=30))
def test_repairing_twice_is_repairing_once(line: str) -> None:
    once = repaired([line], tones=ToneStyle.OLD)[0].text
    assert repaired([once], tones=ToneStyle.OLD)[0].text == once


def test_mends_are_applied_at_their_places() -> None:
    line = repaired(["ƣu Ðảng"])[0]
    assert applied("ƣu Ðảng", line.mends) == line.text


def test_a_letter_among_digits_hides_no_heading_in_capitals() -> None:
    assert [each.text for each in repaired(["CHủ TịCH 2l0"])] == ["CHỦ TỊCH 210"]
