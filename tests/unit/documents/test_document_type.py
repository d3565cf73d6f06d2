"""How a type is called by clerks."""

from __future__ import annotations

import pytest

from vanban.documents.document_type import find_type
from vanban.regimes import all_regimes, regime_data


@pytest.mark.parametrize(
    "name",
    [
        "tờ trình khen thưởng",
        "TỜ TRÌNH khen thưởng",
        "to trinh khen thuong",
        "to-trinh-khen-thuong",
    ],
)
def test_a_type_is_known_with_or_without_diacritics(name: str) -> None:
    found = find_type(name)
    assert found is not None
    assert found.slug == "to-trinh-khen-thuong"


def test_another_type_is_not_guessed() -> None:
    assert find_type("tờ khai") is None


@pytest.mark.parametrize(
    ("name", "title", "abbreviation"),
    [
        ("thông báo", "THÔNG BÁO", "TB"),
        ("Quyết định", "QUYẾT ĐỊNH", "QĐ"),
        ("giay-moi", "GIẤY MỜI", "GM"),
        ("bản thoả thuận", "BẢN THỎA THUẬN", "BTT"),
        ("tờ trình", "TỜ TRÌNH", "TTr"),
        ("công văn", "CÔNG VĂN", ""),
    ],
)
def test_a_kind_of_the_decree_is_made_by_the_general_type(
    name: str, title: str, abbreviation: str
) -> None:
    found = find_type(name)
    assert found is not None
    assert (found.slug, found.title, found.abbreviation) == ("van-ban", title, abbreviation)


def test_a_kind_with_a_type_of_its_own_is_made_by_that() -> None:
    found = [find_type(name) for name in ("kế hoạch", "báo cáo")]
    assert [each and each.slug for each in found] == ["ke-hoach", "bao-cao"]


def test_every_kind_that_a_layout_regime_names_can_be_made() -> None:
    layouts = [each.id for each in all_regimes() if each.kind == "layout"]
    kinds = {name for regime in layouts for name in regime_data(regime, "types")}
    assert len(kinds) > 29
    assert all(find_type(name.lower()) for name in kinds)
