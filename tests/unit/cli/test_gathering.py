from __future__ import annotations

import pytest
from msgspec.structs import replace

from vanban.cli.gathering import gathered, spans
from vanban.cli.language import Language
from vanban.diagnostics import NOTHING, Finding, Message, Place

VIETNAMESE = Language.of("vi")
FONT = Finding("PG-06", Message("phông chữ"), Place("a.docx", paragraph=1, words="KẾ HOẠCH"))


def at(*numbers: int, known: Message = NOTHING) -> list[Finding]:
    place = replace(FONT.place, known=known)
    return [replace(FONT, place=replace(place, paragraph=number)) for number in numbers]


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ([1], "1"),
        ([1, 2], "1–2"),
        ([5, 1, 3, 4], "1, 3–5"),
        ([1, 3, 5, 7, 9], "1, 3, 5 …"),
    ],
)
def test_numbers_are_drawn_together(numbers: list[int], shown: str) -> None:
    assert spans(numbers) == shown


def test_one_breach_of_many_paragraphs_is_one_finding() -> None:
    (one,) = gathered(at(1, 3, 4, 5), VIETNAMESE)
    assert one.place == Place("a.docx", part="4 đoạn (1, 3–5)")


def test_how_they_were_recognised_is_said_once() -> None:
    (one,) = gathered(at(1, 2, known=Message("nhận ra theo chữ")), VIETNAMESE)
    assert one.place.part == "2 đoạn (1–2) (nhận ra theo chữ)"


def test_a_breach_of_one_paragraph_stays_as_it_is() -> None:
    assert gathered(at(7), VIETNAMESE) == at(7)


def test_what_says_something_else_stands_alone() -> None:
    other = replace(FONT, message=Message("cỡ chữ"))
    file = replace(FONT, place=replace(FONT.place, file="b.docx"))
    assert len(gathered([FONT, other, file], VIETNAMESE)) == 3


def test_findings_of_data_files_are_never_drawn_together() -> None:
    findings = [Finding("D1", Message("thiếu"), Place("a.yaml", line)) for line in (1, 2)]
    assert gathered(findings, VIETNAMESE) == findings
