from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.provenance.likeness import likeness, without_lengths
from vanban.structure.view import view

if TYPE_CHECKING:
    from vanban.pipeline import Product


def test_every_paragraph_with_words_is_a_unit_and_a_row_of_a_table_is_one(product: Product) -> None:
    seen = view(product.document)
    found = likeness(seen)
    cells = [each.cell for each in seen.paragraphs if each.cell and each.cell.ruled]
    rows = {(cell.table, cell.row) for cell in cells}
    spoken = [each for each in seen.paragraphs if each.full_text and each.cell not in cells]
    assert len(found.units) == len(spoken) + len(rows) + len(seen.notes)
    assert len(found.looks) < len(found.units)
    assert found == likeness(view(product.document))


def test_lines_of_number_and_day_are_open(product: Product) -> None:
    found = likeness(view(product.document))
    assert [unit.words.split(",")[0] for unit in found.units if unit.blank][:2] == [
        "Số: /KH-UBND",
        "Ba Tơ",
    ]


def test_lengths_of_stretches_can_be_left_out(product: Product) -> None:
    for look in likeness(view(product.document)).looks:
        bare = without_lengths(look)
        assert bare[:8] == look[:8]
        assert len(bare) <= len(look)
