"""A new document type touches no existing file: the one that ARCHITECTURE.md shows is made here."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vanban import documents, pipeline
from vanban.rendering.template_files import find_template
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"`src/vanban/documents/(\S+)`:[^\n]*\n\n```python\n(.*?)```", re.DOTALL)


@pytest.fixture
def notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    shown = BLOCK.findall((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert len(shown) == 4
    for name, code in shown:
        file = tmp_path / "types" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(code, encoding="utf-8")
    templates = tmp_path / "templates"
    templates.mkdir()
    shutil.copy(find_template("ke-hoach", "nd30_2020"), templates / "thong-bao.docx")
    monkeypatch.setattr(documents, "__path__", [*documents.__path__, str(tmp_path / "types")])
    yield templates
    for name in [name for name in sys.modules if name.startswith("vanban.documents.notice")]:
        del sys.modules[name]


def test_the_type_is_listed_beside_the_others(notice: Path) -> None:
    assert notice.is_dir()
    assert "thong-bao" in [each.slug for each in pipeline.types()]
    assert "đối tượng" in [field.label for field in pipeline.fields("thong-bao")]


def test_its_sample_makes_a_document(notice: Path, tmp_path: Path) -> None:
    data = tmp_path / "thong-bao.yaml"
    data.write_text(pipeline.sample("thong-bao"), encoding="utf-8")
    product = pipeline.produce(data, templates=notice)
    assert product.findings == ()
    assert product.proposed_name.startswith("TB-UBND_")
    assert "THÔNG BÁO\nLịch tiếp công dân năm 2026\n" in text_of(product.document)


def test_without_its_folder_the_type_is_unknown() -> None:
    assert "thong-bao" not in [each.slug for each in pipeline.types()]
