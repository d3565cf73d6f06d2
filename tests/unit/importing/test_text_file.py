"""A text file is read whole, whatever Notepad made of it."""

from __future__ import annotations

import unicodedata

import pytest

from vanban.diagnostics import DataError
from vanban.importing.text_file import lines_of, read_text

_TEXT = "KẾ HOẠCH\n\nI. Mục đích\n"


@pytest.mark.parametrize(
    "data",
    [
        _TEXT.encode(),
        _TEXT.encode("utf-8-sig"),
        _TEXT.encode("utf-16"),
        b"\xfe\xff" + _TEXT.encode("utf-16-be"),
        _TEXT.encode("utf-16-le"),
        _TEXT.encode("utf-16-be"),
        _TEXT.replace("\n", "\r\n").encode(),
        _TEXT.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", _TEXT).encode(),
    ],
)
def test_every_unicode_encoding_gives_the_same_lines(data: bytes) -> None:
    original = read_text(data, "a.txt")
    assert [line.text for line in original.lines] == ["KẾ HOẠCH", "", "I. Mục đích", ""]
    assert [line.number for line in original.lines] == [1, 2, 3, 4]


def test_a_line_keeps_its_blanks_and_a_page_feed() -> None:
    assert [line.text for line in lines_of("  a\tb \n\fc\x00\x1a", "a.txt").lines] == [
        "  a\tb ",
        "\fc  ",
    ]


def test_an_old_encoding_is_refused_at_its_line_with_the_way_out() -> None:
    with pytest.raises(DataError) as refused:
        read_text("Một\nhai ".encode() + b"\xb8\xb5", "a.txt")
    (finding,) = refused.value.findings
    assert (finding.code, finding.place.line) == ("N150", 2)
    assert "Notepad" in str(finding.hint)


@pytest.mark.parametrize("data", [b"PK\x03\x04...", b"%PDF-1.7", b"{\\rtf1", b"\xd0\xcf\x11\xe0"])
def test_another_kind_of_file_is_refused(data: bytes) -> None:
    with pytest.raises(DataError) as refused:
        read_text(data, "a.txt")
    assert [finding.code for finding in refused.value.findings] == ["N151"]
