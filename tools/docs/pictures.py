"""The pictures of the documentation: pages of documents that it makes itself."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

from tools.docs.tutorial import OTHERS, ROOT, RUN, Picture, pictures, pictures_of_examples
from vanban.outputs.pdf import to_pdf
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RESOLUTION = 75
_FINER = 4
"""Pages are drawn this many times finer and then reduced, so that small letters stay legible."""
SHOWN = "Shown"
"""The entry of the picture that tells which text it shows."""
_GREYS = 16
_EDGE = 200
_WHITE = 255
_GAP = 10


def all_pictures() -> Iterator[tuple[Path, Picture]]:
    """Yield every picture of the documentation with its path."""
    for page in (*RUN, *OTHERS):
        shown = pictures if page in RUN else pictures_of_examples
        for picture in shown((ROOT / page).read_text(encoding="utf-8")):
            yield (ROOT / page).parent / picture.file, picture


def fingerprint(picture: Picture) -> str:
    """Return what tells whether a picture is stale: its pages, and the text of the document."""
    text = text_of(picture.document)
    return hashlib.sha256(f"{picture.pages}\n{text}".encode()).hexdigest()[:16]


def make_all() -> Iterator[Path]:
    """Draw every picture anew (needs LibreOffice); yield their paths."""
    for path, picture in all_pictures():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_drawn(picture))
        yield path


def _drawn(picture: Picture) -> bytes:
    import pdfplumber
    from PIL import Image, ImageOps
    from PIL.PngImagePlugin import PngInfo

    with pdfplumber.open(io.BytesIO(to_pdf(picture.document))) as pdf:
        shown = [pdf.pages[number - 1] for number in picture.pages]
        images = [page.to_image(resolution=RESOLUTION * _FINER).original for page in shown]
    smaller = [image.convert("L").reduce(_FINER) for image in images]
    framed = [ImageOps.expand(image, border=1, fill=_EDGE) for image in smaller]
    width = sum(image.width for image in framed) + _GAP * (len(framed) - 1)
    whole = Image.new("L", (width, max(image.height for image in framed)), _WHITE)
    left = 0
    for image in framed:
        whole.paste(image, (left, 0))
        left += image.width + _GAP
    told, target = PngInfo(), io.BytesIO()
    told.add_text(SHOWN, fingerprint(picture))
    whole.quantize(_GREYS).save(target, "PNG", optimize=True, pnginfo=told)
    return target.getvalue()
