"""A unit's plan from its parent's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from vanban.diagnostics import DataError
from vanban.movement.deriving.deriving import derive
from vanban.movement.deriving.rewriting import Rewriter
from vanban.movement.deriving.seats import seat_of
from vanban.movement.model import Unit
from vanban.movement.tracing.comparing import GRAVE, compare
from vanban.movement.tracing.reading import read_plan
from vanban.pipeline import produce
from vanban.reading.source import source_from_text
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEED = Path("examples/ba-to-2021/ke-hoach.yaml")
DAY = date(2021, 3, 1)
COMMUNE = Unit(name="Ủy ban nhân dân xã Ba Cung", head="Phạm Văn A", position="Chủ tịch")


def rewriter(child: str, day: date = DAY) -> Rewriter:
    return Rewriter(seat_of("Ủy ban nhân dân huyện Ba Tơ"), seat_of(child), day)


def data(unit: Unit, day: date = DAY) -> dict[str, Any]:
    return dict(source_from_text(derive(SEED, unit, day).text, "don-vi.yaml").value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhân dân trong huyện tham gia", "Nhân dân trong xã tham gia"),
        ("trên địa bàn huyện", "trên địa bàn xã"),
        ("của huyện năm 2021", "của xã năm 2021"),
        ("xây dựng huyện Ba Tơ giàu đẹp", "xây dựng xã Ba Cung giàu đẹp"),
        ("Đảng bộ huyện Ba Tơ lần thứ XIX", "Đảng bộ huyện Ba Tơ lần thứ XIX"),
        ("HĐND huyện đã đề ra", "HĐND huyện đã đề ra"),
        ("trong huyện Đức Phổ", "trong huyện Đức Phổ"),
        ("Ủy ban nhân dân huyện ban hành Kế hoạch", "Ủy ban nhân dân xã ban hành Kế hoạch"),
        ("Phòng Nội vụ huyện Ba Tơ theo dõi", "Phòng Nội vụ huyện Ba Tơ theo dõi"),
        ("báo cáo về UBND huyện", "báo cáo về UBND huyện"),
        ("báo cáo trước ngày 15/12/2021", "báo cáo trước ngày 10/12/2021"),
        ("gửi trước ngày 03/3", "gửi trước ngày 26/02"),
    ],
)
def test_words_become_those_of_the_commune(text: str, expected: str) -> None:
    assert rewriter("Ủy ban nhân dân xã Ba Cung").rewrite(text).text == expected


@pytest.mark.parametrize(
    ("child", "expected"),
    [
        ("Trường Tiểu học Ba Cung", "cán bộ trong nhà trường"),
        ("Phòng Nội vụ", "cán bộ trong phòng"),
        ("Ủy ban nhân dân thị trấn Ba Tơ", "cán bộ trong thị trấn"),
    ],
)
def test_each_level_has_its_own_word(child: str, expected: str) -> None:
    assert rewriter(child).rewrite("cán bộ trong huyện").text == expected


def test_two_tiers_have_other_bodies_and_cited_papers_keep_theirs() -> None:
    work = rewriter("Ủy ban nhân dân xã Ba Tơ", date(2026, 1, 5))
    assert work.rewrite("Phòng Nội vụ theo dõi").text == "Phòng Văn hóa - Xã hội theo dõi"
    new = work.rewrite("Huyện ủy lãnh đạo")
    assert (new.text, new.doubts) == ("Đảng ủy xã lãnh đạo", ("Đảng ủy xã",))
    cited = "Nghị quyết số 04/2020/NQ-HĐND ngày 18/12/2020 của Hội đồng nhân dân huyện"
    assert work.rewrite(cited).text == cited
    before = rewriter("Ủy ban nhân dân xã Ba Cung", DAY)
    assert before.rewrite("Phòng Nội vụ theo dõi").text == "Phòng Nội vụ theo dõi"


def test_the_plan_is_the_units_own() -> None:
    values = data(COMMUNE)
    assert values["cơ quan ban hành"] == ["ỦY BAN NHÂN DÂN", "XÃ BA CUNG"]
    assert values["địa danh"] == "Ba Cung"
    assert values["người ký"] == {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Văn A"}
    assert values["nơi nhận"][0] == "UBND huyện Ba Tơ"
    assert values["theo kế hoạch"]["tệp"] == "ke-hoach.yaml"
    assert "Thực hiện Kế hoạch" in values["nội dung"]


def test_each_target_tells_where_it_comes_from() -> None:
    rice = next(each for each in _records(data(COMMUNE)) if each.get("mã") == "lúa")
    assert rice["nguồn"] == "ke-hoach.yaml, chỉ tiêu lúa: 29.835 tấn"


def _records(values: dict[str, Any]) -> list[dict[str, Any]]:
    return [record for each in values["chỉ tiêu"] for record in (each, *each.get("thành phần", ()))]


def test_what_is_still_the_parents_is_told() -> None:
    made = derive(SEED, COMMUNE, DAY, name="xa.yaml")
    codes = {finding.code for finding in made.findings}
    assert {"M202", "M204"} <= codes
    assert all(finding.place.file == "xa.yaml" for finding in made.findings)
    assert "# đoạn" in made.text


@pytest.mark.parametrize(
    ("unit", "day"),
    [
        (COMMUNE, DAY),
        (Unit(name="Phòng Nội vụ", position="Trưởng phòng", symbol="PNV"), DAY),
        (Unit(name="Trường Tiểu học Ba Cung", position="Hiệu trưởng"), DAY),
        (Unit(name="Ủy ban nhân dân xã Ba Tơ", position="Chủ tịch"), date(2026, 1, 5)),
    ],
)
def test_it_can_be_made_and_keeps_what_the_parent_asks(
    tmp_path: Path, unit: Unit, day: date
) -> None:
    path = tmp_path / "don-vi.yaml"
    path.write_text(derive(SEED, unit, day).text, encoding="utf-8")
    assert "cụ thể hóa" not in text_of(produce(path).document)
    rows = compare(read_plan(path), read_plan(SEED))
    assert [row for row in rows if row.change in GRAVE] == []


def test_a_unit_that_was_not_there_is_refused_with_the_reference() -> None:
    with pytest.raises(DataError) as caught:
        derive(SEED, COMMUNE, date(2026, 1, 5))
    (finding,) = caught.value.findings
    assert finding.code == "M201"
    assert "1677" in finding.clause
    assert "xã Ba Tơ" in str(finding.hint)


def test_only_a_plan_can_be_derived_from() -> None:
    with pytest.raises(DataError, match="không phải dữ liệu"):
        derive(Path("examples/ba-to-2021/bao-cao.yaml"), COMMUNE, DAY)


PAST = """loại văn bản: kế hoạch
giai đoạn: nhập
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
số: 12
ký hiệu: KH-UBND
ngày ban hành: 15/02/2021
trích yếu: Phát động phong trào thi đua
{bases}
nội dung: |
  {opening}
  I. NHIỆM VỤ
  Thực hiện tốt công tác thi đua trong huyện.
  Giao các đơn vị báo cáo trước ngày 15/11/2021.
