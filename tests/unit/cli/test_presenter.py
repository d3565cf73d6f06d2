from __future__ import annotations

import io
import json
import os

import pytest

from vanban.cli.language import Language
from vanban.cli.presenter import (
    MOST_SHOWN,
    as_json,
    columns,
    in_order,
    sentence,
    show,
    tally,
    where,
)
from vanban.diagnostics import Finding, Message, Place, Severity

VIETNAMESE, ENGLISH = Language.of("vi"), Language.of("en")
MISSING = Finding(
    "D101",
    Message("chưa điền trích yếu"),
    Place("ke-hoach.yaml", 12, 3, path="trích yếu"),
    hint=Message("ghi thêm dòng “trích yếu: …”"),
    clause="NĐ 30/2020/NĐ-CP, Điều 8",
)


def test_a_finding_reads_as_place_fault_remedy_law_and_code() -> None:
    assert sentence(MISSING, VIETNAMESE) == (
        "ke-hoach.yaml, dòng 12, cột 3: chưa điền trích yếu."
        " Cách sửa: ghi thêm dòng “trích yếu: …”. (căn cứ: NĐ 30/2020/NĐ-CP, Điều 8) [D101]"
    )


def test_a_finding_without_place_hint_and_clause_is_only_its_sentence() -> None:
    assert sentence(Finding("D1", Message("hỏng")), VIETNAMESE) == "hỏng. [D1]"


@pytest.mark.parametrize("ending", ["hỏng.", "hỏng!", "sao lại hỏng?"])
def test_a_sentence_that_ends_itself_is_not_ended_twice(ending: str) -> None:
    assert sentence(Finding("D1", Message(ending)), VIETNAMESE) == f"{ending} [D1]"


def test_the_frame_of_a_finding_is_translated() -> None:
    assert "line 12, column 3" in sentence(MISSING, ENGLISH)
    assert "(basis: NĐ 30/2020/NĐ-CP, Điều 8)" in sentence(MISSING, ENGLISH)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(), ""),
        (Place("a.yaml"), "a.yaml"),
        (Place("a.yaml", 2), "a.yaml, dòng 2"),
        (Place("a.yaml", path="nội dung › mục I"), "a.yaml, nội dung › mục I"),
        (Place("a.yaml", 2, 1, path="nội dung"), "a.yaml, dòng 2, cột 1"),
        (Place("mau.docx", part="đoạn 12"), "mau.docx, đoạn 12"),
    ],
)
def test_a_place_is_said_as_closely_as_it_is_known(place: Place, words: str) -> None:
    assert where(place, VIETNAMESE) == words


def test_findings_stand_in_the_order_of_the_file_and_files_as_they_came() -> None:
    places = [Place("b", 9), Place("a", 5, 2), Place("b", 2), Place("a", 5, 1)]
    findings = [Finding("D1", Message("x"), place) for place in places]
    assert [finding.place for finding in in_order(findings)] == [
        Place("b", 2),
        Place("b", 9),
        Place("a", 5, 1),
        Place("a", 5, 2),
    ]


def test_the_count_names_only_what_is_there() -> None:
    kinds = [Severity.WARNING, Severity.ERROR, Severity.ERROR, Severity.ERROR]
    findings = [Finding("D1", Message("x"), severity=kind) for kind in kinds]
    assert tally(findings, VIETNAMESE) == "3 lỗi, 1 nên sửa"
    assert tally(findings[:1], VIETNAMESE) == "1 nên sửa"


def test_a_pipe_gets_one_line_a_finding_without_colour(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show([MISSING], VIETNAMESE)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == f"Lỗi: {sentence(MISSING, VIETNAMESE)}\n"


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_narrow_screen_gets_wrapped_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    show([MISSING], VIETNAMESE)
    lines = screen.getvalue().splitlines()
    assert len(lines) > 2
    assert all(len(line) <= 40 for line in lines)
    assert " ".join(line.strip() for line in lines) == f"Lỗi: {sentence(MISSING, VIETNAMESE)}"


def test_a_screen_gets_colour_unless_its_owner_objects(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.delitem(os.environ, "NO_COLOR", raising=False)
    show([MISSING], VIETNAMESE)
    assert "\x1b[" in screen.getvalue()


def test_another_program_reads_every_part_of_a_finding() -> None:
    finding = Finding(
        "D101",
        Message("chưa điền {field}", field="số"),
        Place("a.yaml", 3, 1, path="số", part="đoạn 2"),
        Severity.WARNING,
        Message("ghi số"),
        found="x",
        expected="y",
        clause="Điều 8",
    )
    assert json.loads(as_json([finding], VIETNAMESE, files=["a.docx"])) == {
        "files": ["a.docx"],
        "findings": [
            {
                "rule": "D101",
                "severity": "W",
                "file": "a.yaml",
                "place": "đoạn 2, số",
                "line": 3,
                "column": 1,
                "found": "x",
                "expected": "y",
                "message": "chưa điền số",
                "hint": "ghi số",
                "clause": "Điều 8",
            }
        ],
    }


def test_columns_stand_below_each_other() -> None:
    assert columns([("a", "bb", ""), ("ccc", "d", "e")]) == "a    bb\nccc  d   e"
    assert columns([]) == ""


def test_a_flood_of_findings_is_cut_and_counted_but_not_for_programs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    warnings = [
        Finding("D1", Message("x"), Place("a", line), Severity.WARNING) for line in range(1, 1001)
    ]
    error = Finding("D2", Message("y"), Place("a", 1001))
    show([*warnings, error], VIETNAMESE)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == MOST_SHOWN + 1
    assert lines[0] == "Nên sửa: a, dòng 1: x. [D1]"
    assert lines[-2:] == [
        "Lỗi: a, dòng 1001: y. [D2]",
        "… và 951 điều nữa; sửa các điều trên rồi chạy lại.",
    ]
    assert len(json.loads(as_json([*warnings, error], VIETNAMESE))["findings"]) == 1001


def test_as_many_findings_as_a_screen_shows_are_shown_without_more_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show([MISSING] * MOST_SHOWN, VIETNAMESE)
    assert capsys.readouterr().err.count("\n") == MOST_SHOWN


def test_a_place_in_a_workbook_is_told_by_sheet_and_cell() -> None:
    place = Place("danh-sach.xlsx", 7, 28, "cá nhân › mục 1", sheet="Cá nhân")
    finding = Finding("D418", Message("sai"), place)
    assert sentence(finding, VIETNAMESE).startswith("danh-sach.xlsx › Cá nhân!AB7: ")
    row = json.loads(as_json([finding], VIETNAMESE))["findings"][0]
    assert row["place"] == "Cá nhân!AB7, cá nhân › mục 1"
