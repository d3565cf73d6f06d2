from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError
from vanban.issuing.opening import OpenedDocument
from vanban.issuing.proof import prove
from vanban.ooxml.splicing import Change, splice

if TYPE_CHECKING:
    from tests.unit.issuing.conftest import MakeWord


def test_a_change_beside_the_filled_places_is_seen(word: MakeWord) -> None:
    paper = OpenedDocument(word(["Số:", "...", "/KH"], ["Kính gửi"]), "a.docx")
    change = Change(paper.paragraphs[0], 4, 6, "19")
    text = splice(paper.text, [change])
    prove(paper, paper.with_main(text), [change])
    for other in (
        text.replace("Kính gửi".encode(), b"x"),
        text.replace(b"<w:b/>", b""),
        text.replace(b"19", b"20"),
        text + b"\n",
    ):
        with pytest.raises(DataError) as refused:
            prove(paper, paper.with_main(other), [change])
        assert refused.value.findings[0].code == "W310"


def test_another_part_that_differs_is_seen(word: MakeWord) -> None:
    paper = OpenedDocument(word(["Số: /KH"]), "a.docx")
    other = OpenedDocument(word(["Số: /KH"], header="x"), "a.docx")
    with pytest.raises(DataError):
        prove(paper, other.with_main(paper.text), [])
