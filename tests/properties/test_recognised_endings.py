"""Endings of any kind, printed as text in any layout, give back exactly their data."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.importing.text_file import lines_of
from vanban.recognition.recognise import recognise

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao chất lượng phong trào thi đua của huyện./."
CAPACITIES: tuple[tuple[list[str], str, list[str]], ...] = (
    ([], "CHỦ TỊCH", []),
    ([], "HIỆU TRƯỞNG", []),
    (["TM. ỦY BAN NHÂN DÂN"], "CHỦ TỊCH", []),
    (["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH", []),
    (["KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH", []),
    (["KT. TRƯỞNG PHÒNG"], "PHÓ TRƯỞNG PHÒNG", []),
    (["TL. CHỦ TỊCH"], "CHÁNH VĂN PHÒNG", []),
    (["TUQ. CHỦ TỊCH"], "TRƯỞNG PHÒNG NỘI VỤ", []),
    (["T/M BAN CHẤP HÀNH"], "CHỦ TỊCH", []),
    (["TM. ĐẢNG ỦY"], "BÍ THƯ", []),
    (["TM. HỘI ĐỒNG"], "CHỦ TỊCH", ["CHỦ TỊCH UBND HUYỆN"]),
    (["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH", ["TRƯỞNG PHÒNG NỘI VỤ"]),
    ([], "Q. GIÁM ĐỐC", []),
    ([], "Hiệu trưởng", []),
)
NAMES = (
    "Phạm Xuân Vinh", "Nguyễn Thị Bích Hằng", "Lê Văn A", "Y Rin", "Đinh Thị Hồng Lạc", "Hồ Ka",
    "TRẦN VĂN HÙNG", "ThS. Võ Thành Đàn",
)  # fmt: skip
RECIPIENTS = (
    "UBND tỉnh", "Sở Nội vụ (*Ban TĐ-KT tỉnh*)", "TT Huyện ủy", "TT HĐND huyện", "UBMTTQVN huyện",
    "CT, các PCT UBND huyện", "Các cơ quan, đơn vị tham gia khối, cụm thi đua của huyện",
    "VP huyện", "Như trên", "Như Điều 3", "Các trường học trên địa bàn huyện (qua Phòng GD&ĐT)",
    "Đ/c Bí thư Huyện ủy (b/c)", "Phòng Nội vụ (02)", "CHỦ TỊCH UBND huyện",
)  # fmt: skip


@st.composite
def recipients(draw: st.DrawFn) -> list[str]:
    names = draw(st.lists(st.sampled_from(RECIPIENTS), min_size=0, max_size=24))
    return [
        *(f"{name};" for name in names),
        draw(st.sampled_from(["Lưu: VT.", "Lưu: VT, PNV (02)."])),
    ]


@st.composite
def signers(draw: st.DrawFn) -> dict[str, Any]:
    capacity, position, other = draw(st.sampled_from(CAPACITIES))
    signer: dict[str, Any] = {"quyền hạn": capacity} if capacity else {}
    signer["chức vụ"] = position
    signer |= {"chức danh khác": other} if other else {}
    return {**signer, "họ và tên": draw(st.sampled_from(NAMES))}


def _signature(signer: dict[str, Any], note: str, times: int = 1) -> list[str]:
    above = [*signer.get("quyền hạn", []), signer["chức vụ"], *([note] if note else ["", ""])]
    return [*above, *signer.get("chức danh khác", []), *[signer["họ và tên"]] * times]


def _beside(left: list[str], right: list[str], gap: str) -> list[str]:
    rows = zip_longest(left, right, fillvalue="")
    if gap == "\t":
        return [f"{one}\t{other}" if other else one for one, other in rows]
    return [f"{one:<62}{other}".rstrip() for one, other in rows]


LAYOUTS: dict[str, Callable[[list[str], list[str]], list[str]]] = {
    "bars": lambda listed, signed: [
        f"| {one} | {other} |" for one, other in zip_longest(listed, signed, fillvalue="")
    ],
    "list first": lambda listed, signed: [*listed, "", *signed],
    "list first, dense": lambda listed, signed: [*listed, *signed],
    "list last": lambda listed, signed: [*signed, "", *listed],
    "list last, dense": lambda listed, signed: [*signed, *listed],
    "blanks": lambda listed, signed: _beside(listed, signed, " "),
    "tabs": lambda listed, signed: _beside(listed, signed, "\t"),
    "by turns": lambda listed, signed: [
        line for row in zip_longest(listed, signed) for line in row if line
    ],
    "each line apart": lambda listed, signed: [x for y in (*listed, *signed) for x in (y, "")],
}
NOTES = ("", "(Đã ký)", "(Ký, đóng dấu)", "(Ký và ghi rõ họ tên)")


def _read(lines: list[str]) -> dict[str, Any]:
    text = "\n".join(["KẾ HOẠCH", "Phát động thi đua", "", BODY, "", *lines])
    data = dict(recognise(lines_of(text, "van-ban.txt")).data)
    for label in ("loại văn bản", "giai đoạn", "trích yếu"):
        data.pop(label)
    return data


@given(
    recipients(), signers(), st.sampled_from([*LAYOUTS]), st.sampled_from(NOTES), st.integers(1, 2)
)
@settings(max_examples=500)
def test_recipients_and_one_signatory_are_given_back(
    listed: list[str], signer: dict[str, Any], layout: str, note: str, times: int
) -> None:
    typed = ["Nơi nhận:", *(f"- {each}" for each in listed)]
    data = _read(LAYOUTS[layout](typed, _signature(signer, note, times)))
    assert data == {"nội dung": BODY, "nơi nhận": listed, "người ký": signer}


@given(signers(), st.sampled_from(NOTES))
def test_a_signature_without_recipients_is_given_back(signer: dict[str, Any], note: str) -> None:
    assert _read(_signature(signer, note)) == {"nội dung": BODY, "người ký": signer}


@given(recipients())
def test_recipients_without_a_signature_are_given_back(listed: list[str]) -> None:
    data = _read(["Nơi nhận:", *(f"- {each}" for each in listed)])
    assert data == {"nội dung": BODY, "nơi nhận": listed}


HEADS = ("TRƯỞNG KHỐI", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC")
MINUTES = (["THƯ KÝ", "CHỦ TỌA"], ["Thư ký", "Chủ trì"], ["NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ"])


@given(
    st.one_of(
        st.sampled_from(MINUTES),
        st.lists(
            st.sampled_from(["TRƯỞNG KHỐI", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC"]), min_size=2, max_size=4
        ),
    ),
    st.permutations(NAMES[:6]),
    st.sampled_from(NOTES[:2]),
    st.sampled_from(["blanks", "tabs", "one below the other"]),
)
@settings(max_examples=300)
def test_several_who_sign_are_given_back_left_to_right(
    positions: list[str], names: list[str], note: str, layout: str
) -> None:
    people = [
        {"chức vụ": position, "họ và tên": name}
        for position, name in zip(positions, names, strict=False)
    ]
    if layout == "one below the other":
        typed = [line for each in people for line in (*_signature(each, note), "")]
    else:
        rows = [positions, [note] * len(people), [each["họ và tên"] for each in people]]
        gap = "\t" if layout == "tabs" else ""
        typed = [gap.join(f"{text:^26}" if not gap else text for text in row) for row in rows]
    assert _read(typed) == {"nội dung": BODY, "các người ký": people}


@given(signers(), st.sampled_from([[], ["Nơi nhận:", "- Lưu: VT."]]))
def test_what_only_looks_like_an_ending_is_not_cut(
    signer: dict[str, Any], listed: list[str]
) -> None:
    quoted = [*listed, *_signature(signer, "(Đã ký)")]
    text = ["Mẫu chữ ký như sau:", *quoted, "Các đơn vị trình bày theo mẫu trên./."]
    data = _read(text)
    assert list(data) == ["nội dung"]
    assert "".join(data["nội dung"].split()).endswith("".join("".join(text).split()))
