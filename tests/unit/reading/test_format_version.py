from __future__ import annotations

import pytest

from vanban.diagnostics import DataError
from vanban.reading.format_version import FORMAT
from vanban.reading.source import source_from_text


@pytest.mark.parametrize("text", ["1", '"1"', "", str(FORMAT)])
def test_the_version_is_read_and_is_no_field_of_the_data(text: str) -> None:
    source = source_from_text(f"phiên bản dữ liệu: {text}\nsố: 9\n", "a.yaml")
    assert source.value == {"số": "9"}
    assert not source.findings


@pytest.mark.parametrize("name", ["phiên bản dữ liệu", "Phiên_bản dữ liệu", "format_version"])
def test_a_newer_version_is_refused_before_anything_else(name: str) -> None:
    with pytest.raises(DataError) as refused:
        source_from_text(f"mục lạ: x\n{name}: {FORMAT + 1}\n", "a.yaml")
    (finding,) = refused.value.findings
    assert (finding.code, finding.place.line) == ("P110", 2)
    assert str(FORMAT + 1) in str(finding.message)


@pytest.mark.parametrize("text", ["một", "0", "-1", "1.5", "[1]"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(DataError) as refused:
        source_from_text(f"phiên bản dữ liệu: {text}\nsố: 9\n", "a.yaml")
    assert [finding.code for finding in refused.value.findings] == ["P111"]
