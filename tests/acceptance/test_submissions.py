"""The submissions among the examples: what they count, cite and enclose."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.diagnostics import Severity
from vanban.pipeline import produce
from vanban.structure.text import text_of

EXAMPLES = Path(__file__).parents[2] / "examples"
EXPECTED = {
    "ba-to-2021": ("91/2017/NĐ-CP", "05 tập thể, 02 hộ gia đình và 05 cá nhân", 1),
    "xa-ba-to-2026": ("152/2025/NĐ-CP", "01 tập thể, 02 hộ gia đình và 04 cá nhân", 1),
    "truong-ba-trang-2026": ("152/2025/NĐ-CP", "02 tập thể và 04 cá nhân", 2),
}


@pytest.mark.parametrize("folder", EXPECTED)
def test_each_example_counts_what_its_lists_hold(folder: str) -> None:
    product = produce(EXAMPLES / folder / "to-trinh-khen-thuong.yaml")
    text = text_of(product.document)
    decree, counts, lists = EXPECTED[folder]
    assert decree in text
    assert f"cho {counts} đã có thành tích" in text
    assert text.count("(Kèm theo Tờ trình số") == lists
    assert all(each.severity is Severity.NOTE for each in product.findings)
