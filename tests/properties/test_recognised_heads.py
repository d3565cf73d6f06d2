"""Letterheads of any kind, printed as text in any layout, give back exactly their data."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.importing.text_file import lines_of
from vanban.recognition.recognise import recognise

if TYPE_CHECKING:
    from collections.abc import Callable

NATIONAL = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
BODY = "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao chất lượng phong trào thi đua./."
AGENCIES: tuple[tuple[list[str], list[str], str], ...] = (
    ([], ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"], "UBND"),
    ([], ["ỦY BAN NHÂN DÂN XÃ BA TRANG"], "UBND"),
    ([], ["HỘI ĐỒNG NHÂN DÂN", "TỈNH QUẢNG NGÃI"], "HĐND"),
    (["UBND HUYỆN BA TƠ"], ["PHÒNG NỘI VỤ"], "PNV"),
    (["UBND HUYỆN BA TƠ"], ["PHÒNG GIÁO DỤC", "VÀ ĐÀO TẠO"], "PGDĐT"),
    (["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"], ["SỞ NỘI VỤ"], "SNV"),
    (["PHÒNG GD&ĐT HUYỆN BA TƠ"], ["TRƯỜNG PTDTBT TIỂU HỌC", "VÀ THCS BA TRANG"], "TH&THCS"),
    (["TỈNH ỦY QUẢNG NGÃI"], ["ĐẢNG ỦY KHỐI CƠ QUAN", "VÀ DOANH NGHIỆP"], "ĐUK"),
    (["LIÊN ĐOÀN LAO ĐỘNG", "HUYỆN BA TƠ"], ["CÔNG ĐOÀN CƠ SỞ", "XÃ BA VÌ"], "CĐCS"),
    ([], ["ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "HUYỆN BA TƠ"], "MTTQ"),
    ([], ["VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN", "VÀ ỦY BAN NHÂN DÂN"], "VP"),
    ([], ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"], "HĐTĐ"),
)
TITLES = {
    "kế hoạch": "KH", "quyết định": "QĐ", "thông báo": "TB", "báo cáo": "BC", "chỉ thị": "CT",
    "hướng dẫn": "HD", "chương trình": "CTr", "giấy mời": "GM", "tờ trình": "TTr",
    "nghị quyết": "NQ", "công điện": "CĐ", "phương án": "PA", "quy chế": "QC",
}  # fmt: skip
SUBJECTS = (
    ["Phát động phong trào thi đua năm 2026"],
    ["Về việc kiện toàn Hội đồng Thi đua"],
    ["Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ", "phát triển kinh tế - xã hội"],
    ["Tổ chức phong trào thi đua chào mừng", "Đại hội đại biểu Đảng bộ huyện lần thứ XX"],
    ["VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC"],
)
DATES = (
    ("ngày 26 tháng 01 năm 2021", "26/01/2021"),
    ("ngày 05 tháng 3 năm 2020", "05/3/2020"),
    ("ngày 5 tháng 3 năm 2020", "ngày 5 tháng 3 năm 2020"),
    ("ngày      tháng 01 năm 2026", "ngày      tháng 01 năm 2026"),
    ("ngày … tháng … năm 2019", "ngày … tháng … năm 2019"),
    ("ngày .... tháng .... năm 2019", "ngày .... tháng .... năm 2019"),
    ("ngày 26/01/2021", "26/01/2021"),
)
GAPS: st.SearchStrategy[list[str]] = st.sampled_from([[], [""]])
PLACES = ("Ba Tơ", "Quảng Ngãi", "Xã Ba Trang", "Tp. Quảng Ngãi")


@dataclass(frozen=True)
class Letterhead:
    """A letterhead to be printed: its two columns as lines, and the data that they say."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    data: dict[str, Any] = field(hash=False)


