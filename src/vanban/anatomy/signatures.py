"""Several signatures as one block of the page (các chữ ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.authority import capacity_lines
from vanban.rendering.signature_block import Measures, Signature, Signatures
from vanban.typesetting import Face

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.anatomy.signatory import CoSignatory
    from vanban.law.parameters import Parameters
    from vanban.rendering.pieces import Runs


def signature_block(
    signatories: Iterable[CoSignatory],
    law: Parameters,
    recipients: Iterable[Runs] = (),
    *,
    followed: bool = False,
) -> Signatures:
    """Return signatures side by side in rows, for the template's ``{{p khối_chữ_ký }}``.

    Args:
        signatories: who signs, from left to right; ``party`` is printed above.
        law: the numbers of the layout.
        recipients: lines of recipients that stay with the last row.
        followed: whether other signatures stand below.
    """
    cells = tuple(map(_cell, signatories))
    measures = Measures(
        authority=authority_face(law),
        name=Face(law.number("signature.name.size"), bold=True),
        least=law.number("signature.cell_least"),
        gap=law.number("signature.cell_gap"),
        space=law.number("signature.grid_space"),
        recipients=law.number("recipients.column") - law.number("recipients.gap"),
    )
    return Signatures(cells, measures, tuple(recipients), followed)


def authority_face(law: Parameters) -> Face:
    """Return how authority and position are set, Appendix I, Part I, II.7đ."""
    return Face(law.number("signature.authority.size"), bold=True, caps=True)


def _cell(signatory: CoSignatory) -> Signature:
    authority = tuple(line.printed for line in capacity_lines(signatory))
    return Signature(signatory.party, authority, signatory.other_title, signatory.full_name)
