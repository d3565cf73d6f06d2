from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from vanban.reading.canonical import Canonical, canonical
from vanban.reading.model import Data, NamesData, OneOrMany
from vanban.reading.source import read_source, source_from_text
from vanban.reading.validate import labelled


class Plan(Data):
    """What is used of a plan (kế hoạch)."""

    number: str = Field("", title="số")


class Person(Data):
    """A person (người)."""

    name: str = Field(title="họ và tên")
    year: int | None = Field(None, title="năm")


class Paper(Data):
    """A paper (giấy)."""

    number: str = Field("", title="số")
    recipients: Annotated[tuple[str, ...], OneOrMany()] = Field((), title="nơi nhận")
    signed_by: str | Person = Field("", title="người ký")
    profile: str = Field("", title="thông tin cơ quan")
    plan: Annotated[str, NamesData(lambda: Plan)] = Field("", title="kế hoạch")


def _canonical(text: str, folder: Path = Path()) -> Canonical:
    source = source_from_text(text, "a.yaml", "yaml", folder=folder)
    return canonical(labelled(source, Paper), Paper)


def test_order_spelling_and_writing_do_not_show() -> None:
    one = _canonical("số: 9\nnơi nhận:\n  - A\nngười ký: B\n")
    other = _canonical('# ghi chú\n"người_ký":   "B"\nNƠI NHẬN: A\nsố: "9"\n')
    assert one == other
    assert one.digest == other.digest


def test_another_word_is_another_digest() -> None:
    assert _canonical("số: 9\n").digest != _canonical("số: 10\n").digest


@pytest.mark.parametrize("text", ["nơi nhận:\n  - 'Lưu: VT'\n", "nơi nhận:\n  - Lưu: VT\n"])
def test_a_text_with_a_colon_stays_a_text(text: str) -> None:
    assert json.loads(_canonical(text).text)["nơi nhận"] == ["Lưu: VT"]


def test_a_group_that_may_be_a_text_is_read_as_the_document_reads_it() -> None:
    values = json.loads(_canonical("người ký:\n  năm: 1985\n  họ và tên: B\n").text)
    assert values["người ký"] == {"họ và tên": "B", "năm": "1985"}


def test_where_things_are_does_not_show_and_blanks_say_nothing() -> None:
    assert _canonical("thông tin cơ quan: a.yaml\nsố:\nnơi nhận: A\n") == _canonical("nơi nhận: A")


def test_a_data_file_that_is_named_is_kept_by_what_is_used_of_it(tmp_path: Path) -> None:
    made = []
    for name, rest in (("k.yaml", "trích yếu: x\n"), ("khac.yaml", "")):
        (tmp_path / name).write_text(f"số: 19\n{rest}", encoding="utf-8")
        made.append(_canonical(f"kế hoạch: {name}\n", tmp_path))
    assert made[0] == made[1]
    ((name, text),) = made[0].linked.items()
    assert json.loads(text) == {"phiên bản dữ liệu": "1", "số": "19"}
    assert json.loads(made[0].text)["kế hoạch"] == name


def test_what_is_kept_reads_back_as_itself(tmp_path: Path) -> None:
    (tmp_path / "k.yaml").write_text("số: 19\n", encoding="utf-8")
    kept = _canonical("kế hoạch: k.yaml\nnơi nhận:\n  - |\n    A\n    B\nngười ký: C\n", tmp_path)
    store = tmp_path / "kho"
    store.mkdir()
    for name, data in kept.files.items():
        (store / name).write_bytes(data)
    source = labelled(read_source(store / f"{kept.digest}.json"), Paper)
    assert canonical(source, Paper) == kept
