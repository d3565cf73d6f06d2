"""A unit's plan held against its parent's."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.movement.tracing.comparing import Change, Row, compare
from vanban.movement.tracing.following import must_follow
from vanban.movement.tracing.reading import read_plan
from vanban.movement.tracing.table import as_word
from vanban.pipeline import produce
from vanban.structure.text import text_of

SEED = Path("examples/ba-to-2021/ke-hoach.yaml")


def child(folder: Path, *changes: tuple[str, str], name: str = "xa.yaml") -> Path:
    text = SEED.read_text(encoding="utf-8").replace("HUYỆN BA TƠ", "XÃ BA CUNG")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def differences(folder: Path, *changes: tuple[str, str]) -> list[Row]:
    rows = compare(read_plan(child(folder, *changes)), read_plan(SEED))
    return [row for row in rows if row.change is not Change.SAME]


def test_a_plan_taken_over_as_it_is_does_not_differ(tmp_path: Path) -> None:
    assert differences(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("giá trị: 98\n", "giá trị: 97\n", Change.LOWERED),
        ("giá trị: 98\n", "giá trị: 99\n", Change.RAISED),
        ("giá trị: 29.835\n", "giá trị: 1.500\n", Change.OWN),
    ],
)
def test_a_target_is_judged_by_what_it_counts(
    tmp_path: Path, old: str, new: str, expected: Change
) -> None:
    rows = [row for row in differences(tmp_path, (old, new)) if row.about == "chỉ tiêu"]
    assert [row.change for row in rows] == [expected]


def test_a_paragraph_left_out_added_or_reworded_is_told(tmp_path: Path) -> None:
    text = SEED.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("  3. Phòng Văn hóa"))
    rows = differences(tmp_path, (line, "  3. Mời các già làng cùng tham gia vận động."))
    assert [row.change for row in rows] == [Change.LEFT_OUT, Change.ADDED]
    assert rows[0].parent.startswith("3. Phòng Văn hóa")
    assert rows[0].parent_place is not None
    assert rows[0].child_place is None
    old = "b) Tiếp tục thực hiện có hiệu quả các phong trào thi đua do Thủ tướng"
    rows = differences(tmp_path, (old, "b) Thực hiện tốt các phong trào do Thủ tướng"))
    assert [row.change for row in rows] == [Change.REWORDED]


def test_a_duty_of_the_unit_that_is_not_taken_up_is_told(tmp_path: Path) -> None:
    text = SEED.read_text(encoding="utf-8")
    start = "  1. Các cơ quan, đơn vị, địa phương nghiêm túc"
    line = next(line for line in text.splitlines() if line.startswith(start))
    rows = differences(tmp_path, (line, "  1. Báo cáo."))
    assert Change.UNTAKEN in [row.change for row in rows]


def test_word_files_are_traced_too(tmp_path: Path) -> None:
    parent, own = tmp_path / "huyen.docx", tmp_path / "xa.docx"
    parent.write_bytes(produce(SEED).document)
    own.write_bytes(produce(child(tmp_path, ("giá trị: 98\n", "giá trị: 97\n"))).document)
    rows = compare(read_plan(own), read_plan(parent))
    lowered = [row for row in rows if row.change is Change.LOWERED]
    assert ["98" in row.parent and "97" in row.child for row in lowered] == [True]


def test_what_must_follow_when_the_parent_changed(tmp_path: Path) -> None:
    own = read_plan(child(tmp_path))
    new = SEED.read_text(encoding="utf-8").replace("giá trị: 98\n", "giá trị: 99\n", 1)
    later = tmp_path / "moi.yaml"
    later.write_text(new, encoding="utf-8")
    rows = must_follow(own, read_plan(SEED), read_plan(later))
    assert {row.about for row in rows} == {"chỉ tiêu"}
    target = next(row for row in rows if row.about == "chỉ tiêu")
    assert ("99" in target.parent, "98" in target.child) == (True, True)
    assert must_follow(own, read_plan(SEED), read_plan(SEED)) == ()


def test_what_the_unit_follows_already_is_not_told_and_what_it_lacks_is(tmp_path: Path) -> None:
    new = SEED.read_text(encoding="utf-8").replace("giá trị: 98\n", "giá trị: 99\n", 1)
    new = new.replace("định kỳ hàng quý, 6 tháng, 01 năm báo cáo", "hàng tháng báo cáo")
    later = tmp_path / "moi.yaml"
    later.write_text(new, encoding="utf-8")
    own = child(tmp_path, ("giá trị: 98\n", "giá trị: 99\n"))
    rows = must_follow(read_plan(own), read_plan(SEED), read_plan(later))
    assert [(row.about, "hàng tháng" in row.parent) for row in rows] == [("nội dung", True)]


def test_a_word_file_is_held_against_data_by_the_names_of_targets(tmp_path: Path) -> None:
    path = tmp_path / "xa.docx"
    path.write_bytes(produce(child(tmp_path, ("giá trị: 98\n", "giá trị: 97\n"))).document)
    targets = [row for row in compare(read_plan(path), read_plan(SEED)) if row.about == "chỉ tiêu"]
    assert Change.LOWERED in {row.change for row in targets}


def test_the_comparison_is_a_word_file(tmp_path: Path) -> None:
    rows = compare(read_plan(child(tmp_path, ("giá trị: 98\n", "giá trị: 97\n"))), read_plan(SEED))
    text = text_of(as_word(rows, "xã Ba Cung", "huyện Ba Tơ"))
    assert "BẢNG SO SÁNH" in text
    assert "hạ xuống" in text
    assert "Bản tái lập" not in text
