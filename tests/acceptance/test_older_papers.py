"""Papers of the years before Decree 30 are made by the circular of their day."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT
from vanban.diagnostics import Severity
from vanban.pipeline import export_template, fitted, produce
from vanban.structure.text import text_of

EXAMPLES = Path(__file__).parents[2] / "examples" / "ba-to-2021"
LAYOUT_RULES = {rule.id for rule in LAYOUT}
OF_2018 = ("ngày ban hành=26/01/2018",)
PAPERS = sorted(
    each for each in EXAMPLES.glob("*.yaml") if "loại văn bản:" in each.read_text(encoding="utf-8")
)


def part(document: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_there_are_papers_of_every_type() -> None:
    assert len(PAPERS) == 10


@pytest.mark.parametrize("data", PAPERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("sizes", ["13/14/14", "12/13/13"])
def test_the_date_alone_chooses_the_circular_and_the_paper_keeps_to_it(
    data: Path, sizes: str
) -> None:
    made = produce(data, overrides=(*OF_2018, f"cỡ chữ={sizes}"))
    assert made.layout == "tt01_2011"
    broken = check(made.document, data.name, "tt01_2011").findings
    assert not [each for each in broken if each.severity is Severity.ERROR]
    assert not [
        each for each in broken if each.severity is Severity.WARNING and each.code in LAYOUT_RULES
    ]


def test_the_number_of_the_page_stands_at_the_foot() -> None:
    document = produce(EXAMPLES / "ke-hoach.yaml", overrides=OF_2018).document
    assert "PAGE" in part(document, "footer1")
    assert "PAGE" not in part(document, "header1") + part(document, "footer2")
    now = produce(EXAMPLES / "ke-hoach.yaml").document
    assert "PAGE" in part(now, "header1")
    assert "PAGE" not in part(now, "footer1")


def test_the_last_base_ends_with_a_comma() -> None:
    data = EXAMPLES / "to-trinh-khen-thuong.yaml"
    old, now = (text_of(produce(data, overrides=each).document, "x.docx") for each in (OF_2018, ()))
    bases_old, bases_now = (
        [line for line in text.splitlines() if line.startswith("Căn cứ ")] for text in (old, now)
    )
    assert bases_old[-1][-1] == ","
    assert bases_now[-1][-1] == "."


def test_a_page_is_saved_inside_the_limits_of_the_circular() -> None:
    data = EXAMPLES / "ke-hoach.yaml"
    made = fitted(produce(data, overrides=OF_2018), data)
    assert "D523" in {each.code for each in made.findings}
    broken = check(made.document, "x.docx", "tt01_2011").findings
    assert not [each for each in broken if each.severity is Severity.ERROR]
    clauses = [each.clause for each in made.findings if each.code == "D520"]
    assert clauses


def test_an_own_template_of_today_is_not_taken_for_a_paper_of_old(tmp_path: Path) -> None:
    today = tmp_path / "ke-hoach.docx"
    today.write_bytes(export_template("ke-hoach"))
    data = EXAMPLES / "ke-hoach.yaml"
    made = produce(data, templates=tmp_path, overrides=OF_2018)
    assert "PAGE" in part(made.document, "footer1")
    (note,) = (each for each in made.findings if each.code == "T903")
    assert "tt01_2011/ke-hoach.docx" in str(note.hint)
    assert "T903" not in {each.code for each in produce(data, templates=tmp_path).findings}
