from __future__ import annotations

from vanban.cli.gathering import gathered
from vanban.cli.language import Language
from vanban.diagnostics import Finding, Message, Place

VIETNAMESE = Language.of("vi")


def wrong(number: int, code: str = "PG-06", message: str = "sai phông") -> Finding:
    return Finding(code, Message(message), Place("a.docx", part=f"đoạn {number} “Căn cứ”"))


def parts(*findings: Finding) -> list[str]:
    return [each.place.part for each in gathered(findings, VIETNAMESE)]


def test_what_many_paragraphs_share_is_told_once_with_their_numbers() -> None:
    assert parts(*map(wrong, (1, 3, 4, 5, 9))) == ["5 đoạn (1, 3–5, 9)"]


def test_a_fault_of_one_paragraph_keeps_its_first_words() -> None:
    assert parts(wrong(7), wrong(8, "ND-02"), wrong(9, message="khác")) == [
        "đoạn 7 “Căn cứ”",
        "đoạn 8 “Căn cứ”",
        "đoạn 9 “Căn cứ”",
    ]


def test_many_gaps_are_cut_short() -> None:
    (part,) = parts(*map(wrong, range(1, 40, 2)))
    assert part == "20 đoạn (1, 3, 5, 7, 9, 11, 13, 15, …)"


def test_faults_of_the_page_stay_apart() -> None:
    page = Finding("PG-03", Message("lề"), Place("a.docx", part="trang"))
    assert parts(page, page) == ["trang"]
