"""A submission on its way to the page."""

from __future__ import annotations

from collections.abc import Callable

from vanban.anatomy.composition import Draft
from vanban.documents.commendation_submission.context import compose
from vanban.documents.commendation_submission.model import ListSettings, ListSplit
from vanban.rendering.pieces import Run, Runs

MakeDraft = Callable[..., Draft]


def body(draft: Draft) -> list[str]:
    paragraphs = compose(draft).context.values["nội_dung"]
    assert isinstance(paragraphs, list)
    texts = []
    for paragraph in paragraphs:
        assert isinstance(paragraph, dict)
        runs = paragraph["chữ"]
        assert isinstance(runs, Runs)
        texts.append("".join(each.text for each in runs.pieces if isinstance(each, Run)))
    return texts


def test_the_clerks_own_text_may_refer_to_counts_and_sum(make_draft: MakeDraft) -> None:
    text = (
        "Trình {{ số_cá_nhân | hai_chữ_số }} ({{ số_cá_nhân | bằng_chữ }}) người,"
        " {{ nội_dung_đề_nghị }}, {{ đối_tượng_đề_nghị }},"
        " thưởng {{ tổng_tiền_thưởng | tiền }}./."
    )
    assert body(make_draft(body=text)) == [
        "Trình 02 (hai) người, tặng Giấy khen cho 02 cá nhân, 02 cá nhân, thưởng 0 đồng./."
    ]


def test_a_short_list_may_stand_in_the_text(make_draft: MakeDraft) -> None:
    draft = make_draft(body="Trình:\n{{ cá_nhân | gạch_đầu_dòng }}\nKính trình./.")
    assert body(draft) == ["Trình:", "Phạm Thị Hiên;", "Phạm Văn Út.", "Kính trình./."]


def test_a_list_that_stands_nowhere_is_pointed_out(make_draft: MakeDraft) -> None:
    alone = ListSettings(split=ListSplit.NONE)
    codes = [each.code for each in compose(make_draft(body="Trình./.", lists=alone)).findings]
    assert codes == ["D324"]


def test_law_and_decree_stand_above_the_text(make_draft: MakeDraft) -> None:
    bases = compose(make_draft()).context.values["các_căn_cứ"]
    assert isinstance(bases, list)
    assert len(bases) == 2