"""
CITED = "Thực hiện Kế hoạch số 12/KH-UBND ngày 15/02/2021 của Ủy ban nhân dân huyện Ba Tơ"


def test_an_imported_plan_is_cited_by_number_and_joins_the_bases(tmp_path: Path) -> None:
    path = tmp_path / "huyen.yaml"
    bases = "căn cứ:\n  - Căn cứ Luật Thi đua, khen thưởng;"
    path.write_text(PAST.format(bases=bases, opening="Kế hoạch như sau:"), encoding="utf-8")
    made = source_from_text(derive(path, COMMUNE, DAY).text, "xa.yaml").value
    assert made["căn cứ"][0] == "Căn cứ Luật Thi đua, khen thưởng;"
    assert made["căn cứ"][1].startswith(CITED)
    assert "Thực hiện tốt công tác thi đua trong xã." in made["nội dung"]


def test_laws_stay_before_the_plan_that_is_cited(tmp_path: Path) -> None:
    path = tmp_path / "huyen.yaml"
    opening = "Căn cứ Luật Thi đua, khen thưởng;"
    path.write_text(PAST.format(bases="", opening=opening), encoding="utf-8")
    lines = (
        source_from_text(derive(path, COMMUNE, DAY).text, "xa.yaml").value["nội dung"].split("\n")
    )
    assert lines[0] == opening
    assert lines[2].startswith(CITED)


def test_a_paragraph_of_which_only_the_deadline_changed_is_still_the_parents() -> None:
    new = rewriter("Ủy ban nhân dân xã Ba Cung").rewrite(
        "Giao các xã báo cáo trước ngày 15/11/2021"
    )
    assert new.text.endswith("10/11/2021")
    assert not new.is_new


def test_an_office_names_itself_once() -> None:
    office = rewriter("Phòng Giáo dục và Đào tạo huyện Ba Tơ")
    new = office.rewrite("Ủy ban nhân dân huyện ban hành Kế hoạch")
    assert new.text == "Phòng Giáo dục và Đào tạo huyện Ba Tơ ban hành Kế hoạch"


def test_a_district_has_its_own_party_committee_among_the_recipients() -> None:
    unit = Unit(name="Ủy ban nhân dân huyện Ba Tơ", position="Chủ tịch")
    assert "TT Huyện ủy" in data(unit)["nơi nhận"]


def test_a_commune_of_two_tiers_sends_nothing_to_the_district_that_is_no_more() -> None:
    made = data(Unit(name="Ủy ban nhân dân xã Ba Tơ"), date(2026, 1, 5))
    assert made["nơi nhận"][0] == "UBND tỉnh"
    assert made["người ký"]["chức vụ"] == "CHỦ TỊCH"


@pytest.mark.parametrize("name", ["UBND huyện Ba Tơ", "Phòng Nội vụ huyện Ba Tơ"])
def test_no_district_issues_a_plan_under_two_tiers(name: str) -> None:
    with pytest.raises(DataError, match="không có vào ngày"):
        derive(SEED, Unit(name=name), date(2026, 1, 5))


def test_a_school_of_two_tiers_is_under_no_district() -> None:
    unit = Unit(name="Trường Tiểu học Ba Cung", position="Hiệu trưởng")
    assert "cơ quan chủ quản" not in data(unit, date(2026, 1, 5))
    assert data(unit)["cơ quan chủ quản"] == ["UBND HUYỆN BA TƠ"]


def test_figures_given_to_the_unit_take_the_place_of_the_parents() -> None:
    given = {"Đàn trâu": Decimal(1450), "không có": Decimal(1)}
    made = derive(SEED, COMMUNE, DAY, figures=given)
    targets = source_from_text(made.text, "don-vi.yaml").value["chỉ tiêu"]
    herd = next(each for each in _all(targets) if each.get("tên") == "Đàn trâu")
    assert herd["giá trị"] == "1.450"
    assert "28.500" in herd["nguồn"]
    told = {(each.code, each.found) for each in made.findings}
    assert ("M206", "không có") in told
    assert ("M204", "28.500") not in told
    assert ("M204", "6.000") in told


def _all(targets: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for each in targets:
        yield each
        yield from _all(each.get("thành phần", ()))
