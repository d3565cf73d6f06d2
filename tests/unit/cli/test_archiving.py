from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from vanban.cli import archiving, run

if TYPE_CHECKING:
    from pathlib import Path

DATA = """\
loại văn bản: kế hoạch
số: {number}
ký hiệu: KH-UBND
ngày ban hành: 05/01/{year}
cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ BA TƠ
trích yếu: Phát động thi đua lần {number}
nội dung: Giao thôn Một thực hiện.
"""


@pytest.fixture
def kho(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A collection of thirty papers, of which two bear the same number."""
    source = tmp_path / "nguon"
    source.mkdir()
    for number in range(30):
        text = DATA.format(number=max(number, 1), year=2020 if number else 2019)
        (source / f"{number:02}.yaml").write_text(text, encoding="utf-8")
    assert run(["archive", "add", str(tmp_path / "kho"), str(source)]) == 0
    capsys.readouterr()
    return tmp_path / "kho"


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    run([*arguments, "--json"])
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def test_another_program_can_read_every_answer(
    kho: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _json(capsys, "archive", "find", str(kho), "thi dua")
    assert found["count"] == 30
    papers = found["papers"]
    assert isinstance(papers, list)
    assert len(papers) == 20
    assert papers[0]["sha256"]
    listed = _json(capsys, "archive", "list", str(kho), "--from", "2020")["papers"]
    assert isinstance(listed, list)
    assert len(listed) == 29
    shown = _json(capsys, "archive", "show", str(kho), "29/KH-UBND")["paper"]
    assert isinstance(shown, dict)
    assert "thôn Một" in shown["text"]
    assert _json(capsys, "archive", "verify", str(kho))["count"] == 30
    again = _json(capsys, "archive", "add", str(kho), str(tmp_path / "nguon" / "00.yaml"))
    assert again["added"] == []


def test_what_is_not_shown_is_counted(kho: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["archive", "find", str(kho), "thi đua", "--most", "2"]) == 0
    assert "30 văn bản; trên đây là 2" in capsys.readouterr().out


def test_a_number_of_several_papers_is_asked_about(
    kho: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["archive", "show", str(kho), "1/KH-UBND"]) == 2
    said = capsys.readouterr().err
    assert "[A133]" in said
    assert "2019/ke-hoach/2019-01-05_01-KH-UBND" in said


def test_without_a_word_nothing_is_looked_for(
    kho: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["archive", "find", str(kho), "…"]) == 2
    assert "[A131]" in capsys.readouterr().err


def test_the_collection_given_to_itself_adds_nothing(
    kho: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["archive", "add", str(kho), str(kho)]) == 0
    assert "30 tệp: đưa vào kho 0" in capsys.readouterr().out
    assert run(["archive", "add", str(kho), str(kho / "so-luu-tru.txt")]) == 3


def test_an_index_made_anew_is_told(kho: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kho / ".kho" / "muc-luc.sqlite").write_bytes(b"hong")
    assert run(["archive", "find", str(kho), "lan 7"]) == 0
    assert "[A111]" in capsys.readouterr().err
    assert run(["archive", "verify", str(kho)]) == 0


def test_our_own_fault_with_one_file_stops_no_other(
    kho: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_content: bytes, _name: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(archiving, "_other", broken)
    text, data = tmp_path / "a.txt", tmp_path / "b.yaml"
    text.write_text("lời", encoding="utf-8")
    data.write_text(DATA.format(number=77, year=2021), encoding="utf-8")
    assert run(["archive", "add", str(kho), str(text), str(data)]) == 1
    shown = capsys.readouterr()
    assert "[C001]" in shown.err
    assert "77-KH-UBND" in shown.out


def test_texts_are_recognised_as_old_papers_are(
    kho: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "cv.txt"
    text.write_text(
        "ỦY BAN NHÂN DÂN\nXÃ BA TRANG\nSố: 12/BC-UBND\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Ba Trang, ngày 05 tháng 4 năm 2019\nBÁO CÁO\nKết quả tiêm phòng\n"
        "Đã tiêm cho 200 con bò./.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nPhạm Văn B\n",
        encoding="utf-8",
    )
    assert run(["archive", "add", str(kho), str(text)]) == 0
    place = "2019/bao-cao/2019-04-05_12-BC-UBND_Ket-qua-tiem-phong.txt"
    assert place in capsys.readouterr().out
    assert run(["archive", "find", str(kho), "con bo", "--signer", "Phạm Văn B"]) == 0
    assert place in capsys.readouterr().out
