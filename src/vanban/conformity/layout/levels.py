"""Levels of the body: their words, numbers and look (bố cục): BC-01 to BC-08."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vanban.conformity.component import How
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import is_capitals, squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex
from vanban.outline.labels import readings
from vanban.outline.levels import BULLETS, NAMED, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.component import Found
    from vanban.conformity.outlined import Labelled

_PARTS: Final = frozenset({Level.PART, Level.CHAPTER})
_SECTIONS: Final = frozenset({Level.SECTION, Level.SUBSECTION})
_ROMAN: Final = regex(r"\S+(?: \S+)? [IVXLCDM]+\.?$", re.IGNORECASE)
_ARABIC: Final = regex(r"\S+(?: \S+)? \d+\.?$")
_ARTICLE: Final = regex(r"Điều \d+\.$")
_POINT: Final = regex(r"[abcdđeghiklmnopqrstuvxy]\)$")
_ENDS: Final = regex(r"[.;:,…/]$")
_LONGEST_HEADING: Final = 60


def _without_heading(case: Case) -> Iterator[Breach]:
    """Every level but clause and point has a heading, on its line or on the next."""
    for each in _entries(case, *NAMED, Level.ROMAN):
        below = each.next
        headed = each.text or (
            each.level in NAMED - {Level.ARTICLE} and below is not None and _stands_out(below)
        )
        if not headed:
            yield _breach(each, Message("đề mục không có tiêu đề"), f"{each.label} …")


def _parts(case: Case) -> Iterator[Breach]:
    yield from _named(case, _PARTS, _ROMAN, "Chương II")


def _sections(case: Case) -> Iterator[Breach]:
    yield from _named(case, _SECTIONS, _ARABIC, "Mục 2")


def _named(
    case: Case, levels: frozenset[Level], form: re.Pattern[str], example: str
) -> Iterator[Breach]:
    """Word and number on a line of their own, small and bold; the heading below in capitals."""
    for each in _entries(case, *levels):
        if not form.match(each.label):
            yield _breach(each, Message("số thứ tự của phần, chương, mục viết chưa đúng"), example)
        if each.text:
            yield _breach(
                each,
                Message("tiêu đề không xuống dòng dưới chữ Phần, Chương, Mục"),
                f"{each.label} ⏎ {each.text.upper()[:30]}",
            )
        yield from _look(each.found, caps=False)
        if not each.text and each.next is not None and _stands_out(each.next):
            yield from _look(each.next, caps=True)


def _look(found: Found, *, caps: bool) -> Iterator[Breach]:
    text = squeezed(found.seen.full_text)
    if found.seen.shape.alignment != "center":
        yield Breach(
            Message("phần, chương, mục và tiêu đề không canh giữa"), found.seen, recognised=found
        )
    if not _is(found, "bold") or _is(found, "italic"):
        yield Breach(
            Message("phần, chương, mục và tiêu đề không đậm, đứng"), found.seen, recognised=found
        )
    capital = is_capitals(text) or _is(found, "caps")
    if capital != caps:
        right = text.upper() if caps else f"{text[:1]}{text[1:].lower()}"
        yield Breach(
            Message("phần, chương, mục in thường; tiêu đề in hoa"),
            found.seen,
            found=text[:40],
            expected=right[:40],
            recognised=found,
        )


def _articles(case: Case) -> Iterator[Breach]:
    for each in _entries(case, Level.ARTICLE):
        if not _ARTICLE.match(each.label):
            right = f"{each.label.rstrip('.:')}."
            yield _breach(each, Message("chữ “Điều” và số thứ tự viết chưa đúng"), right)
        first = each.found.seen.shown[:1]
        if first and (not first[0].letters.bold or first[0].letters.italic):
            yield _breach(each, Message("chữ “Điều” và số thứ tự không đậm, đứng"))


def _clauses(case: Case) -> Iterator[Breach]:
    for each in _entries(case, Level.CLAUSE):
        if _is(each.found, "italic"):
            yield _breach(each, Message("khoản in nghiêng"))
        elif _is_heading(each) and not _is(each.found, "bold"):
            yield _breach(each, Message("khoản có tiêu đề mà không in đậm"), warn=True)


def _is_heading(each: Labelled) -> bool:
    """Return whether a clause is a heading: short, without a mark, and with something below."""
    short = len(each.text) <= _LONGEST_HEADING and not _ENDS.search(each.text)
    return each.heads and bool(each.text) and short


def _points(case: Case) -> Iterator[Breach]:
    for each in _entries(case, Level.POINT):
        if not _POINT.match(each.label):
            yield _breach(each, Message("điểm không theo dạng chữ cái tiếng Việt và dấu )"), "a)")
        elif _is(each.found, "italic"):
            yield _breach(each, Message("điểm in nghiêng"))


def _romans(case: Case) -> Iterator[Breach]:
    for each in _entries(case, Level.ROMAN):
        if not (is_capitals(each.text) or _is(each.found, "caps")):
            right = f"{each.label} {each.text.upper()}"[:40]
            yield _breach(each, Message("tiêu đề mục số La Mã không in hoa"), right)
        if not _is(each.found, "bold") or _is(each.found, "italic"):
            yield _breach(each, Message("tiêu đề mục số La Mã không đậm, đứng"))


def _unknown_levels(case: Case) -> Iterator[Breach]:
    """Told once, and of no style of ours, which set these levels as offices do."""
    for each in _entries(case, *BULLETS, Level.DECIMAL):
        if each.found.how is not How.STYLE:
            yield _breach(each, Message("cấp này Nghị định không có, chỉ là thông lệ"))
            return


def _entries(case: Case, *levels: Level) -> Iterator[Labelled]:
    for part in case.anatomy.outline:
        for each in part.entries:
            if each.level in levels:
                yield each


def _is(found: Found, name: str) -> bool:
    """Return whether all letters of a paragraph are set in a way."""
    lettered = found.seen.lettered
    return bool(lettered) and all(getattr(each.letters, name) for each in lettered)


def _stands_out(found: Found) -> bool:
    """Return whether a line looks like the heading of the word and number above it."""
    labelled = readings(squeezed(found.seen.full_text))
    return not labelled and (found.seen.shape.alignment == "center" or _is(found, "bold"))


def _breach(each: Labelled, message: Message, expected: str = "", *, warn: bool = False) -> Breach:
    return Breach(
        message,
        each.found.seen,
        found=squeezed(each.found.seen.full_text)[:40],
        expected=expected,
        severity=Severity.WARNING if warn else None,
        recognised=each.found,
    )


_LETTERS = Message("Bôi đen dòng → Trang đầu (Home) → Phông (Font): đậm, đứng, in hoa; canh giữa")
_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule(
        "BC-01",
        Message("phần, chương, mục, điều, mục số La Mã phải có tiêu đề"),
        _TYPE,
        _without_heading,
    ),
    Rule(
        "BC-02",
        Message("Phần, Chương đánh số La Mã, dòng riêng, canh giữa, đậm; tiêu đề dòng dưới in hoa"),
        _LETTERS,
        _parts,
    ),
    Rule(
        "BC-03",
        Message("Mục, Tiểu mục đánh số Ả Rập, canh giữa, đậm; tiêu đề dòng dưới in hoa"),
        _LETTERS,
        _sections,
    ),
    Rule("BC-04", Message("“Điều”, số Ả Rập và dấu chấm, đậm, đứng"), _LETTERS, _articles),
    Rule("BC-05", Message("khoản đứng; khoản có tiêu đề thì in đậm"), _LETTERS, _clauses),
    Rule(
        "BC-06",
        Message("điểm là chữ cái tiếng Việt với dấu ngoặc đơn đóng, kiểu chữ đứng"),
        _LETTERS,
        _points,
    ),
    Rule(
        "BC-07",
        Message("mục số La Mã của kế hoạch, báo cáo: tiêu đề in hoa, đậm, đứng"),
        _LETTERS,
        _romans,
    ),
    Rule(
        "BC-08",
        Message("gạch đầu dòng, dấu cộng, số 1.1 không phải cấp của Nghị định"),
        Message("Không phải sửa nếu cơ quan vẫn dùng; hoặc đổi thành 1., a)"),
        _unknown_levels,
    ),
)
