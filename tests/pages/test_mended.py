"""Copies that ``vanban check`` writes are valid Word files, and look as they should."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vanban.checking.annotate import annotate
from vanban.checking.check import check
from vanban.checking.fix import fix
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured
    from vanban.diagnostics import Finding

NAME = "ke-hoach.docx"
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def spoiled() -> bytes:
    """A plan of ours with a narrow margin, small letters and no space between paragraphs."""
    members = read_members(produce(EXAMPLES / "ba-to-2021" / "ke-hoach.yaml").document)
    (main,) = [each for each in members if each.name == "word/document.xml"]
    xml = main.unpack().decode()
    xml = xml.replace('w:left="1701"', 'w:left="300"')
    xml = xml.replace("<w:r><w:t", '<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t')
    parts = [pack(each.name, xml.encode()) if each is main else each for each in members]
    return finish(Beginning(b"", b"", 0), parts)


def test_a_mended_file_is_valid_and_set_as_the_law_wants(
    spoiled: bytes, assert_valid: AssertValid, measured: Measured
) -> None:
    after = fix(spoiled, check(spoiled, NAME))
    assert "ND-02" not in {each.code for each in after.inspection.findings}
    assert_valid(after.document)
    line = measured(after.document)[0].line("Thực hiện Nghị quyết")
    assert line.size == pytest.approx(13, abs=0.2)


def test_an_annotated_file_is_valid(spoiled: bytes, assert_valid: AssertValid) -> None:
    def say(finding: Finding, placed: bool) -> str:  # noqa: FBT001 - the callback asked for
        return f"{finding.message} {placed}"

    assert_valid(annotate(spoiled, check(spoiled, NAME), say))
