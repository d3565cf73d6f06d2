"""Whatever stands in a text: it is taken in, nothing of it is lost, and its data can be made."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from vanban.importing.intake import Intake, taken_in
from vanban.importing.letters import inked, text_in
from vanban.importing.text_file import lines_of
from vanban.importing.wish import Wish
from vanban.pipeline import produce
from vanban.reading.source import source_from_text
from vanban.recognition.paper import Fate

CORPUS = Path(__file__).parents[1] / "archive" / "corpus"
LINES = sorted({
    line
    for paper in CORPUS.glob("*.txt")
    for line in paper.read_text(encoding="utf-8").splitlines()
    if len(line) < 120
})  # fmt: skip

strange = st.text(
    st.one_of(
        st.sampled_from(
            "|*\\[]^{}%:#-+>&!'\"@`~¹²\t\f\u00a0\u200b\ufeff\u2028ơ̛ĐđƣÐ0123456789.,;/()"
        ),
        st.characters(codec="utf-8"),
    ),
    max_size=30,
)
lines = st.one_of(st.sampled_from(LINES), st.sampled_from(LINES), strange, st.just(""))
texts = st.lists(lines, min_size=1, max_size=25).map("\n".join)


def _taken_in(text: str, *, repair: bool = False) -> Intake | None:
    original = lines_of(text, "a.txt")
    if not any(inked(line.text) for line in original.lines):
        return None
    return taken_in(original, "a.txt", "ab", Wish(repair=repair))


@given(texts)
@settings(max_examples=300)
def test_every_character_is_in_the_data_or_in_the_report(text: str) -> None:
    intake = _taken_in(text)
    if intake is None:
        return
    there = _everything(intake)
    wanted = Counter(inked("".join(line.text for line in lines_of(text, "a").lines)))
    assert not wanted - there
    assert intake.account.total == wanted.total()


@given(texts)
@settings(max_examples=200)
def test_the_data_file_reads_back_as_it_was_recognised(text: str) -> None:
    intake = _taken_in(text)
    if intake is None:
        return
    source = source_from_text(intake.text, "a.yaml", "yaml")
    assert not source.errors
    assert _letters(source.value) == _letters(intake.data)


@given(texts)
@settings(max_examples=100)
def test_what_a_repair_changes_is_all_told(text: str) -> None:
    intake = _taken_in(text, repair=True)
    if intake is None:
        return
    there = _everything(intake)
    asked = Counter(inked(unicodedata.normalize("NFC", text)))
    assert intake.changes or not asked - there
    assert not source_from_text(intake.text, "a.yaml", "yaml").errors


@given(texts)
@example("0\x0c0")
@settings(max_examples=60)
def test_a_paper_can_be_made_of_it(text: str) -> None:
    intake = _taken_in(text)
    if intake is None:
        return
    with TemporaryDirectory() as folder:
        data = Path(folder) / "a.yaml"
        data.write_text(intake.text, encoding="utf-8")
        assert produce(data).is_imported


def _everything(intake: Intake) -> Counter[str]:
    """Return the characters of the data, and of what the report names besides."""
    paper = intake.account.paper
    told = [share.text for share in paper.shares if share.fate is not Fate.KEPT]
    return Counter(inked(text_in(paper.data) + "".join(told)))


def _letters(value: object) -> str:
    """Return all letters of a value, names of entries too: ``Lưu: VT`` may be an entry."""
    if isinstance(value, dict):
        return "".join(_letters(key) + _letters(child) for key, child in value.items())
    if isinstance(value, list | tuple):
        return "".join(map(_letters, value))
    return unicodedata.normalize("NFC", inked(str(value)).replace(":", ""))
