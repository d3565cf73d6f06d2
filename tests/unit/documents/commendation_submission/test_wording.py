"""The words of a submission, by the law of its day."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files

import pytest

from vanban.anatomy.composition import Draft
from vanban.documents.commendation_submission.model import (
    CommendationSubmission,
    ListSettings,
    ListSplit,
)
from vanban.documents.commendation_submission.wording import (
    Wording,
    decider_of,
    default_body,
    legal_bases,
    wording_of,
)
from vanban.emulation.catalogue import catalogue_of
from vanban.emulation.nominee_wording import requests
from vanban.emulation.nominees import Collective, Individual
from vanban.law.setting import Setting

MakeDraft = Callable[..., Draft]
REGIMES = ("emulation_nd91_2017", "emulation_nd98_2023", "emulation_nd152_2025")


def parts(draft: Draft) -> tuple[CommendationSubmission, Wording]:
    assert isinstance(draft.data, CommendationSubmission)
    return draft.data, wording_of(draft.setting)


def body(draft: Draft) -> list[str]:
    document, wording = parts(draft)
    asked = requests(document.nominees, catalogue_of(draft.setting))
    return default_body(document, wording, asked, document.decider).splitlines()


@pytest.mark.parametrize("regime", REGIMES)
def test_every_line_of_a_period_has_its_source(regime: str) -> None:
    path = files("vanban.regimes").joinpath(regime, "submission.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    for row in (*data["bases"], *data["body"]):
        assert row["reference"], row["id"]
        assert row["force"] in {"law", "practice"}, row["id"]


@pytest.mark.parametrize(
    ("year", "month", "named", "others"),
    [
        (2021, 12, "91/2017", ("98/2023", "152/2025", "2022")),
        (2024, 12, "98/2023", ("91/2017", "152/2025", "2003")),
        (2025, 12, "152/2025", ("91/2017", "98/2023", "2003")),
    ],
)
def test_the_date_decides_which_law_and_decree_are_cited(
    make_draft: MakeDraft, year: int, month: int, named: str, others: tuple[str, ...]
) -> None:
    bases = "\n".join(legal_bases(*parts(make_draft(year, month))))
    assert named in bases
    assert not any(other in bases for other in others)


def test_bases_of_the_clerk_take_the_place_of_those_of_the_period(make_draft: MakeDraft) -> None:
    draft = make_draft(legal_bases=("Căn cứ A",), more_bases=("Căn cứ B",))
    assert legal_bases(*parts(draft)) == ("Căn cứ A", "Căn cứ B")


def test_further_bases_follow_law_and_decree(make_draft: MakeDraft) -> None:
    bases = legal_bases(*parts(make_draft(more_bases=("Căn cứ Biên bản họp",))))
    assert len(bases) == 3
    assert bases[-1] == "Căn cứ Biên bản họp"


def test_one_award_is_one_sentence(make_draft: MakeDraft) -> None:
    request, examined, *rest = body(make_draft())
    assert request == (
        "Phòng Nội vụ kính trình Chủ tịch Ủy ban nhân dân huyện xem xét,"
        " tặng Giấy khen cho 02 cá nhân"
        " đã có thành tích xuất sắc trong phong trào thi đua năm 2021."
    )
    assert examined == (
        "Các trường hợp đề nghị khen thưởng nêu trên đã được xét duyệt, thẩm định, bảo đảm đúng"
        " đối tượng, tiêu chuẩn, hồ sơ, thủ tục theo quy định."
    )
    assert rest == [
        "*(Có danh sách và hồ sơ đề nghị khen thưởng kèm theo)*",
        "Kính trình Chủ tịch Ủy ban nhân dân huyện xem xét, quyết định./.",
    ]


def test_several_awards_are_listed(make_draft: MakeDraft) -> None:
    draft = make_draft(
        2026,
        1,
        agency_in_sentence="Phòng Văn hóa - Xã hội xã Ba Tơ",
        collectives=(Collective(name="Thôn 1", emulation_title="Thôn văn hóa"),),
    )
    first, *lines = body(draft)
    assert first.startswith("Phòng Văn hóa - Xã hội xã Ba Tơ kính trình")
    assert "danh hiệu thi đua và hình thức khen thưởng cho 01 tập thể và 02 cá nhân" in first
    assert lines[:2] == [
        "- Tặng danh hiệu “Thôn văn hóa” cho 01 tập thể;",
        "- Tặng Giấy khen cho 02 cá nhân.",
    ]


def test_bonuses_are_summed_in_figures_and_words(make_draft: MakeDraft) -> None:
    rows = [
        Individual.model_validate({"full_name": name, "form": "Giấy khen", "bonus": "450.000"})
        for name in ("A", "B")
    ]
    assert (
        "Tổng số tiền thưởng: 900.000 đồng (Bằng chữ: Chín trăm nghìn đồng), chi từ Quỹ X."
        in body(make_draft(individuals=tuple(rows), fund="Quỹ X."))
    )


def test_a_merit_typed_with_its_lead_is_not_doubled(make_draft: MakeDraft) -> None:
    first = body(make_draft(merit="đã có thành tích xuất sắc năm 2021."))[0]
    assert first.endswith("cho 02 cá nhân đã có thành tích xuất sắc năm 2021.")


def test_criteria_and_who_examined_are_named_where_given(make_draft: MakeDraft) -> None:
    draft = make_draft(criteria="Điều 75 Luật Thi đua, khen thưởng", appraisal="Hội đồng họp xét")
    lines = body(draft)
    assert "theo tiêu chuẩn quy định tại Điều 75 Luật Thi đua, khen thưởng." in lines[0]
    assert "đã được Hội đồng họp xét, bảo đảm" in lines[1]


def test_without_an_enclosed_list_none_is_spoken_of(make_draft: MakeDraft) -> None:
    lines = body(make_draft(lists=ListSettings(split=ListSplit.NONE)))
    assert "*(Có hồ sơ đề nghị khen thưởng kèm theo)*" in lines


def test_marks_in_what_was_typed_stay_as_typed(make_draft: MakeDraft) -> None:
    assert r"phong trào \*A\*" in body(make_draft(merit="tốt trong phong trào *A*"))[0]


def test_counts_are_said_in_words_on_request(make_draft: MakeDraft) -> None:
    assert "cho 02 (hai) cá nhân" in body(make_draft(counts_in_words=True))[0]


@pytest.mark.parametrize(
    "typed",
    [
        "Chủ tịch UBND huyện (*qua Phòng Nội vụ*);",
        "Kính gửi: Chủ tịch UBND huyện.",
        "- Chủ tịch UBND huyện",
    ],
)
def test_the_first_addressee_decides_unless_another_is_named(
    make_draft: MakeDraft, typed: str
) -> None:
    addressees = (typed, "Phòng Nội vụ")
    document, _ = parts(make_draft(decider="", addressees=addressees))
    assert decider_of(document) == "Chủ tịch UBND huyện"
    named, _ = parts(make_draft(decider="Giám đốc Sở", addressees=addressees))
    assert decider_of(named) == "Giám đốc Sở"


def test_without_a_regime_there_are_no_words() -> None:
    assert wording_of(Setting({})) == Wording()
