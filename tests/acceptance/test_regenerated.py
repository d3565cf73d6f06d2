"""Documents of every shape are made again, to the byte, from what a store keeps of them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest

from tools.gallery.making import make
from tools.gallery.variants import variants
from vanban.pipeline import recorded
from vanban.provenance.store import keep
from vanban.proving.regenerate import regenerate
from vanban.proving.verify import Conclusion, verify

if TYPE_CHECKING:
    from pathlib import Path

_EVERY = 8
"""All of them take a minute; those of one run are spread over all types and shapes."""


@pytest.mark.parametrize("start", range(2))
def test_a_store_makes_the_first_bytes_again(start: int, tmp_path: Path) -> None:
    wanted = list(islice(variants(), start * _EVERY // 2, None, _EVERY))
    assert len(wanted) > 10
    for variant, product in make(wanted, tmp_path):
        made = recorded(product)
        keep(tmp_path / "kho", made.kept)
        again = regenerate(made.document, variant.name, [tmp_path / "kho"])
        assert again.document == made.document, variant.name
        assert verify(made.document, variant.name, []).verdict is Conclusion.AS_MADE
