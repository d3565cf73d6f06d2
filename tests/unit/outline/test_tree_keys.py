from __future__ import annotations

import unicodedata

import pytest

from vanban.diagnostics import Place
from vanban.outline.tree_keys import NODE_KEYS, meant, nearest, plain_key, read_keys


@pytest.mark.parametrize("key", ["tiêu đề", "Tiêu_đề", "TIÊU  ĐỀ", "heading"])
def test_a_key_may_be_spelt_in_many_ways(key: str) -> None:
    fields = read_keys({key: "x"}, NODE_KEYS, Place())
    assert (dict(fields.values), fields.findings) == ({"heading": "x"}, ())


def test_a_key_may_be_typed_decomposed() -> None:
    key = unicodedata.normalize("NFD", "tiêu đề")
    assert dict(read_keys({key: "x"}, NODE_KEYS, Place()).values) == {"heading": "x"}


def test_an_unknown_key_names_the_nearest_right_one() -> None:
    (finding,) = read_keys({"tiêu đê": "x"}, NODE_KEYS, Place(path="đề mục 1")).findings
    assert (finding.code, finding.expected, finding.place.path) == ("O501", "tiêu đề", "đề mục 1")
    assert "“tiêu đề”" in str(finding.hint)


def test_two_names_of_one_key_are_one_too_many() -> None:
    (finding,) = read_keys({"gồm": [], "con": []}, NODE_KEYS, Place()).findings
    assert finding.code == "O502"


def test_an_empty_value_is_as_good_as_none() -> None:
    assert dict(read_keys({"nhãn": None}, NODE_KEYS, Place()).values) == {}


def test_a_hint_lists_all_words_where_none_is_near() -> None:
    assert nearest("xyz", ["trái", "phải"]) == ""
    assert "trái, phải" in str(meant("xyz", ["trái", "phải"]))


def test_words_are_compared_composed_and_without_case() -> None:
    assert plain_key("  Căn_Lề ") == "căn lề"
