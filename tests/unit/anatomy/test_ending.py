"""Recipients and signatures at the foot of a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.ending import beside_signature, signature_height
from vanban.anatomy.signatory import CoSignatory, Signatory
from vanban.regimes import layout_parameters
from vanban.rendering.signature_block import Signatures

MakeDraft = Callable[..., Draft]
LAW = layout_parameters("nd30_2020")


def values(draft: Draft) -> dict[str, Any]:
    return dict(compose_document(draft).context.values)


def test_one_signs_below_authority_and_position(make_draft: MakeDraft) -> None:
    signatory = Signatory(
        capacity=("tm. hội đồng", "KT. CHỦ TỊCH"),
        position="Phó Chủ tịch",
        other_title=("PHÓ CHỦ TỊCH UBND",),
        full_name="Phạm Văn A",
    )
    made = values(make_draft(signatory=signatory))
    assert made["quyền_hạn_chức_vụ"] == ["TM. hội đồng", "KT. CHỦ TỊCH", "Phó Chủ tịch"]
    assert made["chức_danh_khác"] == ["PHÓ CHỦ TỊCH UBND"]
    assert (made["người_ký"], made["khối_chữ_ký"]) == ("Phạm Văn A", "")


def test_nobody_leaves_the_place_blank(make_draft: MakeDraft) -> None:
    made = values(make_draft(signatory=None))
    assert made["quyền_hạn_chức_vụ"] == []
    assert (made["người_ký"], made["khối_chữ_ký"]) == ("", "")


def test_several_sign_in_a_block_with_their_recipients(make_draft: MakeDraft) -> None:
    both = (CoSignatory(position="THƯ KÝ"), CoSignatory(position="CHỦ TỌA"))
    made = values(make_draft(signatories=both))
    block = made["khối_chữ_ký"]
    assert isinstance(block, Signatures)
    assert [cell.authority for cell in block.cells] == [("THƯ KÝ",), ("CHỦ TỌA",)]
    assert [runs.text for runs in block.recipients] == ["- UBND tỉnh;", "- Lưu: VT, VHXH."]
    assert made["quyền_hạn_chức_vụ"] == []


def test_a_list_of_one_signs_beside_the_recipients_unless_for_a_party(
    make_draft: MakeDraft,
) -> None:
    alone = CoSignatory(position="CHỦ TỊCH", full_name="Phạm Văn A")
    made = values(make_draft(signatories=(alone,)))
    assert (made["người_ký"], made["khối_chữ_ký"]) == ("Phạm Văn A", "")
    party = alone.model_copy(update={"party": ("BÊN A",)})
    made = values(make_draft(signatories=(party,)))
    assert (made["người_ký"], bool(made["khối_chữ_ký"])) == ("", True)


def test_a_higher_signature_takes_more_recipients_beside_it() -> None:
    lines = [f"- Đơn vị thứ {number};" for number in range(1, 26)]
    one = Signatory(position="CHỦ TỊCH", full_name="Phạm Văn A")
    three = Signatory(capacity=("TM. A", "KT. CHỦ TỊCH"), position="PHÓ CHỦ TỊCH", full_name="B")
    low, high = (beside_signature(lines, signature_height(s, LAW), LAW) for s in (one, three))
    assert 0 < low < high < len(lines)


def test_a_list_that_reaches_little_below_the_signature_is_not_divided() -> None:
    lines = [f"- Đơn vị thứ {number};" for number in range(1, 13)]
    signatory = Signatory(position="CHỦ TỊCH", full_name="Phạm Văn A")
    assert beside_signature(lines, signature_height(signatory, LAW), LAW) == len(lines)
