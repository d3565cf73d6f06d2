"""Whether who is proposed qualifies, by the law of the day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from vanban.movement.eligibility.checking import check_movement
from vanban.movement.eligibility.checks import votes_of, working_days
from vanban.movement.folder import open_movement
from vanban.movement.starting import first_folders

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.diagnostics import Finding

MOVEMENT = """tên phong trào: Phong trào thi đua
danh sách đơn vị:
  - đơn vị: Trường Tiểu học Ba Cung
    số người: 4
{more}
"""
PROPOSAL = """loại văn bản: tờ trình
cơ quan ban hành:
  - PHÒNG NỘI VỤ
số: "19"
ký hiệu: TTr-PNV
địa danh: Ba Tơ
ngày ban hành: {day}
trích yếu: Đề nghị khen thưởng
kính gửi: Ủy ban nhân dân huyện
nội dung: |
  Đề nghị tặng danh hiệu cho các trường hợp sau:

  | TT | Họ và tên, tập thể | Chức vụ | Đơn vị | Danh hiệu |
  |---|---|---|---|---|
{rows}
người ký:
  chức vụ: TRƯỞNG PHÒNG
  họ và tên: Lê Minh B
nơi nhận:
  - "Lưu: VT."
"""
MINUTES = """loại văn bản: biên bản
cơ quan ban hành:
  - HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
số: "05"
ký hiệu: BB-HĐTĐKT
địa danh: Ba Tơ
ngày ban hành: {day}
trích yếu: Họp xét khen thưởng
nội dung: |
  Kết quả bỏ phiếu:

  | TT | Họ và tên | Danh hiệu | Số phiếu |
  |---|---|---|---|
{rows}
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
nơi nhận:
  - "Lưu: VT."
"""
DECISION = """loại văn bản: quyết định
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - {issuer}
số: "76"
ký hiệu: QĐ-UBND
địa danh: Ba Tơ
ngày ban hành: {day}
trích yếu: Về việc khen thưởng
thẩm quyền ban hành: CHỦ TỊCH ỦY BAN NHÂN DÂN
nội dung: |
  Điều 1. Tặng danh hiệu cho các cá nhân sau:

  | TT | Họ và tên | Đơn vị | Danh hiệu |
  |---|---|---|---|
  | 1 | Phạm Văn An | Trường Tiểu học Ba Cung | Chiến sĩ thi đua cơ sở |

  Điều 2. Quyết định có hiệu lực kể từ ngày ký./.
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Xuân C
nơi nhận:
  - "Lưu: VT."
