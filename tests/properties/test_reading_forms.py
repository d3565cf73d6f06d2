"""Records go through a sheet, and data through a form, and come back as they were."""

from __future__ import annotations

from typing import Annotated, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field

from vanban.diagnostics import DataError
from vanban.reading.files import with_files
from vanban.reading.model import Data, Lines, Marked
from vanban.reading.sheets.cleaning import clean
from vanban.reading.sheets.form_writing import form
from vanban.reading.sheets.workbook import read_workbook
from vanban.reading.source import source_from_bytes
from vanban.reading.validate import read_model


class Part(Data):
    """A part (thành phần)."""

    name: str = Field(title="tên")
    remark: str = Field("", title="ghi chú")


class Item(Part):
    """A record with a list of its own (bản ghi)."""

    id: str = Field("", title="mã")
    merits: tuple[str, ...] = Field((), title="thành tích")
    parts: tuple[Part, ...] = Field((), title="thành phần")


class Paper(Data):
    """A paper (văn bản)."""

    subject: str = Field(title="trích yếu")
    recipients: tuple[str, ...] = Field((), title="nơi nhận")
    body: Annotated[Any, Marked(), Lines()] = Field("", title="nội dung")
    items: tuple[Item, ...] = Field((), title="danh sách")


SIGNS = st.one_of(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufffe\uffff"),
    st.sampled_from("=+-@'\"0123456789.,/ ăâđêôơưỆỖỮ“”…|*"),
)
LINE = st.text(SIGNS, max_size=24).map(clean).filter(lambda text: "_x" not in text)
WORDS = LINE.filter(bool)
NAME = st.one_of(WORDS, st.sampled_from(["I. TẬP THỂ", "Tổng cộng", "1", "Người lập", "A › b"]))
PART = st.builds(Part, name=NAME, remark=LINE)


def items() -> st.SearchStrategy[Item]:
    return st.builds(
        Item,
        name=NAME,
        remark=LINE,
        id=LINE,
        merits=st.lists(WORDS, max_size=3).map(tuple),
        parts=st.lists(PART, max_size=2).map(tuple),
    )


@given(
    subject=WORDS,
    recipients=st.lists(WORDS, max_size=3),
    body=st.lists(LINE, max_size=5),
    records=st.lists(items(), max_size=4),
)
@settings(max_examples=100)
def test_data_come_back_from_a_form(
    subject: str, recipients: list[str], body: list[str], records: list[Item]
) -> None:
    text = "\n".join(body).strip("\n")
    if text.lower().endswith((".xlsx", ".csv", ".docx", ".doc", ".docm")):
        return
    paper = Paper(subject=subject, recipients=tuple(recipients), body=text, items=tuple(records))
    data = form(Paper, _values(paper))
    source = with_files(source_from_bytes(data, "PHIEU.xlsx"), Paper)
    assert read_model(source, Paper) == paper


def _values(paper: Paper) -> dict[str, Any]:
    def labelled(value: Any) -> Any:
        if isinstance(value, Data):
            fields = type(value).model_fields
            return {
                str(info.title): labelled(getattr(value, name)) for name, info in fields.items()
            }
        return [labelled(each) for each in value] if isinstance(value, tuple) else value

    return dict(labelled(paper))


SOUND = form(
    Paper,
    {"trích yếu": "x", "danh sách": [{"tên": f"n {n}", "mã": str(n)} for n in range(20)]},
)


@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=8)), max_size=6
    ),
    end=st.integers(0, len(SOUND)),
)
@settings(max_examples=150)
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(
    cuts: list[tuple[int, bytes]], end: int
) -> None:
    damaged = bytearray(SOUND[:end])
    for at, junk in cuts:
        damaged[at : at + len(junk)] = junk
    assert _outcome(bytes(damaged))


def _outcome(data: bytes) -> tuple[object, ...]:
    """The sheets of a workbook, or why it was refused."""
    try:
        return read_workbook(data, "ds.xlsx").sheets
    except DataError as error:
        return error.findings
