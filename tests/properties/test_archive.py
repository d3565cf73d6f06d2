"""Whatever is kept is found by its own words, and whatever is asked is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vanban.archive.folding import plain
from vanban.archive.index import Index
from vanban.archive.ledger import Ledger
from vanban.archive.paper import Described
from vanban.archive.searching import Query, find, named, terms_of
from vanban.conformity.recognition import recognise
from vanban.copying.choosing import choose
from vanban.pipeline import produce, sample
from vanban.structure.view import view

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.conformity.anatomy import Anatomy

WORDS = st.lists(
    st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạềếểễệ0123456789", min_size=1, max_size=7),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return Index.create(tmp_path_factory.mktemp("kho") / "a.sqlite")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Anatomy:
    data: Path = tmp_path_factory.mktemp("sao") / "a.yaml"
    data.write_text(sample("ke-hoach"), encoding="utf-8")
    return recognise(view(produce(data).document))


@given(words=WORDS)
def test_a_paper_is_found_by_its_words_with_and_without_diacritics(
    index: Index, words: list[str]
) -> None:
    text = " ".join(words)
    digest = f"{text!r}"
    if index.with_digest(digest) is None:
        index.add([(digest, digest, Described(text=f"Trước đó. {text}, sau đó."))], Ledger(b""))
    for typed in ([text], words, [plain(text)], [text.upper()]):
        found = find(index, Query(terms=terms_of(typed)))
        assert digest in [each.digest for each in found.entries]
        assert not found.by_letters or plain(text) != text


@example(typed=[], other="0\0")
@given(typed=st.lists(st.text(max_size=20), max_size=3), other=st.text(max_size=20))
def test_any_question_is_answered(index: Index, typed: list[str], other: str) -> None:
    query = Query(terms_of(typed), number=other, body=other, person=other, kind=other, limit=5)
    answer = find(index, query)
    assert len(answer.entries) <= answer.count
    named(index, other)


@given(names=st.lists(st.text(max_size=20), min_size=1, max_size=3))
def test_any_name_of_a_part_is_answered(plan: Anatomy, names: list[str]) -> None:
    chosen = choose(plan, names, "a.docx")
    assert len(chosen.findings) <= len(names)
