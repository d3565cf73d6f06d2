from __future__ import annotations

import re

import pytest

from vanban.ooxml.tree import NAMESPACES, parse, serialise
from vanban.proving.revisions import accept

_W = f'xmlns:w="{NAMESPACES["w"]}"'


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _accepted(body: str) -> str:
    root = parse(f"<w:body {_W}>{body}</w:body>".encode())
    accept(root)
    return re.sub(r' xmlns:w="[^"]*"', "", serialise(root))[len("<w:body>") : -len("</w:body>")]


A, B = _run("a"), _run("b")
DELETED = '<w:del w:author="X"><w:r><w:delText>b</w:delText></w:r></w:del>'
MOVED = f"<w:p><w:moveFrom>{A}</w:moveFrom>{B}</w:p><w:p><w:moveTo>{A}</w:moveTo></w:p>"
FORMER = "<w:pPr><w:jc/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>"
FORMER_LETTERS = "<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>"
CENTRED = "<w:pPr><w:jc/></w:pPr>"
MARK_ADDED = "<w:pPr><w:rPr><w:ins/><w:b/></w:rPr></w:pPr>"
MARK_GONE = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
ROW_GONE = "<w:tr><w:trPr><w:del/></w:trPr><w:tc/></w:tr>"


@pytest.mark.parametrize(
    ("tracked", "accepted"),
    [
        (f'<w:p>{A}<w:ins w:author="X">{B}</w:ins></w:p>', f"<w:p>{A}{B}</w:p>"),
        (f"<w:p>{A}{DELETED}</w:p>", f"<w:p>{A}</w:p>"),
        (MOVED, f"<w:p>{B}</w:p><w:p>{A}</w:p>"),
        (f"<w:p>{FORMER}{A}</w:p>", f"<w:p>{CENTRED}{A}</w:p>"),
        (f"<w:p><w:r>{FORMER_LETTERS}</w:r></w:p>", "<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>"),
        (f"<w:p>{MARK_ADDED}</w:p>", "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>"),
        (f"<w:p>{MARK_GONE}{A}</w:p><w:p>{CENTRED}{B}</w:p>", f"<w:p>{CENTRED}{A}{B}</w:p>"),
        (f"<w:tbl>{ROW_GONE}<w:tr><w:tc/></w:tr></w:tbl>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
        (f"<w:tbl>{ROW_GONE}</w:tbl><w:p/>", "<w:p/>"),
    ],
)
def test_a_change_is_accepted_as_word_accepts_it(tracked: str, accepted: str) -> None:
    assert _accepted(tracked) == accepted


def test_a_part_without_changes_stays_and_counts_none() -> None:
    root = parse(f"<w:body {_W}><w:p>{_run('a')}</w:p></w:body>".encode())
    before = serialise(root)
    assert accept(root) == 0
    assert serialise(root) == before


def test_every_change_is_counted() -> None:
    body = f"<w:p><w:ins>{_run('a')}</w:ins><w:del/><w:moveTo/></w:p>"
    assert accept(parse(f"<w:body {_W}>{body}</w:body>".encode())) == 3
