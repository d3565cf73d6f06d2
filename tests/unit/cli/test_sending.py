from __future__ import annotations

from pathlib import Path

import docx
import pytest

from vanban.cli import run


@pytest.fixture(autouse=True)
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A document of somebody."""
    monkeypatch.chdir(tmp_path)
    word = docx.Document()
    word.add_paragraph("Kính gửi các đơn vị")
    word.core_properties.author = "Nguyễn Văn A"
    word.save("a.docx")
    return Path("a.docx").read_bytes()


def test_the_clean_copy_lies_beside_and_the_file_stays(paper: bytes) -> None:
    assert run(["clean", "a.docx"]) == 0
    assert Path("a.docx").read_bytes() == paper
    assert docx.Document("a_sach.docx").core_properties.author == ""


def test_a_folder_takes_it_under_its_own_name() -> None:
    assert run(["làm-sạch", "a.docx", "-o", "gui/"]) == 0
    assert Path("gui/a.docx").is_file()


def test_the_file_itself_is_overwritten_only_when_asked(paper: bytes) -> None:
    assert run(["clean", "a.docx", "-o", "a.docx"]) == 6
    assert Path("a.docx").read_bytes() == paper
    assert run(["clean", "a.docx", "--in-place", "-o", "b.docx"]) == 2
    assert run(["clean", "a.docx", "--in-place"]) == 0
    assert docx.Document("a.docx").core_properties.author == ""
