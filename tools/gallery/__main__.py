"""Draw the gallery: ``python -m tools.gallery [WORD …]`` into ``out/gallery``, needs LibreOffice.

Each document is drawn as one picture with all its pages. With words, only the
variants whose type or name holds one of them are drawn.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.gallery.making import make
from tools.gallery.sheets import contact_sheet
from tools.gallery.variants import Variant, variants
from vanban.diagnostics import VanbanError
from vanban.outputs.pdf import convert, find_program

if TYPE_CHECKING:
    from collections.abc import Iterator

AT_A_TIME = 20
OUT = Path(__file__).parents[2] / "out" / "gallery"


def main(words: list[str]) -> int:
    """Make the documents, turn them into pages, draw them, and say where they are."""
    OUT.mkdir(parents=True, exist_ok=True)
    wanted = [each for each in variants() if not words or _is_meant(each, words)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        documents = []
        for variant in wanted:
            try:
                ((_, product),) = make([variant], folder)
            except VanbanError as error:
                print(f"{variant.slug} {variant.name}: {error}", file=sys.stderr)
                continue
            documents.append(folder / f"{variant.slug}_{variant.name}.docx")
            documents[-1].write_bytes(product.document)
        for pdf in _pages_of(documents, folder):
            picture = OUT / f"{pdf.stem}.png"
            contact_sheet(pdf).save(picture, optimize=True)
            print(picture)
    return 0 if len(documents) == len(wanted) else 1


def _pages_of(documents: list[Path], folder: Path) -> Iterator[Path]:
    """Yield the documents as PDF, some at a time so that no run is long."""
    for start in range(0, len(documents), AT_A_TIME):
        some = documents[start : start + AT_A_TIME]
        yield from convert(find_program(), some, folder, profile=folder / "profile")


def _is_meant(variant: Variant, words: list[str]) -> bool:
    return any(word in f"{variant.slug} {variant.name}" for word in words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
