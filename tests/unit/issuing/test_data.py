from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.issuing.data import issue_from_data
from vanban.issuing.order import read_issue
from vanban.pipeline import produce, recorded

if TYPE_CHECKING:
    from pathlib import Path

ORDER = read_issue("9", "05/02/2026")


def test_the_issued_data_make_the_issued_document(data: Path) -> None:
    issued = issue_from_data(data, data.read_bytes(), ORDER)
    assert issued.data is not None
    kept = data.with_name("phat-hanh.yaml")
    kept.write_bytes(issued.data)
    assert recorded(produce(kept)).document == issued.product.document
    assert issued.product.proposed_name == "KH-UBND_thi-dua-2026_09.docx"


def test_a_workbook_is_left_as_it_is_and_that_is_told(data: Path) -> None:
    issued = issue_from_data(data, None, ORDER)
    assert issued.data is None
    assert issued.findings[0].code == "W316"
