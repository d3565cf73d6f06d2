"""Papers that LibreOffice saves in other kinds are read as the Word file they were made from."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import annexed, decision
from tests.pages.conftest import missing
from vanban.diagnostics import MissingProgramError
from vanban.importing.opening import original_of, read
from vanban.outputs.pdf import find_program
from vanban.pipeline import produce
from vanban.recognition.recognise import recognise

if TYPE_CHECKING:
    from vanban.recognition.source import Original

EXAMPLES = Path(__file__).parents[2] / "examples"
KINDS = ("doc", "rtf", "odt", "html", "pdf")


def written() -> dict[str, bytes]:
    folder = EXAMPLES / "ba-to-2021"
    return {
        "plan": produce(folder / "ke-hoach.yaml").document,
        "report": produce(folder / "bao-cao.yaml").document,
        "submission": produce(folder / "to-trinh-khen-thuong.yaml").document,
        "decision": decision().docx(),
        "annexed": annexed().docx(),
    }


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some papers in every kind."""
    try:
        program = find_program()
    except MissingProgramError:
        missing("LibreOffice")
    folder, profile = (tmp_path_factory.mktemp(each) for each in ("papers", "profile"))
    for name, document in written().items():
        (folder / f"{name}.docx").write_bytes(document)
    command = [str(program), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    for kind in KINDS:
        names = [str(path) for path in sorted(folder.glob("*.docx"))]
        arguments = ["--convert-to", kind, "--outdir", str(folder), *names]
        subprocess.run([*command, *arguments], check=True, capture_output=True, timeout=300)
    return folder


def shown(original: Original) -> list[tuple[str, object, object]]:
    return [
        (line.text.replace("\u00a0", " "), line.column, line.table and line.table.rows)
        for line in original.lines
        if line.text.strip()
    ]


@pytest.mark.parametrize("kind", ["doc", "rtf", "odt"])
@pytest.mark.parametrize("name", list(written()))
def test_a_paper_of_an_old_kind_reads_as_its_word_file(saved: Path, name: str, kind: str) -> None:
    assert shown(original_of(saved / f"{name}.{kind}")) == shown(read(written()[name]))


def test_a_web_page_under_the_name_of_a_word_file_is_read(saved: Path) -> None:
    path = (saved / "decision.html").rename(saved / "tai-ve.doc")
    texts = [line.text for line in original_of(path).lines]
    assert "QUYẾT ĐỊNH" in texts


@pytest.mark.parametrize("name", list(written()))
def test_a_pdf_gives_up_the_fields_of_its_word_file(saved: Path, name: str) -> None:
    from_pdf = recognise(original_of(saved / f"{name}.pdf")).data
    from_word = recognise(read(written()[name])).data
    assert {key: bare(value) for key, value in from_pdf.items()} == {
        key: bare(value) for key, value in from_word.items()
    }


def bare(value: object) -> str:
    """Return the words of a field: no emphasis, no lines of tables."""
    words = str(value).replace("\\xa0", " ").replace("\\n", "\n")
    return "".join(words.translate(dict.fromkeys(map(ord, "*|:-"), " ")).split())


@pytest.mark.parametrize("name", list(written()))
def test_a_pdf_shows_every_letter_of_its_word_file(saved: Path, name: str) -> None:
    from_pdf, from_word = original_of(saved / f"{name}.pdf"), read(written()[name])
    words = "".join(line.text for line in (*from_word.lines, *from_word.margins))
    words = words.replace("[^1]", "¹").replace("*", "").replace("\\", "")
    notes = "".join(f"{key}{text}" for key, text in from_word.notes)
    pages = "".join(line.text for line in (*from_pdf.lines, *from_pdf.margins))
    expected = sorted("".join((words + notes).split()).replace("¹", "1"))
    found = list("".join(pages.split()).replace("¹", "1"))
    for letter in expected:
        assert letter in found
        found.remove(letter)
    assert not "".join(found).strip("0123456789"), "but page numbers"


def test_a_pdf_keeps_what_stands_beside_apart(saved: Path) -> None:
    texts = [line.text for line in original_of(saved / "plan.pdf").lines]
    assert "ỦY BAN NHÂN DÂN   " in texts[0]
    assert texts[0].endswith("   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
