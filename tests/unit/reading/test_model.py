from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar

import pytest
from pydantic import Field, ValidationError

from tests.unit.reading.conftest import Paper, Target
from vanban.diagnostics import DataError, Finding, Message
from vanban.reading.describe import json_schema
from vanban.reading.model import Data, OneOrMany, is_marked
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model


class Person(Data):
    """A person (người)."""

    name: str = Field(title="tên")


class Letter(Data):
    """A letter (thư)."""

    refusals: ClassVar[Mapping[str, Finding]] = {
        "tái bút": Finding("D565", Message("thư này không có tái bút"), hint=Message("bỏ mục này"))
    }
    plurals: ClassVar[Mapping[str, str]] = {"người gửi": "các người gửi"}

    to: Annotated[tuple[str, ...], OneOrMany()] = Field((), title="gửi")
    cc: tuple[str, ...] = Field((), title="đồng gửi")
    sender: Person | None = Field(None, title="người gửi")
    senders: tuple[Person, ...] = Field((), title="các người gửi")


def read(text: str) -> Letter:
    return read_model(labelled(source_from_text(text, "thu.yaml", "yaml"), Letter), Letter)


def codes(text: str) -> list[tuple[str, int]]:
    with pytest.raises(DataError) as caught:
        read(text)
    return [(finding.code, finding.place.line) for finding in caught.value.findings]


def test_data_is_frozen_and_closed() -> None:
    target = Target(name="lúa")
    with pytest.raises(ValidationError):
        setattr(target, "name", "ngô")  # noqa: B010 - the type checker would not let it pass
    with pytest.raises(ValidationError):
        Target.model_validate({"name": "lúa", "colour": "red"})


def test_marked_fields_are_known_through_lists_and_tables() -> None:
    marked = {name for name, info in Paper.model_fields.items() if is_marked(info)}
    assert marked == {"body", "recipients", "notes"}


def test_a_number_in_vietnamese_is_never_read_as_an_english_one() -> None:
    assert Target.model_validate({"name": "lúa", "value": "29.835"}).value == Decimal(29835)
    assert Target(name="lúa", value=Decimal("2.5")).value == Decimal("2.5")
    with pytest.raises(ValidationError):
        Target.model_validate({"name": "lúa", "value": "29.8"})


def test_a_list_of_one_may_be_written_as_that_one() -> None:
    assert read("gửi: Sở Nội vụ\n").to == read("gửi:\n  - Sở Nội vụ\n").to == ("Sở Nội vụ",)
    assert read('gửi: "Sở: Nội vụ"\n').to == ("Sở: Nội vụ",)


def test_another_list_still_asks_for_its_dashes() -> None:
    assert codes("đồng gửi: Sở Nội vụ\n") == [("D206", 1)]


def test_a_list_under_the_name_of_a_group_is_the_list_that_is_meant() -> None:
    letter = read("người gửi:\n  - tên: A\n  - tên: B\n")
    assert [person.name for person in letter.senders] == ["A", "B"]
    assert letter.sender is None
    assert read("người gửi:\n  tên: A\n").sender == Person(name="A")


def test_a_name_that_is_refused_says_why_at_its_place() -> None:
    assert codes("gửi: A\nTái bút: B\n") == [("D565", 2)]
    assert codes("gửi: A\ntác giả: B\n") == [("D202", 2)]


def test_an_editor_may_take_one_or_a_list() -> None:
    schema = json_schema(Letter)["properties"]
    listed, lone = schema["gửi"]["anyOf"]
    assert listed["type"] == ["array", "null"]
    assert "string" in lone["type"]
    assert schema["đồng gửi"]["type"] == ["array", "null"]
