"""Whatever is left of a paper of old, of whatever kind, it is made again and nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.documents.document_type import document_types, general_type
from vanban.pipeline import produce
from vanban.structure.text import text_of

if TYPE_CHECKING:
    import pytest

WORDS = (
    *("thi đua", "Ủy ban nhân dân", "KHEN THƯỞNG", "năm 2012", "xã Ba Tơ", "điều", "về việc"),
    *("V/v", "Căn cứ", "của", "số 12", "“yêu nước”", "(kèm theo)", "50%", "Q.", "&", "<b>", "7/3"),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
LISTS = st.lists(TEXTS, min_size=1, max_size=3)
DATES = st.sampled_from(
    ["05/01/2021", "ngày 5 tháng 1 năm 2012", "năm 1999", "tháng 02 năm 2020", "7/3"]
)
SIGNERS = st.fixed_dictionaries(
    {}, optional={"quyền hạn": LISTS, "chức vụ": TEXTS, "họ và tên": TEXTS}
).filter(bool)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "cơ quan chủ quản": LISTS,
    "cơ quan ban hành": st.lists(TEXTS, min_size=1, max_size=6),
    "số": TEXTS,
    "ký hiệu": TEXTS,
    "địa danh": TEXTS,
    "ngày ban hành": DATES,
    "tên loại in": st.one_of(TEXTS, st.just("không")),
    "trích yếu": TEXTS,
    "kính gửi": LISTS,
    "thẩm quyền ban hành": TEXTS,
    "căn cứ": LISTS,
    "lời ban hành": TEXTS,
    "nội dung": LISTS.map("\n".join),
    "nơi nhận": LISTS,
    "người ký": SIGNERS,
    "quốc hiệu": st.sampled_from(["có", "không"]),
    "phụ lục": st.lists(
        st.fixed_dictionaries({}, optional={"nhãn": TEXTS, "tiêu đề": TEXTS, "nội dung": TEXTS}),
        min_size=1,
        max_size=2,
    ),
}
KINDS = st.sampled_from(
    [
        *(each.label for each in document_types()),
        *general_type().kind_names(),
        *("giấy xác nhận", "thể lệ", "Lời kêu gọi"),
    ]
)
PAPERS = st.tuples(KINDS, st.fixed_dictionaries({}, optional=FIELDS))
UNPRINTED = {"quốc hiệu", "tên loại in", "ngày ban hành"}


def typed(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.lower().split("\n")
    inner = value.values() if isinstance(value, dict) else value
    return [text for each in inner for text in typed(each)]


@given(paper=PAPERS)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_rest_of_a_paper_is_made_again_with_every_word(
    paper: tuple[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    kind, fields = paper
    file = tmp_path_factory.mktemp("past") / "van-ban.json"
    data = {"loại văn bản": kind, "giai đoạn": "nhập", **fields}
    file.write_text(json.dumps(data), encoding="utf-8")
    printed = " ".join(text_of(produce(file).document, "a.docx").lower().split())
    wanted = [
        text for name, value in fields.items() if name not in UNPRINTED for text in typed(value)
    ]
    assert [text for text in wanted if text not in printed] == []