@st.composite
def letterheads(draw: st.DrawFn) -> Letterhead:
    parent, names, short = draw(st.sampled_from(AGENCIES))
    data: dict[str, Any] = {"cơ quan chủ quản": parent} if parent else {}
    data["cơ quan ban hành"] = names
    number = draw(st.sampled_from(["", "19", "05", "4", "1234", "12a"]))
    symbol = f"{draw(st.sampled_from([*TITLES.values()]))}-{short}"
    data |= {"số": number} if number else {}
    data["ký hiệu"] = symbol
    form = draw(st.sampled_from(["Số: {}/{}", "Số {} /{}", "Số:{}/{}", "Số: {} / {}", "SỐ: {}/{}"]))
    said = form.format(number or draw(st.sampled_from(["     ", "....", "……"])), symbol)
    place = draw(st.sampled_from(PLACES))
    date, value = draw(st.sampled_from(DATES))
    data |= {"địa danh": place, "ngày ban hành": value}
    rule = draw(st.sampled_from(["", "-------", "_______", "———"]))
    long = draw(st.sampled_from(["", "---------------", "_________________"]))
    left = (*parent, *names, *filter(None, [rule]), said)
    right = (*NATIONAL, *filter(None, [long]), f"{place}, {date}")
    return Letterhead(left, right, data)


def _beside(letterhead: Letterhead, gap: str) -> list[str]:
    rows = zip_longest(letterhead.left, letterhead.right, fillvalue="")
    wide = 34 if gap == " " else 0
    return [f"{left:<{wide}}{gap * 4 if gap == ' ' else gap}{right}" for left, right in rows]


LAYOUTS: dict[str, Callable[[Letterhead], list[str]]] = {
    "blanks": lambda head: _beside(head, " "),
    "tabs": lambda head: _beside(head, "\t"),
    "bars": lambda head: [
        f"| {left} | {right} |" for left, right in zip_longest(head.left, head.right, fillvalue="")
    ],
    "left first": lambda head: [*head.left, *head.right],
    "left first, apart": lambda head: [*head.left, "", *head.right],
    "right first": lambda head: [*head.right, *head.left],
    "by turns": lambda head: [
        line for row in zip_longest(head.left, head.right) for line in row if line is not None
    ],
    "by turns, right first": lambda head: [
        line for row in zip_longest(head.right, head.left) for line in row if line is not None
    ],
    "each line apart": lambda head: [x for line in (*head.left, *head.right) for x in (line, "")],
}


def _data(lines: list[str]) -> dict[str, Any]:
    return dict(recognise(lines_of("\n".join(lines), "van-ban.txt")).data)


@given(
    letterheads(), st.sampled_from([*LAYOUTS]), st.sampled_from([*TITLES]),
    st.sampled_from(SUBJECTS), GAPS,
)  # fmt: skip
@settings(max_examples=500)
def test_a_letterhead_with_title_gives_back_its_data(
    letterhead: Letterhead, layout: str, kind: str, subject: list[str], gap: list[str]
) -> None:
    lines = [*LAYOUTS[layout](letterhead), *gap, kind.upper(), *subject, *gap, BODY]
    data = _data(lines)
    assert data.pop("nội dung") == BODY
    assert data == {
        "loại văn bản": kind,
        "giai đoạn": "nhập",
        **letterhead.data,
        "trích yếu": " ".join(subject),
    }


