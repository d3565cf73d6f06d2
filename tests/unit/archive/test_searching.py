from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from vanban.archive import searching
from vanban.archive.collection import asked
from vanban.archive.searching import named, terms_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.archive.conftest import Find, Store, Write
    from vanban.archive.collection import Collection
    from vanban.archive.paper import Entry, Reader

PLAN = """\
loại văn bản: kế hoạch
số: 5
ký hiệu: KH-UBND
ngày ban hành: 18/02/2021
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
trích yếu: Phát động phong trào thi đua năm 2021
nội dung: Giao ông Lê Văn Tám theo dõi việc giảm nghèo ở xã Ba Trang.
chỉ tiêu:
  - mã: nghèo
    tên: Tỷ lệ hộ nghèo
người ký: {chức vụ: CHỦ TỊCH, họ và tên: Phạm Xuân Vinh}
"""
REPORT = """\
loại văn bản: báo cáo
số: 51
ký hiệu: BC-UBND
ngày ban hành: tháng 6 năm 2022
cơ quan chủ quản: ỦY BAN NHÂN DÂN HUYỆN BA TƠ
cơ quan ban hành: PHÒNG NỘI VỤ
trích yếu: Kết quả giảm nghèo
nội dung: Đã thực hiện phong trào, tỷ lệ hộ nghèo giảm; ông Phạm Xuân Vinh khen.
người ký: {chức vụ: TRƯỞNG PHÒNG, họ và tên: Lê Văn Tám}
"""
LETTER = "15/UBND\nThi dua viết không dấu, về “thi và đua”, và thi đưa đón."


@pytest.fixture(autouse=True)
def _full(store: Store, write: Write) -> None:
    store(write("a.yaml", PLAN), write("b.yaml", REPORT), write("c.txt", LETTER))


def _numbers(look: Find, *words: str, **filters: str) -> set[str]:
    return {each.number.partition("/")[0] for each in look(*words, **filters).entries}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["thi dua"], {"05", "15"}),
        (["thi đua"], {"05"}),
        (["thi", "đua"], {"05", "15"}),
        (["“thi đua”"], {"05"}),
        (['"thi đua" 2021'], {"05"}),
        (["THI ĐƯA"], {"15"}),
        (["giảm", "nghèo"], {"05", "51"}),
        (["ngheo*"], {"05", "51"}),
        (["ngh*"], {"05", "51"}),
        (["05/KH-UBND"], {"05"}),
        (["kế hoạch giảm"], set()),
        (["ba to"], {"05", "51"}),
    ],
)
def test_words_and_phrases_with_and_without_diacritics(
    look: Find, words: list[str], found: set[str]
) -> None:
    assert _numbers(look, *words) == found


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("kind", "ke-hoach", {"05", "15"}),
        ("kind", "Báo cáo", {"51"}),
        ("number", "5", {"05"}),
        ("number", "05/kh-ubnd", {"05"}),
        ("number", "BC-UBND", {"51"}),
        ("number", "*", set()),
        ("since", "2021-02-18", {"05", "51"}),
        ("since", "2022-06-15", {"51"}),
        ("since", "2022-07", set()),
        ("until", "2021-02", {"05"}),
        ("until", "2021-02-17", set()),
        ("until", "2022", {"05", "51"}),
        ("body", "huyện Ba Tơ", {"05", "51"}),
        ("body", "phong noi vu", {"51"}),
        ("signer", "phạm xuân vinh", {"05"}),
        ("person", "Phạm Xuân Vinh", {"05", "51"}),
        ("person", "le van tam", {"05", "51"}),
        ("target", "tỷ lệ hộ nghèo", {"05", "51"}),
    ],
)
def test_filters(look: Find, name: str, value: str, found: set[str]) -> None:
    assert _numbers(look, **{name: value}) == found


def test_filters_and_words_go_together(look: Find) -> None:
    assert _numbers(look, "giảm nghèo", kind="báo cáo", since="2022") == {"51"}


def test_the_paper_that_speaks_of_it_in_its_subject_comes_first(look: Find) -> None:
    assert [each.number for each in look("giảm nghèo").entries] == ["51/BC-UBND", "05/KH-UBND"]


def test_of_words_that_stand_everywhere_subject_and_day_decide(
    look: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_MANY", 1)
    assert [each.number for each in look("giảm nghèo").entries] == ["51/BC-UBND", "05/KH-UBND"]
    assert [each.number for each in look("nam").entries] == ["05/KH-UBND", "51/BC-UBND"]
    assert [each.day for each in look(person="le van tam").entries] == ["2022-06", "2021-02-18"]


def test_where_nothing_has_the_diacritics_those_that_differ_in_them_are_found(look: Find) -> None:
    answer = look("thị đua")
    assert answer.by_letters
    assert answer.count == 2
    assert not look("thi đua").by_letters


@pytest.mark.parametrize("typed", ['"', "AND", "a OR", "NEAR(", "*", "{x} :", "'; DROP", "-", "^"])
def test_signs_that_mean_something_to_the_database_mean_nothing(look: Find, typed: str) -> None:
    assert look(typed, person=typed, number=typed, body=typed).count in range(4)


def test_only_so_many_are_shown_and_all_are_counted(look: Find) -> None:
    answer = look(limit=1)  # type: ignore[arg-type]  # the one filter that is no text
    assert len(answer.entries) == 1
    assert answer.count == 3
    assert [each.day for each in look().entries] == ["2022-06", "2021-02-18", ""]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("5/KH-UBND", 1),
        ("51", 1),
        ("2022/bao-cao/2022-06_51-BC-UBND_Ket-qua-giam-ngheo.yaml", 1),
        ("2022-06_51-bc-ubnd_ket-qua-giam-ngheo.yaml", 1),
        ("9/KH", 0),
        ("", 0),
    ],
)
def test_a_paper_is_named_by_its_number_or_its_file(
    kho: Path, reader: Reader, name: str, count: int
) -> None:
    assert len(asked(kho, reader, lambda opened: named(opened.index, name))) == count


def _named(name: str, opened: Collection) -> list[Entry]:
    return named(opened.index, name)


def test_a_paper_is_named_by_the_beginning_of_its_digest(kho: Path, reader: Reader) -> None:
    entries = asked(kho, reader, lambda opened: opened.index.entries("1", ()))
    for entry in entries:
        beginning = entry.digest[:10]
        found = asked(kho, reader, partial(_named, beginning))
        assert found == [entry]


def test_an_argument_with_blanks_is_a_phrase() -> None:
    assert [each.text for each in terms_of(["thi đua", "nông", '"a b" c'])] == [
        *("thi đua", "nông", "a b", "c"),
    ]
    assert terms_of(["…", '""']) == ()
