"""Other papers that a text cites: in full the first time, and in force on its day: VD-01, VD-04."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import around, breach, passages
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex
from vanban.law.instruments import bodies, instruments
from vanban.law.presence import Mention, Watch, day_said, is_of_the_past, seat_of
from vanban.law.units import shipped_units

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from vanban.structure.seen import Seen

_KINDS = (
    "Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Hướng dẫn|Chương trình|Thông báo|Báo cáo|Tờ trình|"
    "Công văn|Nghị định|Thông tư|Đề án|Kết luận"
)
_SYMBOL = r"\d+(?:/\d{4})?[/-][A-ZĐ][\w/-]*"
_SUBJECT = (
    "về|quy định|ban hành|phê duyệt|sửa đổi|bổ sung|hướng dẫn|giao|công nhận|thành lập|kiện toàn|"
    "triển khai|thực hiện|tổ chức|phát động|điều chỉnh|thông qua|công bố|bãi bỏ|phân công|phân cấp|"
    "phân bổ|tăng cường|đẩy mạnh|lãnh đạo|thi hành|chấp thuận|tiếp tục|nâng cao|quán triệt"
)
"""With what a subject begins after the issuer: ``… của Thủ tướng Chính phủ phê duyệt …``."""
_UNNUMBERED = regex(rf"\b(?P<kind>{_KINDS}) (?!06/CP\b)(?P<symbol>{_SYMBOL})")
"""A paper without “số”; ``Đề án 06/CP`` is a name."""
_CITATION = regex(
    rf"\b(?P<kind>{_KINDS}) số (?P<symbol>{_SYMBOL})(?P<date> ngày [\d/]+(?: tháng \d+ năm \d+)?)?"
    r"(?P<issuer> của [^,;.()“”]{2,80}?)?"
    rf"(?P<next>\s*(?:[;,.)]|\b(?:{_SUBJECT})\b|\())"
)
_YEAR = regex(r"/(?P<year>\d{4})/")
_LAW = regex(
    r"\b(?:Luật|Pháp lệnh|Bộ luật)\b[^;.]{0,80}?"
    r"(?: số \d+/\d{4}/(?:QH|UBTVQH|PL)\S*| của (?:Quốc hội|Ủy ban Thường vụ Quốc hội))"
)
_BASIS = regex(rf"^Căn cứ (?P<kind>{_KINDS}) số (?P<symbol>{_SYMBOL})")
_SECOND = 2
_TITLES = frozenset({Component.SUBJECT, Component.DISPATCH_SUBJECT})
_FAR = 120
_NAMING = (
    Component.BASIS,
    Component.ADDRESSEE,
    Component.BODY,
    Component.TABLE_CELL,
    Component.RECIPIENT,
)
_ABOUT = (*_SUBJECT.split("|"), "(")
_WITHOUT_SUBJECT = regex(
    r"(?:đề nghị\b[^.;]*|ban hành (?:kèm )?theo"
    r"|(?:sửa đổi|bổ sung|thay thế)[^.;]{0,40}\b(?:bởi|tại|theo)(?: (?:khoản|Điều) \d+)*) $"
)
"""Before a paper that is named for the way only: who proposes by it, what amended another."""


def _unnumbered(case: Case) -> Iterator[Breach]:
    for passage in passages(case):
        for found in _UNNUMBERED.finditer(passage.text):
            right = f"{found['kind']} số {found['symbol']}"
            yield breach(passage, found, Message("viện dẫn thiếu chữ “số”"), right)


def _without_subject(case: Case) -> Iterator[Breach]:
    """The first citation of a paper gives its subject, later ones only its number."""
    known: set[str] = set()
    for passage in passages(case, Component.BASIS, Component.BODY):
        for found in _CITATION.finditer(passage.text):
            if found["symbol"] in known:
                continue
            known.add(found["symbol"])
            is_about = found["next"].strip().startswith(_ABOUT)
            lacks = found["date"] and not is_about
            if lacks and not _WITHOUT_SUBJECT.search(passage.text[: found.start()]):
                message = Message("viện dẫn lần đầu chưa có trích yếu")
                yield breach(passage, found, message)


def _again_in_full(case: Case) -> Iterator[Breach]:
    """Later citations of a paper give its type and number only; told once of each paper.

    What the subject above the text cites is cited in full in the text, too, and
    papers of different days are different papers.
    """
    known: Counter[tuple[str, date | None]] = Counter()
    for passage in passages(case):
        if passage.component in _TITLES:
            continue
        for found in _CITATION.finditer(passage.text):
            paper = found["symbol"], day_said(found["date"] or "")
            known[paper] += 1
            if known[paper] == _SECOND and found["date"] and found["issuer"]:
                message = Message("viện dẫn lại vẫn ghi đầy đủ")
                yield breach(passage, found, message, f"{found['kind']} số {found['symbol']}")


def _bases(case: Case) -> Iterator[Breach]:
    """A law is cited without number and issuer, other papers with day and issuer."""
    for passage in passages(case, Component.BASIS):
        for found in _LAW.finditer(passage.text):
            message = Message("căn cứ luật, pháp lệnh không ghi số và cơ quan ban hành")
            yield replace(breach(passage, found, message), severity=Severity.NOTE)
        for found in _BASIS.finditer(passage.text):
            rest = passage.text[found.end() : found.end() + _FAR]
            if any(f" {word} " not in rest for word in ("ngày", "của")):
                message = Message("căn cứ thiếu ngày ban hành hoặc cơ quan ban hành")
                yield breach(passage, found, message, "… ngày … của …")


def _not_in_force(case: Case) -> Iterator[Breach]:
    """An instrument of a later day anywhere, a repealed one among the bases."""
    day = _day(case)
    watch = _instruments_not_of(*day) if day else None
    for passage in passages(case) if watch else ():
        for mention in watch.find(passage.text) if watch else ():
            row = mention.row
            if mention.is_later:
                message = Message("{label} chưa có hiệu lực vào ngày ban hành", label=row.label)
                yield breach(passage, mention.found, message)
            elif passage.component is Component.BASIS:
                message = Message("{label} đã hết hiệu lực vào ngày ban hành", label=row.label)
                yield breach(passage, mention.found, message, row.replaced)


def _of_the_future(case: Case) -> Iterator[Breach]:
    """A paper of a later day, or numbered in a later year, cannot be cited."""
    day = _day(case)
    for passage in passages(case) if day else ():
        for found in _CITATION.finditer(passage.text):
            year = _YEAR.search(found["symbol"])
            if day and year and int(year["year"]) > day[1].year:
                message = Message("viện dẫn văn bản của năm sau ngày ban hành")
                yield breach(passage, found, message)
            elif day and (said := day_said(found["date"] or "")) and said > day[1]:
                message = Message("viện dẫn văn bản đề ngày sau ngày ban hành")
                yield breach(passage, found, message)


def _not_there(case: Case) -> Iterator[Breach]:
    """A body or a unit that came later or was gone, but for names rightly said of the past."""
    day = _day(case)
    if day is None:
        return
    watch = _not_there_on(*day)
    yield from _issuer(case, watch)
    for passage in passages(case, *_NAMING):
        for mention in watch.find(passage.text):
            if not is_of_the_past(mention):
                yield _absent(mention, passage.seen, around(passage.text, mention.found))


def _issuer(case: Case, watch: Watch) -> Iterator[Breach]:
    """The issuer's name as a whole: its kind and its place stand on lines of their own."""
    lines = case.anatomy.all(Component.AGENCY)
    parents = (found.seen.plain_text for found in case.anatomy.all(Component.PARENT_AGENCY))
    parent = squeezed(" ".join(parents))
    name = squeezed(" ".join(found.seen.plain_text for found in lines))
    for text in (f"{name} {seat_of(parent)}", parent):
        if mention := next(iter(watch.find(text)), None):
            seen = lines[0].seen if lines else None
            yield _absent(mention, seen, mention.said)
            return


