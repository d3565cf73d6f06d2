"""The documents of the gallery, made from its variants."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from tools.gallery.variants import EXAMPLES, Variant
from vanban.pipeline import Product, produce

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def make(wanted: Iterable[Variant], folder: Path) -> Iterator[tuple[Variant, Product]]:
    """Yield the document of each variant.

    The data of a variant may point to files beside its example, so that it is
    made in a copy of the examples, which is kept in ``folder``.
    """
    copy = folder / "examples"
    if not copy.exists():
        shutil.copytree(EXAMPLES, copy)
    for number, variant in enumerate(wanted):
        data = copy / variant.source.parent.name / f"variant-{number}.json"
        data.write_text(json.dumps(variant.data, ensure_ascii=False), encoding="utf-8")
        yield variant, produce(data)
