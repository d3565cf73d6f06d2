"""Bodies, units and instruments that were not there on the day of issue (có vào ngày ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.anatomy.issuers import issuers
from vanban.anatomy.stage import Stage
from vanban.anatomy.unit_table import OWN_TABLE, units_of
from vanban.diagnostics import Finding, Message, Severity
from vanban.formatting.dates import short_date
from vanban.law.instruments import bodies, instruments
from vanban.law.presence import Mention, Watch, is_of_the_past, seat_of
from vanban.reading.nodes import Listing, Record, Text
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.anatomy.composition import Draft
    from vanban.diagnostics import Place
    from vanban.reading.nodes import Node, Path

_BASES: Final = ("căn cứ", "căn cứ thêm")
_HEAD: Final = ("cơ quan ban hành", "cơ quan chủ quản", "cơ quan cùng ban hành")
_NOT_PRINTED: Final = (
    *_HEAD,
    OWN_TABLE,
    "loại văn bản",
    "thông tin cơ quan",
    "chế độ",
    "thư mục mẫu",
    "cỡ chữ",
    "giai đoạn",
    "hình thức văn bản",
    "nhóm nơi nhận",
)
"""Fields whose texts are no running text; the names of the issuers are looked at as a whole."""


class _Spot(Struct, frozen=True):
    """A line of the data and where it stands (một dòng dữ liệu)."""

    path: Path
    line: int
    text: str


def check_day(draft: Draft) -> Iterator[Finding]:
    """Yield each body, unit and instrument that the data name and the day of issue did not have.

    Where the day is not known well enough to tell, nothing is said. A name of
    what is gone may stand in a text about the past: ``xã Ba Cung (cũ)``, a paper
    of that time.
    """
    issued_on = draft.data.issued_on
    if issued_on.year is None:
        return
    first, last = issued_on.earliest(), issued_on.latest()
    units, findings = units_of(draft)
    yield from findings
    there = Watch((*bodies(), *units), first, last)
    yield from _issuers(draft, there)
    spots = tuple(_spots(draft.source.root, ()))
    yield from _named(draft, there, spots)
    yield from _cited(draft, Watch(instruments(), first, last), spots)


def _issuers(draft: Draft, there: Watch) -> Iterator[Finding]:
    """Yield who issues the paper and was not there; an old paper is only pointed at."""
    severity = Severity.WARNING if draft.data.stage is Stage.IMPORTED else Severity.ERROR
    for number, body in enumerate(issuers(draft.data)):
        steps = ("cơ quan cùng ban hành", number - 1) if number else ()
        name, parent = " ".join(body.issuing_agency), " ".join(body.parent_agency)
        whole = f"{name} {seat_of(parent)}".strip()
        named = [("cơ quan ban hành", whole), ("cơ quan chủ quản", parent)]
        for field, text in named:
            mention = next(iter(there.find(text)), None)
            if mention is not None:
                place = draft.locate(*steps, field)
                yield _finding("L021", mention, draft, place, severity)
                break


def _named(draft: Draft, there: Watch, spots: Iterable[_Spot]) -> Iterator[Finding]:
    seen: set[str] = set()
    for spot in spots:
        for mention in there.find(spot.text):
            if mention.row.label in seen or is_of_the_past(mention):
                continue
            seen.add(mention.row.label)
            yield _finding("L022", mention, draft, _place(draft, spot, mention))


def _cited(draft: Draft, in_force: Watch, spots: Iterable[_Spot]) -> Iterator[Finding]:
    """Yield instruments of later days wherever they stand, repealed ones among the bases."""
    seen: set[str] = set()
    for spot in spots:
        for mention in in_force.find(spot.text):
            is_basis = folded(str(spot.path[0])) in map(folded, _BASES)
            if mention.row.label in seen or not (mention.is_later or is_basis):
                continue
            seen.add(mention.row.label)
            yield _finding("L023", mention, draft, _place(draft, spot, mention))


def _finding(
    code: str,
    mention: Mention,
    draft: Draft,
    place: Place,
    severity: Severity = Severity.WARNING,
) -> Finding:
    row, day = mention.row, str(draft.data.issued_on)
    what = row.label if code == "L023" else mention.said
    if mention.is_later and not row.is_start_verified:
        message = Message("“{what}” chưa có vào ngày ban hành ({day})", what=what, day=day)
    elif mention.is_later:
        message = Message(
            "“{what}” chưa có vào ngày ban hành ({day}), chỉ có từ ngày {start}",
            what=what,
            day=day,
            start=short_date(row.start),
        )
    elif row.is_end_verified:
        message = Message(
            "“{what}” không còn vào ngày ban hành ({day}), chỉ đến hết ngày {until}",
            what=what,
            day=day,
            until=short_date(row.until),
        )
    else:
        message = Message("“{what}” không còn vào ngày ban hành ({day})", what=what, day=day)
    return Finding(
        code,
        message,
        place,
        severity,
        hint=_hint(mention),
        found=mention.said,
        expected=row.before if mention.is_later else row.replaced,
        clause=row.reference,
    )


def _hint(mention: Mention) -> Message:
    row = mention.row
    other = row.before if mention.is_later else row.replaced
    if other:
        return Message("dùng {other}, hoặc kiểm tra lại ngày ban hành", other=other)
    if mention.is_later:
        return Message("dùng tên của thời điểm ấy, hoặc kiểm tra lại ngày ban hành")
    return Message("nhắc chuyện đã qua thì ghi thêm “(cũ)”; không thì kiểm tra lại ngày ban hành")


def _place(draft: Draft, spot: _Spot, mention: Mention) -> Place:
    return draft.source.text_place(spot.path, spot.line, mention.found.start() + 1)


def _spots(node: Node, path: Path) -> Iterator[_Spot]:
    """Yield the lines of all texts below a node, with the way to them."""
    match node:
        case Text():
            for number, line in enumerate(node.value.split("\n"), 1):
                yield _Spot(path, number, line)
        case Listing():
            for index, item in enumerate(node.items):
                yield from _spots(item, (*path, index))
        case Record():
            for entry in node.entries:
                if path or folded(entry.key) not in map(folded, _NOT_PRINTED):
                    yield from _spots(entry.node, (*path, entry.key))
