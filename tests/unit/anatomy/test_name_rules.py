"""What must hold of the name below a signature."""

from __future__ import annotations

import pytest

from vanban.anatomy.name_rules import check_name
from vanban.diagnostics import Place, Severity

HERE = Place(line=3)


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("TS. Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("PGS.TS Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("PGS. TS. BS Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("Th.S Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("Thạc sĩ Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("NGƯT. Phạm Xuân Vinh", "Phạm Xuân Vinh"),
        ("đồng chí: Phạm Xuân Vinh", "Phạm Xuân Vinh"),
    ],
)
def test_a_title_before_the_name_is_pointed_out(typed: str, bare: str) -> None:
    (finding,) = check_name(typed, HERE)
    assert (finding.code, finding.severity, finding.expected) == ("D557", Severity.WARNING, bare)
    assert finding.place == HERE


@pytest.mark.parametrize(
    "name",
    ["Phạm Xuân Vinh", "Ông Ích Khiêm", "Tsưng Văn A", "H'Liên Niê", "Bành Thị C", "Kỳ Văn B", ""],
)
def test_a_plain_name_is_good(name: str) -> None:
    assert not list(check_name(name, HERE))


def test_a_name_in_one_case_is_pointed_out_and_not_changed() -> None:
    for typed in ("PHẠM XUÂN VINH", "phạm xuân vinh"):
        (finding,) = check_name(typed, HERE)
        assert (finding.code, finding.expected) == ("D558", "Phạm Xuân Vinh")
