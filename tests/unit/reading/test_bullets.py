from __future__ import annotations

import pytest

from tests.unit.reading.conftest import SOUND, Findings
from vanban.reading.bullets import bullet_of, bullets_end, first_item
from vanban.reading.source import source_from_text

SIGNS = ["• ", "•", "– ", "–", "— ", "· ", "\uf0b7 ", "+ ", "* ", "-"]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_before_an_item_is_known(sign: str) -> None:
    assert bullet_of(f"  {sign}UBND tỉnh ") == (sign.strip(), "UBND tỉnh")


@pytest.mark.parametrize(
    "line", ["- UBND", "-5 độ", "---", "*UBND* tỉnh", "+UBND", "UBND • Sở", ""]
)
def test_a_dash_and_plain_text_are_left_alone(line: str) -> None:
    assert bullet_of(line) is None


def test_the_first_of_joined_items_is_told() -> None:
    assert first_item("• UBND tỉnh • Sở Nội vụ") == ("•", "UBND tỉnh")
    assert first_item("-UBND tỉnh -Sở Nội vụ") == ("-", "UBND tỉnh")
    assert first_item("UBND tỉnh") is None


@pytest.mark.parametrize(
    ("lines", "parent", "end"),
    [
        (["  • a", "", "  • b", "c: d"], 0, 3),
        (["• a", "• b", "số: 1"], 0, 2),
        (["  • a", "  b"], 0, 0),
        (["• a", "I. B"], 0, 0),
        (["  a", "  • b"], 0, 0),
        (["• a"], 2, 0),
        (["  • a"], 0, 1),
    ],
)
def test_a_list_ends_where_its_items_do(lines: list[str], parent: int, end: int) -> None:
    assert bullets_end(lines, 0, parent) == end


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("margin", ["", "  "])
def test_a_list_with_other_signs_has_one_finding_and_is_read(sign: str, margin: str) -> None:
    items = f"{margin}{sign}UBND tỉnh\n{margin}{sign}Lưu: VT, PNV.\n"
    source = source_from_text(f"số: 1\nnơi nhận:\n{items}ký hiệu: KH\n", "a.yaml", "yaml")
    (finding,) = source.findings
    place = finding.place
    assert (finding.code, place.line, place.column) == ("D138", 3, len(margin) + 1)
    assert f"thay “{sign.strip()}” ở đầu mỗi dòng" in str(finding.hint)
    assert str(finding.hint).endswith(": - UBND tỉnh")
    assert source.value["nơi nhận"] == ["UBND tỉnh", {"Lưu": "VT, PNV."}]
    assert source.value["ký hiệu"] == "KH"


def test_one_item_without_its_dash_in_a_list_is_found() -> None:
    text = "nơi nhận:\n  - UBND tỉnh\n  • Sở Nội vụ\n  – Lưu: VT, PNV.\n"
    source = source_from_text(text, "a.yaml", "yaml")
    assert [(each.code, each.place.line) for each in source.findings] == [("D138", 3)]
    assert source.value["nơi nhận"][1] == "Sở Nội vụ"


@pytest.mark.parametrize(("sign", "other"), [("• ", "•"), ("–", "–"), ("-", "-")])
def test_a_list_that_was_joined_into_one_text_is_named_with_the_way_out(
    mistakes_in: Findings, sign: str, other: str
) -> None:
    text = SOUND + f"nơi nhận:\n  {sign}UBND tỉnh\n  {sign}Sở Nội vụ\n"
    (finding,) = mistakes_in(text)
    assert finding.code == "D206"
    assert str(finding.message) == "mục “nơi nhận” là một danh sách"
    assert str(finding.hint).startswith(f"thay “{other}” ở đầu mỗi dòng")
    assert str(finding.hint).endswith(": - UBND tỉnh")
