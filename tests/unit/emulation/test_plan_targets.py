"""Targets taken from a plan's data file, and each fault where it stands."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from vanban.diagnostics import Finding, Place
from vanban.emulation.plan_targets import PlanReference, plan_targets
from vanban.vocabulary.dates import PartialDate

SEED = Path(__file__).parents[3] / "examples" / "ba-to-2021"
HERE = Place("bao-cao.yaml", 7, 1)

PLAN = """
loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
số: 9
ký hiệu: KH-UBND
ngày ban hành: 05/01/2026
trích yếu: Phát động phong trào thi đua năm 2026
chỉ tiêu:
  - mã: lúa
    tên: Sản lượng lúa
    giá trị: 2.150
    đơn vị: tấn
  - mã: cơ-cấu
    tên: Cơ cấu kinh tế
    thành phần:
      - mã: nông-nghiệp
        tên: Nông nghiệp
        từ: 55
        đến: 56
        đơn vị: "%"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ke-hoach.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def taken(folder: Path, *ids: str, file: str = "ke-hoach.yaml") -> PlanReference:
    reference, findings = plan_targets(file, folder, HERE, ids)
    assert findings == ()
    assert reference is not None
    return reference


def refused(folder: Path, text: str, name: str = "khac.yaml") -> Finding:
    (folder / name).write_text(text, encoding="utf-8")
    reference, (finding,) = plan_targets(name, folder, HERE)
    assert reference is None
    return finding


def test_the_targets_of_the_seed_are_taken_with_their_parts() -> None:
    plan = taken(SEED)
    assert len(plan.targets) == 32
    structure = next(each for each in plan.targets if each.id == "cơ-cấu")
    assert [part.low for part in structure.parts] == [Decimal(55), Decimal(29), Decimal(15)]
    assert plan.issuing_agency == ("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")


def test_a_numbered_plan_is_cited_by_number_and_day(folder: Path) -> None:
    plan = taken(folder)
    assert plan.citation == "Kế hoạch số 09/KH-UBND ngày 05/01/2026"
    assert plan.issued_on == PartialDate(2026, 1, 5)
    assert plan.facts["trích dẫn"] == plan.citation


def test_a_plan_without_number_is_cited_by_its_subject() -> None:
    assert taken(SEED).citation.startswith("Kế hoạch phát động phong trào thi đua thực hiện")


def test_targets_are_chosen_by_id_in_the_order_wanted(folder: Path) -> None:
    plan = taken(folder, "nông-nghiệp", "lúa")
    assert [each.name for each in plan.targets] == ["Cơ cấu kinh tế: Nông nghiệp", "Sản lượng lúa"]


def test_an_id_that_the_plan_lacks_is_found_at_its_place(folder: Path) -> None:
    at = Place("bao-cao.yaml", 9, 5)
    reference, (finding,) = plan_targets(
        "ke-hoach.yaml", folder, HERE, ["lúa", "nông-nghiêp"], [HERE, at]
    )
    assert (finding.code, finding.place, finding.expected) == ("D503", at, "nông-nghiệp")
    assert reference is not None
    assert [each.id for each in reference.targets] == ["lúa"]


def test_a_plan_that_is_not_there_is_found_where_it_is_pointed_to(folder: Path) -> None:
    reference, (finding,) = plan_targets("ke-hoac.yaml", folder, HERE)
    assert reference is None
    assert (finding.code, finding.place, finding.expected) == ("D500", HERE, "ke-hoach.yaml")


def test_a_file_that_is_no_plan_is_refused(folder: Path) -> None:
    finding = refused(folder, "loại văn bản: báo cáo\ntrích yếu: Kết quả\n")
    assert (finding.code, finding.place, finding.found) == ("D501", HERE, "báo cáo")


def test_a_plan_without_targets_is_refused(folder: Path) -> None:
    assert refused(folder, "loại văn bản: ke-hoach\ntrích yếu: Phát động\n").code == "D502"


def test_a_fault_inside_the_plan_keeps_its_own_file_and_line(folder: Path) -> None:
    wrong = refused(folder, PLAN.replace("2.150", "21.5"))
    assert (wrong.code, Path(wrong.place.file).name, wrong.place.line) == ("F112", "khac.yaml", 13)
    missing = refused(folder, PLAN.replace("    giá trị: 2.150\n", ""))
    assert (missing.code, Path(missing.place.file).name, missing.place.line) == (
        "D310",
        "khac.yaml",
        11,
    )


def test_a_plan_may_take_its_agency_from_a_profile(folder: Path) -> None:
    (folder / "co-quan.yaml").write_text("chữ viết tắt cơ quan: UBND\n", encoding="utf-8")
    plan = PLAN.replace("ký hiệu: KH-UBND", "thông tin cơ quan: co-quan.yaml")
    (folder / "ke-hoach-2.yaml").write_text(plan, encoding="utf-8")
    assert taken(folder, file="ke-hoach-2.yaml").symbol == "KH-UBND"


def test_a_path_with_backslashes_and_english_names_are_read(folder: Path) -> None:
    (folder / "nam").mkdir()
    text = PLAN.replace("loại văn bản", "document_type").replace("\nchỉ tiêu", "\ntargets")
    (folder / "nam" / "kh.yaml").write_text(text, encoding="utf-8")
    assert len(taken(folder, file="nam\\kh.yaml").targets) == 2


def test_a_plan_is_first_cited_with_whose_it_is_and_what_it_is_about(folder: Path) -> None:
    plan = taken(folder)
    assert plan.full_citation == (
        f"{plan.citation} của Ủy ban nhân dân xã Ba Tơ về phát động phong trào thi đua năm 2026"
    )
    assert plan.facts["trích dẫn đầy đủ"] == plan.full_citation
    assert taken(SEED).full_citation.endswith(" của Ủy ban nhân dân huyện Ba Tơ")
