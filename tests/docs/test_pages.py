"""The generated pages are as the code says, and the commands of the others do what they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import build_docs
from tools.docs import placeholders
from vanban.diagnostics.codes import explanations
from vanban.documents.document_type import document_types
from vanban.pipeline import produce


@pytest.fixture(scope="module")
def made() -> dict[Path, str]:
    return build_docs.pages()


def test_no_page_is_stale(made: dict[Path, str]) -> None:
    assert build_docs.stale(made) == []


def test_a_page_that_differs_and_one_that_nothing_makes_are_seen(made: dict[Path, str]) -> None:
    reference = build_docs.REFERENCE
    others = {path: text for path, text in made.items() if path != reference / "lenh.md"}
    assert build_docs.stale(others) == ["docs/tham-khao/lenh.md: left over"]
    changed = made | {reference / "lenh.md": "", Path("docs/moi.md"): ""}
    assert build_docs.stale(changed) == ["docs/tham-khao/lenh.md: stale", "docs/moi.md: stale"]


def test_every_document_type_has_a_page_of_its_fields(made: dict[Path, str]) -> None:
    for each in document_types():
        page = made[build_docs.REFERENCE / f"{each.slug}.md"]
        for field in each.model.model_fields.values():
            assert f"**{field.title}**" in page


def test_every_code_is_explained_on_its_page(made: dict[Path, str]) -> None:
    page = made[build_docs.REFERENCE / "ma-loi.md"]
    assert [code for code in explanations() if f"### {code}: " not in page] == []


def test_what_a_plan_offers_its_template_is_explained() -> None:
    plan = build_docs.ROOT / "examples" / "ba-to-2021" / "ke-hoach.yaml"
    page = placeholders.placeholders_page()
    assert produce(plan).document
    for name in ("trích_yếu", "nơi_nhận_tiếp", "đoạn.chữ", "kẻ_tiêu_ngữ"):
        assert name in page
