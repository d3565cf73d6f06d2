"""Annexes: their numbers, their pointers, their pages, and what the body says of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.annex_model import AnnexRecord, Medium, Turn
from vanban.anatomy.annexes import Annex, labels
from vanban.anatomy.composition import Composition, Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.issuers import JointIssuer
from vanban.anatomy.stage import Stage
from vanban.formatting.blanks import BLANK
from vanban.outline import Level, Node, Table
from vanban.rendering.pieces import NoteRef, Runs
from vanban.rendering.sections import SectionBreak
from vanban.vocabulary.dates import PartialDate

MakeDraft = Callable[..., Draft]
POINTING = "Nhiệm vụ tại Phụ lục kèm theo./."


def record(*lines: str, **more: Any) -> AnnexRecord:
    return AnnexRecord(heading="Phân công", body="\n".join(lines or ("Nội dung.",)), **more)


def annexes(composition: Composition) -> Any:
    return composition.context.values["các_phụ_lục"]


def only(composition: Composition) -> Any:
    (annex,) = annexes(composition)
    return annex


def codes(composition: Composition) -> list[str]:
    return [finding.code for finding in composition.findings]


def wide(columns: int) -> tuple[str, ...]:
    cells = " | ".join(["nghiêng nghiêng"] * columns)
    return f"| {cells} |", "|" + "---|" * columns, f"| {cells} |"


def test_a_document_has_no_annexes_unless_it_says_so(make_draft: MakeDraft) -> None:
    assert annexes(compose_document(make_draft())) == []


def test_one_annex_has_no_number(make_draft: MakeDraft) -> None:
    assert only(compose_document(make_draft(annexes=(record(),))))["nhãn"] == "Phụ lục"


def test_two_annexes_or_more_have_roman_numbers(make_draft: MakeDraft) -> None:
    made = annexes(compose_document(make_draft(annexes=(record(),) * 4)))
    numbers = ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]
    assert [each["nhãn"] for each in made] == numbers


def test_lists_with_a_label_of_their_own_are_not_counted() -> None:
    found = labels([Annex("a", (), label="DANH SÁCH"), Annex("b", ()), Annex("c", (), label="")])
    assert found == ["DANH SÁCH", "Phụ lục", ""]


def test_the_annexes_of_the_type_stand_first(make_draft: MakeDraft) -> None:
    own = Annex("Danh sách tập thể", (Node(Level.PLAIN, text="a"),), label="DANH SÁCH")
    made = annexes(compose_document(make_draft(annexes=(record(),)), annexes=[own]))
    assert [each["tiêu_đề"] for each in made] == ["Danh sách tập thể", "Phân công"]


def test_the_pointer_says_what_the_annex_goes_with(make_draft: MakeDraft) -> None:
    made = only(compose_document(make_draft(number="9", annexes=(record(),))))
    assert made["kèm_theo"] == (
        "(Kèm theo Kế hoạch số 09/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Ba Tơ)"
    )


def test_what_is_not_known_yet_is_left_to_the_pen(make_draft: MakeDraft) -> None:
    draft = make_draft(issued_on=PartialDate(2026), annexes=(record(),))
    date = f"ngày {BLANK} tháng {BLANK} năm 2026"
    assert f"số {BLANK}/KH-UBND {date} của" in only(compose_document(draft))["kèm_theo"]


def test_an_electronic_document_leaves_number_and_date_open(make_draft: MakeDraft) -> None:
    draft = make_draft(number="9", medium=Medium.ELECTRONIC, annexes=(record(),))
    pointer = only(compose_document(draft))["kèm_theo"]
    date = f"ngày {BLANK} tháng {BLANK} năm {BLANK}"
    assert f"số {BLANK}/KH-UBND {date} của" in pointer


def test_the_name_in_the_pointer_may_be_given(make_draft: MakeDraft) -> None:
    draft = make_draft(agency_in_sentence="UBND xã", annexes=(record(),))
    assert only(compose_document(draft))["kèm_theo"].endswith("của UBND xã)")


def test_all_bodies_that_issue_a_document_are_named(make_draft: MakeDraft) -> None:
    other = JointIssuer(issuing_agency=("LIÊN ĐOÀN LAO ĐỘNG", "HUYỆN BA TƠ"))
    draft = make_draft(joint_issuers=(other,), annexes=(record(),))
    pointer = only(compose_document(draft))["kèm_theo"]
    assert pointer.endswith("của Ủy ban nhân dân xã Ba Tơ và Liên đoàn Lao động huyện Ba Tơ)")


def test_an_annex_of_a_paper_of_old_says_what_it_said_and_no_more(make_draft: MakeDraft) -> None:
    said = AnnexRecord(label="PHỤ LỤC SỐ 1", heading="A", attached_to="(Kèm theo a)", body="x")
    bare = AnnexRecord(body="Không có gì ở trên.")
    draft = make_draft(stage=Stage.IMPORTED, annexes=(said, bare))
    made = annexes(compose_document(draft))
    names = ("nhãn", "tiêu_đề", "kèm_theo")
    assert [[each[name] for name in names] for each in made] == [
        ["PHỤ LỤC SỐ 1", "A", "(Kèm theo a)"],
        ["", "", ""],
    ]
    assert "D454" not in codes(compose_document(draft))


def test_a_label_and_a_pointer_may_be_written_by_hand(make_draft: MakeDraft) -> None:
    draft = make_draft(annexes=(record(label="PHỤ LỤC A", attached_to="(Kèm theo a)"), record()))
    made = annexes(compose_document(draft))
    assert [each["nhãn"] for each in made] == ["PHỤ LỤC A", "Phụ lục"]
    assert made[0]["kèm_theo"] == "(Kèm theo a)"


def test_an_annex_of_a_new_document_needs_a_heading(make_draft: MakeDraft) -> None:
    draft = make_draft(body=POINTING, annexes=(AnnexRecord(body="x"),))
    assert codes(compose_document(draft)) == ["D454"]


def test_a_document_without_number_is_pointed_to_without_one(make_draft: MakeDraft) -> None:
    draft = make_draft(is_numbered=False, annexes=(record(),))
    assert "(Kèm theo Kế hoạch ngày 05" in only(compose_document(draft))["kèm_theo"]


def test_a_table_that_does_not_fit_turns_the_page(make_draft: MakeDraft) -> None:
    made = only(compose_document(make_draft(annexes=(record(*wide(9)),))))
    assert made["ngắt"] == SectionBreak(across=True)
    assert made["khổ_ngang"] is True
    assert all(each["khổ_ngang"] for each in made["nội_dung"])


def test_a_table_that_fits_leaves_the_page_upright(make_draft: MakeDraft) -> None:
    made = only(compose_document(make_draft(annexes=(record(*wide(3)),))))
    assert made["ngắt"] == SectionBreak(across=False)


@pytest.mark.parametrize(("turn", "across"), [(Turn.NO, False), (Turn.YES, True)])
def test_the_clerk_may_say_how_the_page_lies(
    make_draft: MakeDraft, turn: Turn, *, across: bool
) -> None:
    lines = wide(9) if turn is Turn.NO else ("Một dòng.",)
    made = only(compose_document(make_draft(annexes=(record(*lines, turn=turn),))))
    assert made["ngắt"] == SectionBreak(across=across)


def test_notes_of_annexes_are_numbered_on_after_the_body(make_draft: MakeDraft) -> None:
    draft = make_draft(
        "Theo Luật[^1] và Phụ lục./.",
        "[^1]: Luật số 1.",
        annexes=(record("Theo Nghị định[^1].", "[^1]: Nghị định số 2."),),
    )
    composition = compose_document(draft)
    assert [note.text for note in composition.context.notes] == ["Luật số 1.", "Nghị định số 2."]
    (paragraph,) = only(composition)["nội_dung"]
    assert NoteRef(2) in paragraph["chữ"].pieces


def test_a_fault_in_an_annex_is_told_with_its_place(make_draft: MakeDraft) -> None:
    draft = make_draft(annexes=(record("Theo[^9]."), record("Của {{ người_kí }}.")))
    found = compose_document(draft).findings
    paths = [finding.place.path for finding in found if finding.place.path.startswith("phụ lục")]
    assert "phụ lục › mục 1 › nội dung" in paths
    assert "phụ lục › mục 2 › nội dung" in paths


def test_a_body_that_does_not_mention_its_annexes_is_told(make_draft: MakeDraft) -> None:
    assert "D450" in codes(compose_document(make_draft(annexes=(record(),))))
    assert "D450" not in codes(compose_document(make_draft(POINTING, annexes=(record(),))))
    assert "D450" not in codes(compose_document(make_draft()))


def test_a_list_of_the_data_may_stand_in_an_annex(make_draft: MakeDraft) -> None:
    table = Node(Level.TABLE, table=Table((("a",), ("b",))))
    blocks = {"việc": {"bảng": lambda: (table,)}}
    draft = make_draft(POINTING, annexes=(record("{{ việc | bảng }}"),))
    composition = compose_document(draft, blocks=blocks)
    assert [each["cấp"] for each in only(composition)["nội_dung"]] == ["bảng"]
    assert "D324" not in codes(composition)


def test_a_table_at_the_end_of_an_annex_keeps_its_last_rows_together(
    make_draft: MakeDraft,
) -> None:
    made = only(compose_document(make_draft(annexes=(record("Chữ.", "Bảng:", *wide(2)),))))
    assert [each["giữ_cùng_sau"] for each in made["nội_dung"]] == [False, True, True]


def body_with(table: Table, *after: Node) -> tuple[Node, ...]:
    return (Node(Level.TABLE, table=table), *after)


def test_a_wide_table_of_the_body_stands_on_a_page_turned_for_it(make_draft: MakeDraft) -> None:
    blocks = {
        "việc": {"bảng": lambda: body_with(Table((("a",), ("b",)), caption="Tên", wide=True))}
    }
    draft = make_draft("{{ việc | bảng }}", "Hết./.")
    records: Any = compose_document(draft, blocks=blocks).context.values["nội_dung"]
    kinds = [each.get("bảng") for each in records]
    assert kinds[0] == SectionBreak(across=True, fresh=False)
    assert kinds[3] == SectionBreak(across=False, fresh=False)
    assert isinstance(records[1]["chữ"], Runs)
    assert records[1]["khổ_ngang"] is records[2]["khổ_ngang"] is True


def test_a_wide_table_before_the_signature_is_told(make_draft: MakeDraft) -> None:
    blocks = {"việc": {"bảng": lambda: body_with(Table((("a",), ("b",)), wide=True))}}
    assert "D453" in codes(compose_document(make_draft("{{ việc | bảng }}"), blocks=blocks))
    more = make_draft("{{ việc | bảng }}", "Hết./.")
    assert "D453" not in codes(compose_document(more, blocks=blocks))


def test_a_table_of_the_body_that_is_set_smaller_is_told(make_draft: MakeDraft) -> None:
    assert "D452" in codes(compose_document(make_draft(*wide(9), "Hết./.")))
    assert "D452" not in codes(compose_document(make_draft(*wide(4), "Hết./.")))
