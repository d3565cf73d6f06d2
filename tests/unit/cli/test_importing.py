from __future__ import annotations

import json
from pathlib import Path

import pytest

from vanban.cli import run

PAPER = "BÁO CÁO\nKết quả thi đua\n\nMột.\n"
WHOLE = """ỦY BAN NHÂN DÂN
XÃ BA TƠ
Số: 05/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ba Tơ, ngày 20 tháng 6 năm 2021

BÁO CÁO
Kết quả thi đua

Một.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Phạm Văn An
"""


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    _write("a.txt", PAPER)
    return tmp_path


def _write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _files() -> list[str]:
    return sorted(path.as_posix() for path in Path().rglob("*") if path.is_file())


def test_a_data_file_lies_beside_its_paper_and_the_lack_exits_with_5(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["import", "a.txt"]) == 5
    assert _files() == ["a.txt", "a.yaml"]
    assert "[N302]" in capsys.readouterr().err


def test_a_whole_paper_exits_with_0() -> None:
    _write("b.txt", WHOLE)
    assert run(["bóc-tách", "b.txt"]) == 0


def test_what_is_there_is_not_overwritten_unasked() -> None:
    _write("a.yaml", "của tôi")
    assert run(["import", "a.txt"]) == 6
    assert Path("a.yaml").read_text(encoding="utf-8") == "của tôi"
    assert run(["import", "a.txt", "--overwrite"]) == 5
    assert "báo cáo" in Path("a.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("output", "written"),
    [("ra.yaml", "ra.yaml"), ("ra", "ra.yaml"), ("moi/", "moi/a.yaml"), ("x/ra.yml", "x/ra.yml")],
)
def test_the_output_names_a_file_or_a_folder(output: str, written: str) -> None:
    assert run(["import", "a.txt", "-o", output]) == 5
    assert _files() == sorted(["a.txt", written])


def test_the_data_file_goes_to_the_screen_where_that_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["import", "a.txt", "-o", "-"]) == 5
    assert "loại văn bản: báo cáo" in capsys.readouterr().out
    assert _files() == ["a.txt"]


@pytest.mark.parametrize("output", ["ra.docx", "ra.txt"])
def test_an_output_of_another_kind_is_refused(output: str) -> None:
    assert run(["import", "a.txt", "-o", output]) == 2
    assert _files() == ["a.txt"]


def test_a_trial_writes_nothing_and_shows_the_data_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "a.txt", "--dry-run", "--report", "bc.md"]) == 5
    told = capsys.readouterr()
    assert "loại văn bản: báo cáo" in told.out
    assert "Sẽ tạo: a.yaml" in told.err
    assert _files() == ["a.txt"]


def test_a_trial_tells_that_a_file_is_in_the_way() -> None:
    _write("a.yaml", "của tôi")
    assert run(["import", "a.txt", "--dry-run"]) == 6


def test_a_folder_is_taken_in_and_one_bad_file_stops_no_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _write("cu/b.txt", WHOLE)
    _write("cu/2012/c.txt", PAPER)
    _write("cu/hong.docx", "không phải Word")
    Path("cu/d.pdf").write_bytes(b"%PDF-1.4\nhong")
    assert run(["import", "cu", "-o", "ra", "--report", "bc.txt"]) == 3
    made = [name for name in _files() if name.startswith("ra/")]
    assert {"ra/b.yaml", "ra/2012/c.yaml"} <= set(made)
    told = capsys.readouterr()
    assert "cu/2012/c.txt" in told.out
    assert "4 văn bản, đã tạo 3 tệp" in told.out
    assert Path("bc.txt").read_text(encoding="utf-8").count("BÁO CÁO BÓC TÁCH") == 3


def test_several_papers_need_a_folder() -> None:
    _write("b.txt", PAPER)
    assert run(["import", "a.txt", "b.txt", "-o", "ra.yaml"]) == 2
    assert run(["import", "a.txt", "b.txt", "-o", "-"]) == 2
    assert _files() == ["a.txt", "b.txt"]


def test_a_folder_without_papers_and_a_missing_file_are_told() -> None:
    Path("rong").mkdir()
    assert run(["import", "rong"]) == 2
    assert run(["import", "khong-co.txt"]) == 2


def test_a_report_is_written_and_never_over_another(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "a.txt", "--report", "bc.md"]) == 5
    assert Path("bc.md").read_text(encoding="utf-8").startswith("# BÁO CÁO BÓC TÁCH: a.txt\n")
    capsys.readouterr()
    assert run(["import", "a.txt", "--report", "bc.md", "-o", "b.yaml"]) == 6
    assert "b.yaml" not in _files()


def test_a_past_paper_is_never_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    _write("c.yaml", PAPER)
    assert run(["import", "c.yaml", "--overwrite"]) == 2
    assert run(["import", "a.txt", "--report", "a.txt", "--overwrite"]) == 2
    assert capsys.readouterr().err.count("[N309]") == 2
    assert Path("c.yaml").read_text(encoding="utf-8") == PAPER
    assert Path("a.txt").read_text(encoding="utf-8") == PAPER


def test_a_report_is_a_text_file() -> None:
    assert run(["import", "a.txt", "--report", "bc.docx"]) == 2
    assert _files() == ["a.txt"]


def test_json_tells_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "a.txt", "--json"]) == 5
    told = json.loads(capsys.readouterr().out)
    assert told["files"] == ["a.yaml"]
    assert told["papers"][0]["type"] == "báo cáo"
    assert told["findings"][0]["rule"] == "N302"


def test_a_type_is_forced() -> None:
    run(["import", "a.txt", "--type", "tường trình"])
    assert "loại văn bản: tường trình\n" in Path("a.yaml").read_text(encoding="utf-8")


def test_repair_follows_the_list_of_the_archivist() -> None:
    _write("b.txt", "BÁO CÁO\nThi đua\n\nỞ Ba Tư, nƣớc dâng.")
    _write("sua.yaml", "Ba Tư: Ba Tơ\n")
    assert run(["import", "b.txt", "--repair", "--corrections", "sua.yaml"]) == 5
    assert "Ở Ba Tơ, nước dâng." in Path("b.yaml").read_text(encoding="utf-8")


def test_a_repair_is_never_silent(capsys: pytest.CaptureFixture[str]) -> None:
    slips = "\n".join(f"Dòng {number} nƣớc dâng." for number in range(50))
    _write("b.txt", f"BÁO CÁO\nThi đua\n\n{slips}")
    run(["import", "b.txt", "--repair", "--dry-run"])
    told = capsys.readouterr().err
    assert "  dòng 4: đã sửa ký tự lạ: “nƣớc” → “nước”" in told
    assert "… và 10 chỗ nữa; thêm --report" in told
    run(["import", "b.txt"])
    assert "đã sửa" not in capsys.readouterr().err


def test_our_own_fault_with_one_paper_is_owned_up_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("vanban.importing.intake.take_in", broken)
    assert run(["import", "a.txt"]) == 1
    assert "[C001]" in capsys.readouterr().err
