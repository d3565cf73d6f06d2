from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Severity
from vanban.issuing.order import read_issue
from vanban.issuing.word import issue_word
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.issuing.conftest import MakeWord

ORDER = read_issue("9", "05/02/2026")
NUMBER, DATE = ["Số: ", ".....", "/TTr-UBND"], ["Ba Tơ, ngày      tháng      năm 2026"]
POINTER = ["(Kèm theo Tờ trình số    /TTr-UBND ngày    tháng    năm 2026 của UBND xã)"]


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _codes(error: DataError) -> list[str]:
    return [finding.code for finding in error.findings]


def _refused(document: bytes, number: str = "9", date: str = "05/02/2026") -> list[str]:
    with pytest.raises(DataError) as refused:
        issue_word(document, "a.docx", read_issue(number or None, date))
    return _codes(refused.value)


def test_our_own_file_becomes_what_the_data_would_have_made(data: Path, made: bytes) -> None:
    issued = issue_word(made, "a.docx", ORDER).document
    whole = produce(data, overrides=["số=9", "ngày ban hành=05/02/2026"]).document
    assert _parts(issued) == _parts(whole)


def test_nothing_but_the_filled_places_changes(word: MakeWord) -> None:
    before = word(NUMBER, DATE, ["Theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2025."], POINTER)
    after = issue_word(before, "a.docx", ORDER).document
    old, new = _parts(before), _parts(after)
    changed = [name for name in old if old[name] != new[name]]
    assert changed == ["word/document.xml"]
    assert list(old) == list(new)
    lines = text_of(after).splitlines()
    assert lines[:4] == [
        "Số: 09/TTr-UBND",
        "Ba Tơ, ngày 05 tháng 02 năm 2026",
        "Theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2025.",
        "(Kèm theo Tờ trình số 09/TTr-UBND ngày 05 tháng 02 năm 2026 của UBND xã)",
    ]
    assert new["word/document.xml"].count(b"<w:r>") == old["word/document.xml"].count(b"<w:r>")


def test_what_was_filled_in_is_told(word: MakeWord) -> None:
    issued = issue_word(word(NUMBER, DATE), "a.docx", ORDER)
    assert [str(each.message) for each in issued.findings] == [
        "đã điền “Số: 09/TTr-UBND”",
        "đã điền “Ba Tơ, ngày 05 tháng 02 năm 2026”",
    ]
    assert {each.severity for each in issued.findings} == {Severity.NOTE}


def test_an_electronic_paper_keeps_its_pointers_blank(word: MakeWord) -> None:
    before = word(NUMBER, DATE, POINTER)
    after = issue_word(before, "a.docx", ORDER, pointers=False).document
    assert POINTER[0] in text_of(after)


def test_a_pointer_to_another_paper_is_left_and_told(word: MakeWord) -> None:
    other = POINTER[0].replace("TTr", "QĐ")
    issued = issue_word(word(NUMBER, DATE, [other]), "a.docx", ORDER)
    assert other in text_of(issued.document)
    assert [each.code for each in issued.findings] == ["W311", "W311", "W312"]


def test_a_file_without_a_place_for_number_and_day_is_refused(word: MakeWord) -> None:
    assert _refused(word(["Tờ trình"])) == ["W303", "W304"]


def test_a_paper_issued_already_is_refused_unless_asked_again(word: MakeWord) -> None:
    pointer = POINTER[0].replace("số    ", "số 05").replace("ngày    tháng   ", "ngày 04 tháng 02")
    paper = word(["Số: 05/TTr-UBND"], ["Ba Tơ, ngày 04 tháng 02 năm 2026"], [pointer])
    assert _refused(paper) == ["W305", "W306"]
    again = issue_word(paper, "a.docx", read_issue("9", "05/02/2026", again=True))
    assert text_of(again.document).splitlines()[:3] == [
        "Số: 09/TTr-UBND",
        "Ba Tơ, ngày 05 tháng 02 năm 2026",
        "(Kèm theo Tờ trình số 09/TTr-UBND ngày 05 tháng 02 năm 2026 của UBND xã)",
    ]


def test_an_electronic_paper_issued_again_names_no_old_number(word: MakeWord) -> None:
    pointer = POINTER[0].replace("số    ", "số 05").replace("ngày    tháng   ", "ngày 04 tháng 02")
    paper = word(["Số: 05/TTr-UBND"], ["Ba Tơ, ngày 04 tháng 02 năm 2026"], [pointer])
    order = read_issue("9", "05/02/2026", again=True)
    again = issue_word(paper, "a.docx", order, pointers=False)
    assert "(Kèm theo Tờ trình số 09/TTr-UBND ngày 05 tháng 02 năm 2026" in text_of(again.document)


def test_issuing_twice_the_same_changes_nothing(word: MakeWord) -> None:
    once = issue_word(word(NUMBER, DATE), "a.docx", ORDER).document
    twice = issue_word(once, "a.docx", ORDER)
    assert twice.document == once
    assert twice.findings == ()


def test_a_day_against_what_is_printed_of_it_is_refused(word: MakeWord) -> None:
    assert _refused(word(NUMBER, DATE), date="05/02/2021") == ["W307"]


def test_a_draft_is_not_issued(word: MakeWord) -> None:
    paper = word(["DỰ THẢO LẦN 2"], NUMBER, DATE, header="DỰ THẢO")
    assert _refused(paper) == ["W308", "W308"]


def test_a_signed_file_is_left_alone(word: MakeWord) -> None:
    file = BytesIO(word(NUMBER, DATE))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<a/>")
    assert _refused(file.getvalue()) == ["W309"]


def test_a_line_of_our_style_that_reads_otherwise_is_quoted(made: bytes) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in _parts(made).items():
            archive.writestr(name, part.replace("Số: ".encode(), b"No. "))
    assert _refused(file.getvalue()) == ["W313"]


def test_a_number_is_asked_for_where_there_is_a_place_for_it(word: MakeWord) -> None:
    assert _refused(word(NUMBER, DATE), number="") == ["W315"]


def test_a_paper_without_number_gets_its_day_alone(word: MakeWord) -> None:
    issued = issue_word(word(DATE), "a.docx", read_issue(None, "05/02/2026"))
    assert text_of(issued.document).startswith("Ba Tơ, ngày 05 tháng 02 năm 2026")


def test_what_is_no_word_file_is_refused() -> None:
    with pytest.raises(DataError):
        issue_word(b"PK\x03\x04", "a.docx", ORDER)
