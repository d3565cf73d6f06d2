import itertools

import pytest

from vanban.formatting.collation import collation_key, person_key


@pytest.mark.parametrize(
    "ordered",
    [
        list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"),
        list("aàảãáạăằẳẵắặâầẩẫấậ"),
        ["An", "Anh", "Ân"],
        ["ba", "bà", "bả", "bã", "bá", "bạ", "băng", "bâng"],
        ["da", "dạ", "đa", "đá", "e"],
        ["hoa", "hoà", "hoan", "hoang"],
        ["hoa", "Hoa", "hoà", "Hoà"],
        ["Bà Rịa", "Bã Rượu", "Ba Tơ"],
        ["An Bình", "An Khê", "Anh Sơn"],
        ["Tổ 2", "Tổ 10", "Tổ dân phố"],
        ["Truyền thông", "Trường học"],
        ["Ba - Tơ", "Ba Tơ"],
        ["Muller", "Müller", "Mullet"],
    ],
)
def test_words_stand_in_the_order_of_a_vietnamese_dictionary(ordered: list[str]) -> None:
    for shuffled in itertools.islice(itertools.permutations(ordered[::-1]), 120):
        assert sorted(shuffled, key=collation_key) == ordered


def test_letters_of_the_whole_string_come_before_tones_and_tones_before_capitals() -> None:
    words = ["ba bo", "ba bính", "bà bình", "BA BÌNH", "ba bình"]

    assert sorted(words, key=collation_key) == [
        "ba bình",
        "BA BÌNH",
        "ba bính",
        "bà bình",
        "ba bo",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("hoà", "hòa"), ("Thuý", "Thúy"), ("khoẻ", "khỏe"), ("Ðà", "Đà"), ("  Ba   Tơ ", "Ba Tơ")],
)
def test_two_spellings_of_one_word_are_one_in_the_order(one: str, other: str) -> None:
    assert collation_key(one) == collation_key(other)


def test_spellings_of_the_same_name_are_not_split_by_another_name() -> None:
    names = ["Nguyễn Văn Hòa", "Lê Hoàng", "Nguyễn Văn Hoà", "Trần Hoa", "Lê Hòa"]

    assert sorted(names, key=person_key) == [
        "Trần Hoa",
        "Lê Hòa",
        "Nguyễn Văn Hòa",
        "Nguyễn Văn Hoà",
        "Lê Hoàng",
    ]


def test_people_stand_by_given_name_then_by_whole_name() -> None:
    people = [
        "Phạm Xuân Vinh",
        "Nguyễn Văn An",
        "Trần An",
        "Lê Thị Ánh",
        "Nguyễn Thị An",
        "Đinh Văn Ân",
        "Dương Văn Ân",
    ]

    assert sorted(people, key=person_key) == [
        "Nguyễn Thị An",
        "Nguyễn Văn An",
        "Trần An",
        "Lê Thị Ánh",
        "Dương Văn Ân",
        "Đinh Văn Ân",
        "Phạm Xuân Vinh",
    ]


def test_units_stand_by_their_whole_name() -> None:
    units = [
        "Ủy ban nhân dân xã Ba Vì",
        "Phòng Nội vụ",
        "Trường Tiểu học Ba Chùa",
        "Trung tâm Y tế",
        "Phòng Giáo dục và Đào tạo",
        "Trường Mầm non Ba Cung",
        "Đài Truyền thanh",
    ]

    assert sorted(units, key=collation_key) == [
        "Đài Truyền thanh",
        "Phòng Giáo dục và Đào tạo",
        "Phòng Nội vụ",
        "Trung tâm Y tế",
        "Trường Mầm non Ba Cung",
        "Trường Tiểu học Ba Chùa",
        "Ủy ban nhân dân xã Ba Vì",
    ]


def test_an_empty_name_and_foreign_letters_have_a_place_too() -> None:
    names = ["", "Ян", "Zoë", "Zoe", "9" * 5000, "İzmir", "§"]

    assert sorted(names, key=collation_key) == ["", "§", "9" * 5000, "İzmir", "Zoe", "Zoë", "Ян"]
    assert person_key("") < person_key("An")
