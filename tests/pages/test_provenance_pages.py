"""Made papers that LibreOffice saves again still carry their record, and still fit it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.conftest import missing
from vanban.diagnostics import MissingProgramError
from vanban.documents.recording import Embedding
from vanban.issuing.order import read_issue
from vanban.issuing.word import issue_word
from vanban.outputs.pdf import find_program
from vanban.pipeline import produce, recorded
from vanban.proving.clean import clean
from vanban.proving.regenerate import regenerate
from vanban.proving.verify import Conclusion, verify

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.pages

EXAMPLES = Path(__file__).parents[2] / "examples"
PAPERS = sorted(
    path
    for path in EXAMPLES.glob("*/*.yaml")
    if "loại văn bản:" in path.read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """Every example as it is made, with data and template in the file."""
    embedding = Embedding(data=True, template=True)
    return {
        f"{path.parent.name}-{path.stem}": recorded(produce(path), embedding).document
        for path in PAPERS
    }


@pytest.fixture(scope="module")
def saved_again(
    made: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    """The same as LibreOffice writes them; and one that was issued before."""
    try:
        program = find_program()
    except MissingProgramError:
        missing("LibreOffice")
    folder, out, profile = (tmp_path_factory.mktemp(each) for each in ("in", "out", "profile"))
    plan = made["xa-ba-to-2026-ke-hoach"]
    issued = issue_word(plan, "a.docx", read_issue("9", "26/01/2026")).document
    for name, document in {**made, "issued": issued}.items():
        (folder / f"{name}.docx").write_bytes(document)
    command = [str(program), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out)]
    names = [str(path) for path in sorted(folder.iterdir())]
    subprocess.run([*command, *names], check=True, capture_output=True, timeout=300)
    return {path.stem: path.read_bytes() for path in sorted(out.iterdir())}


def test_what_libreoffice_saves_again_says_and_shows_the_same(
    made: dict[str, bytes], saved_again: dict[str, bytes]
) -> None:
    verdicts = {
        name: (found.verdict, [str(each.message) for each in found.findings])
        for name in made
        for found in [verify(saved_again[name], name, [])]
    }
    assert verdicts == dict.fromkeys(made, (Conclusion.SAVED_AGAIN, []))


def test_what_was_issued_and_saved_again_is_issued(saved_again: dict[str, bytes]) -> None:
    assert verify(saved_again["issued"], "a.docx", []).verdict is Conclusion.ISSUED


def test_the_first_bytes_are_made_from_the_file_that_libreoffice_saved(
    made: dict[str, bytes], saved_again: dict[str, bytes]
) -> None:
    name = "ba-to-2021-ke-hoach"
    assert regenerate(saved_again[name], name, []).document == made[name]


def test_a_file_with_a_record_and_a_cleaned_one_are_valid_to_every_checker(
    made: dict[str, bytes],
    saved_again: dict[str, bytes],
    assert_valid: Callable[[bytes], None],
) -> None:
    for name, document in made.items():
        assert_valid(document)
        assert_valid(clean(document, name).document)
        assert clean(saved_again[name], name).document
