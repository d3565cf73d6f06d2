"""What we make breaks no rule, and the slips of the real plan's text are found in it."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from tools.gallery.making import make
from tools.gallery.variants import TYPES, variants
from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT
from vanban.diagnostics import DataError, Severity
from vanban.pipeline import produce

if TYPE_CHECKING:
    from vanban.diagnostics import Finding

EXAMPLES = Path(__file__).parents[2] / "examples"
SEED = EXAMPLES / "ba-to-2021"
LONG = "noi-dung-"
"""Shapes of which the text is only there to be long, and points to no annex (PL-01)."""
LAYOUT_RULES = {rule.id for rule in LAYOUT}
WORDING_OF_THE_PLAN = Counter({"VD-01": 2, "VD-04": 3, "VH-07": 1, "VH-10": 1})
"""The author's own words, which the made plan keeps (HIEU-DINH.md, “Giữ nguyên”)."""
SLIPS = Counter(
    {
        "VB-02": 1,  # Thi đua- Khen thưởng
        "VB-04": 2,  # khoá, Văn hoá
        "VB-05": 1,  # bác sỹ
        "VB-11": 1,  # Nhân dân trong tỉnh
        "VB-12": 1,  # huyện Ba Tư
        "VB-13": 4,  # tổ chức ⏎ thành công …
        "VB-14": 1,  # Phạm Xuân Vinh twice
        "VB-15": 1,  # straight quotes among curly ones
        "VB-16": 4,  # Vi an ninh, Phần đầu (2), Tuyên quân
        "VD-01": 2,  # Nghị quyết 04/2020/NQ-HĐND
        "VD-04": 3,  # QĐ 769, CT 45, CT 05 without subject
        "VH-07": 1,  # vận động nhân dân
        "VH-10": 1,  # kế hoạch này
    }
)


def examples() -> list[Path]:
    return sorted(path for path in EXAMPLES.glob("*/*.yaml") if _is_document(path))


def _is_document(path: Path) -> bool:
    return "loại văn bản:" in path.read_text(encoding="utf-8")


def found_in(document: bytes) -> tuple[Finding, ...]:
    return check(document, "thử.docx").findings


@pytest.mark.parametrize("path", examples(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_we_make_keeps_to_every_rule_of_layout(path: Path) -> None:
    found = found_in(produce(path).document)
    assert [each for each in found if each.severity is Severity.ERROR] == []
    assert [each.code for each in found if each.code in LAYOUT_RULES] == []


@pytest.mark.parametrize("slug", TYPES)
def test_every_shape_of_a_type_keeps_to_every_rule_of_layout(slug: str, tmp_path: Path) -> None:
    made = make([each for each in variants() if each.slug == slug], tmp_path)
    broken = {
        (variant.name, each.code)
        for variant, product in made
        for each in found_in(product.document)
        if each.code in LAYOUT_RULES - ({"PL-01"} if variant.name.startswith(LONG) else set())
    }
    assert broken == set()


def test_the_made_plan_keeps_its_authors_words_and_no_other_slip() -> None:
    found = found_in(produce(SEED / "ke-hoach.yaml").document)
    assert Counter(each.code for each in found) == WORDING_OF_THE_PLAN


def test_the_slips_of_the_scanned_text_are_found_and_nothing_else() -> None:
    found = found_in(typed((SEED / "ban-goc.txt").read_text(encoding="utf-8")))
    assert Counter(each.code for each in found if each.code not in LAYOUT_RULES) == SLIPS


def typed(text: str) -> bytes:
    """Return a text as somebody types it into Word, a line a paragraph."""
    document = docx.Document()
    for line in filter(None, (line.strip() for line in text.splitlines())):
        document.add_paragraph(line.replace("*", ""))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_file_of_another_kind_is_refused_in_words() -> None:
    with pytest.raises(DataError) as refusal:
        check(b"%PDF-1.7", "van-ban.pdf")
    assert refusal.value.findings


PAPER = """
loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 05/01/2026
trích yếu: Phát động thi đua
nội dung: |
  Xã phát động thi đua; chi tiết tại Phụ lục I, Phụ lục II kèm theo.
  1. Các thôn đăng ký thi đua.
  2. Các thôn báo cáo kết quả./.
nơi nhận:
  - UBND tỉnh
  - "Lưu: VT."
ký hiệu người soạn thảo: PL (30)
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn An
phụ lục:
  - tiêu đề: Nội dung đăng ký
    nội dung: |
      1. Danh hiệu.
      2. Chỉ tiêu.
  - tiêu đề: Đề cương báo cáo
    nội dung: |
      1. Kết quả.
      2. Kiến nghị.
"""


def test_each_annex_numbers_anew_and_the_drafter_s_mark_is_in_capitals(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.yaml"
    file.write_text(PAPER, encoding="utf-8")
    assert found_in(produce(file).document) == ()
    file.write_text(PAPER.replace("2. Kiến nghị", "3. Kiến nghị"), encoding="utf-8")
    assert [each.code for each in found_in(produce(file).document)] == ["VB-09"]
