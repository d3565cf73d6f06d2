"""Contact sheets: all pages of a document beside one another on one picture (bảng trang)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

RESOLUTION = 60
ACROSS = 5
"""Pages beside one another."""
MOST = 20
"""Pages of a long document that are shown; the last ones always are."""
_GAP = 6
_BETWEEN = 160


def contact_sheet(pdf: Path) -> Image:
    """Return the pages of a PDF on one picture, in reading order."""
    import pdfplumber
    from PIL import Image

    with pdfplumber.open(pdf) as opened:
        shown = [*opened.pages[: MOST - 2], *opened.pages[MOST - 2 :][-2:]]
        pages = [page.to_image(resolution=RESOLUTION).original.convert("L") for page in shown]
    width = max(page.width for page in pages) + _GAP
    height = max(page.height for page in pages) + _GAP
    rows = -(-len(pages) // ACROSS)
    sheet = Image.new("L", (width * min(len(pages), ACROSS), height * rows), _BETWEEN)
    for number, page in enumerate(pages):
        sheet.paste(page, (number % ACROSS * width, number // ACROSS * height))
    return sheet
