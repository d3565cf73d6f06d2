"""Whatever is typed into a made document, it is told where, and never taken for what was made."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vanban.pipeline import produce, recorded
from vanban.proving.verify import Conclusion, verify

EXAMPLE = Path(__file__).parents[2] / "examples" / "xa-ba-to-2026" / "ke-hoach.yaml"
MADE = recorded(produce(EXAMPLE)).document
TYPED = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=20)


def _body(word: Any) -> list[Any]:
    return [each for each in word.paragraphs if each.text.strip() and each.runs]


def _bare(text: str) -> str:
    """Return a text as it is whether or not its paragraph is set in capitals."""
    return unicodedata.normalize("NFC", text).upper().casefold()


COUNT = len(_body(docx.Document(BytesIO(MADE))))


@settings(max_examples=40, deadline=None)
@given(place=st.integers(0, COUNT - 1), typed=TYPED)
def test_a_word_typed_anywhere_is_told_at_its_paragraph(place: int, typed: str) -> None:
    word = docx.Document(BytesIO(MADE))
    paragraph = _body(word)[place]
    before = paragraph.text
    paragraph.runs[-1].text += typed
    assume(" ".join(paragraph.text.split()) != " ".join(before.split()))
    saved = BytesIO()
    word.save(saved)
    found = verify(saved.getvalue(), "a.docx", [])
    assert found.verdict is Conclusion.EDITED
    told = [_bare(each.found) for each in found.findings if each.code == "P124"]
    assert any(_bare(typed) in text for text in told)


@settings(max_examples=30, deadline=None)
@given(start=st.integers(0, COUNT - 1), count=st.integers(1, 4))
def test_paragraphs_taken_away_are_counted(start: int, count: int) -> None:
    word = docx.Document(BytesIO(MADE))
    gone = _body(word)[start : start + count]
    for paragraph in gone:
        paragraph._p.getparent().remove(paragraph._p)
    saved = BytesIO()
    word.save(saved)
    found = verify(saved.getvalue(), "a.docx", [])
    assert [each.code for each in found.findings].count("P126") == len(gone)
