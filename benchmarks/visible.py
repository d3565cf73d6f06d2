"""The text that a reader of a made document sees, to compare what the engines made."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from pathlib import Path

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES: Final = ("word/header", "word/document.xml", "word/footer")


def visible_text(path: Path) -> list[str]:
    """Return the text of each paragraph of body, headers and footers, empty ones too."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith(_STORIES)]
        roots = [ET.fromstring(archive.read(name)) for name in sorted(names)]  # noqa: S314 - our own file
    return [
        "".join(text.text or "" for text in paragraph.iter(f"{_WORD}t"))
        for root in roots
        for paragraph in root.iter(f"{_WORD}p")
    ]
