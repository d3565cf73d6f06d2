from __future__ import annotations

import pytest

from vanban.archive.describing_data import describe_data, describe_values
from vanban.diagnostics import DataError
from vanban.vocabulary.dates import PartialDate

PLEDGE = """\
loại văn bản: bản giao ước thi đua
giai đoạn: nhập
ngày ban hành: 2021
trích yếu: Giao ước
các bên:
  - {tên: Thôn 1, chức vụ: TRƯỞNG THÔN, họ và tên: Lê A}
  - {tên: Thôn 2, chức vụ: TRƯỞNG THÔN, họ và tên: Lê B}
các người ký:
  - {chức vụ: CHỦ TỌA, họ và tên: Lê A}
chỉ tiêu:
  - tên: Hộ nghèo
  - tên: Thu nhập
kế hoạch: ke-hoach.yaml
"""


def test_signers_targets_and_other_files_are_found() -> None:
    found = describe_data(PLEDGE.encode(), "a.yaml")
    assert found.kind == "bản giao ước thi đua"
    assert found.signers == ("Lê A", "Lê B")
    assert found.targets == ("Hộ nghèo", "Thu nhập")
    assert found.leans_on == ("ke-hoach.yaml",)
    assert found.issued_on == PartialDate(2021)
    assert "Thôn 2" in found.text


def test_keys_are_known_however_they_are_spelled() -> None:
    found = describe_values({"So": "5", "ky_hieu": "KH-UBND", "Loại văn bản": "ke-hoach"})
    assert (found.number, found.kind) == ("05/KH-UBND", "kế hoạch")


def test_a_day_that_is_none_is_left_out() -> None:
    assert describe_values({"ngày ban hành": "hôm qua"}).issued_on.is_blank


def test_data_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(DataError):
        describe_data(b"a: [b", "a.yaml")


@pytest.mark.parametrize(
    ("number", "symbol", "whole"),
    [("5", "KH-UBND", "05/KH-UBND"), ("27", "-KH/HU", "27-KH/HU"), ("12 CV/HU", "", "12 CV/HU")],
)
def test_number_and_symbol_are_joined_as_the_paper_has_them(
    number: str, symbol: str, whole: str
) -> None:
    assert describe_values({"số": number, "ký hiệu": symbol}).number == whole
