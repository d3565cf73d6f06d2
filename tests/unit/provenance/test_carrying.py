from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from tests.unit.provenance.test_record_xml import RECORD
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.ooxml.package import WordPackage
from vanban.provenance.carrying import carried, with_record, without_record
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from vanban.pipeline import Product


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_record_is_found_again_with_the_digest_of_the_file_without_it(product: Product) -> None:
    made = with_record(product.document, RECORD)
    found = carried(made)
    assert found.record is not None
    assert found.record.parts == found.parts == carried(product.document).parts
    assert text_of(made) == text_of(product.document)


def test_the_record_can_be_taken_out_and_nothing_else_with_it(product: Product) -> None:
    bare = without_record(with_record(product.document, RECORD))
    assert carried(bare).record is None
    assert {*_parts(bare)} == {*_parts(product.document)}
    assert carried(bare).parts == carried(product.document).parts


def test_a_document_has_one_record_only(product: Product) -> None:
    once = with_record(product.document, RECORD)
    assert _parts(with_record(once, RECORD)) == _parts(once)


def test_any_other_change_changes_the_digest(product: Product) -> None:
    made = with_record(product.document, RECORD)
    changes = {
        "word/styles.xml": (b"<w:b/>", b""),
        "[Content_Types].xml": (b"styles+xml", b"other+xml"),
        "word/_rels/document.xml.rels": (b'Target="styles.xml"', b'Target="other.xml"'),
    }
    for name, (old, new) in changes.items():
        assert old in _parts(made)[name]
        other = [
            pack(each.name, each.unpack().replace(old, new, 1)) if each.name == name else each
            for each in read_members(made)
        ]
        assert carried(finish(Beginning(b"", b"", 0), other)).parts != carried(made).parts


def test_what_other_programs_keep_in_the_file_stays(product: Product) -> None:
    package = WordPackage(read_members(product.document))
    package.add_custom("customXml/item1.xml", b"<a/>", "customXml/itemProps1.xml", b"<b/>")
    theirs = finish(Beginning(b"", b"", 0), package.members())
    made = with_record(theirs, RECORD)
    assert carried(made).record is not None
    assert _parts(made)["customXml/item1.xml"] == b"<a/>"
    assert carried(without_record(made)).parts == carried(theirs).parts


def test_a_newer_record_is_known_as_one(product: Product) -> None:
    made = with_record(product.document, RECORD)
    newer = [
        pack(each.name, each.unpack().replace(b'version="1" vanban', b'version="7" vanban'))
        for each in read_members(made)
    ]
    found = carried(finish(Beginning(b"", b"", 0), newer))
    assert (found.record, found.is_there, found.newer) == (None, True, "7")
