"""Tone marks move only within their word; letters, capitals and foreign words stay."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.formatting.letters import split_tones
from vanban.formatting.tone_marks import ToneStyle, unify_tone_marks

quick = settings(deadline=None)
VIETNAMESE = "aàáạăắâấbcdđeèéêếghiìíklmnoòóỏôốơớpqrstuùúủưứvxyỳýỷ AÁÀĐOÓÒUÚYÝ.,-/0\u0301\u0323"
TEXTS = st.text(alphabet=VIETNAMESE, max_size=40) | st.text(max_size=40)
STYLES = st.sampled_from(ToneStyle)


@quick
@given(TEXTS, STYLES)
def test_only_tones_move_and_only_within_their_word(text: str, style: ToneStyle) -> None:
    composed = unicodedata.normalize("NFC", text)
    unified = unify_tone_marks(text, style)

    assert unicodedata.is_normalized("NFC", unified)
    assert len(unified) == len(composed)
    for before, after in zip(composed.split(), unified.split(), strict=True):
        assert split_tones(after) == split_tones(before)


@quick
@given(TEXTS, STYLES)
def test_unifying_twice_is_unifying_once(text: str, style: ToneStyle) -> None:
    once = unify_tone_marks(text, style)

    assert unify_tone_marks(once, style) == once


@quick
@given(TEXTS, STYLES, STYLES)
def test_the_last_style_asked_for_holds(text: str, before: ToneStyle, style: ToneStyle) -> None:
    assert unify_tone_marks(unify_tone_marks(text, before), style) == unify_tone_marks(text, style)


@quick
@given(st.text(alphabet=st.characters(max_codepoint=0x7F)), STYLES)
def test_plain_ascii_is_never_touched(text: str, style: ToneStyle) -> None:
    assert unify_tone_marks(text, style) == text
