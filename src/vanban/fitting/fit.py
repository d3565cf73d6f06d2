"""The smallest change inside the law that saves a page (bớt một trang)."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.fitting.pages import estimate, galley
from vanban.fitting.sheet import BODY, SIDES, SMALL, Plan, Sheet, apply, sheet_of
from vanban.law.requirements import requirements
from vanban.ooxml.archive import Beginning, finish, read_members
from vanban.ooxml.package import WordPackage
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from vanban.law.requirements import Requirement
    from vanban.ooxml.archive import Member

SLACK: Final = 12.0
"""Millimetres that must stay free at the end: the estimate may be wrong by two lines."""
DOUBTS: Final = (0.0, 1.0, 2.0, 4.0)
"""Millimetres that a page may hold less than estimated; the page is saved in every case."""
_STEP: Final = 0.05
_NOTHING: Final = Plan()
_WITHOUT: Final[tuple[Callable[[Plan], Plan], ...]] = (
    lambda plan: replace(plan, spacing=None),
    lambda plan: replace(plan, line=None),
    lambda plan: replace(plan, margins={}),
)
_SPACING, _LINE = "body.space_between", "body.line_spacing"
_WORDS: Final = {
    "top": Message("lề trên"),
    "bottom": Message("lề dưới"),
    "left": Message("lề trái"),
    "right": Message("lề phải"),
}


class Fitted(Struct, frozen=True):
    """A Word file with a page less (bản đã dàn lại), or as it was, and what was done."""

    document: bytes
    findings: tuple[Finding, ...]


def save_page(document: bytes, regime: str, name: str = "") -> Fitted:
    """Return a Word file that takes a page less, if the law leaves room for that.

    Tried in this order: the space between paragraphs, the line spacing, the
    margins, the small set of sizes; of each no more than is needed, and
    nothing that turns out not to be needed.

    Args:
        document: the bytes of the ``.docx``.
        regime: the id of its layout regime, which sets the limits.
        name: what the file is called, for the messages.
    """
    law = requirements(regime_data(regime, "parameters"))
    search = _Search(read_members(document), law)
    place = Place(file=name)
    if search.before.pages == 1:
        message = Message("văn bản chỉ có một trang, không bớt được trang nào")
        return Fitted(document, (Finding("D522", message, place, Severity.NOTE),))
    plan = search.smallest()
    if plan is None:
        return Fitted(document, (_impossible(search, place),))
    changed = search.changed(plan)
    after = estimate(changed)
    saved = Finding(
        "D523",
        Message(
            "bớt được trang: {before} còn {after} trang",
            before=search.before.pages,
            after=after.pages,
        ),
        place,
        Severity.NOTE,
        hint=Message("số trang là ước tính; mở tệp xem lại trước khi in"),
    )
    changes = _changes(search.sheet, plan, law, place)
    return Fitted(finish(Beginning(b"", b"", 0), changed.members()), (saved, *changes))


class _Search:
    """Looks for the smallest plan that saves a page of one document."""

    def __init__(self, members: Sequence[Member], law: Mapping[str, Requirement]) -> None:
        self._members, self._law = members, law
        package = WordPackage(members)
        self.sheet = sheet_of(package)
        self.before = estimate(package)

    def changed(self, plan: Plan) -> WordPackage:
        """Return the document changed as planned."""
        package = WordPackage(self._members)
        apply(package, plan, self._law)
        return package

    def smallest(self) -> Plan | None:
        """Return the first plan in the order of the steps that saves a page."""
        plan = _NOTHING
        for levels in (self._spacings, self._lines, self._margins, self._sizes):
            plans = list(levels(plan))
            if plans and self._saves(plans[-1]):
                return self._without_idle(plans[bisect_left(plans, 1, key=self._saves)])
            plan = plans[-1] if plans else plan
        return None

    def _saves(self, plan: Plan) -> bool:
        text = galley(self.changed(plan))
        cases = (text.estimate(less) for less in DOUBTS)
        return all(
            case.pages < self.before.pages and case.filled <= case.room - SLACK for case in cases
        )

    def _without_idle(self, plan: Plan) -> Plan:
        """Return a plan without the steps that it does not need, the earliest first."""
        for without in _WITHOUT:
            lighter = without(plan)
            if lighter not in (plan, _NOTHING) and self._saves(lighter):
                plan = lighter
        return plan

    def _spacings(self, plan: Plan) -> Iterator[Plan]:
        least = self._law[_SPACING].least or 0.0
        if self.sheet.has_styles:
            value = self.sheet.spacing - 1
            while value > least:
                yield replace(plan, spacing=value)
                value -= 1
            if self.sheet.spacing > least:
                yield replace(plan, spacing=least)

    def _lines(self, plan: Plan) -> Iterator[Plan]:
        least = self._law[_LINE].least or 1.0
        if self.sheet.has_styles:
            count = round((self.sheet.line - least) / _STEP)
            for number in range(1, count + 1):
                yield replace(plan, line=round(max(least, self.sheet.line - number * _STEP), 2))

    def _margins(self, plan: Plan) -> Iterator[Plan]:
        margins: dict[str, float] = {}
        for side in SIDES:
            least = self._law[f"page.margin_{side}"].least or 0.0
            width = round(self.sheet.margins[side])
            for number in range(width - 1, round(least) - 1, -1):
                margins = {**margins, side: float(number)}
                yield replace(plan, margins=margins)

    def _sizes(self, plan: Plan) -> Iterator[Plan]:
        if self.sheet.has_styles and self.sheet.size > self._law["body.size"].choice(SMALL):
            yield replace(plan, sizes=SMALL)


def _changes(
    sheet: Sheet, plan: Plan, law: Mapping[str, Requirement], place: Place
) -> Iterator[Finding]:
    """Yield what was changed, from what to what, and the law that leaves room for it."""
    for what, name, ends in _rows(sheet, plan, law):
        message = Message("{what}: {old} còn {new}", what=what, old=ends[0], new=ends[1])
        yield Finding("D520", message, place, Severity.NOTE, clause=law[name].reference)


def _rows(
    sheet: Sheet, plan: Plan, law: Mapping[str, Requirement]
) -> Iterator[tuple[Message, str, tuple[str, str]]]:
    if plan.spacing is not None:
        ends = f"{_figure(sheet.spacing)} pt", f"{_figure(plan.spacing)} pt"
        yield Message("khoảng cách giữa các đoạn"), _SPACING, ends
    if plan.line is not None:
        yield Message("giãn dòng"), _LINE, (_figure(sheet.line), _figure(plan.line))
    for side, width in plan.margins.items():
        ends = f"{_figure(sheet.margins[side])} mm", f"{_figure(width)} mm"
        yield _WORDS[side], f"page.margin_{side}", ends
    if plan.sizes:
        size = law["body.size"].choice(plan.sizes)
        what = Message("cỡ chữ nội dung (bộ cỡ {sizes})", sizes=plan.sizes)
        yield what, "body.size", (_figure(sheet.size), _figure(size))


def _figure(value: float) -> str:
    return f"{round(value, 2):g}".replace(".", ",")


def _impossible(search: _Search, place: Place) -> Finding:
    hint = Message("rút gọn nội dung, hoặc để nguyên {pages} trang", pages=search.before.pages)
    if not search.sheet.has_styles:
        hint = Message(
            "mẫu không có kiểu “{style}” nên chỉ chỉnh được lề; dùng các kiểu “VB …” trong mẫu",
            style=BODY,
        )
    return Finding(
        "D521",
        Message("không bớt được trang nào trong mức cho phép; văn bản giữ nguyên"),
        place,
        Severity.WARNING,
        hint=hint,
    )
