"""A body printed as a clerk types it, or as OCR reads it, is recognised as the same tree."""

from __future__ import annotations

import textwrap

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.properties.typed_bodies import bodies, typed
from vanban.importing.text_file import lines_of
from vanban.outline import Level, Node, Outline, read_outline, walk
from vanban.recognition.body import read_body

_MEASURE = 88


def _read(text: str) -> Outline:
    data = read_body(lines_of(text, "a.txt").lines).data
    return read_outline(data["nội dung"], notes=data.get("chú thích"))[0]


def _shape(outline: Outline) -> list[tuple[object, ...]]:
    return [_bare(depth, node) for depth, node in walk(outline)]


def _bare(depth: int, node: Node) -> tuple[object, ...]:
    table = node.table.rows if node.table else None
    text = node.text.replace("\\*", "*").replace("\\{{", "{{").replace("\\\\", "\\")
    return depth, node.level, node.label, text, table


@settings(deadline=None)
@given(bodies(), st.data())
def test_a_typed_body_is_the_tree_that_was_meant(outline: Outline, data: st.DataObject) -> None:
    lines: list[str] = []
    for _, node in walk(outline):
        lines += typed(node)
        lines += [""] * data.draw(st.integers(0, 2))
        if node.table is not None:
            lines.append("")
    assert _shape(_read("\n".join(lines))) == _shape(outline)


@settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(bodies())
def test_a_body_cut_at_a_measure_is_the_tree_that_was_meant(outline: Outline) -> None:
    text = " ".join(["phong trào thi đua yêu nước trong toàn huyện"] * 6)
    lines = textwrap.wrap(f"Các {text}.", _MEASURE)
    for _, node in walk(outline):
        for line in typed(node):
            wrapped = [line] if line.startswith("|") else textwrap.wrap(line, _MEASURE)
            assume(node.level is not Level.PLAIN or not _is_full(lines[-1], wrapped[0]))
            lines += wrapped
        if node.table is not None:
            lines.append("")
    whole = _read("\n".join(lines))
    assert _shape(Outline(whole.nodes[1:])) == _shape(outline)


def _is_full(last: str, following: str) -> bool:
    """Return whether nobody can tell if a paragraph ends here: its line is full to the end."""
    return len(last) + 1 + len(following.split(maxsplit=1)[0]) > _MEASURE * 0.85


@settings(deadline=None)
@given(bodies(), st.sampled_from(["¹", "[1]", "[^1]"]), st.data())
def test_a_note_anywhere_below_its_mark_is_that_marks_note(
    outline: Outline, mark: str, data: st.DataObject
) -> None:
    paragraphs = [node for _, node in walk(outline) if node.table is None]
    if not paragraphs:
        return
    called = data.draw(st.sampled_from(paragraphs))
    lines: list[str] = []
    ends: list[int] = []
    for _, node in walk(outline):
        lines_of_node = typed(node)
        if node is called:
            lines_of_node[-1] += mark
        lines += [*lines_of_node, ""]
        if node is called or ends:
            ends.append(len(lines))
    note = f"{mark}:" if mark == "[^1]" else mark
    lines.insert(data.draw(st.sampled_from(ends)), f"{note} Theo Nghị quyết số 04.")
    found = _read("\n".join(lines))
    assert dict(found.notes) == {"1": "Theo Nghị quyết số 04."}
    texts = [node.text for _, node in walk(found) if "[^1]" in node.text.replace("\\[^1]", "")]
    assert len(texts) == 1
    assert [node.label for _, node in walk(found)] == [node.label for _, node in walk(outline)]
