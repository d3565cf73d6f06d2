"""One word spelled in two ways within one document (viết không thống nhất): VB-04, VB-05."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import Passage, passages
from vanban.diagnostics import Message
from vanban.formatting.tone_marks import ToneStyle, has_two_styles, unify_tone_marks
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = regex(r"[^\W\d_]+")
_PAIRS = (
    ("bác sỹ", "bác sĩ"),
    ("chiến sỹ", "chiến sĩ"),
    ("kỹ", "kĩ"),
    ("lý", "lí"),
    ("quý", "quí"),
    ("tỷ lệ", "tỉ lệ"),
    ("đảm bảo", "bảo đảm"),
)
_SPELLINGS = tuple(pair for pair in _PAIRS if pair[0] != "đảm bảo")
_NOT_AFTER = {"lí": r"(?<!\bvật )(?<!\bVật )(?<!\bđịa )(?<!\bĐịa )"}
"""Before a spelling that belongs to a name: the subjects are called ``Vật lí`` and ``Địa lí``."""


def _tones(case: Case) -> Iterator[Breach]:
    """A word whose tone stands now here, now there: ``khoá`` and ``khóa``."""
    uses_of: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in passages(case):
        for word in _outside_names(_WORD.findall(passage.text)):
            uses_of[word].append(passage)
    spelled: defaultdict[str, list[tuple[str, Passage]]] = defaultdict(list)
    for word, places in uses_of.items():
        if has_two_styles(word):
            old = unify_tone_marks(word, ToneStyle.OLD)
            spelled[old.lower()] += [(word, passage) for passage in places]
    styles = Counter(_style(word) for uses in spelled.values() for word, _ in uses)
    if len(styles) < len(ToneStyle):
        return
    usual = styles.most_common(1)[0][0]
    told: set[str] = set()
    for uses in spelled.values():
        for word, passage in uses:
            right = unify_tone_marks(word, usual)
            if word != right and word.lower() not in told:
                told.add(word.lower())
                count = sum(1 for other, _ in uses if other.lower() == word.lower())
                yield Breach(
                    Message(
                        "dấu thanh của “{word}” ({count} chỗ) đặt khác phần lớn văn bản",
                        word=word,
                        count=count,
                    ),
                    passage.seen,
                    found=word,
                    expected=right,
                )


def _outside_names(words: Sequence[str]) -> Iterator[str]:
    """Yield the words beside which no other has a capital, too: a name keeps its own spelling."""
    capital = [False, *map(str.istitle, words), False]
    for index, word in enumerate(words, 1):
        if not (capital[index] and (capital[index - 1] or capital[index + 1])):
            yield word


def _style(word: str) -> ToneStyle:
    return ToneStyle.OLD if unify_tone_marks(word, ToneStyle.OLD) == word else ToneStyle.NEW


def _variants(case: Case) -> Iterator[Breach]:
    """A word spelled with y here and with i there: ``bác sỹ`` and ``chiến sĩ``."""
    texts = list(passages(case))
    whole = "\n".join(each.text for each in texts)
    counts = {ending: _count(rf"\b\w+ {ending}\b", ending, whole) for ending in ("sỹ", "sĩ")}
    if all(counts.values()):
        rarer = min(counts, key=lambda ending: counts[ending])
        usual = next(ending for ending in counts if ending != rarer)
        yield from _rare(texts, rf"\b\w+ {rarer}\b", rarer, usual)
    for one, other in _SPELLINGS[2:]:
        used = {form: _count(_written(form), form, whole) for form in (one, other)}
        if all(used.values()):
            rarer = min(used, key=lambda form: used[form])
            yield from _rare(texts, _written(rarer), rarer, one if rarer == other else other)


def _count(pattern: str, form: str, text: str) -> int:
    """Return how often a spelling stands in a text."""
    return len(re.findall(pattern, text)) if form in text else 0


def _written(form: str) -> str:
    """Return a pattern of a spelling in small letters: ``Quí`` and ``Kỹ`` are names of people."""
    return rf"{_NOT_AFTER.get(form, '')}\b{form}\b"


def _rare(texts: list[Passage], pattern: str, rarer: str, usual: str) -> Iterator[Breach]:
    for passage in texts:
        for found in re.finditer(pattern, passage.text):
            yield Breach(
                Message("viết khi “{one}”, khi “{other}”", one=usual, other=rarer),
                passage.seen,
                found=found[0],
                expected=found[0].replace(rarer, usual),
            )
            return


_UNIFY = Message("Chọn một cách viết rồi thay cả văn bản: Ctrl+H (Thay thế)")

RULES = (
    Rule("VB-04", Message("dấu thanh đặt một kiểu trong cả văn bản"), _UNIFY, _tones),
    Rule("VB-05", Message("một từ viết một cách trong cả văn bản"), _UNIFY, _variants),
)