@given(letterheads(), st.sampled_from([*LAYOUTS]), st.integers(1, 4), st.integers(1, 6))
@settings(max_examples=300)
def test_a_letter_gives_back_what_it_is_about_and_to_whom_it_goes(
    letterhead: Letterhead, layout: str, about: int, bodies: int
) -> None:
    said = ["đăng ký thi đua năm học", "2021 - 2022 của các đơn vị", "trên địa bàn huyện", "Ba Tơ"]
    subject = said[:about]
    left = (*letterhead.left, f"V/v {subject[0]}", *subject[1:])
    head = Letterhead(left, letterhead.right, letterhead.data)
    names = [f"Trường Tiểu học Ba Vì {number}" for number in range(1, bodies + 1)]
    addressed = [f"Kính gửi: {names[0]}"] if bodies == 1 else ["Kính gửi:", *_listed(names)]
    if "apart" in layout:
        head = Letterhead((*letterhead.left, f"V/v {' '.join(subject)}"), head.right, head.data)
    data = _data([*LAYOUTS[layout](head), "", *addressed, "", BODY])
    assert data == {
        "loại văn bản": "công văn",
        "giai đoạn": "nhập",
        **letterhead.data,
        "trích yếu": f"V/v {' '.join(subject)}",
        "kính gửi": names if bodies == 1 else [line.removeprefix("- ") for line in _listed(names)],
        "nội dung": BODY,
    }


def _listed(names: list[str]) -> list[str]:
    return [*(f"- {name};" for name in names[:-1]), f"- {names[-1]}."]


@given(letterheads(), st.sampled_from([*LAYOUTS]), st.integers(1, 8), GAPS, st.sampled_from(" \n"))
@settings(max_examples=300)
def test_a_decision_gives_back_who_decides_and_on_what_bases(
    letterhead: Letterhead, layout: str, bases: int, gap: list[str], between: str
) -> None:
    said = [f"Căn cứ Nghị định số {n}/2023/NĐ-CP ngày 31 tháng 12 năm 2023;" for n in range(bases)]
    asked = "Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 05/TTr-PNV."
    typed = [line.replace(" ngày", f"{between}ngày") for line in said]
    text = [
        *LAYOUTS[layout](letterhead), *gap, "QUYẾT ĐỊNH", "Về việc tặng Giấy khen", *gap,
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN", *gap, *typed, asked, *gap, "QUYẾT ĐỊNH:", *gap,
        "Điều 1. Tặng Giấy khen./.",
    ]  # fmt: skip
    assert _data(text) == {
        "loại văn bản": "quyết định",
        "giai đoạn": "nhập",
        **letterhead.data,
        "trích yếu": "Về việc tặng Giấy khen",
        "thẩm quyền ban hành": ["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN"],
        "căn cứ": [*said, asked],
        "lời ban hành": "QUYẾT ĐỊNH:",
        "nội dung": "Điều 1. Tặng Giấy khen./.",
    }


JOINT = (
    (["SỞ NỘI VỤ"], "SNV"),
    (["SỞ TÀI CHÍNH"], "STC"),
    (["LIÊN ĐOÀN LAO ĐỘNG", "TỈNH QUẢNG NGÃI"], "LĐLĐ"),
    (["ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM TỈNH"], "MTTQ"),
)


@given(
    st.permutations(JOINT), st.integers(2, 3), st.sampled_from([*LAYOUTS]),
    st.sampled_from([[], ["ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"]]),
)  # fmt: skip
@settings(max_examples=200)
def test_bodies_that_issue_together_are_told_from_a_body_above(
    bodies: list[tuple[list[str], str]], count: int, layout: str, parent: list[str]
) -> None:
    issuing = bodies[:count]
    symbol = "-".join(["KHLT", *(short for _, short in issuing)])
    left = (*parent, *(line for names, _ in issuing for line in names), f"Số: 12/{symbol}")
    right = (*NATIONAL, "Quảng Ngãi, ngày 10 tháng 11 năm 2015")
    said: dict[str, Any] = {
        "cơ quan ban hành": issuing[0][0],
        "cơ quan cùng ban hành": [{"cơ quan ban hành": names} for names, _ in issuing[1:]],
    }
    said |= {"cơ quan chủ quản": parent} if parent else {}
    text = [*LAYOUTS[layout](Letterhead(left, right, {})), "", "KẾ HOẠCH", "Phối hợp", "", BODY]
    data = _data(text)
    assert {label: data.get(label) for label in said} == said
    assert ("cơ quan chủ quản" in data) is bool(parent)
    assert data["nội dung"] == BODY
