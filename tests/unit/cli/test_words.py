from __future__ import annotations

import pytest

from vanban.cli import run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["33600000"], "ba mươi ba triệu sáu trăm nghìn"),
        (["33.600.000"], "ba mươi ba triệu sáu trăm nghìn"),
        (["-5"], "âm năm"),
        (["-36,4"], "âm ba mươi sáu phẩy bốn"),
        (["--lang", "en", "-5"], "âm năm"),
        (["--", "-5"], "âm năm"),
        (["1101"], "một nghìn một trăm lẻ một"),
        (["1101", "--ngàn", "--linh"], "một ngàn một trăm linh một"),
        (["1101", "--NGAN", "--linh"], "một ngàn một trăm linh một"),
        (["24000000000", "--tỉ", "--tư"], "hai mươi tư tỉ"),
        (["2.980.000", "--đồng"], "hai triệu chín trăm tám mươi nghìn đồng"),
        (["2.980.000 đồng", "--đồng"], "hai triệu chín trăm tám mươi nghìn đồng"),
        (["--ngược", "ba mươi sáu phẩy bốn"], "36,4"),
        (["--back", "ba", "mươi", "ba", "triệu", "sáu", "trăm", "nghìn"], "33.600.000"),
        (["--ngược", "--đồng", "ba triệu đồng"], "3.000.000 đồng"),
        (["--ngược", "âm năm"], "-5"),
    ],
)
def test_a_number_is_read_and_written(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["words", *arguments]) == 0
    assert capsys.readouterr().out == f"{said}\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["abc"], "F111"), (["36.4"], "F112"), (["--ngược", "abc"], "F121")],
)
def test_what_is_no_number_is_a_wrong_call(
    arguments: list[str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["words", *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert f"[{code}]" in shown.err


def test_a_misspelt_option_is_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["words", "--lihn", "5"]) == 2
    assert "--linh" in capsys.readouterr().err
