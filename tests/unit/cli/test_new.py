from __future__ import annotations

from pathlib import Path

import pytest

from vanban.cli import run


@pytest.fixture(autouse=True)
def _in_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("output", ["a.yaml", "a.YML", "moi/a.yaml"])
def test_a_data_file_is_written_where_it_is_wanted(output: str) -> None:
    assert run(["new", "ke-hoach", "-o", output]) == 0
    assert "trích yếu:" in Path(output).read_text(encoding="utf-8")


@pytest.mark.parametrize("output", ["a.docx", "a.json", "a.pdf", "a.txt"])
def test_a_data_file_gets_no_name_of_another_kind(
    output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "ke-hoach", "-o", output]) == 2
    assert f"“{output}” không phải tên tệp dữ liệu. Cách sửa: " in capsys.readouterr().err
    assert list(Path().iterdir()) == []
