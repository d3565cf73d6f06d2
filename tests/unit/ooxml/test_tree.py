"""Parts read without trust and changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.ooxml.tree import (
    DamagedPartError,
    append_text,
    every,
    find,
    get,
    insert_text_before,
    is_a,
    is_well_formed,
    make,
    parse,
    remove,
    replace_with_text,
    serialise,
    to_part,
    unwrap,
)

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def tree(inside: str) -> Tree:
    return parse(f"<w:body {W}>{inside}</w:body>".encode())


def inside(root: Tree) -> str:
    return serialise(root).removeprefix(f"<w:body {W}>").removesuffix("</w:body>")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a",
        b"<a>\x01</a>",
        b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    ],
)
def test_damaged_parts_and_document_types_are_refused(data: bytes) -> None:
    with pytest.raises(DamagedPartError):
        parse(data)


def test_blanks_between_elements_go_and_blanks_in_text_stay() -> None:
    root = tree("\n <w:p>\n <w:r><w:t> </w:t></w:r></w:p>\n<!-- x --><?y z?>")
    assert inside(root) == "<w:p><w:r><w:t> </w:t></w:r></w:p>"


def test_a_part_is_written_with_its_declaration() -> None:
    assert to_part(tree("")).startswith(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')


def test_elements_are_found_by_their_names_in_the_specification() -> None:
    root = tree('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>')
    assert get(find(root, "w:p", "w:pPr", "w:jc"), "w:val") == "center"
    assert find(root, "w:tbl", "w:tr") is None
    assert get(None, "w:val", "left") == "left"
    assert [is_a(each, "w:p", "w:jc") for each in every(root, "w:p", "w:pPr", "w:jc")] == [
        True,
        False,
        True,
    ]


def test_text_takes_the_place_of_an_element_and_what_follows_stays() -> None:
    root = tree("<w:a/>x<w:b/>y")
    replace_with_text(root[0], "[")
    assert inside(root) == "[x<w:b/>y"
    remove(root[0])
    assert inside(root) == "[xy"


def test_text_is_put_between_elements() -> None:
    root = tree("<w:a/><w:b/>")
    insert_text_before(root[0], "1")
    insert_text_before(root[1], "2")
    append_text(root, "3")
    append_text(root[0], "4")
    assert inside(root) == "1<w:a>4</w:a>2<w:b/>3"


def test_what_an_element_holds_takes_its_place() -> None:
    root = tree("<w:x/><w:smartTag><w:r/><w:t/></w:smartTag><w:y/>")
    unwrap(root[1])
    assert inside(root) == "<w:x/><w:r/><w:t/><w:y/>"


def test_a_root_cannot_be_replaced() -> None:
    for change in (remove, unwrap):
        with pytest.raises(ValueError, match="root"):
            change(make("w:p"))


def test_well_formedness_is_told() -> None:
    assert is_well_formed("<a>ê</a>")
    assert not is_well_formed("<a><b></a></b>")
