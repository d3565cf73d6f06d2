from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from vanban import pipeline
from vanban.cli import run
from vanban.diagnostics import DataError, Finding, Message, Place, Severity, TemplateError
from vanban.pipeline import Product


def _finding(name: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding("D101", Message("chưa điền số"), Place(name, 2, 1), severity)


def _product(name: str, *findings: Finding) -> Product:
    return Product(b"Word", f"{name}.docx", findings, "nd30_2020")


RESULTS: dict[str, Product | Exception] = {
    "tot": _product("KH-tot"),
    "tot-nua": _product("KH-tot-nua"),
    "trung": _product("KH-tot"),
    "nhac": _product("KH-nhac", _finding("nhac", Severity.WARNING)),
    "ghi-chu": _product("KH-ghi-chu", _finding("ghi-chu", Severity.NOTE)),
    "hong": DataError(_finding("hong"), _finding("hong")),
    "mau-hong": TemplateError(_finding("mau.docx")),
    "su-co": ZeroDivisionError("x"),
    "sai-le": _product("KH-sai-le"),
    "sai-chu": _product("KH-sai-chu"),
    "cu": replace(_product("KH-sai-le"), is_imported=True),
}
CHECKED = {
    "KH-sai-le": (Finding("PG-04", Message("lề trái"), Place("KH-sai-le.docx")),),
    "KH-sai-chu": tuple(
        Finding("VH-07", Message("chữ thường"), Place("x", paragraph=number), Severity.WARNING)
        for number in (1, 2, 3)
    ),
}
"""What the made documents break, by their names."""


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[dict[str, Any]]:
    """Let each data file have the outcome its name stands for, and note what was asked."""
    requests: list[dict[str, Any]] = []

    def produce(data: Path, **asked: Any) -> Product:
        requests.append({"data": data, **asked})
        result = RESULTS[data.name]
        if isinstance(result, Exception):
            raise result
        return result

    def check(document: bytes, name: str, regime: str, *, seen: object) -> SimpleNamespace:
        assert seen is None
        assert document == b"Word"
        assert regime == "nd30_2020"
        return SimpleNamespace(findings=CHECKED.get(Path(name).stem, ()))

    monkeypatch.setattr(pipeline, "produce", produce)
    monkeypatch.setattr("vanban.checking.check.check", check)
    monkeypatch.chdir(tmp_path)
    return requests


def _files() -> list[str]:
    return sorted(str(path) for path in Path().rglob("*") if path.is_file())


def test_a_document_lies_beside_its_data_under_the_proposed_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("a").mkdir()
    assert run(["make", "a/tot"]) == 0
    assert _files() == ["a/KH-tot.docx"]
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("Đã tạo: a/KH-tot.docx\n", "")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["tot"], 0),
        (["nhac"], 5),
        (["ghi-chu"], 0),
        (["sai-le"], 5),
        (["cu"], 0),
        (["hong"], 3),
        (["mau-hong"], 4),
        (["su-co"], 1),
        (["tot", "hong", "mau-hong"], 3),
        (["mau-hong", "nhac"], 4),
        (["su-co", "hong", "tot"], 1),
    ],
)
def test_the_exit_code_is_the_smallest_of_those_of_all_data(
    arguments: list[str], code: int
) -> None:
    assert run(["make", *arguments]) == code


def test_one_bad_file_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["make", "hong", "su-co", "tot", "nhac"]) == 1
    assert _files() == ["KH-nhac.docx", "KH-tot.docx"]
    shown = capsys.readouterr()
    assert shown.out == "Đã tạo: KH-tot.docx\nĐã tạo: KH-nhac.docx\n"
    assert shown.err.endswith("3 lỗi, 1 nên sửa\n")


def test_what_was_asked_reaches_the_pipeline(asked: list[dict[str, Any]]) -> None:
    settings = ["--template", "m.docx", "--templates", "mau", "--regime", "nd30_2020"]
    assert run(["make", "tot", *settings, "--set", "số=5", "--set", "người ký=A = B"]) == 0
    assert asked == [
        {
            "data": Path("tot"),
            "template": Path("m.docx"),
            "templates": Path("mau"),
            "regime": "nd30_2020",
            "overrides": ("số=5", "người ký=A = B"),
        }
    ]


@pytest.mark.parametrize(
    ("output", "written"),
    [
        ("x.docx", "x.docx"),
        ("X.DOCX", "X.DOCX"),
        ("x", "x.docx"),
        ("ke-hoach.2021", "ke-hoach.2021.docx"),
        ("ra/", "ra/KH-tot.docx"),
        ("ra/sau/", "ra/sau/KH-tot.docx"),
        (".", "KH-tot.docx"),
    ],
)
def test_the_output_may_be_a_file_or_a_folder(output: str, written: str) -> None:
    assert run(["make", "tot", "-o", output]) == 0
    assert _files() == [written]


def test_several_data_go_into_a_folder() -> None:
    assert run(["make", "tot", "tot-nua", "-o", "ra"]) == 0
    assert _files() == ["ra/KH-tot-nua.docx", "ra/KH-tot.docx"]


