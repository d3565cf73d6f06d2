from __future__ import annotations

import pytest

from tests.unit.reading.conftest import SOUND, Paper
from vanban.reading.nodes import Record
from vanban.reading.source import source_from_text
from vanban.reading.spaces import with_plain_spaces
from vanban.reading.validate import read_model

NBSP = "\u00a0"


@pytest.mark.parametrize("blank", [NBSP, "\u2003", "\u202f", "\u3000"])
@pytest.mark.parametrize("where", ["  ", ": ", "- ", ": |"])
def test_a_paper_pasted_from_the_web_is_read(blank: str, where: str) -> None:
    strange = ": |" + blank if where == ": |" else where.replace(" ", blank)
    text = SOUND.replace(where, strange)
    paper = read_model(source_from_text(text, "tệp.yaml", "yaml"), Paper)
    assert paper == read_model(source_from_text(SOUND, "tệp.yaml", "yaml"), Paper)


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\ufeff"])
def test_a_blank_of_no_width_behind_a_colon_counts_as_a_space(sign: str) -> None:
    assert source_from_text(f"số:{sign}1\n", "a.yaml", "yaml").value == {"số": "1"}


@pytest.mark.parametrize(
    "text",
    [
        f"số: ngày{NBSP}05: 1",
        f"nội dung: |\n  gồm:{NBSP}a\n  -{NBSP}b",
        f"a:\n  - b: |\n      c:{NBSP}d\n    e: f",
        f"số: 1{NBSP}",
        f"- Theo{NBSP}Luật",
        f"số: {NBSP}1",
        f"- {NBSP}a",
        f"- -{NBSP}",
        f"- -{NBSP}a",
        f"số: 'a\n  {NBSP}b: c\n  d'",
        f"nội dung: |\n  {NBSP}a",
        f"số: a\n  {NBSP}b",
        f"số: 1\n{NBSP}ký hiệu: b",
        f"a:\n  {NBSP}b: c",
    ],
)
def test_blanks_within_values_stay(text: str) -> None:
    assert with_plain_spaces(text) == text


def test_a_blank_at_the_end_of_an_item_with_a_colon_stays() -> None:
    source = source_from_text(f"nơi nhận:\n  - Lưu: VT{NBSP}\nsố: 1\n", "a.yaml", "yaml")
    item = source.node(("nơi nhận", 0))
    assert isinstance(item, Record)
    assert item.raw == f"Lưu: VT{NBSP}"


def test_what_follows_a_block_is_looked_at_again() -> None:
    text = f"a: |\n  b:{NBSP}c\n\nd:{NBSP}e"
    assert with_plain_spaces(text) == f"a: |\n  b:{NBSP}c\n\nd: e"


def test_strange_blanks_between_the_signs_of_json_are_spaces() -> None:
    source = source_from_text(f'{{{NBSP}"a":{NBSP}"b{NBSP}c"}}', "a.json", "json")
    assert (source.value, source.findings) == ({"a": f"b{NBSP}c"}, ())
