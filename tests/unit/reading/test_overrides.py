from __future__ import annotations

import pytest

from tests.unit.reading.conftest import SOUND, Paper
from vanban.diagnostics import DataError, Finding, UsageError
from vanban.reading.overrides import apply
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model

SOURCE = source_from_text(f"{SOUND}nơi nhận:\n  - Như trên\n  - Lưu: VT\nsố:\n", "tệp.yaml")


def with_settings(*settings: str) -> Paper:
    return read_model(apply(SOURCE, settings), Paper)


def refused(*settings: str) -> list[Finding]:
    with pytest.raises(UsageError) as caught:
        apply(SOURCE, settings)
    return list(caught.value.findings)


def test_fields_inner_fields_and_items_are_set() -> None:
    paper = with_settings(
        "Trích_yếu=Khác: a = b", "người ký.chức vụ=PHÓ CHỦ TỊCH", "nơi nhận.2=Lưu: HS", "số=5"
    )
    assert paper.subject == "Khác: a = b"
    assert paper.signatory.position == "PHÓ CHỦ TỊCH"
    assert paper.signatory.full_name == "Phạm Xuân Vinh"
    assert paper.recipients == ("Như trên", "Lưu: HS")
    assert paper.number == "5"


def test_the_number_after_the_last_adds_an_item() -> None:
    assert with_settings("nơi nhận.3=Báo").recipients == ("Như trên", "Lưu: VT", "Báo")


def test_what_is_not_there_yet_is_added() -> None:
    assert with_settings("chú thích.1=Theo luật.").notes == {"1": "Theo luật."}


def test_the_english_name_goes_before_the_label_in_the_file() -> None:
    assert with_settings("subject=Khác").subject == "Khác"


def test_a_blank_takes_the_value_away() -> None:
    assert read_model(apply(SOURCE, ["số=7", "số="]), Paper).number == ""


def test_the_last_setting_of_a_field_counts() -> None:
    assert with_settings("số=1", "số=2").number == "2"


def test_places_tell_that_a_value_came_from_the_command_line() -> None:
    source = labelled(apply(SOURCE, ["subject=Khác", "người ký.chức vụ=CT"]), Paper)
    assert source.place(("trích yếu",)).file == "(tham số --set)"
    assert source.place(("trích yếu",)).line == 0
    assert source.place(("người ký", "chức vụ")).file == "(tham số --set)"
    assert source.place(("người ký", "họ và tên")).line == 11


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ("trích yếu", "D231"),
        ("=a", "D231"),
        ("người ký.=a", "D231"),
        ("nơi nhận.0=a", "D232"),
        ("nơi nhận.9=a", "D232"),
        ("nơi nhận.x=a", "D232"),
        ("nơi nhận.²=a", "D232"),
        ("trích yếu.a=b", "D233"),
        ("số=\x07", "D107"),
    ],
)
def test_what_cannot_be_set_is_refused_with_the_way_out(setting: str, code: str) -> None:
    (finding,) = refused(setting)
    assert finding.code == code
    assert finding.place.file == "(tham số --set)"
    assert str(finding.hint)


@pytest.mark.parametrize(
    ("setting", "way_out"),
    [("người ký=Lan", "người ký.chức vụ=…, người ký.họ và tên=…"), ("nơi nhận=Báo", "nơi nhận.1=")],
)
def test_a_group_or_list_set_as_one_text_tells_how_to_set_its_parts(
    setting: str, way_out: str
) -> None:
    with pytest.raises(DataError) as caught:
        with_settings(setting)
    assert way_out in str(caught.value.findings[0].hint)


def test_all_wrong_settings_are_told_at_once() -> None:
    assert [each.code for each in refused("a", "số=1", "nơi nhận.9=b")] == ["D231", "D232"]
