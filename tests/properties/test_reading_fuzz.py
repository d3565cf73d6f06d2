"""Whatever a data file holds, it is read or explained; nothing else comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field

from vanban.diagnostics import DataError, UsageError
from vanban.reading.model import Data, MarkedText
from vanban.reading.overrides import apply
from vanban.reading.source import source_from_bytes, source_from_text
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from vanban.diagnostics import Finding
    from vanban.reading.source import Source

VALID = """# Kế hoạch
loại văn bản: kế hoạch
số: 0123 # chưa có
trích yếu: >-
  Phát động phong trào
  thi đua
căn cứ:
- "Căn cứ: Luật"
- Lưu: VT, PNV.
nội dung: |
  I. MỤC ĐÍCH
  1. Mục đích: *nghiêng*
    - {{ chỉ_tiêu }}

người ký:
  chức vụ: 'CHỦ TỊCH'
  họ và tên: Phạm Xuân Vinh
chú thích: {1: "một", 2: [a]}
"""
PIECES = st.sampled_from(
    [
        *"\n \t:-#|>*&!%@`?'\"[]{},.<=~“”’\\",
        *("\n  ", ": ", "- ", "---\n", "|\n", ">-\n", "<<: *a", "&a ", "{{ ", "}}", "# "),
        *("số", "trích yếu:", "a:b", "\r\n", "\u2028", "\x00", "\ufeff", "e\u0302", "\U0001f600"),
    ]
)
SOUP = st.lists(PIECES, max_size=40).map("".join)


class Signatory(Data):
    """Who signs (người ký)."""

    position: str = Field(title="chức vụ")
    full_name: str = Field(title="họ và tên")


class Paper(Data):
    """A paper (văn bản)."""

    document_type: str = Field(title="loại văn bản")
    number: str = Field("", title="số")
    subject: str = Field(title="trích yếu")
    bases: tuple[MarkedText, ...] = Field((), title="căn cứ")
    body: Any = Field(title="nội dung")
    notes: dict[str, str] = Field({}, title="chú thích")
    signatory: Signatory = Field(title="người ký")


def reads_or_explains(text: str, form: str) -> None:
    findings: tuple[Finding, ...] = ()
    try:
        source = source_from_text(text, "tệp", form)
        check_places(source, text)
        source = labelled(apply(source, ["số=1", "người ký.chức vụ=CT"]), Paper)
        read_model(source, Paper)
    except (DataError, UsageError) as error:
        findings = error.findings
        if not findings:
            raise
    for finding in findings:
        assert str(finding.message)
        assert finding.place.line <= text.count("\n") + text.count("\r") + 1


def check_places(source: Source, text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for key in source.value:
        place = source.place((key,))
        assert 1 <= place.line <= len(lines)
        if not source.errors:
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@given(st.one_of(SOUP, st.text()), st.sampled_from(["yaml", "json", ""]))
@settings(max_examples=600, deadline=None)
def test_any_text_is_read_or_explained(text: str, form: str) -> None:
    reads_or_explains(text, form)


@given(st.data())
@settings(max_examples=600, deadline=None)
def test_a_valid_file_with_random_slips_is_read_or_explained(data: st.DataObject) -> None:
    text = VALID
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        upto = data.draw(st.integers(at, min(len(text), at + 3)))
        text = text[:at] + data.draw(st.one_of(PIECES, SOUP)) + text[upto:]
    reads_or_explains(text, "yaml")


@given(st.binary(max_size=60), st.sampled_from([b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_explained(data: bytes, mark: bytes) -> None:
    try:
        source = source_from_bytes(mark + data, "tệp")
    except DataError as error:
        if not error.findings:
            raise
    else:
        assert isinstance(source.value, dict)