def test_several_data_do_not_go_into_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("ra").write_text("cũ", encoding="utf-8")
    assert run(["make", "tot", "tot-nua", "-o", "ra"]) == 2
    assert "[C101]" in capsys.readouterr().err
    assert Path("ra").read_text(encoding="utf-8") == "cũ"


def test_the_name_of_a_pdf_is_refused_before_anything_is_made(
    capsys: pytest.CaptureFixture[str], asked: list[dict[str, Any]]
) -> None:
    assert run(["make", "tot", "-o", "x.pdf"]) == 2
    assert "[C102]" in capsys.readouterr().err
    assert asked == []


@pytest.mark.parametrize("output", ["x.txt", "b.yaml", "c.DOC", "ra/d.xlsx", "e.dotx"])
def test_the_name_of_another_kind_of_file_is_refused(
    output: str, capsys: pytest.CaptureFixture[str], asked: list[dict[str, Any]]
) -> None:
    assert run(["make", "tot", "-o", output]) == 2
    assert f"“{output}” không phải tên tệp Word. Cách sửa: " in capsys.readouterr().err
    assert asked == []


@pytest.mark.parametrize("output", ["x.docx", "x.pdf"])
def test_several_data_do_not_make_a_folder_with_the_name_of_a_file(output: str) -> None:
    assert run(["make", "tot", "tot-nua", "-o", output]) == 2
    assert list(Path().iterdir()) == []


def test_a_folder_that_is_there_may_have_any_name() -> None:
    Path("x.pdf").mkdir()
    assert run(["make", "tot", "-o", "x.pdf"]) == 0
    assert run(["make", "tot-nua", "-o", "2020.zip/"]) == 0
    assert _files() == ["2020.zip/KH-tot-nua.docx", "x.pdf/KH-tot.docx"]


def test_a_hyphen_hands_the_document_to_the_next_program(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(["make", "nhac", "-o", "-"]) == 5
    shown = capfdbinary.readouterr()
    assert shown.out == b"Word"
    assert "Nên sửa: nhac" in shown.err.decode()
    assert _files() == []


@pytest.mark.parametrize("arguments", [["tot", "tot-nua"], ["tot", "--pdf"], ["tot", "--json"]])
def test_a_hyphen_stands_for_one_word_file_alone(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["make", *arguments, "-o", "-"]) == 2
    shown = capsys.readouterr()
    assert "C106" in shown.out + shown.err
    assert _files() == []


def test_a_word_file_is_not_poured_over_a_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run(["make", "tot", "-o", "-"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "[C106]" in shown.err


def test_two_documents_of_one_run_never_share_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["make", "tot", "trung", "--overwrite"]) == 6
    assert "[C103]" in capsys.readouterr().err
    assert _files() == ["KH-tot.docx"]


def test_what_is_there_is_kept_unless_overwriting_is_asked_for() -> None:
    Path("KH-tot.docx").write_text("cũ", encoding="utf-8")
    assert run(["make", "tot"]) == 6
    assert Path("KH-tot.docx").read_text(encoding="utf-8") == "cũ"
    assert run(["make", "tot", "--overwrite"]) == 0
    assert Path("KH-tot.docx").read_bytes() == b"Word"


def test_findings_of_a_document_that_cannot_be_written_are_shown_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("KH-nhac.docx").write_text("cũ", encoding="utf-8")
    assert run(["make", "nhac"]) == 6
    shown = capsys.readouterr().err
    assert "Nên sửa: nhac" in shown
    assert "Lỗi: KH-nhac.docx" in shown


def test_another_program_gets_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["make", "tot", "nhac", "hong", "--json"]) == 3
    shown = capsys.readouterr()
    assert shown.err == ""
    result = json.loads(shown.out)
    assert result["files"] == ["KH-tot.docx", "KH-nhac.docx"]
    assert [(each["file"], each["severity"]) for each in result["findings"]] == [
        ("nhac", "W"),
        ("hong", "E"),
        ("hong", "E"),
    ]


def test_another_program_gets_a_wrong_destination_as_a_finding(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["make", "tot", "-o", "x.pdf", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["findings"][0]["rule"] == "C102"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["sai-le"], 5),
        (["sai-chu"], 0),
        (["sai-chu", "--strict"], 5),
        (["tot", "--strict"], 0),
    ],
)
def test_what_the_made_document_breaks_counts_as_it_was_asked(
    arguments: list[str], code: int
) -> None:
    assert run(["make", *arguments]) == code
    assert len(_files()) == 1


def test_what_the_made_document_breaks_is_told_after_its_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["make", "sai-chu"])
    shown = capsys.readouterr()
    assert shown.out == "Đã tạo: KH-sai-chu.docx\n"
    assert "x, 3 đoạn (1–3): chữ thường." in shown.err


def test_another_program_is_told_what_the_made_document_breaks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["make", "sai-le", "--json"])
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["rule"] == "PG-04"
