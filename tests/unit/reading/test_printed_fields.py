from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from pydantic import Field

from vanban.diagnostics import UsageError
from vanban.reading.canonical import canonical
from vanban.reading.model import Data, MarkedText, NamesData, Private
from vanban.reading.printed_fields import printed_fields
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled


class Sheet(Data):
    """A person's sheet (phiếu)."""

    name: str = Field(title="họ và tên")
    identity: Annotated[str, Private()] = Field("", title="số định danh")
    remark: str = Field("", title="ghi chú")


class Paper(Data):
    """A paper (giấy)."""

    kind: str = Field(title="loại")
    persons: tuple[Sheet, ...] = Field((), title="cá nhân")
    body: MarkedText = Field("", title="nội dung")
    sheets: Annotated[tuple[str, ...], NamesData(lambda: Sheet)] = Field((), title="phiếu")


TEXT = """\
loại: kế hoạch
nội dung: "**Một**"
cá nhân:
  - họ và tên: A
    số định danh: "051085001234"
    ghi chú: giữ kín
  - họ và tên: B
    ghi chú: Chuyên  viên
"""


def _travels(text: str, *named: str) -> dict[str, Any]:
    data = canonical(labelled(source_from_text(text, "a.yaml"), Paper), Paper)
    files = printed_fields(data, Paper, "KẾ HOẠCH\nMột\n1 chuyên viên", named)
    values: dict[str, Any] = json.loads(files[f"{data.digest}.json"])
    return values


def test_only_what_is_printed_travels_and_nothing_private() -> None:
    assert _travels(TEXT) == {
        "phiên bản dữ liệu": "1",
        "loại": "kế hoạch",
        "nội dung": "**Một**",
        "cá nhân": [{"họ và tên": "A"}, {"họ và tên": "B", "ghi chú": "Chuyên  viên"}],
    }


def test_a_private_field_travels_when_it_is_named() -> None:
    assert _travels(TEXT, "Số định danh")["cá nhân"][0]["số định danh"] == "051085001234"


def test_only_a_private_field_need_be_named() -> None:
    with pytest.raises(UsageError) as refused:
        _travels(TEXT, "họ và tên", "số dịnh danh")
    assert [finding.code for finding in refused.value.findings] == ["P112", "P112"]
    assert [finding.expected for finding in refused.value.findings] == ["", "số định danh"]


def test_the_files_that_data_build_on_are_sifted_too(tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("phieu")
    (folder / "a.yaml").write_text('họ và tên: A\nsố định danh: "05"\n', encoding="utf-8")
    source = source_from_text("loại: x\nphiếu: [a.yaml]\n", "b.yaml", "yaml", folder=folder)
    data = canonical(labelled(source, Paper), Paper)
    files = printed_fields(data, Paper, "x")
    (name,) = data.linked
    assert json.loads(files[name]) == {"phiên bản dữ liệu": "1", "họ và tên": "A"}
