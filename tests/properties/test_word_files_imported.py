"""Whatever a Word file says, its lines say: no letter lost, no emphasis made up."""

from __future__ import annotations

import unicodedata
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.structure.conftest import make_docx
from vanban.importing.word_file import read_word_file
from vanban.outline import TextRun, inline, plain_text

LETTERS = st.text("aĐếế1.)-+*\\|{}[]^_“”:;() \u00a0\tABC", max_size=8)
WORDS = st.sampled_from(
    ["I. ", "1. ", "a) ", "- ", "Điều 1. ", "[^1]", "{{ số }}", "**", "Kính gửi:"]
)
RUNS = st.lists(st.tuples(LETTERS | WORDS, st.booleans(), st.booleans()), max_size=6)
Runs = list[tuple[str, bool, bool]]


def paragraph(runs: Runs) -> str:
    written = "".join(
        f"<w:r><w:rPr>{'<w:b/>' * bold}{'<w:i/>' * italic}</w:rPr>"
        f"<w:t xml:space='preserve'>{escape(text)}</w:t></w:r>"
        for text, bold, italic in runs
    )
    return f"<w:p>{written}</w:p>"


def table(rows: list[list[Runs]]) -> str:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    drawn = "".join(f'<w:{edge} w:val="single"/>' for edge in edges)
    written = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr><w:tblBorders>{drawn}</w:tblBorders></w:tblPr>{written}</w:tbl>"


def ink(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def typed(runs: Runs) -> str:
    return "".join(text for text, _, _ in runs)


@given(st.lists(RUNS, max_size=8))
@settings(max_examples=150, deadline=None)
def test_every_letter_of_a_word_file_stands_in_its_lines(paragraphs: list[Runs]) -> None:
    original = read_word_file(make_docx("".join(map(paragraph, paragraphs))))
    said = "".join(
        plain_text(line.text) if line.is_marked else line.text for line in original.lines
    )
    assert ink(said) == ink("".join(map(typed, paragraphs)))


@given(RUNS)
@settings(max_examples=150, deadline=None)
def test_emphasis_reads_back_or_its_loss_is_told(runs: Runs) -> None:
    ended = [*runs, ("x.", False, False)]
    original = read_word_file(make_docx(paragraph([("y ", False, False), *ended])))
    (line,) = original.lines
    if not line.is_marked or original.changes:
        return
    looks = [
        (char, part.bold, part.italic)
        for part in inline(line.text)
        if isinstance(part, TextRun)
        for char in ink(part.text)
    ]
    wanted = [
        (char, bold, italic)
        for text, bold, italic in [("y ", False, False), *ended]
        for char in ink(text)
    ]
    assert looks == wanted


@given(st.lists(st.lists(RUNS, min_size=2, max_size=3), min_size=2, max_size=4))
@settings(max_examples=100, deadline=None)
def test_every_letter_of_a_table_stands_in_its_cells(rows: list[list[Runs]]) -> None:
    width = max(map(len, rows))
    filled = [[*row, *([[]] * (width - len(row)))] for row in rows]
    original = read_word_file(make_docx(table(filled)))
    (line,) = original.lines
    assert line.table is not None
    said = [[ink(plain_text(cell)) for cell in row] for row in line.table.rows]
    assert said == [[ink(typed(cell)) for cell in row] for row in filled]
    assert ink(line.text) == ink("".join(typed(cell) for row in filled for cell in row))
