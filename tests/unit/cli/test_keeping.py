from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.cli import run

EXAMPLES = Path(__file__).parents[3] / "examples" / "xa-ba-to-2026"


@pytest.fixture(autouse=True)
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the papers of a commune."""
    for name in ("ke-hoach.yaml", "ubnd-xa.yaml"):
        shutil.copy(EXAMPLES / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)


def _kept(folder: str) -> list[str]:
    return sorted(path.suffix for path in Path(folder).iterdir())


def test_data_and_template_are_kept_beside_the_document() -> None:
    run(["make", "ke-hoach.yaml", "-o", "ra/"])
    assert _kept("ra/.vanban") == [".docx", ".json"]
    assert not Path(".vanban").exists()


def test_the_command_line_says_where_before_the_data_do() -> None:
    with Path("ubnd-xa.yaml").open("a", encoding="utf-8") as profile:
        profile.write("kho lưu: kho-chung\n")
    run(["make", "ke-hoach.yaml", "-o", "a.docx"])
    assert _kept("kho-chung") == [".docx", ".json"]
    run(["make", "ke-hoach.yaml", "-o", "b.docx", "--store", "kho-rieng"])
    assert _kept("kho-rieng") == [".docx", ".json"]
    assert not Path(".vanban").exists()


def test_nothing_is_kept_where_that_is_asked() -> None:
    run(["make", "ke-hoach.yaml", "--no-store"])
    assert not Path(".vanban").exists()
    assert run(["make", "ke-hoach.yaml", "--no-store", "--store", "kho"]) == 2


def test_a_document_for_another_program_leaves_nothing_behind(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    run(["make", "ke-hoach.yaml", "-o", "-"])
    assert capfdbinary.readouterr().out.startswith(b"PK")
    assert not Path(".vanban").exists()
    run(["make", "ke-hoach.yaml", "-o", "-", "--store", "kho"])
    assert _kept("kho") == [".docx", ".json"]


def test_a_store_that_cannot_be_written_is_told_and_the_document_is_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("kho").write_text("no folder", encoding="utf-8")
    assert run(["make", "ke-hoach.yaml", "-o", "a.docx", "--store", "kho"]) == 5
    assert Path("a.docx").exists()
    assert "[P114]" in capsys.readouterr().err


def test_an_issued_document_is_kept_like_any_other() -> None:
    run(["issue", "ke-hoach.yaml", "--number", "9", "--date", "26/01/2026"])
    assert _kept(".vanban") == [".docx", ".json"]
