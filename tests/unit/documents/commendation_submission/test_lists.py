"""The lists that go with a submission."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.anatomy.annexes import Annex
from vanban.anatomy.composition import Draft
from vanban.documents.commendation_submission.lists import lists_of
from vanban.documents.commendation_submission.model import (
    CommendationSubmission,
    ListSettings,
    ListSplit,
)
from vanban.emulation.catalogue import catalogue_of
from vanban.emulation.nominees import Collective, Household

MakeDraft = Callable[..., Draft]


@pytest.fixture
def enclosed(make_draft: MakeDraft) -> Callable[..., tuple[Annex, ...]]:
    def make(**changes: object) -> tuple[Annex, ...]:
        draft = make_draft(**changes)
        assert isinstance(draft.data, CommendationSubmission)
        return lists_of(draft.data, catalogue_of(draft.setting))

    return make


MakeLists = Callable[..., tuple[Annex, ...]]


def test_one_list_says_whom_it_is_of_and_what_they_are_to_get(enclosed: MakeLists) -> None:
    (annex,) = enclosed()
    assert annex.label == "DANH SÁCH"
    assert annex.heading == "Cá nhân đề nghị tặng Giấy khen"


def test_several_kinds_and_awards_are_named_in_the_heading(enclosed: MakeLists) -> None:
    (annex,) = enclosed(
        collectives=(Collective(name="Thôn 1", emulation_title="Thôn văn hóa"),),
        households=(Household(name="Gia đình ông A", form="Giấy khen"),),
    )
    assert annex.heading == (
        "Tập thể, hộ gia đình và cá nhân đề nghị tặng danh hiệu thi đua và hình thức khen thưởng"
    )


def test_each_kind_may_have_a_list_of_its_own(enclosed: MakeLists) -> None:
    annexes = enclosed(
        collectives=(Collective(name="Thôn 1", emulation_title="Thôn văn hóa"),),
        lists=ListSettings(split=ListSplit.BY_KIND),
    )
    assert [annex.heading for annex in annexes] == [
        "Tập thể đề nghị tặng danh hiệu “Thôn văn hóa”",
        "Cá nhân đề nghị tặng Giấy khen",
    ]


def test_no_list_is_enclosed_when_none_is_wanted(enclosed: MakeLists) -> None:
    assert not enclosed(lists=ListSettings(split=ListSplit.NONE))
    assert not enclosed(individuals=())


def test_a_page_is_turned_as_the_clerk_says(enclosed: MakeLists) -> None:
    assert [annex.across for annex in enclosed(lists=ListSettings(wide=True))] == [True]
    assert [annex.across for annex in enclosed()] == [None]
