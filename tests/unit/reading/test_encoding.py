from __future__ import annotations

import pytest

from vanban.diagnostics import DataError, Finding
from vanban.reading.encoding import LARGEST, decode
from vanban.reading.source import source_from_bytes


def refused(data: bytes) -> Finding:
    with pytest.raises(DataError) as caught:
        decode(data, "a.yaml")
    (finding,) = caught.value.findings
    return finding


@pytest.mark.parametrize(
    "data",
    [
        "trích yếu: ấ".encode("utf-8-sig"),
        "trích yếu: ấ".encode(),
        b"\xff\xfe" + "trích yếu: ấ".encode("utf-16-le"),
        b"\xfe\xff" + "trích yếu: ấ".encode("utf-16-be"),
    ],
)
def test_unicode_is_read_with_its_mark_or_as_utf_8(data: bytes) -> None:
    assert decode(data, "a.yaml") == "trích yếu: ấ"


@pytest.mark.parametrize(
    "data",
    [
        "số: 1\ntrích yếu: Phát động".encode("cp1258", errors="replace"),
        b"s\xe8: 1\ntr\xddch y\xd5u: Ph\xb8t \xae\xe9ng",  # TCVN3
        "trích yếu: ấ".encode("utf-16-le"),
        "trích yếu: ấ".encode("utf-32"),
        b"\xff\xfe\x00\xd8",
        bytes(range(128, 256)),
    ],
)
def test_older_encodings_are_explained_with_the_way_out(data: bytes) -> None:
    finding = refused(data)
    assert finding.code == "D105"
    assert "UTF-8" in str(finding.hint)
    assert "Notepad" in str(finding.hint)


def test_the_place_of_the_first_wrong_letter_is_told() -> None:
    place = refused("số: 1\r\ntrích yếu: ".encode() + b"Ph\xb8t").place
    assert (place.line, place.column) == (2, 14)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04....word/document.xml", "Word"),
        (b"\xd0\xcf\x11\xe0....", "đời cũ"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n", "ảnh"),
        (b"<html><body>", "trang web"),
    ],
)
def test_a_file_given_by_mistake_is_named(data: bytes, kind: str) -> None:
    finding = refused(data)
    assert finding.code == "D103"
    assert kind in str(finding.message)


def test_a_file_beyond_all_reason_is_refused() -> None:
    assert refused(b" " * (LARGEST + 1)).code == "D104"


def test_a_stray_nul_is_a_sign_of_the_text_and_no_other_encoding() -> None:
    text = "trích yếu: Phát\x00 động\n"
    assert decode(text.encode(), "a.yaml") == text
    (finding,) = source_from_bytes(text.encode(), "a.yaml").findings
    assert (finding.code, finding.place.line, finding.place.column) == ("D107", 1, 16)
