"""The estimate of pages against LibreOffice's, over many papers; and a page saved is saved."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.pages.measure import measure
from vanban.fitting.fit import save_page
from vanban.fitting.pages import Estimate, estimate
from vanban.ooxml.archive import read_members
from vanban.ooxml.package import WordPackage
from vanban.pipeline import produce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.pages.conftest import AssertValid, ManyToPdf
    from tests.pages.measure import Page

SEED = Path(__file__).parents[2] / "examples" / "ba-to-2021" / "ke-hoach.yaml"
PAPERS = 24
TOP = 20.0
NOTE_SIZE = 10.5
LINE = 6.25
"""Millimetres of a line of 14 pt at 1.1."""


class Paper(NamedTuple):
    """A paper made for measuring, its pages in LibreOffice, and ours."""

    document: bytes
    pages: tuple[Page, ...]
    estimate: Estimate

    @property
    def off_by(self) -> float:
        """How far the estimate reaches beyond the page, in millimetres."""
        room = self.estimate.room
        texts = [line for line in self.pages[-1].lines if line.top > TOP - 1]
        body = max(line.bottom for line in texts if line.size > NOTE_SIZE)
        notes = [line.top for line in texts if line.size < NOTE_SIZE and line.top > body]
        real = body - TOP + (room + TOP - min(notes) if notes else 0.0)
        pages = self.estimate.pages - len(self.pages)
        return pages * room + self.estimate.filled - real


def _paragraphs() -> list[str]:
    text = SEED.read_text(encoding="utf-8").partition("nội dung: |")[2]
    lines = (line.strip() for line in text.partition("\nchỉ tiêu:")[0].splitlines())
    plain = [line.replace("*", "") for line in lines if line and not set(line) & set("{}[]|#<>")]
    return [line.lstrip("-+ ") for line in plain if ":" not in line]


def _data(number: int) -> dict[str, Any]:
    """Return the data of a paper: long or short, with tables, notes and recipients by chance."""
    chance = random.Random(number)  # noqa: S311 - papers, not secrets
    known = _paragraphs()
    body: list[str] = []
    for _ in range(chance.randint(4, 60)):
        words = chance.choice(known).split()
        body.append("- " + " ".join(words[: chance.choice([6, 40, 400, 400])]))
        if chance.random() < 0.06:
            rows = [
                f"| {row} | {' '.join(words[: chance.randint(2, 25)])} | Phòng Nội vụ |"
                for row in range(1, chance.randint(3, 18))
            ]
            body += ["", "| STT | Nội dung | Đơn vị |", "|---|---|---|", *rows, ""]
    notes = chance.choice([0, 0, 1, 2])
    for note in range(notes):
        body[note] += f"[^{note + 1}]"
    return {
        "loại văn bản": "kế hoạch",
        "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"],
        "số": "19",
        "ký hiệu": "KH-UBND",
        "địa danh": "Ba Tơ",
        "ngày ban hành": "26/01/2021",
        "cỡ chữ": chance.choice(["13/14/14", "12/13/13"]),
        "trích yếu": " ".join(chance.choice(known).split()[: chance.randint(5, 35)]).rstrip(".,;"),
        "nội dung": "\n".join(body),
        "chú thích": {str(n + 1): chance.choice(known)[:250] for n in range(notes)},
        "nơi nhận": [
            *(f"Đơn vị thứ {unit}" for unit in range(chance.randint(1, 14))),
            "Lưu: VT, PNV.",
        ],
        "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"},
    }


@pytest.fixture(scope="module")
def papers(many_to_pdf: ManyToPdf, tmp_path_factory: pytest.TempPathFactory) -> list[Paper]:
    folder = tmp_path_factory.mktemp("papers")
    documents = [produce(SEED).document]
    for number in range(PAPERS):
        path = folder / f"{number}.json"
        path.write_text(json.dumps(_data(number), ensure_ascii=False), encoding="utf-8")
        documents.append(produce(path).document)
    return _measured(documents, many_to_pdf)


def _measured(documents: Sequence[bytes], many_to_pdf: ManyToPdf) -> list[Paper]:
    return [
        Paper(document, measure(pdf), estimate(WordPackage(read_members(document))))
        for document, pdf in zip(documents, many_to_pdf(documents), strict=True)
    ]


def test_the_pages_are_counted_as_libreoffice_counts_them(papers: list[Paper]) -> None:
    wrong = [paper for paper in papers if len(paper.pages) != paper.estimate.pages]
    assert len(wrong) <= 1
    assert len({len(paper.pages) for paper in papers}) >= 5


def test_the_estimate_reaches_as_far_as_the_page_within_half_a_line(papers: list[Paper]) -> None:
    near = [paper for paper in papers if abs(paper.off_by) < LINE / 2]
    assert len(near) >= 0.8 * len(papers)


def test_the_plan_of_the_district_is_off_by_less_than_a_line(papers: list[Paper]) -> None:
    assert abs(papers[0].off_by) < LINE
    assert len(papers[0].pages) == 7


def test_a_page_that_is_said_to_be_saved_is_saved(
    papers: list[Paper], many_to_pdf: ManyToPdf, assert_valid: AssertValid
) -> None:
    fitted = [(paper, save_page(paper.document, "nd30_2020")) for paper in papers]
    saved = [(paper, each) for paper, each in fitted if each.findings[0].code == "D523"]
    assert len(saved) >= 5
    after = many_to_pdf([each.document for _, each in saved])
    for (paper, each), pdf in zip(saved, after, strict=True):
        assert len(measure(pdf)) < len(paper.pages), [str(f.message) for f in each.findings]
    assert_valid(saved[0][1].document)


def test_rules_stay_as_long_as_the_law_asks_on_a_fitted_page(
    papers: list[Paper], many_to_pdf: ManyToPdf
) -> None:
    fitted = save_page(papers[0].document, "nd30_2020")
    assert any("cỡ chữ" in str(each.message) for each in fitted.findings)
    page = measure(many_to_pdf([fitted.document])[0])[0]
    motto, agency = page.line("Độc lập"), page.line("HUYỆN BA TƠ")
    assert page.rule_below(motto).length == pytest.approx(motto.width, abs=0.6)
    longest = max(agency.width, page.line("ỦY BAN NHÂN DÂN").width)
    assert longest / 3 <= page.rule_below(agency).length <= longest / 2
    assert page.line("CỘNG HÒA XÃ HỘI").right <= page.width - 15
    assert agency.size == 12
