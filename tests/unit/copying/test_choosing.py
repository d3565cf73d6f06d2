from __future__ import annotations

import pytest

from vanban.conformity.recognition import recognise
from vanban.copying.choosing import choose
from vanban.structure.view import view


def _kept(paper: bytes, *names: str) -> list[str]:
    """The lines of body and annexes that stay."""
    anatomy = recognise(view(paper))
    chosen = choose(anatomy, names, "a.docx")
    assert not chosen.findings, chosen.findings
    texts = [
        each.seen.full_text for each in anatomy.found if each.seen.ordinal not in chosen.dropped
    ]
    first = next(i for i, text in enumerate(texts) if text.startswith("Phát động"))
    last = texts.index("Nơi nhận:")
    return [text for text in texts[first + 1 : last] if text]


SECOND = ["II. NỘI DUNG", "1. Các xã:", "a) Giảm nghèo bền vững.", "b) Giữ gìn vệ sinh."]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (["Mục I"], ["I. MỤC ĐÍCH", "1. Khơi dậy tinh thần thi đua."]),
        (["phần II"], [*SECOND, "STT"]),
        (["II"], [*SECOND, "STT"]),
        (["khoản 2 Mục II"], ["II. NỘI DUNG", "2. Các phòng, ban phối hợp."]),
        (["Mục II, khoản 2"], ["II. NỘI DUNG", "2. Các phòng, ban phối hợp."]),
        (["điểm a khoản 1 Mục II"], SECOND[:3]),
        (["Mục III", "điểm b"], [*SECOND[:2], "b) Giữ gìn vệ sinh.", "STT"]),
    ],
)
def test_parts_are_named_as_the_paper_does(paper: bytes, names: list[str], kept: list[str]) -> None:
    assert _kept(paper, *names)[: len(kept)] == kept


def test_nothing_of_another_part_stays(paper: bytes) -> None:
    kept = _kept(paper, "khoản 1 Mục I")
    assert kept == ["I. MỤC ĐÍCH", "1. Khơi dậy tinh thần thi đua."]


@pytest.mark.parametrize(
    ("name", "code"),
    [("khoản 1", "A206"), ("Điều 7", "A207"), ("Mục V", "A207"), ("…", "A207"), ("", "A207")],
)
def test_a_name_of_none_or_of_several_is_told(paper: bytes, name: str, code: str) -> None:
    chosen = choose(recognise(view(paper)), [name, "Mục I"], "a.docx")
    assert [each.code for each in chosen.findings] == [code]
