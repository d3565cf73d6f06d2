"""Damaged, foreign and hostile files: a clear answer, in bounds, never a crash."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conformity.papers import Line, annexed, decision, plan
from tests.conformity.renderings import with_lists, with_styles
from tests.unit.structure.conftest import make_docx
from vanban.checking.check import check
from vanban.diagnostics import DataError
from vanban.reading.encoding import LARGEST
from vanban.reading.opening import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

PLAN = plan().docx()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
MEGABYTE = 2**20


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def parts_of(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_main(change: dict[str, bytes]) -> bytes:
    return zipped({**parts_of(PLAN), **change})


def encrypted() -> bytes:
    """Return a zip that says of its members that they are locked."""
    document = bytearray(PLAN)
    at = document.find(b"PK\x01\x02")
    while at >= 0:
        (flags,) = struct.unpack_from("<H", document, at + 8)
        struct.pack_into("<H", document, at + 8, flags | 1)
        at = document.find(b"PK\x01\x02", at + 4)
    return bytes(document)


def entities() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(9))
    xml = parts_of(PLAN)["word/document.xml"].decode()
    head, _, rest = xml.partition("?>")
    return with_main({"word/document.xml": f"{head}?><!DOCTYPE w [{laughs}]>{rest}".encode()})


def nested_tables(depth: int) -> bytes:
    inner = Line("trong cùng").xml()
    for _ in range(depth):
        inner = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    return make_docx(inner)


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"", "W206"),
        (b"%PDF-1.7\n%", "W204"),
        (b"plain text", "W201"),
        (OLE, "W202"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "W203"),
        (encrypted(), "W203"),
        (PLAN[: len(PLAN) // 2], "W205"),
        (PLAN[:-30], "W205"),
        (zipped({"xl/workbook.xml": b"<workbook/>"}), "W201"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "W204"),
        (with_main({"word/document.xml": b"<w:document"}), "W205"),
        (with_main({"word/document.xml": b""}), "W205"),
        (entities(), "W205"),
        (nested_tables(2_000), "W205"),
        (zipped({f"word/{n}.xml": b"<a/>" for n in range(5_001)}), "W207"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(document: bytes, code: str) -> None:
    with pytest.raises(DataError) as refusal:
        check(document, "thử.docx")
    (finding,) = refusal.value.findings
    assert finding.code == code
    assert finding.place.file == "thử.docx"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = zipped({**parts_of(PLAN), "word/styles.xml": b" " * (300 * MEGABYTE)})
    assert len(bomb) < MEGABYTE
    tracemalloc.start()
    with pytest.raises(DataError) as refusal:
        check(bomb, "thử.docx")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refusal.value.findings[0].code == "W207"
    assert peak < 20 * MEGABYTE


@pytest.mark.parametrize(("element", "count"), [("<w:p/>", 600_000), ("<w:x/>", 4_100_000)])
def test_more_elements_than_any_real_paper_has_are_refused(element: str, count: int) -> None:
    xml = parts_of(PLAN)["word/document.xml"].decode()
    bomb = with_main(
        {"word/document.xml": xml.replace("</w:body>", f"{element * count}</w:body>").encode()}
    )
    assert len(bomb) < MEGABYTE
    with pytest.raises(DataError) as refusal:
        check(bomb, "thử.docx")
    assert refusal.value.findings[0].code == "W207"


def test_a_file_of_200_megabytes_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "lon.docx"
    with path.open("wb") as file:
        file.write(b"PK")
        file.seek(200 * MEGABYTE)
        file.write(b"\0")
    tracemalloc.start()
    with pytest.raises(DataError):
        read_bytes(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * LARGEST


def test_tables_as_deep_as_real_ones_are_read() -> None:
    assert check(nested_tables(20), "thử.docx").findings


def test_values_that_make_no_sense_count_as_nothing() -> None:
    xml = parts_of(PLAN)["word/document.xml"].decode()
    for old, new in (
        ("w:w='11906'", "w:w='rộng'"),
        ("w:val='28'", "w:val='-'"),
        ("w:firstLine='720'", "w:firstLine='9' w:firstLineChars='x'"),
        ("w:line='240'", "w:line='' w:beforeLines='?'"),
        ("to='177.7pt,3pt'", "to='pt,'"),
    ):
        spoiled = xml.replace(old, new)
        assert check(with_main({"word/document.xml": spoiled.encode()}), "thử.docx").findings


MARKED = plan().put("bases", Line("HỎA TỐC", bold=True, colour="FF0000")).docx()
SOURCES = (
    PLAN,
    MARKED,
    decision().docx(),
    annexed().docx(),
    with_lists(plan()),
    with_styles(plan()),
)


@given(
    document=st.sampled_from(SOURCES),
    holes=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), max_size=6),
    end=st.floats(0, 1),
)
def test_any_bytes_changed_are_read_or_refused(
    document: bytes, holes: list[tuple[float, bytes]], end: float
) -> None:
    spoiled = bytearray(document)
    for at, data in holes:
        start = int(at * (len(spoiled) - 1))
        spoiled[start : start + len(data)] = data
    _survives(bytes(spoiled[: int(len(spoiled) * max(end, 0.2))]))


ATTRIBUTES = st.sampled_from(
    [
        *["", "0", "-1", "x", "99999999999", "1.5", "true", "w:p", "½", "FF", "٣"],
        *["nan", "inf", "-inf", "1e400", "9" * 5_000, "1e3pt", "nanpt", "center", "auto", "list"],
    ]
)


@settings(max_examples=60)
@given(data=st.data(), document=st.sampled_from(SOURCES))
def test_any_values_and_elements_changed_are_read_or_refused(
    data: st.DataObject, document: bytes
) -> None:
    parts = parts_of(document)
    name = data.draw(st.sampled_from(sorted(part for part in parts if part.endswith(".xml"))))
    pieces = parts[name].decode().split("'")
    for _ in range(data.draw(st.integers(1, 8))):
        index = data.draw(st.integers(0, max(len(pieces) // 2 - 1, 0))) * 2 + 1
        if index < len(pieces):
            pieces[index] = data.draw(ATTRIBUTES)
    xml = "'".join(pieces)
    if data.draw(st.booleans()):
        old = data.draw(st.sampled_from(["w:p", "w:tbl", "w:tr", "w:tc", "w:r", "w:pPr", "w:t"]))
        new = data.draw(st.sampled_from(["w:p", "w:tbl", "w:sdt", "w:hyperlink", "w:ins", "w:del"]))
        xml = xml.replace(f"<{old}>", f"<{new}>").replace(f"</{old}>", f"</{new}>")
    _survives(zipped({**parts, name: xml.encode()}))


def _survives(document: bytes) -> None:
    try:
        found = check(document, "thử.docx").findings
    except DataError as refusal:
        found = refusal.findings
    assert all(finding.message for finding in found)


@pytest.mark.parametrize(
    "unit", ["1", "a ", "( ", "Khoản ", "1 tập thể ", "cộng ", '" ', "1.000 đồng ("]
)
def test_a_paragraph_as_long_as_a_book_is_judged_too(unit: str) -> None:
    """An expression that looks back over all of it again and again would never come to an end."""
    document = plan().write("x" + unit * (60_000 // len(unit))).docx()
    assert check(document, "thử.docx").regime.id == "nd30_2020"