"""
SCHOOL = "Trường Tiểu học Ba Cung"
BASIC, ADVANCED = "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"
PROVINCE = {2021: "Chiến sĩ thi đua cấp tỉnh", 2024: "Chiến sĩ thi đua tỉnh"}
DAY = "10/12/{year}"


def write(folder: Path, more: str = "", **papers: str) -> list[Finding]:
    for name in first_folders():
        (folder / name).mkdir(exist_ok=True)
    (folder / "phong-trao.yaml").write_text(MOVEMENT.format(more=more), encoding="utf-8")
    for name, text in papers.items():
        place = "dang-ky" if name == "dang_ky" else "khen-thuong"
        (folder / place / f"{name}.yaml").write_text(text, encoding="utf-8")
    return list(check_movement(open_movement(folder)))


def rows(*entries: tuple[str, str]) -> str:
    return "".join(
        f"  | {number} | {name} | Giáo viên | {SCHOOL} | {award} |\n"
        for number, (name, award) in enumerate(entries, 1)
    )


def proposal(year: int, *entries: tuple[str, str]) -> str:
    return PROPOSAL.format(day=DAY.format(year=year), rows=rows(*entries))


def minutes(year: int, *entries: tuple[str, str, str]) -> str:
    listed = "".join(
        f"  | {number} | {name} | {award} | {votes} |\n"
        for number, (name, award, votes) in enumerate(entries, 1)
    )
    return MINUTES.format(day=f"05/12/{year}", rows=listed)


def codes(findings: list[Finding]) -> set[str]:
    return {finding.code for finding in findings}


def people(award: str, count: int) -> list[tuple[str, str]]:
    return [(f"Phạm Văn {'ABCDEĐGHIKLMNOPQRSTU'[number]}n", award) for number in range(count)]


@pytest.mark.parametrize(("year", "expected"), [(2021, True), (2024, False), (2025, False)])
def test_only_decree_91_caps_the_share_of_emulation_fighters(
    tmp_path: Path, year: int, *, expected: bool
) -> None:
    named = [*people(BASIC, 2), *people(ADVANCED, 8)]
    found = write(tmp_path, to_trinh=proposal(year, *named))
    assert ("M404" in codes(found)) is expected
    if expected:
        finding = next(each for each in found if each.code == "M404")
        assert "Điều 9 khoản 3" in finding.clause


def test_a_cap_of_the_place_counts_in_any_year(tmp_path: Path) -> None:
    named = [*people(BASIC, 2), *people(ADVANCED, 8)]
    local = "quy định riêng:\n  - quy tắc: DK-06\n    mức: 15\n    căn cứ: Quyết định 31/2024"
    found = write(tmp_path, local, to_trinh=proposal(2024, *named))
    finding = next(each for each in found if each.code == "M404")
    assert finding.clause == "Quyết định 31/2024"
    assert "quy định riêng" in str(finding.hint)
    within = local.replace("mức: 15", "mức: 20")
    assert "M404" not in codes(write(tmp_path, within, to_trinh=proposal(2024, *named)))


@pytest.mark.parametrize("year", [2021, 2024])
def test_a_provincial_title_asks_for_three_years_in_a_row(tmp_path: Path, year: int) -> None:
    text = proposal(year, ("Phạm Văn An", PROVINCE[year]))
    history = "lịch sử khen thưởng:\n" + "".join(
        f"  - tên: Phạm Văn An\n    đơn vị: {SCHOOL}\n    danh hiệu: {BASIC}\n    năm: {each}\n"
        for each in (year - 3, year - 2, year - 1)
    )
    assert "M402" in codes(write(tmp_path, to_trinh=text))
    assert "M402" not in codes(write(tmp_path, history, to_trinh=text))
    gap = history.replace(f"năm: {year - 2}", f"năm: {year - 9}")
    assert "M402" in codes(write(tmp_path, gap, to_trinh=text))
    namesake = history.replace(SCHOOL, "Trường Mầm non Ba Vì")
    assert "M402" in codes(write(tmp_path, namesake, to_trinh=text))


def test_a_collective_needs_its_share_without_rounding(tmp_path: Path) -> None:
    collective = (SCHOOL, "Tập thể lao động tiên tiến")
    three = proposal(2024, collective, *people(ADVANCED, 3))
    two = proposal(2024, collective, *people(ADVANCED, 2))
    assert "M403" not in codes(write(tmp_path, to_trinh=three))
    assert "M403" in codes(write(tmp_path, to_trinh=two))
    early = proposal(2021, collective, *people(ADVANCED, 1))
    assert "M403" not in codes(write(tmp_path, to_trinh=early)), "not verified for 2003"
    assert "M403" in codes(write(tmp_path, "bật quy tắc: DK-04", to_trinh=early))


def test_who_is_proposed_must_have_registered_where_that_is_switched_on(tmp_path: Path) -> None:
    text = proposal(2024, ("Phạm Văn An", ADVANCED))
    on = "bật quy tắc: DK-01"
    assert "M401" not in codes(write(tmp_path, to_trinh=text))
    assert "M401" in codes(write(tmp_path, on, to_trinh=text))
    registered = proposal(2024, ("Phạm Văn An", ADVANCED))
    assert "M401" not in codes(write(tmp_path, on, to_trinh=text, dang_ky=registered))
    elsewhere = registered.replace(SCHOOL, "Trường Mầm non Ba Vì")
    assert "M401" in codes(write(tmp_path, on, to_trinh=text, dang_ky=elsewhere))


@pytest.mark.parametrize(
    ("year", "award", "votes", "expected"),
    [
        (2021, "Chiến sĩ thi đua cấp tỉnh", "13/15", True),
        (2021, "Chiến sĩ thi đua cấp tỉnh", "14/15", False),
        (2021, BASIC, "8/15", False),
        (2024, BASIC, "11/15", True),
        (2024, BASIC, "80%", False),
        (2024, BASIC, "79,9%", True),
    ],
)
def test_votes_are_counted_on_all_members(
    tmp_path: Path, year: int, award: str, votes: str, *, expected: bool
) -> None:
    text = minutes(year, ("Phạm Văn An", award, votes))
    found = write(tmp_path, bien_ban=text, to_trinh=proposal(year, ("Phạm Văn An", award)))
    assert ("M405" in codes(found)) is expected


def test_a_dossier_without_minutes_is_told(tmp_path: Path) -> None:
    found = write(tmp_path, to_trinh=proposal(2024, ("Phạm Văn An", ADVANCED)))
    assert "M406" in codes(found)
    both = write(tmp_path, bien_ban=minutes(2024, ("Phạm Văn An", ADVANCED, "15/15")))
    assert "M406" not in codes(both)


def test_a_decision_comes_in_time_and_from_who_may(tmp_path: Path) -> None:
    text = proposal(2024, ("Phạm Văn An", BASIC))
    good = DECISION.format(issuer="HUYỆN BA TƠ", day="20/12/2024")
    assert not {"M407", "M408"} & codes(write(tmp_path, to_trinh=text, quyet_dinh=good))
    late = DECISION.format(issuer="HUYỆN BA TƠ", day="20/01/2025")
    assert "M407" in codes(write(tmp_path, to_trinh=text, quyet_dinh=late))
    commune = DECISION.format(issuer="XÃ BA CUNG", day="20/12/2024")
    assert "M408" in codes(write(tmp_path, to_trinh=text, quyet_dinh=commune))
    now = proposal(2025, ("Phạm Văn An", BASIC))
    today = DECISION.format(issuer="XÃ BA TƠ", day="20/12/2025")
    assert "M408" not in codes(write(tmp_path, to_trinh=now, quyet_dinh=today))


def test_every_finding_names_who_rule_article_and_standing(tmp_path: Path) -> None:
    found = write(tmp_path, to_trinh=proposal(2021, ("Phạm Văn An", PROVINCE[2021])))
    finding = next(each for each in found if each.code == "M402")
    assert "Phạm Văn An" in str(finding.message)
    assert "DK-02" in str(finding.hint)
    assert "đã đối chiếu" in str(finding.hint)
    assert "91/2017" in finding.clause


def test_no_more_is_told_of_a_person_than_name_unit_and_title(tmp_path: Path) -> None:
    text = (
        proposal(2021, ("Phạm Văn An", PROVINCE[2021]))
        .replace("| Chức vụ |", "| Ngày sinh |")
        .replace("| Giáo viên |", "| 05/02/1985, CCCD 051085001234 |")
    )
    found = write(tmp_path, to_trinh=text)
    told = "".join(f"{each.message}{each.hint}{each.found}{each.place}" for each in found)
    assert "M402" in codes(found)
    assert "1985" not in told
    assert "051085001234" not in told


def test_votes_and_days_are_read() -> None:
    assert votes_of("14/15") == Decimal(1400) / 15
    assert votes_of("93,3%") == Decimal("93.3")
    assert votes_of("đồng ý") is None
    assert working_days(date(2021, 12, 10), date(2021, 12, 13)) == 1
    assert working_days(date(2021, 12, 10), date(2021, 12, 10)) == 0
