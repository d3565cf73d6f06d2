"""The one door to past papers of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.importing.pdf import make_pdf
from tests.unit.structure.conftest import make_docx
from vanban.diagnostics import DataError, MissingProgramError, OutputError, UsageError
from vanban.importing import opening
from vanban.importing.opening import original_of
from vanban.outputs import pdf as office


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def code(path: Path) -> str:
    with pytest.raises((DataError, UsageError, MissingProgramError)) as caught:
        original_of(path)
    return caught.value.findings[0].code


@pytest.mark.parametrize(
    "data",
    [
        make_docx("<w:p><w:r><w:t>KE HOACH</w:t></w:r></w:p>"),
        b"KE HOACH\n",
        make_pdf([(100, 700, "KE HOACH")]),
    ],
)
def test_a_paper_is_opened_whatever_its_name(data: bytes, tmp_path: Path) -> None:
    original = original_of(put(tmp_path, "van-ban.doc", data))
    assert original.lines[0].text == "KE HOACH"


def test_what_is_no_paper_is_refused(tmp_path: Path) -> None:
    assert code(put(tmp_path, "a.docx", b"")) == "N214"
    assert code(put(tmp_path, "a.jpg", b"\xff\xd8\xff\xe0")) == "N207"
    assert code(put(tmp_path, "a.exe", b"MZ\x90\x00")) == "N213"
    assert code(put(tmp_path, "a.docx", make_docx("<w:p/>")[:200])) == "W205"
    assert code(tmp_path / "khong-co.docx") == "D101"


def test_a_file_beyond_all_reason_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGEST", 10)
    assert code(put(tmp_path, "a.txt", b"KE HOACH SO 1")) == "N212"


def test_old_kinds_without_libreoffice_show_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(office, "_usual_places", lambda *_: [])
    path = put(tmp_path, "a.rtf", b"{\\rtf1 KE HOACH}")
    with pytest.raises(MissingProgramError) as caught:
        original_of(path)
    finding = caught.value.findings[0]
    assert finding.code == "N204"
    assert "Save As" in str(finding.hint)


def test_what_libreoffice_cannot_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> str:
        raise OutputError

    monkeypatch.setattr(office, "find_program", lambda: Path("soffice"))
    monkeypatch.setattr(office, "run_program", fails)
    assert code(put(tmp_path, "a.rtf", b"{\\rtf1 KE HOACH}")) == "N205"
