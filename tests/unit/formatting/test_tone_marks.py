import itertools
import unicodedata

import pytest

from vanban.formatting.letters import split_tones, with_tone
from vanban.formatting.tone_marks import ToneStyle, has_two_styles, unify_tone_marks

INITIALS = "b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x"
RHYMES_WITH_SAC = """
    á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy
    é éc ém én éng éo ép ét ế ếch ếm ến ếnh ếp ết ếu
    í ía ích ím ín ính íp ít íu iếc iếm iến iếng iếp iết iếu
    ó óc ói óm ón óng óp ót oóc oóng ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt
    oá oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắt
    oé oém oén oéo oét
    ú úa úc úi úm ún úng úp út ứ ứa ức ứi ứng ứt ứu
    uấn uấng uất uấy uế uếch uến uếnh uớ
    uốc uối uốm uốn uống uốt ước ưới ướm ướn ướng ướp ướt ướu
    uý uých uýnh uýp uýt uýu uýn uyến uyết
    ý yếm yến yếng yết yếu
"""
"""Every rhyme, spelt with the tone sắc in the new style (kiểu mới)."""
AFTER_Q = """
    uá uác uách uái uán uáng uánh uáo uát uáu uáy uắc uắm uắn uắng uắp uắt uấn uấng uất uấy
    ué uén uéo uét uế uếch uến uếnh uết uí uít uín uính uớ uốc uý uých uýnh uýt uyến uyết
"""
OPEN = {"oá": "óa", "oé": "óe", "uý": "úy"}
NO_SYLLABLES = {"noé", "nóe"}


def _toned(rhyme: str, tone: int) -> str:
    return "".join(
        with_tone(split_tones(letter)[0], tone) if split_tones(letter)[1] else letter
        for letter in rhyme
    )


def _syllables() -> list[tuple[str, str]]:
    """Return every syllable in the new style and in the old."""
    found = [
        (initial + _toned(rhyme, tone), initial + _toned(OPEN.get(rhyme, rhyme), tone))
        for initial, rhyme, tone in itertools.product(
            ["", *INITIALS.split()], RHYMES_WITH_SAC.split(), range(1, 6)
        )
        if not (initial == "g" and rhyme[0] in "íi")
    ]
    found += [("q" + _toned(rhyme, tone),) * 2 for rhyme in AFTER_Q.split() for tone in range(1, 6)]
    found += [
        ("gi" + _toned(rhyme, tone),) * 2
        for rhyme in RHYMES_WITH_SAC.split()
        for tone in range(1, 6)
        if split_tones(rhyme)[0][0] not in "iyou"
    ]
    return [(new, old) for new, old in found if new not in NO_SYLLABLES]


SYLLABLES = _syllables()


def test_the_syllables_tried_are_all_there_are() -> None:
    assert len(SYLLABLES) > 20_000
    assert {"hoà", "thuỷ", "khoẻ", "quý", "quýt", "khuỷu", "huỳnh"} <= {new for new, _ in SYLLABLES}


@pytest.mark.parametrize("case", [str.lower, str.capitalize, str.upper])
def test_in_every_syllable_only_open_oa_oe_uy_differ_between_the_styles(case: object) -> None:
    assert callable(case)
    for new, old in SYLLABLES:
        for spelt in (case(new), case(old)):
            assert unify_tone_marks(spelt, ToneStyle.OLD) == case(old)
            assert unify_tone_marks(spelt, ToneStyle.NEW) == case(new)
            assert has_two_styles(spelt) == (old != new)


def test_from_one_style_to_the_other_and_back_nothing_changes() -> None:
    text = " ".join(old for _, old in SYLLABLES)

    assert unify_tone_marks(unify_tone_marks(text, ToneStyle.NEW), ToneStyle.OLD) == text


def test_syllables_without_tone_are_left_alone() -> None:
    text = " ".join(sorted({split_tones(new)[0] for new, _ in SYLLABLES}))

    assert unify_tone_marks(text, ToneStyle.OLD) == unify_tone_marks(text, ToneStyle.NEW) == text


@pytest.mark.parametrize(
    "word",
    [
        "đoàn kết",
        "hoạt động",
        "hoàn thành toàn diện",
        "Huỳnh",
        "quýt",
        "quý",
        "quỳ",
        "giá",
        "gìn",
        "gì",
        "giếng",
        "giữa",
        "khuỷu",
        "hoài",
        "uể oải",
        "Ước",
        "thuở",
        "ngoằn ngoèo",
        "xoáy",
        "Đoàn viên",
        "nguyễn",
        "giặt gịa",
        "quốc",
        "của",
        "múa",
        "mía",
        "Chùa",
        "xoong",
        "rơ-moóc",
    ],
)
def test_a_word_that_is_the_same_in_both_styles_is_never_damaged(word: str) -> None:
    for style in ToneStyle:
        for spelt in (word, word.upper()):
            assert unify_tone_marks(spelt, style) == spelt


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa bình", "hoà bình"),
        ("thủy sản", "thuỷ sản"),
        ("Ủy ban", "Uỷ ban"),
        ("ỦY BAN", "UỶ BAN"),
        ("khóa XII", "khoá XII"),
        ("Văn hóa", "Văn hoá"),
        ("sức khỏe", "sức khoẻ"),
        ("khóc òa", "khóc oà"),
        ("đại úy", "đại uý"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_each_style_is_written_throughout(old: str, new: str) -> None:
    for spelt in (old, new):
        assert unify_tone_marks(spelt) == old
        assert unify_tone_marks(spelt, ToneStyle.NEW) == new


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("đòan kết", "đoàn kết"),
        ("họat động", "hoạt động"),
        ("hòan thành tòan diện", "hoàn thành toàn diện"),
        ("Hùynh", "Huỳnh"),
        ("qúyt", "quýt"),
        ("qúy", "quý"),
        ("gía", "giá"),
        ("gỉa", "giả"),
        ("chúyên", "chuyến"),
        ("khủyu", "khuỷu"),
        ("ngòai", "ngoài"),
        ("qúôc", "quốc"),
        ("TÒAN", "TOÀN"),
    ],
)
def test_a_mark_on_the_wrong_side_of_the_glide_is_put_right_in_both_styles(
    typed: str, right: str
) -> None:
    for style in ToneStyle:
        assert unify_tone_marks(typed, style) == right


@pytest.mark.parametrize(
    "text",
    [
        "José María Peña",
        "Noé",
        "Chloé",
        "Zoé",
        "café crème",
        "più già",
        "où",
        "São Paulo",
        "Citroën",
        "Hué",
        "Río",
        "İstanbul",
        "qùİê",
        "x\u0303oà",
        "",
    ],
)
def test_foreign_words_stay_as_they_are(text: str) -> None:
    for style in ToneStyle:
        assert unify_tone_marks(text, style) == unicodedata.normalize("NFC", text)


def test_decomposed_text_comes_out_composed() -> None:
    typed = unicodedata.normalize("NFD", "Phòng Văn hoá và Thông tin")

    assert unify_tone_marks(typed) == "Phòng Văn hóa và Thông tin"
