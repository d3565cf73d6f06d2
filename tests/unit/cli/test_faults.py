from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.cli.faults import unforeseen
from vanban.cli.names import nearest

if TYPE_CHECKING:
    import pytest


def _fault() -> Exception:
    try:
        nearest(None, [])  # type: ignore[arg-type]
    except AttributeError as error:
        return error
    raise AssertionError


def test_our_fault_says_where_in_our_code_it_happened(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VANBAN_DEBUG", raising=False)
    finding = unforeseen(_fault(), "a.yaml")
    assert (finding.code, finding.place.file) == ("C001", "a.yaml")
    assert "AttributeError names:" in str(finding.message)
    assert capsys.readouterr().err == ""


def test_the_trace_is_printed_when_it_is_wanted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANBAN_DEBUG", "1")
    unforeseen(_fault())
    assert "Traceback" in capsys.readouterr().err