def _absent(mention: Mention, seen: Seen | None, found: str) -> Breach:
    row = mention.row
    if mention.is_later:
        message = Message("{label} chưa có vào ngày ban hành", label=row.label)
        return Breach(message, seen, found=found, expected=row.before)
    message = Message("{label} không còn vào ngày ban hành", label=row.label)
    return Breach(message, seen, found=found, expected=row.replaced)


@cache
def _not_there_on(first: date, last: date) -> Watch:
    return Watch((*bodies(), *shipped_units()), first, last)


@cache
def _instruments_not_of(first: date, last: date) -> Watch:
    return Watch(instruments(), first, last)


def _day(case: Case) -> tuple[date, date] | None:
    """Return the first and the last day that the paper's date can be."""
    if case.issued_on.year is None:
        return None
    return case.issued_on.earliest(), case.issued_on.latest()


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("VD-01", Message("viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu"), _TYPE, _unnumbered),
    Rule(
        "VD-02",
        Message("viện dẫn lần sau chỉ ghi tên loại, số, ký hiệu"),
        _TYPE,
        _again_in_full,
    ),
    Rule("CC-03", Message("căn cứ ghi đủ; luật, pháp lệnh không ghi số"), _TYPE, _bases),
    Rule("VD-04", Message("viện dẫn lần đầu có trích yếu"), _TYPE, _without_subject),
    Rule("VD-05", Message("căn cứ còn hiệu lực vào ngày ban hành"), _TYPE, _not_in_force),
    Rule("VD-06", Message("không viện dẫn văn bản ra đời sau"), _TYPE, _of_the_future),
    Rule("VD-07", Message("cơ quan được nêu có vào ngày ban hành"), _TYPE, _not_there),
)
