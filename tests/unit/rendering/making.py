"""Word files for the tests, made and read with python-docx alone, never with the engine's code."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx

from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vanban.rendering.template import Template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word(*paragraphs: str, change: Callable[[Any], object] | None = None) -> bytes:
    """Return a Word file of these paragraphs, changed further through python-docx."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph().add_run(text)
    if change:
        change(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def template(*paragraphs: str, change: Callable[[Any], object] | None = None) -> Template:
    """Return a compiled template of these paragraphs."""
    return compile_template(word(*paragraphs, change=change), "mau.docx")


def filled(*paragraphs: str, **values: Any) -> list[str]:
    """Return the paragraphs that a template of these paragraphs makes of the values."""
    return read(fill(template(*paragraphs), Context(values)))


def read(data: bytes) -> list[str]:
    """Return the text of every paragraph of the body, outside tables."""
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


def cells(data: bytes, table: int = 0) -> list[list[str]]:
    """Return the text of every cell of a table."""
    return [[c.text for c in row.cells] for row in docx.Document(BytesIO(data)).tables[table].rows]


def part(data: bytes, name: str) -> str:
    """Return a part of a file as text."""
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return opened.read(name).decode()


def parts(data: bytes) -> dict[str, bytes]:
    """Return all parts of a file."""
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def with_parts(data: bytes, changed: dict[str, str | bytes]) -> bytes:
    """Return a file with other or more parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in {**parts(data), **changed}.items():
            made.writestr(name, content)
    return out.getvalue()


def with_body(data: bytes, old: str, new: str) -> bytes:
    """Return a file in whose body one piece of XML stands in the place of another."""
    body = part(data, "word/document.xml")
    assert old in body
    return with_parts(data, {"word/document.xml": body.replace(old, new)})


def paragraphs_xml(data: bytes) -> list[str]:
    """Return the XML of every paragraph of the body that has text."""
    body = part(data, "word/document.xml")
    found = re.findall(r"<w:p[ >].*?</w:p>", body, re.DOTALL)
    return [paragraph for paragraph in found if "<w:t" in paragraph]


def words_in(data: bytes) -> Iterator[str]:
    """Yield the text of every text element in every part."""
    from lxml import etree

    for name, content in parts(data).items():
        if name.endswith(".xml"):
            root = etree.fromstring(content)
            yield from (each.text or "" for each in root.iter(f"{W}t"))
