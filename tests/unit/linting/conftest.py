"""Own templates: the shipped one, changed as clerks change it in Word."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import pytest

from vanban.linting.lint import lint
from vanban.pipeline import export_template

Change = Callable[[Any], object]
Linted = Callable[..., list[tuple[str, str]]]


def changed(change: Change) -> bytes:
    """Return the template of a plan after a change through python-docx."""
    document = docx.Document(BytesIO(export_template("ke-hoach")))
    change(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def paragraph(document: Any, text: str) -> Any:
    """Return the first paragraph, of tables too, that holds a text."""
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    every = [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]
    return next(each for each in every if text in each.text)


def remove(document: Any, text: str) -> None:
    """Delete a paragraph."""
    element = paragraph(document, text)._p
    element.getparent().remove(element)


@pytest.fixture
def linted() -> Linted:
    """Return code and place of all that is found after a change."""

    def check(change: Change, slug: str = "ke-hoach") -> list[tuple[str, str]]:
        report = lint(changed(change), "mau.docx", slug)
        return [(each.code, each.place.part) for each in report.findings]

    return check
