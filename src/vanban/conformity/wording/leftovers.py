"""Words left over from another paper, cut or repeated paragraphs, mixed quotes: VB-11 to VB-15."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import Passage, breach, passages
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEVELS = ("tỉnh", "huyện", "xã")
_OWN = {
    "tỉnh": regex(r"\b(?:TỈNH|THÀNH PHỐ)\b"),
    "huyện": regex(r"\b(?:HUYỆN|QUẬN|THỊ XÃ)\b"),
    "xã": regex(r"\b(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\b"),
}
_WITHIN = (
    "(?:(?:Nhân dân|nhân dân|cán bộ|toàn dân) trong (?:toàn )?"
    "|[Nn]hân dân trên địa bàn (?:toàn )?){level}\\b"
)
_CUT = regex(r"[^\W\d_,]$|,$")
_WORD = regex(r"[^\W_]")
_STRAIGHT = regex(r"(?<!\d)\"")
_CURLY = regex(r"[“”]")
_NAMED = regex(r"\b(?P<kind>tỉnh|huyện) (?P<name>(?:[A-ZĐÀ-Ỹ]\w+ ?){2,3})")
_PHRASES = (
    "Vì an ninh Tổ quốc",
    "tuyển quân đạt",
    *(f"phấn đấu {verb}" for verb in ("đạt", "thu", "xây dựng", "hoàn thành", "tăng", "giảm")),
)
"""Set phrases that scans garble: the same letters with other marks are a slip."""


def _territory(case: Case) -> Iterator[Breach]:
    """A district's plan taken over from the province's still speaks of the province."""
    own = _level(case)
    for above in _LEVELS[: _LEVELS.index(own)] if own else ():
        pattern = re.compile(_WITHIN.format(level=above))
        for passage in passages(case, Component.BODY):
            for found in pattern.finditer(passage.text):
                right = found[0].removesuffix(above) + own
                yield breach(passage, found, Message("lời của cấp trên còn sót lại"), right)


def _level(case: Case) -> str:
    """Return the level of the issuing body: by its name, else by what the text calls its own."""
    agency = squeezed(case.anatomy.text(Component.AGENCY)).upper()
    for level in reversed(_LEVELS):
        if _OWN[level].search(agency):
            return level
    counts = Counter(
        level
        for passage in passages(case, Component.BODY, Component.SUBJECT)
        for level in _LEVELS
        for _ in re.findall(rf"(?:Ủy ban nhân dân|UBND) {level}\b", passage.text)
    )
    return counts.most_common(1)[0][0] if counts and not agency else ""


def _cut(case: Case) -> Iterator[Breach]:
    """A paragraph that a page break cut in two ends without a mark and goes on in small letters."""
    for above, below in pairwise(passages(case)):
        text = below.text.lstrip()
        if not (_is_body(above) and _is_body(below)):
            continue
        if _CUT.search(above.text) and text[:1].islower() and ") " not in text[:4]:
            yield Breach(
                Message("đoạn bị ngắt giữa câu"),
                below.seen,
                found=f"{above.text[-20:]} ⏎ {text[:20]}",
                expected=f"{above.text[-20:]} {text[:20]}",
            )


def _is_body(passage: Passage) -> bool:
    return passage.component is Component.BODY and passage.seen.cell is None


def _twice(case: Case) -> Iterator[Breach]:
    wanted = (Component.BODY, Component.SIGNER, Component.AUTHORITY, Component.RECIPIENT)
    for above, below in pairwise(passages(case, *wanted)):
        if above.text == below.text and len(above.text) > 1 and _WORD.search(above.text):
            yield Breach(Message("hai đoạn liền nhau giống hệt nhau"), below.seen, above.text[:40])


def _quotes(case: Case) -> Iterator[Breach]:
    texts = list(passages(case))
    straight = [each for each in texts if _STRAIGHT.search(each.text)]
    if straight and any(_CURLY.search(each.text) for each in texts):
        found = _STRAIGHT.search(straight[0].text)
        if found:
            message = Message("dấu ngoặc kép khi thẳng, khi cong")
            yield breach(straight[0], found, message, "“ ”")


def _names(case: Case) -> Iterator[Breach]:
    """A name written once unlike the others by one letter: ``huyện Ba Tư`` among ``Ba Tơ``."""
    uses = defaultdict(list)
    for passage in passages(case):
        for found in _NAMED.finditer(passage.text):
            name = " ".join(found["name"].split()[:2])
            uses[found["kind"], name].append((passage, found))
    for (kind, name), places in uses.items():
        for (other_kind, other), others in uses.items():
            if kind == other_kind and len(places) == 1 < len(others) and _near(name, other):
                passage, found = places[0]
                message = Message("tên viết khác một chữ so với chỗ khác")
                yield breach(passage, found, message, f"{kind} {other}")


def _near(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _garbled(case: Case) -> Iterator[Breach]:
    phrases = [(_bare(phrase), phrase) for phrase in _PHRASES]
    for passage in passages(case):
        bare = _bare(passage.text)
        for skeleton, right in phrases:
            for start in re.finditer(rf"\b{skeleton}\b", bare) if skeleton in bare else ():
                said = passage.text[start.start() : start.end()]
                found = re.compile(re.escape(said)).search(passage.text, start.start())
                if said.lower() != right.lower() and found:
                    yield breach(passage, found, Message("sai dấu"), right)


def _bare(text: str) -> str:
    """Return a text letter for letter without its marks, in small letters."""
    return "".join(map(_bare_letter, text))


@cache
def _bare_letter(char: str) -> str:
    return unicodedata.normalize("NFD", "d" if char in "đĐ" else char)[0].lower()


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("VB-11", Message("không còn lời của văn bản cấp trên"), _TYPE, _territory),
    Rule("VB-12", Message("một tên riêng viết một cách"), _TYPE, _names),
    Rule(
        "VB-13",
        Message("đoạn không bị ngắt giữa câu"),
        Message("Đặt con trỏ đầu đoạn dưới rồi bấm Backspace để nối lại"),
        _cut,
    ),
    Rule("VB-14", Message("không lặp đoạn"), _TYPE, _twice),
    Rule("VB-15", Message("dấu ngoặc kép một kiểu"), _TYPE, _quotes),
    Rule("VB-16", Message("cụm từ quen thuộc không sai dấu"), _TYPE, _garbled),
)
