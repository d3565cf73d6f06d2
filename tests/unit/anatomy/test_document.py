"""What every document shares, from its data to the values of the template."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.formatting.blanks import BLANK
from vanban.law.setting import Setting
from vanban.regimes import all_regimes
from vanban.rendering.pieces import NoteRef, Run, Runs
from vanban.vocabulary.dates import PartialDate

MakeDraft = Callable[..., Draft]


def values(draft: Any) -> dict[str, Any]:
    return dict(compose_document(draft).context.values)


def codes(draft: Any) -> list[str]:
    return [finding.code for finding in compose_document(draft).findings]


def test_the_letterhead_pads_number_day_and_month(make_draft: MakeDraft) -> None:
    made = values(make_draft(number="9"))
    assert made["số"] == "09"
    assert made["ngày_ban_hành"] == "ngày 05 tháng 01 năm 2026"


def test_what_older_templates_ask_for_is_still_there(make_draft: MakeDraft) -> None:
    asked = """cơ_quan_chủ_quản cơ_quan_ban_hành kẻ_cơ_quan kẻ_tiêu_ngữ số ký_hiệu địa_danh
        ngày_ban_hành tên_loại trích_yếu kẻ_trích_yếu các_căn_cứ nội_dung nơi_nhận nơi_nhận_tiếp
        quyền_hạn_chức_vụ người_ký"""
    assert set(asked.split()) <= set(values(make_draft()))


def test_what_is_not_known_is_left_to_the_pen(make_draft: MakeDraft) -> None:
    made = values(make_draft(issued_on=PartialDate(2026)))
    assert made["số"] == BLANK
    assert made["ngày_ban_hành"] == f"ngày {BLANK} tháng {BLANK} năm 2026"


def test_the_symbol_is_made_from_the_agency_when_it_is_not_given(make_draft: MakeDraft) -> None:
    made = values(make_draft(symbol="", agency_abbreviation="UBND"))
    assert made["ký_hiệu"] == "KH-UBND"


def test_bases_and_recipients_get_their_final_marks(make_draft: MakeDraft) -> None:
    made = values(make_draft(legal_bases=("Căn cứ Luật A", "Căn cứ Luật B;")))
    assert [runs.text for runs in made["các_căn_cứ"]] == ["Căn cứ Luật A;", "Căn cứ Luật B."]
    assert [runs.text for runs in made["nơi_nhận"]] == ["- UBND tỉnh;", "- Lưu: VT, VHXH."]


def test_many_recipients_run_on_in_a_row_of_their_own(make_draft: MakeDraft) -> None:
    many = tuple(f"Đơn vị thứ {number}" for number in range(25))
    made = values(make_draft(recipients=many))
    assert made["nơi_nhận_tiếp"]
    assert len(made["nơi_nhận"]) + len(made["nơi_nhận_tiếp"]) == 25


def test_emphasis_and_notes_of_the_body_become_runs(make_draft: MakeDraft) -> None:
    text = ("Theo *Luật*[^1] mới./.", "[^1]: Luật **số** 1.")
    composition = compose_document(make_draft(*text))
    (paragraph,) = values(make_draft(*text))["nội_dung"]
    assert paragraph["chữ"].pieces == (
        Run("Theo "),
        Run("Luật", italic=True),
        NoteRef(1),
        Run(" mới./."),
    )
    assert composition.context.notes == (Runs((Run("Luật "), Run("số", bold=True), Run(" 1."))),)


def test_a_text_refers_to_the_documents_own_data(make_draft: MakeDraft) -> None:
    text = ("{{ người_ký.họ_và_tên }} ký {{ ngày_ban_hành }}./.",)
    (paragraph,) = values(make_draft(*text))["nội_dung"]
    assert paragraph["chữ"].text == "Nguyễn Văn A ký ngày 05 tháng 01 năm 2026./."


def test_data_in_a_text_is_never_read_for_marks(make_draft: MakeDraft) -> None:
    draft = make_draft("Về {{ trích_yếu }}./.", subject="*sao* {{ số }} [^1]")
    (paragraph,) = values(draft)["nội_dung"]
    assert paragraph["chữ"].pieces == (Run("Về *sao* {{ số }} [^1]./."),)


def test_an_unknown_name_is_found_with_its_line(make_draft: MakeDraft) -> None:
    composition = compose_document(make_draft("Một./.", "{{ người_kí }}./."))
    (finding,) = composition.findings
    assert (finding.code, finding.place.line) == ("O404", 12)
    assert "người_ký" in str(finding.hint) or "người ký" in str(finding.hint)


def test_a_wrong_sequence_is_found_with_its_line_and_not_renumbered(make_draft: MakeDraft) -> None:
    draft = make_draft("a) Một;", "b) Hai;", "b) Ba./.")
    (finding,) = compose_document(draft).findings
    assert finding.place.line == 13
    assert [p["nhãn"] for p in values(draft)["nội_dung"]] == ["a)", "b)", "b)"]


def test_the_last_lines_keep_with_the_signature(make_draft: MakeDraft) -> None:
    short = values(make_draft("Đoạn một.", "Đoạn hai.", "Hết./."))["nội_dung"]
    assert [p["giữ_cùng_sau"] for p in short] == [False, True, True]
    long = values(make_draft("Đoạn một.", "Rất dài. " * 20))["nội_dung"]
    assert [p["giữ_cùng_sau"] for p in long] == [False, True]


def test_headings_keep_with_what_follows(make_draft: MakeDraft) -> None:
    text = ("I. MỤC ĐÍCH", "1. Mục đích", "Một câu.", "Hai câu.", "Ba câu dài. " * 10)
    assert [p["giữ_cùng_sau"] for p in values(make_draft(*text))["nội_dung"]][:3] == [
        True,
        True,
        False,
    ]


def test_what_leads_to_a_table_keeps_with_it_and_stands_apart(make_draft: MakeDraft) -> None:
    text = ("Một câu.", "Kết quả như sau:", "| A | B |", "|---|---|", "| 1 | 2 |", "Hết./.")
    first, leading, _, last = values(make_draft(*text))["nội_dung"]
    assert (leading["giữ_cùng_sau"], leading["trước_bảng"]) == (True, True)
    assert not first["giữ_cùng_sau"]
    assert "trước_bảng" not in {**first, **last}


def test_a_chapter_puts_its_label_on_a_line_of_its_own(make_draft: MakeDraft) -> None:
    text = ("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "Nội dung điều một./.")
    made = [(p["cấp"], p["nhãn"], p["chữ"].text) for p in values(make_draft(*text))["nội_dung"]]
    assert made == [
        ("chương", "Chương I", ""),
        ("tiêu đề", "", "QUY ĐỊNH CHUNG"),
        ("điều", "Điều 1.", "Phạm vi"),
        ("đoạn", "", "Nội dung điều một./."),
    ]


def test_faults_of_number_subject_and_recipients_are_found(make_draft: MakeDraft) -> None:
    draft = make_draft(number="19/KH", subject="Về việc.", recipients=("UBND tỉnh",))
    assert codes(draft) == ["D330", "D333", "D336"]


def test_a_file_is_named_by_symbol_gist_and_number(make_draft: MakeDraft) -> None:
    draft = make_draft()
    assert compose_document(draft).file_stem == "KH-UBND_thi đua 2026_dự thảo"
    other = make_draft(number="19", subject="Tuyên truyền pháp luật cho Nhân dân trong xã")
    assert compose_document(other).file_stem == "KH-UBND_tuyên truyền pháp luật cho 2026_19"


def test_a_text_refers_to_what_its_type_has_worked_out(make_draft: MakeDraft) -> None:
    draft = make_draft("Có {{ số_tập_thể | hai_chữ_số }} tập thể, của {{ địa_danh }}./.")
    facts = {"số tập thể": 5, "địa danh": "Ba Vì"}
    composition = compose_document(draft, facts=facts)
    assert composition.findings == ()
    made: Any = composition.context.values
    (paragraph,) = made["nội_dung"]
    assert paragraph["chữ"].text == "Có 05 tập thể, của Ba Vì./."


def test_the_types_own_text_stands_where_the_data_leave_theirs_out(make_draft: MakeDraft) -> None:
    own = "Kính trình {{ địa_danh }}./."
    assert _texts(make_draft(body=""), own) == ["Kính trình Ba Tơ./."]
    assert _texts(make_draft("Một câu./."), own) == ["Một câu./."]


def _texts(draft: Draft, own: str) -> list[str]:
    values: Any = compose_document(draft, body=own).context.values
    return [paragraph["chữ"].text for paragraph in values["nội_dung"]]


def test_the_heading_of_a_clause_under_an_article_is_set_as_the_layout_asks(
    make_draft: MakeDraft,
) -> None:
    (old,) = (each for each in all_regimes() if each.id == "tt01_2011")
    for first, set_then in (("Điều 1. Phạm vi", "khoản"), ("I. MỤC", "khoản có tiêu đề")):
        draft = make_draft(first, "1. Đối tượng", "a) Cơ quan./.")
        now, then = (
            values(each)["nội_dung"][1]
            for each in (draft, replace(draft, setting=Setting({"layout": old})))
        )
        assert (now["cấp"], then["cấp"]) == ("khoản có tiêu đề", set_then)
        assert then["giữ_cùng_sau"]
