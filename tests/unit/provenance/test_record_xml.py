from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from vanban.provenance.likeness import Likeness, Unit, likeness
from vanban.provenance.record import Record
from vanban.provenance.record_xml import UnreadableRecordError, from_xml, to_xml
from vanban.structure.view import view

if TYPE_CHECKING:
    from vanban.pipeline import Product

SEEN = Likeness((Unit("a" * 12, 0, "b" * 12, (0, 2), "c" * 12),), (("left", 1.0),), (), ("c" * 12,))
RECORD = Record(
    vanban="26.1.0",
    document_type="ke-hoach",
    regimes={"layout": "nd30_2020", "emulation": "x"},
    data="d" * 64,
    template="e" * 64,
    likeness=SEEN,
    parts={"word/document.xml": "f" * 32},
    pictures=1,
    is_fitted=True,
    files={f"{'d' * 64}.json": '{"a": "<&> “Ơ”"}\n'.encode(), f"{'e' * 64}.docx": b"PK\0\xff"},
)


def test_a_record_reads_back_as_it_was_written() -> None:
    assert from_xml(to_xml(RECORD)) == RECORD
    assert to_xml(from_xml(to_xml(RECORD))) == to_xml(RECORD)


def test_the_order_in_which_things_were_said_does_not_show() -> None:
    other = replace(
        RECORD,
        regimes=dict(reversed(list(RECORD.regimes.items()))),
        files=dict(reversed(list(RECORD.files.items()))),
    )
    assert to_xml(other) == to_xml(RECORD)


def test_a_whole_document_reads_back(product: Product) -> None:
    record = replace(RECORD, likeness=likeness(view(product.document)))
    assert from_xml(to_xml(record)) == record


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"<a/>",
        to_xml(RECORD).replace(b"<paragraphs>", b"<others>"),
        to_xml(RECORD).replace(b":0:", b":9:"),
        to_xml(RECORD).replace(b":0:", b":x:"),
        to_xml(RECORD).replace(b'<looks>[["left"', b"<looks>[[{}"),
        to_xml(RECORD).replace(b'version="1"', b'version="one"'),
        to_xml(RECORD).replace(b'data sha256="dd', b'data sha256="/d'),
        to_xml(RECORD).replace(b'file name="dd', b'file name="/d'),
        to_xml(RECORD).replace(b'type="ke-hoach"', b""),
    ],
)
def test_a_damaged_record_is_refused(damaged: bytes) -> None:
    with pytest.raises(UnreadableRecordError) as refused:
        from_xml(damaged)
    assert refused.value.version == ""


def test_a_newer_record_says_how_new_it_is() -> None:
    with pytest.raises(UnreadableRecordError) as refused:
        from_xml(to_xml(RECORD).replace(b'version="1"', b'version="2"'))
    assert refused.value.version == "2"


@given(st.binary(max_size=200))
def test_no_part_of_any_kind_is_anything_but_a_record_or_refused(data: bytes) -> None:
    with pytest.raises(UnreadableRecordError):
        from_xml(data)
