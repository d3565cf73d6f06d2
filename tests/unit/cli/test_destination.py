from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.cli.destination import write_pdf
from vanban.diagnostics import Finding, Message, MissingProgramError, OutputError
from vanban.outputs import pdf

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pdf_stands_beside_its_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "to_pdf", lambda document: b"PDF of " + document)
    written = write_pdf(tmp_path / "kh.docx", b"Word", overwrite=False)
    assert written == tmp_path / "kh.pdf"
    assert written.read_bytes() == b"PDF of Word"


def test_a_pdf_that_is_there_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "to_pdf", lambda document: document)
    (tmp_path / "kh.pdf").write_text("cũ", encoding="utf-8")
    with pytest.raises(OutputError):
        write_pdf(tmp_path / "kh.docx", b"Word", overwrite=False)


def test_a_missing_program_is_told_with_the_file_it_was_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_pdf(_document: bytes) -> bytes:
        raise MissingProgramError(Finding("P101", Message("chưa cài LibreOffice")))

    monkeypatch.setattr(pdf, "to_pdf", to_pdf)
    with pytest.raises(MissingProgramError) as caught:
        write_pdf(tmp_path / "kh.docx", b"Word", overwrite=False)
    assert caught.value.findings[0].place.file == str(tmp_path / "kh.pdf")
