"""What a text says of itself: its parts and annexes, its lists, days (VB-10, VB-17 to VB-19)."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import breach, passages
from vanban.conformity.words import is_capitals, squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex
from vanban.outline.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.conformity.component import Found

_PLACE: Final = (
    r"(?:điểm (?P<point>[a-zđ]) )?(?:khoản (?P<clause>\d+) )?"
    r"(?:Điều (?P<article>\d+)|[Mm]ục (?P<roman>[IVX]+))\b"
)
_PART: Final = regex(
    rf"{_PLACE} (?:của )?(?P<paper>Nghị quyết|Quyết định|Kế hoạch|Quy chế|Quy định|Chương trình"
    r"|Hướng dẫn|Đề án) này"
)
_NAMED: Final = regex(
    rf"\b(?:có tên|nêu) (?:tại|ở) {_PLACE}"
    r"(?![^.;]{0,40}\b(?:(?:Bộ luật|Luật|Nghị định|Thông tư|Quy chế|Quy định)\b"
    r"|(?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị) số\b))"
)
"""Who is named in an article or a heading of the same paper: ``có tên tại Điều 1``."""
_ANNEX: Final = regex(
    r"(?<!các )\b[Pp]hụ lục (?:số )?(?P<label>[IVX]+|\d{1,2})\b(?P<after>[^.;]{0,120})"
)
_OTHER_PAPER: Final = regex(
    r".*?\b(?:Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy chế|Quy định"
    r"|Hướng dẫn|Kế hoạch|Công văn|Đề án)\b(?! này\b)"
)
_AS_ARTICLE: Final = regex(r"(?:Như|,|và) Điều (?P<article>\d+)(?=\s*[;.,]| và)")
"""Recipients who are named in articles: ``Như Điều 2, Điều 3;``."""
_LISTED: Final = regex(
    r"\b(?P<count>\d{1,4}) (?P<kind>tập thể|cá nhân|hộ gia đình)\b"
    r"(?=[^.;]*(?:danh sách|kèm theo))",
    re.IGNORECASE,
)
_KINDS: Final = regex(r"\b(?:tập thể|cá nhân|hộ gia đình)\b", re.IGNORECASE)
_HEADING: Final = frozenset({Component.ANNEX_HEADING, Component.ANNEX_LABEL})
_HEADED: Final = regex(r"danh sách\b", re.IGNORECASE)
_TOTAL: Final = regex(r"(?:tổng\s*(?:cộng|số)?|cộng)\s*:?\s*\d", re.IGNORECASE)
_COUNTED: Final = regex(r"(?P<count>\d{1,4}) (?:tập thể|cá nhân|hộ gia đình|hộ)\b", re.IGNORECASE)
_DAY: Final = regex(
    r"(?<![\d/])(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:/| năm )(?P<year>(?:19|20)\d{2})"
    r"(?![\d/])|(?<=ngày )(?P<day_only>\d{1,2})/(?P<of_month>\d{1,2})(?![\d/])"
)
_LEAP: Final = 2020
"""Stands for a year that is not said, so that 29/02 may be."""
_NAMES: Final = {
    Level.ARTICLE: "article",
    Level.ROMAN: "roman",
    Level.CLAUSE: "clause",
    Level.POINT: "point",
}
_DEPTHS: Final = tuple(_NAMES)

_Path = tuple[tuple[str, str], ...]


def _days(case: Case) -> Iterator[Breach]:
    """A day that no calendar has: 31/4, 29/02 of a common year, month 13."""
    for passage in passages(case):
        for found in _DAY.finditer(passage.text):
            parts = (found["year"] or _LEAP, *_month_and_day(found))
            try:
                date(*map(int, parts))
            except ValueError:
                yield breach(passage, found, Message("ngày không có trên lịch"))


def _month_and_day(found: re.Match[str]) -> tuple[str, str]:
    return found["month"] or found["of_month"], found["day"] or found["day_only"]


def _parts(case: Case) -> Iterator[Breach]:
    """An article, clause or point that this paper, or what it puts in force, does not have."""
    own, attached = (_known_parts(case, parts) for parts in (slice(1), slice(1, None)))
    for passage in passages(case, Component.BODY, Component.RECIPIENT) if own | attached else ():
        is_recipient = passage.component is Component.RECIPIENT
        for pattern in (_PART, _NAMED, *((_AS_ARTICLE,) if is_recipient else ())):
            for found in pattern.finditer(passage.text):
                said = found.groupdict()
                known = own if _is_of_itself(case, said.get("paper")) else attached
                path = _path(said)
                kinds = {each[0][0] for each in known}
                if path[0][0] in kinds and path not in known:
                    message = Message("nhắc đến phần không có trong văn bản này")
                    yield breach(passage, found, message)


def _is_of_itself(case: Case, paper: str | None) -> bool:
    """Return whether ``Quy chế này`` is the paper itself, and not what a decision puts in force."""
    return paper is None or not case.type_name or paper.upper() == case.type_name


def _annexes(case: Case) -> Iterator[Breach]:
    """An annex by its number that this paper does not have, and no other paper is named for."""
    labels = case.anatomy.all(Component.ANNEX_LABEL)
    known = {_annex_number(squeezed(found.seen.full_text)) for found in labels}
    for passage in passages(case, Component.BODY):
        for found in _ANNEX.finditer(passage.text):
            if _annex_number(found["label"]) in known or _OTHER_PAPER.match(found["after"]):
                continue
            if known:
                yield breach(passage, found, Message("nhắc đến phụ lục không có trong văn bản này"))
            else:
                said = Message("phụ lục được nhắc đến không nằm trong tệp này")
                yield replace(breach(passage, found, said), severity=Severity.NOTE)


def _annex_number(label: str) -> str:
    return label.rsplit(maxsplit=1)[-1].upper().lstrip("0")


def _path(parts: Mapping[str, str | None]) -> _Path:
    return tuple((name, str(parts[name])) for name in _NAMES.values() if parts.get(name))


def _known_parts(case: Case, parts: slice) -> set[_Path]:
    """Return every way in which a part of the text can be named, from the highest level down."""
    known: set[_Path] = set()
    for part in case.anatomy.outline[parts]:
        path: dict[Level, tuple[str, str]] = {}
        for each in part.entries:
            if each.level not in _NAMES:
                continue
            top = each.level in {Level.ARTICLE, Level.ROMAN}
            above = () if top else _DEPTHS[: _DEPTHS.index(each.level)]
            path = {level: path[level] for level in above if level in path}
            path[each.level] = (_NAMES[each.level], re.sub(r"Điều |[.:)/]", "", each.label))
            known.add(tuple(path.values()))
    return known


def _counts(case: Case) -> Iterator[Breach]:
    """What the text says it lists, against the rows of the lists that are attached."""
    lists = _rows_by_kind(case)
    for passage in passages(case, Component.BODY) if lists else ():
        said = list(_LISTED.finditer(passage.text))
        for found in said:
            kind = found["kind"].lower()
            rows = lists.get(kind, Counter())
            together = sum(int(each["count"]) for each in said if each["kind"].lower() == kind)
            right = {*rows.values(), rows.total()}
            if int(found["count"]) not in right and rows.total() not in {together, 0}:
                message = Message("số lượng trong nội dung khác số hàng của danh sách kèm theo")
                yield breach(passage, found, message, f"{rows.total():02} {found['kind']}")


def _rows_by_kind(case: Case) -> dict[str, Counter[int]]:
    """Return how many numbered rows each table has below a heading of one kind and no other."""
    counts: dict[str, Counter[int]] = {}
    kind = heading = ""
    for found in case.anatomy.found:
        goes_on = heading and found.seen.cell is None and is_capitals(found.seen.full_text)
        if found.component in _HEADING or goes_on:
            heading = f"{heading} {squeezed(found.seen.full_text)}".strip()
            kinds = {each.lower() for each in _KINDS.findall(heading)}
            kind = kinds.pop() if _HEADED.search(heading) and len(kinds) == 1 else ""
            continue
        heading = ""
        if kind and found.seen.cell is not None and _is_numbered(found):
            counts.setdefault(kind, Counter())[found.seen.cell.table] += 1
    return counts


def _is_numbered(found: Found) -> bool:
    cell = found.seen.cell
    if cell is None or cell.column != 0 or cell.row == 0:
        return False
    return squeezed(found.seen.full_text).rstrip(".").isdecimal()


def _totals(case: Case) -> Iterator[Breach]:
    """A last row that counts those above: ``Tổng cộng: 05 cá nhân``."""
    rows: dict[int, int] = {}
    for found in case.anatomy.all(Component.TABLE_CELL):
        table = found.seen.cell.table if found.seen.cell else 0
        rows[table] = rows.get(table, 0) + _is_numbered(found)
        text = squeezed(found.seen.full_text)
        counts = [int(count) for count in _COUNTED.findall(text)] if _TOTAL.match(text) else []
        if counts and rows[table] and sum(counts) != rows[table]:
            yield Breach(
                Message("số ở hàng tổng khác số hàng của bảng"),
                found.seen,
                found=text,
                expected=f"{rows[table]:02}",
            )


_TYPE = Message("Đối chiếu rồi sửa con số ngay trong văn bản")

RULES = (
    Rule("VB-10", Message("phụ lục được nhắc đến có trong văn bản"), _TYPE, _annexes),
    Rule("VB-17", Message("số lượng trong nội dung khớp danh sách kèm theo"), _TYPE, _counts),
    Rule("VB-17", Message("hàng tổng của danh sách khớp số hàng"), _TYPE, _totals),
    Rule("VB-18", Message("điều, khoản, điểm được nhắc đến có trong văn bản"), _TYPE, _parts),
    Rule("VB-19", Message("ngày, tháng có trên lịch"), _TYPE, _days),
)
