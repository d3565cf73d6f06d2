"""The order of words agrees with one spelt out by hand, and no two spellings part a word."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.formatting.collation import collation_key, person_key
from vanban.formatting.tone_marks import ToneStyle, unify_tone_marks

ROWS = (
    "aàảãáạ ăằẳẵắặ âầẩẫấậ b c d đ eèẻẽéẹ êềểễếệ g h iìỉĩíị k l m n oòỏõóọ ôồổỗốộ ơờởỡớợ p q r s t"
    " uùủũúụ ưừửữứự v x yỳỷỹýỵ"
)
quick = settings(deadline=None)
SYLLABLES = """
    an anh ân ấn ăn bà ba bá bình bính da đa đà đỗ do hoa hoà hòa hoàng hồng huỳnh
    lý thuý thúy thủy thuỷ trường truyền tơ tổ vinh ước ý
"""
NAMES = st.lists(
    st.builds(
        lambda word, case: case(word),
        st.sampled_from(SYLLABLES.split()),
        st.sampled_from([str.lower, str.capitalize, str.upper]),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


def by_hand(name: str) -> tuple[list[int], list[int], list[bool]]:
    """Return letters, tones and capitals of a name by the table above, tones by syllable."""
    letters, tones = [], []
    rows = ROWS.split()
    for syllable in name.lower().split():
        letters.append(-1)
        tone = 0
        for letter in syllable:
            row = next(number for number, row in enumerate(rows) if letter in row)
            letters.append(row)
            tone = tone or rows[row].index(letter)
        tones.append(tone)
    capitals = [letter.isupper() for letter in name if letter != " "]
    return letters, tones, capitals


@quick
@given(NAMES, NAMES)
def test_two_names_stand_as_the_table_says(one: str, other: str) -> None:
    assert (collation_key(one) < collation_key(other)) == (by_hand(one) < by_hand(other))
    assert (collation_key(one) == collation_key(other)) == (by_hand(one) == by_hand(other))


@quick
@given(st.lists(NAMES, max_size=12), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_before(names: list[str], chance: Random) -> None:
    shuffled = list(names)
    chance.shuffle(shuffled)

    for key in (collation_key, person_key):
        ordered = [key(name) for name in sorted(names, key=key)]
        assert ordered == [key(name) for name in sorted(shuffled, key=key)]


@quick
@given(NAMES)
def test_the_place_of_the_tone_mark_does_not_move_a_name(name: str) -> None:
    old, new = (unify_tone_marks(name, style) for style in ToneStyle)

    assert collation_key(old) == collation_key(new) == collation_key(name)
    assert person_key(old) == person_key(new)


@quick
@given(st.lists(NAMES, min_size=1, max_size=12))
def test_people_of_one_given_name_stand_together(names: list[str]) -> None:
    ordered = sorted(names, key=person_key)
    given_names = [by_hand(name.split()[-1])[0] for name in ordered]

    assert given_names == sorted(given_names)


@quick
@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert (collation_key(one) <= collation_key(other)) or (
        collation_key(other) < collation_key(one)
    )
