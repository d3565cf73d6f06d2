from __future__ import annotations

import pytest

from vanban.diagnostics import DataError
from vanban.reading.source import Source, source_from_text


def read(text: str) -> Source:
    return source_from_text(text, "tệp.json", "json")


def faults(text: str) -> list[tuple[str, int, int]]:
    return [(each.code, each.place.line, each.place.column) for each in read(text).findings]


def test_every_value_keeps_its_text() -> None:
    source = read('{"số": 0123, "b": 1.50, "c": true, "d": null, "e": [-2e5, "x"], "f": {}}')
    assert source.findings == ()
    assert source.value == {
        "số": "0123",
        "b": "1.50",
        "c": "true",
        "d": "",
        "e": ["-2e5", "x"],
        "f": {},
    }


def test_places_are_those_of_the_file() -> None:
    source = read('{\n  "số": "1",\n  "mục": [\n    "a",\n    "b"\n  ]\n}')
    assert (source.place(("số",)).line, source.place(("số",)).column) == (2, 9)
    assert source.place(("mục", 1)).line == 5
    assert source.place(("mục",)).line == 3


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('{"a": 1\n "b": 2}', "D141", 2, 2),
        ('{"a": [1 2]}', "D141", 1, 10),
        ('{"a": 1,}', "D142", 1, 8),
        ('{"a": [1,\n]}', "D142", 1, 9),
        ("{'a': 1}", "D143", 1, 2),
        ('{"a": “b”}', "D143", 1, 7),
        ("{a: 1}", "D144", 1, 2),
        ('{"a": có}', "D144", 1, 7),
        ('{"a" 1}', "D145", 1, 6),
        ('{"a": NaN}', "D146", 1, 7),
        ('{"a": -Infinity}', "D146", 1, 7),
        ('{"a": 1', "D147", 1, 1),
        ('{"a": [1}', "D147", 1, 7),
        ('{"a": }', "D148", 1, 7),
        ('{"a": , "b": 1}', "D148", 1, 7),
        ("{,}", "D148", 1, 2),
        ('{"a": 1 // x\n}', "D149", 1, 9),
        ('{"a": 1 /* x */}', "D149", 1, 9),
        ('{"a": 1} x', "D150", 1, 10),
        ('{"a": 1, "a": 2}', "D130", 1, 10),
        ('{"": 1}', "D133", 1, 2),
        ('{"a": "b\n}', "D115", 1, 7),
        ('{"a": "\\q"}', "D117", 1, 8),
        ('{"a": "\\u0007"}', "D107", 1, 7),
        ('{"a": "\\ud800"}', "D107", 1, 7),
    ],
)
def test_each_fault_has_its_sentence_with_line_and_column(
    text: str, code: str, line: int, column: int
) -> None:
    assert faults(text) == [(code, line, column)]


def test_several_faults_are_told_at_once_and_the_rest_is_read() -> None:
    text = '{"a": [1, 2,], \'b\': “c”, "d": NaN "e": 1}'
    source = read(text)
    assert [each.code for each in source.findings] == ["D142", "D143", "D143", "D146", "D141"]
    assert source.value == {"a": ["1", "2"], "b": "c", "d": "NaN", "e": "1"}


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "D106"), ("[1]", "D109"), ('{"a":' * 200, "D135"), ("{" + "a, " * 200, "D144")],
)
def test_what_cannot_be_read_at_all_is_refused(text: str, code: str) -> None:
    with pytest.raises(DataError) as caught:
        read(text)
    assert code in {each.code for each in caught.value.findings}


def test_fields_and_lists_in_a_json_file_are_told_to_change_the_name_of_the_file() -> None:
    with pytest.raises(DataError) as caught:
        read("loại văn bản: kế hoạch\nsố: 1\n")
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.line, finding.place.column) == ("D151", 1, 1)
    assert "đổi đuôi tên tệp thành .yaml" in str(finding.hint)
