"""Results and commendations in words, one dash each."""

from __future__ import annotations

from decimal import Decimal

from vanban.emulation.commendations import CommendationCount
from vanban.emulation.results import Result
from vanban.emulation.results_bullets import commendation_bullets, result_bullets
from vanban.emulation.results_judging import Yardstick
from vanban.emulation.results_outcomes import Reckoning
from vanban.emulation.targets import Part, Target

SO_FAR = Yardstick(is_final=False, plan="kế hoạch năm", places=1)


def test_each_figure_is_told_with_its_share_and_its_comparison() -> None:
    targets = [
        Target(id="lúa", name="Sản lượng lúa", value="29.835", unit="tấn"),
        Target(id="điện", name="Tỷ lệ hộ có điện", value="98", unit="%"),
        Target(id="quân", name="Tuyển quân", value="100", unit="%"),
        Target(
            name="Cơ cấu",
            parts=(Part(id="nn", name="Nông nghiệp", kind="khoảng", low="55", high="56"),),
        ),
        Target(id="ngô", name="Sản lượng ngô", value="570", unit="tấn"),
    ]
    results = [
        Result(id="lúa", achieved=Decimal(16240), previous=Decimal(15980)),
        Result(id="điện", achieved=Decimal("97.8"), previous=Decimal("97.5")),
        Result(id="quân", achieved=Decimal(100), previous=Decimal(100)),
        Result(id="nn", achieved=Decimal("55.4")),
    ]
    outcomes = Reckoning(SO_FAR, {}, is_first=True).outcomes(targets, results)
    assert [node.text for node in result_bullets(outcomes)] == [
        "Sản lượng lúa: 16.240 tấn, đạt 54,4% kế hoạch năm, bằng 101,6% so với cùng kỳ;",
        "Tỷ lệ hộ có điện: 97,8%, đạt 99,8% kế hoạch năm, tăng 0,3 điểm % so với cùng kỳ;",
        "Tuyển quân: 100%, đạt kế hoạch năm, bằng cùng kỳ;",
        "Cơ cấu - Nông nghiệp: 55,4, trong mức kế hoạch năm;",
        "Sản lượng ngô: chưa có số liệu.",
    ]


def test_commendations_are_told_by_kind() -> None:
    rows = [CommendationCount(name="Giấy khen", collectives=2, households=3, individuals=12)]
    (node,) = commendation_bullets(rows)
    assert node.text == "Giấy khen: 02 tập thể, 03 hộ gia đình và 12 cá nhân."
