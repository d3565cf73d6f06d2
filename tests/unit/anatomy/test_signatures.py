"""Several signatures as one block of the page."""

from __future__ import annotations

from vanban.anatomy.signatory import CoSignatory
from vanban.anatomy.signatures import signature_block
from vanban.regimes import layout_parameters
from vanban.rendering.pieces import Runs
from vanban.rendering.signature_block import Signature

LAW = layout_parameters("nd30_2020")


def test_a_cell_holds_party_authority_other_title_and_name() -> None:
    signatory = CoSignatory(
        party=("ĐẠI DIỆN HUYỆN BA TƠ",),
        capacity=("TM. ỦY BAN NHÂN DÂN", "kt. CHỦ TỊCH"),
        position="PHÓ CHỦ TỊCH",
        other_title=("Phó Chủ tịch Hội đồng",),
        full_name="Phạm Văn A",
    )
    assert signature_block([signatory], LAW).cells == (
        Signature(
            ("ĐẠI DIỆN HUYỆN BA TƠ",),
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ("Phó Chủ tịch Hội đồng",),
            "Phạm Văn A",
        ),
    )


def test_sizes_are_those_of_the_law() -> None:
    small = signature_block([], layout_parameters("nd30_2020", "12/13/13")).measures
    assert (small.authority.size, small.name.size) == (13, 13)
    assert (small.authority.caps, small.name.caps) == (True, False)


def test_recipients_go_with_the_block() -> None:
    filing = Runs.plain("- Lưu: VT.")
    assert signature_block([], LAW, [filing]).recipients == (filing,)
