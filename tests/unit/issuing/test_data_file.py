from __future__ import annotations

import json

import pytest

from tests.unit.issuing.conftest import DATA
from vanban.diagnostics import DataError
from vanban.issuing.data_file import issue_data
from vanban.issuing.order import read_issue

ORDER = read_issue("9", "05/02/2026")
KNOWN = ("số", "ngày ban hành", "giai đoạn")


def _issued(text: str, name: str = "a.yaml") -> str:
    return issue_data(text.encode(), name, ORDER, known=KNOWN[:2]).data.decode()


def test_number_and_day_are_set_and_every_other_byte_stays() -> None:
    assert _issued(DATA) == DATA.replace("số:\nký", "số: 9\nký").replace(
        "năm 2026   #", "05/02/2026   #"
    )


def test_windows_line_ends_and_a_mark_at_the_beginning_stay() -> None:
    text = "\ufeff" + DATA.replace("\n", "\r\n")
    made = issue_data(text.encode(), "a.yaml", ORDER, known=KNOWN)
    assert made.data.decode() == text.replace("số:\r\nký", "số: 9\r\nký").replace(
        "năm 2026   #", "05/02/2026   #"
    ).replace("cơ quan ban hành", "giai đoạn: phát hành\r\ncơ quan ban hành")


def test_quotes_stay_as_they_were() -> None:
    text = DATA.replace("năm 2026   #", "'năm 2026' #").replace("số:\n", 'số: ""\n', 1)
    made = _issued(text)
    assert "ngày ban hành: '05/02/2026' #" in made
    assert 'số: "9"\n' in made


def test_a_field_that_is_not_there_is_set_where_it_belongs() -> None:
    text = DATA.replace("số:\nký", "# ký hiệu của văn bản\nký").replace(
        "ngày ban hành: năm 2026   # chưa rõ ngày\n", ""
    )
    made = _issued(text)
    assert "số: 9\n# ký hiệu của văn bản\nký hiệu" in made
    assert "ngày ban hành: 05/02/2026\ntrích yếu" in made


@pytest.mark.parametrize("indent", [None, 2])
def test_json_is_set_in_its_place_too(indent: int | None) -> None:
    value = {"loại văn bản": "kế hoạch", "số": None, "ký hiệu": "KH-UBND", "trích yếu": "a"}
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    made = _issued(text, "a.json")
    assert json.loads(made) == value | {"số": "9", "ngày ban hành": "05/02/2026"}
    assert made.startswith(text[: text.index("null")] + '"9"')
    assert made.endswith(text[text.index('"trích yếu"') :])


def test_a_stage_that_is_written_is_changed() -> None:
    text = DATA.replace("số:\n", "giai đoạn: dự thảo\nsố:\n", 1)
    made = issue_data(text.encode(), "a.yaml", ORDER, known=KNOWN).data.decode()
    assert "giai đoạn: phát hành\nsố: 9\n" in made


def test_data_issued_already_are_refused_unless_asked_again() -> None:
    text = DATA.replace("số:\n", "số: 5\n", 1).replace("năm 2026   #", "04/02/2026 #")
    with pytest.raises(DataError) as refused:
        _issued(text)
    assert [each.code for each in refused.value.findings] == ["W305", "W306"]
    assert refused.value.findings[0].place.line == 5
    again = read_issue("9", "05/02/2026", again=True)
    assert b"05/02/2026 #" in issue_data(text.encode(), "a.yaml", again, known=KNOWN).data


def test_a_day_against_the_known_part_is_refused() -> None:
    with pytest.raises(DataError) as refused:
        _issued(DATA.replace("năm 2026   #", "năm 2021 #"))
    assert [each.code for each in refused.value.findings] == ["W307"]


def test_a_field_over_several_lines_is_not_touched() -> None:
    with pytest.raises(DataError) as refused:
        _issued(DATA.replace("số:\n", "số: |\n  9\n", 1))
    assert refused.value.findings[0].code == "W314"


def test_data_that_cannot_be_read_are_told() -> None:
    with pytest.raises(DataError):
        _issued('số: "5\n')
