"""The paper that everything began with comes back whole: every letter, in its order."""

from __future__ import annotations

from pathlib import Path

from tools.roundtrip import round_trip
from vanban.importing.text_file import read_text
from vanban.outline import Level, read_outline, walk
from vanban.recognition.recognise import recognise

_SEED = Path(__file__).parents[2] / "examples" / "ba-to-2021" / "ban-goc.txt"


def test_all_of_the_seed_comes_back() -> None:
    found = round_trip(read_text(_SEED.read_bytes(), _SEED.name))
    assert (found.missing, found.added, found.share) == ((), (), 1.0)


def test_the_seeds_cut_paragraphs_are_joined_and_told() -> None:
    paper = recognise(read_text(_SEED.read_bytes(), _SEED.name))
    joined = [change.lines for change in paper.changes if len(change.lines) > 1]
    assert {(19, 21), (37, 39), (86, 88), (102, 104)} <= set(joined)
    assert "tổ chức thành công Cuộc bầu cử" in paper.data["nội dung"]
    assert "các nhiệm vụ chủ yếu sau:" in paper.data["nội dung"]


def test_the_seeds_note_leaves_its_list_whole() -> None:
    paper = recognise(read_text(_SEED.read_bytes(), _SEED.name))
    assert list(paper.data["chú thích"]) == ["1"]
    outline, findings = read_outline(paper.data["nội dung"], notes=paper.data["chú thích"])
    assert [finding for finding in findings if finding.code.startswith("O2")] == []
    targets = next(node for _, node in walk(outline) if node.text.startswith("Chỉ tiêu thi đua"))
    assert {child.level for child in targets.children} == {Level.DASH}
    assert len(targets.children) == len(range(17))
