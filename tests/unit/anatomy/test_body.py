"""The paragraphs of a body, and what is set otherwise in a paper of old."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.stage import Stage

MakeDraft = Callable[..., Draft]


def _levels(draft: Draft) -> list[tuple[str, str]]:
    body: Any = compose_document(draft).context.values["nội_dung"]
    return [(record["cấp"], record["nhãn"]) for record in body]


@pytest.mark.parametrize("label", ["I.", "A."])
def test_a_heading_in_small_letters_keeps_them_in_a_paper_of_old(
    make_draft: MakeDraft, label: str
) -> None:
    body = f"{label} Năm không\n1. Không đói nghèo."
    if label == "A.":
        body += "\nB. Ba sạch\n1. Sạch nhà."
    assert _levels(make_draft(body=body, stage=Stage.IMPORTED))[0] == ("khoản có tiêu đề", label)
    assert _levels(make_draft(body=body))[0][0] in {"mục la mã", "mục chữ cái"}


def test_a_heading_in_capitals_stays_what_the_law_makes_of_it(make_draft: MakeDraft) -> None:
    draft = make_draft(body="I. NĂM KHÔNG\n1. Không đói nghèo.", stage=Stage.IMPORTED)
    assert _levels(draft)[0] == ("mục la mã", "I.")


@pytest.mark.parametrize("heading", ["Quy định chung", "Quy định *chung*", "Quy định chung[^1]"])
def test_the_heading_of_a_chapter_keeps_its_small_letters(
    make_draft: MakeDraft, heading: str
) -> None:
    body = f"Chương I\n{heading}\nĐiều 1. Phạm vi\n[^1]: Một chú thích."
    levels = [level for level, _ in _levels(make_draft(body=body, stage=Stage.IMPORTED))]
    assert levels == ["chương", "chương", "điều"]
    assert _levels(make_draft(body=body))[1] == ("tiêu đề", "")
