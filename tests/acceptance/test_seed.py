"""The real plan of 2021: the made document holds the words of the original, corrected as listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from vanban.pipeline import produce
from vanban.structure.text import text_of

SEED = Path(__file__).parents[2] / "examples" / "ba-to-2021"
LETTERHEAD = """
ỦY BAN NHÂN DÂN HUYỆN BA TƠ
Số: /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ba Tơ, ngày tháng năm 2021
"""


@dataclass(frozen=True)
class Correction:
    number: int
    original: str
    corrected: str
    count: int


def corrections() -> list[Correction]:
    found = []
    for line in (SEED / "HIEU-DINH.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 6 and cells[0].isdecimal():
            original, corrected = (re.sub("⏎", "\n", cell) for cell in (cells[2], cells[3]))
            found.append(Correction(int(cells[0]), original, corrected, int(cells[4])))
    return found


def corrected_seed() -> str:
    text = (SEED / "ban-goc.txt").read_text(encoding="utf-8")
    text = re.sub(r"\n\n+", "\n", text)
    moved = ""
    for correction in corrections():
        assert text.count(correction.original) == correction.count, correction
        if correction.corrected == "(chú thích cuối trang)":
            moved = "\n" + correction.original.replace("¹", "[^1]:")
            text = text.replace(correction.original, "")
        else:
            text = text.replace(correction.original, correction.corrected)
    return text.replace("¹", "[^1]").replace("*", "") + moved


@pytest.fixture(scope="module")
def made() -> str:
    return text_of(produce(SEED / "ke-hoach.yaml").document)


def test_the_list_of_corrections_is_numbered_from_one_without_a_gap() -> None:
    assert [each.number for each in corrections()] == list(range(1, 24))


def test_the_made_plan_holds_the_words_of_the_corrected_original_in_order(made: str) -> None:
    head, body = made.split("KẾ HOẠCH\n", 1)
    body = "\n".join(line for line in body.splitlines() if not line.startswith("[đầu trang"))
    assert sorted(head.split()) == sorted(LETTERHEAD.split())
    assert f"KẾ HOẠCH {body}".split() == corrected_seed().split()


def test_the_seed_is_made_without_a_finding() -> None:
    assert produce(SEED / "ke-hoach.yaml").findings == ()


def test_every_paragraph_of_the_original_is_a_paragraph_of_the_made_plan(made: str) -> None:
    lines = {" ".join(line.split()) for line in made.splitlines()}
    original = [" ".join(line.split()) for line in corrected_seed().splitlines()]
    assert [line for line in original if line and line not in lines] == []


def test_the_same_data_give_the_same_bytes() -> None:
    first, second = (produce(SEED / "ke-hoach.yaml").document for _ in range(2))
    assert first == second
