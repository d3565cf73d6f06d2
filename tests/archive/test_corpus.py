"""Past papers of every structure, written for the purpose: all of each is found again."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.archive.typed_word import typed
from tools.roundtrip import round_trip
from vanban.importing.intake import Intake, take_in, taken_in
from vanban.importing.letters import bones, text_in
from vanban.importing.opening import read
from vanban.importing.text_file import read_text
from vanban.importing.wish import Wish
from vanban.outline import Level, read_outline, walk
from vanban.pipeline import produce
from vanban.reading.nodes import Listing, Node, Record, Text
from vanban.reading.source import read_source, source_from_text

CORPUS = Path(__file__).parent / "corpus"
PAPERS = sorted(CORPUS.glob("*.txt"))
LEAST_SHARE = 0.995
TOLD_BY_BLANKS = frozenset({"quy-dinh-tuyet-mat"})
"""In bold capitals below the agency MẬT looks like another line of its name."""
_REPAIR = "sửa"


def _expected(paper: Path) -> dict[str, Any]:
    expected: dict[str, Any] = _values(read_source(paper.with_suffix(".yaml")).root)
    return expected


def _taken_in(paper: Path) -> Intake:
    return take_in(paper, Wish(repair=_REPAIR in _expected(paper)))


@pytest.fixture(params=PAPERS, ids=lambda path: path.stem)
def paper(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_there_are_at_least_25_papers() -> None:
    assert len(PAPERS) >= 25


def test_its_fields_are_recognised(paper: Path) -> None:
    data = _taken_in(paper).data
    wanted = {key: value for key, value in _expected(paper).items() if key != _REPAIR}
    assert {key: data.get(key) for key in wanted} == wanted


def test_nothing_of_it_is_lost(paper: Path) -> None:
    intake = _taken_in(paper)
    assert intake.account.lost == ()
    if not _expected(paper).get(_REPAIR):
        letters = "".join(paper.read_text(encoding="utf-8").split())
        assert intake.account.total == len(letters)


def test_its_data_file_reads_back_as_recognised(paper: Path) -> None:
    intake = _taken_in(paper)
    source = source_from_text(intake.text, "a.yaml", "yaml")
    assert source.findings == ()
    assert _values(source.root) == _stripped(intake.data)


def test_the_paper_can_be_made_from_its_data_file(paper: Path, tmp_path: Path) -> None:
    data = tmp_path / "a.yaml"
    data.write_text(_taken_in(paper).text, encoding="utf-8")
    assert produce(data).is_imported


def test_its_outline_is_whole() -> None:
    text = _taken_in(CORPUS / "quy-che-25-dieu.txt").data["nội dung"]
    outline, findings = read_outline(text)
    levels = Counter(node.level for _, node in walk(outline))
    assert (levels[Level.CHAPTER], levels[Level.SECTION], levels[Level.ARTICLE]) == (5, 2, 25)
    assert findings == ()


def test_nearly_all_of_it_comes_back_in_its_order(paper: Path) -> None:
    if _REPAIR in _expected(paper):
        pytest.skip("its letters are put right")
    found = round_trip(read_text(paper.read_bytes(), paper.name))
    assert found.share >= LEAST_SHARE, (found.missing, found.added)


def test_the_word_file_made_from_it_gives_the_same_data(paper: Path, tmp_path: Path) -> None:
    intake = _taken_in(paper)
    data, word = tmp_path / "a.yaml", tmp_path / "a.docx"
    data.write_text(intake.text, encoding="utf-8")
    word.write_bytes(produce(data).document)
    again = take_in(word, Wish())
    assert again.account.lost == ()
    assert _bones(again.data) == _bones(intake.data)


def test_typed_in_word_without_styles_it_gives_the_same_data(paper: Path) -> None:
    if paper.stem in TOLD_BY_BLANKS:
        pytest.skip("its look tells less than its text")
    repair = _REPAIR in _expected(paper)
    word = read(typed(paper.read_text(encoding="utf-8")), "a.docx", repair=repair)
    again = taken_in(word, "a.docx", "", Wish(repair=repair))
    assert again.account.lost == ()
    assert _bones(again.data) == _bones(_taken_in(paper).data)


def _bones(data: dict[str, Any]) -> dict[str, str]:
    """Return the letters of each field: lines and rulers are set anew, headings in capitals."""
    return {key: re.sub(r"[-:]", "", bones(text_in(value))) for key, value in data.items()}


def _values(node: Node) -> Any:
    """Return what a data file says; an item such as ``Lưu: VT`` is a text."""
    match node:
        case Text():
            return node.value.rstrip("\n")
        case Listing():
            return [getattr(item, "raw", "") or _values(item) for item in node.items]
        case Record():
            return {entry.key: _values(entry.node) for entry in node.entries}


def _stripped(value: Any) -> Any:
    """Return a value without line ends at its end, which a block has anyway."""
    if isinstance(value, dict):
        return {key: _stripped(child) for key, child in value.items()}
    if isinstance(value, list | tuple):
        return [_stripped(child) for child in value]
    return value.rstrip("\n") if isinstance(value, str) else value
