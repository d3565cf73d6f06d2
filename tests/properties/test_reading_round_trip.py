"""What is accepted keeps every character, up to the form in which diacritics are coded."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vanban.reading.nodes import Listing, Record, Text
from vanban.reading.source import source_from_bytes, source_from_text
from vanban.reading.spaces import STRANGE
from vanban.reading.writing import entry_lines

PRINTABLE = st.one_of(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
    st.sampled_from("\t\n :#-'\"{}[]*&!|>%@`?,ăâđêôơưáàảãạỆỖỮ“”…\u0301\u0323\u00a0"),
)
TEXT = st.text(PRINTABLE, max_size=30)
KEY = st.text(PRINTABLE, min_size=1, max_size=12).filter(lambda key: bool(key.strip()))
TREE = st.recursive(
    TEXT,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(KEY, inner, max_size=3),
    ),
    max_leaves=8,
)
FILE = st.dictionaries(KEY, TREE, min_size=1, max_size=4)


def composed(tree: Any) -> Any:
    """The same tree as it should be read: NFC, names without spaces around them."""
    if isinstance(tree, dict):
        return {_name(key): composed(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [composed(item) for item in tree]
    return unicodedata.normalize("NFC", tree)


def _name(key: str) -> str:
    return unicodedata.normalize("NFC", key).strip()


def has_one_name_each(tree: Any) -> bool:
    if isinstance(tree, dict):
        names = [_name(key) for key in tree]
        return len(set(names)) == len(names) and all(map(has_one_name_each, tree.values()))
    return not isinstance(tree, list) or all(map(has_one_name_each, tree))


SOUND_FILE = FILE.filter(has_one_name_each)


@example(tree={"a": ["-\u00a0"]}, unicode=True, width=80)
@example(tree={"a": ['-\u00a0"']}, unicode=True, width=80)
@given(tree=SOUND_FILE, unicode=st.booleans(), width=st.sampled_from([20, 80, 10_000]))
@settings(max_examples=250, deadline=None)
def test_a_file_written_by_another_program_is_read_as_it_was_meant(
    *, tree: dict[str, Any], unicode: bool, width: int
) -> None:
    text = yaml.safe_dump(tree, allow_unicode=unicode, width=width, sort_keys=False)
    source = source_from_text(text, "tệp", "yaml")
    assert source.errors == ()
    assert source.value == composed(tree)


@given(tree=SOUND_FILE, ascii_only=st.booleans(), indent=st.sampled_from([None, 2]))
@settings(max_examples=250, deadline=None)
def test_a_json_file_is_read_as_it_was_meant(
    *, tree: dict[str, Any], ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(tree, ensure_ascii=ascii_only, indent=indent)
    source = source_from_text(text, "tệp", "json")
    assert source.errors == ()
    assert source.value == composed(tree)


def as_texts(node: Any) -> Any:
    """A node as its reader takes it: ``Lưu: VT`` in a list of texts is a text."""
    match node:
        case Record() if node.raw:
            return node.raw
        case Record():
            return {entry.key: as_texts(entry.node) for entry in node.entries}
        case Listing():
            return [as_texts(item) for item in node.items]
        case Text() if node.style == "|":
            return node.value.removesuffix("\n")
        case Text():
            return node.value
    return node


def spaced(item: str) -> str:
    """An item that may be a name with its value, whatever blanks part the two."""
    parted = re.match(rf"[^:]*:(?P<blanks>[ {STRANGE}]+)", item)
    if parted is None:
        return item
    start, end = parted.span("blanks")
    return f"{item[:start]}{' ' * (end - start)}{item[end:]}".rstrip(" ")


@given(st.lists(TEXT.map(composed), min_size=1, max_size=5), st.text(PRINTABLE, max_size=40))
@settings(max_examples=250, deadline=None)
def test_texts_that_we_write_read_back(items: list[str], single: str) -> None:
    single = composed(single)
    lines = [*entry_lines("mục", single), *entry_lines("danh sách", items)]
    source = source_from_text("\n".join(lines) + "\n", "tệp", "yaml")
    assert source.findings == ()
    assert as_texts(source.node(("mục",))) == single
    assert as_texts(source.node(("danh sách",))) == items


@given(TEXT, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=150, deadline=None)
def test_encoding_and_line_ends_do_not_change_what_is_read(
    text: str, encoding: str, line_end: str
) -> None:
    written = json.dumps({"mục": text, "số": "1"}, ensure_ascii=False, indent=1)
    data = written.replace("\n", line_end).encode(encoding)
    source = source_from_bytes(data, "tệp")
    assert source.value == composed({"mục": text, "số": "1"})
    assert source.place(("số",)).line == 3


@example("A:\u00a0")
@example("A:\u00a0B")
@example("A: b\u00a0")
@given(st.text(PRINTABLE.filter(lambda sign: sign != "\n"), max_size=30))
@settings(max_examples=500, deadline=None)
def test_what_a_clerk_types_without_quotes_is_read_as_typed_or_pointed_out(typed: str) -> None:
    if typed.lstrip().startswith(('"', "'", "[", "{", "#", "|", ">", "- ")) or typed.strip() == "-":
        typed = f"Chữ {typed}"
    text = f"mục: {typed}\ndanh sách:\n  - {typed}\nsố: 1\n"
    source = source_from_text(text, "tệp", "yaml")
    if not source.findings:
        wanted = composed(typed.strip(" \t"))
        assert as_texts(source.node(("mục",))) == wanted
        assert as_texts(source.node(("danh sách", 0))) in {wanted, spaced(wanted)}
    assert source.value["số"] == "1"
