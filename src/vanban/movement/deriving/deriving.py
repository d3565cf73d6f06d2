"""A unit's plan derived from its parent's, as a data file to go through (cụ thể hóa)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.documents.plan.model import Plan
from vanban.emulation.plan_targets import plan_targets
from vanban.formatting.agency_names import agency_in_sentence
from vanban.law.units import shipped_units, units_called
from vanban.movement.deriving.rewriting import Rewriter
from vanban.movement.deriving.seats import seat_of
from vanban.movement.unit_form import letterhead, place_of
from vanban.reading.files import with_files
from vanban.reading.profile import with_profile
from vanban.reading.source import read_source
from vanban.reading.spelling import folded
from vanban.reading.validate import labelled
from vanban.reading.writing import entry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from vanban.law.instruments import Dated
    from vanban.movement.model import Unit

_CARRIED_OUT: Final = ("thực hiện ", "căn cứ ")
_FIGURES: Final = ("giá trị", "từ", "đến")
_MARK: Final = "cần cụ thể hóa"
_FEW: Final = 9
"""Words of a heading at most, and of a paragraph where it is only pointed at."""


@dataclass(frozen=True)
class Derived:
    """A unit's plan (kế hoạch cụ thể hóa): its data file, and what is still to be done on it."""

    text: str
    findings: tuple[Finding, ...]


def derive(plan: Path, unit: Unit, day: date, *, lead: int = 5, name: str = "") -> Derived:
    """Return a unit's own plan from the plan of a higher body.

    Args:
        plan: the data file of the parent's plan, made or imported.
        unit: whose plan it is to be.
        day: when it is issued; the year alone counts where the day is not settled.
        lead: days by which its deadlines come before the parent's.
        name: the file that it will be, for the messages.

    Raises:
        UsageError: there is no such file.
        DataError: it is no plan, or the unit was not there on the day.
    """
    _refuse_absent(unit, day)
    source = labelled(with_files(with_profile(read_source(plan)), Plan), Plan)
    if source.errors:
        raise DataError(*source.errors)
    values = {folded(str(key)): value for key, value in source.value.items()}
    if folded(str(values.get("loại văn bản", ""))) != "kế hoạch" or not values.get("nội dung"):
        raise DataError(_no_plan(plan))
    lines = values.get("cơ quan ban hành") or ()
    parent = seat_of(agency_in_sentence([lines] if isinstance(lines, str) else list(lines)))
    rewriter = Rewriter(parent, seat_of(unit.name), day, lead)
    work = _Work(plan, values, unit, rewriter, name or str(plan))
    return Derived(work.text(), tuple(work.findings))


class _Work:
    """One derivation: what is written, what was found on the way."""

    def __init__(
        self, plan: Path, values: Mapping[str, Any], unit: Unit, rewriter: Rewriter, name: str
    ) -> None:
        self._plan = plan
        self._values = values
        self._unit = unit
        self._rewriter = rewriter
        self._parent = rewriter.parent
        self._name = name
        self._marks: list[str] = []
        self.findings: list[Finding] = []
        reference, _ = plan_targets(plan.name, plan.parent, Place(file=str(plan)))
        self._citation = reference.full_citation if reference else self._by_subject()

    def text(self) -> str:
        """Return the data file."""
        entries = list(self._entries())
        lines = [
            f"# Kế hoạch của {self._unit.name}, cụ thể hóa từ {self._plan.name}.",
            "# Xem lại từng điều dưới đây, sửa rồi xóa dòng ghi chú:",
            *(f"# {mark}" for mark in self._marks),
            "",
        ]
        for name, value in entries:
            lines += [*entry_lines(name, value), ""]
        return "\n".join(lines)

    def _entries(self) -> Iterator[tuple[str, Any]]:
        unit, child = self._unit, self._rewriter.child
        yield "loại văn bản", "kế hoạch"
        yield (
            "theo kế hoạch",
            {
                "tệp": self._plan.name,
                "mã băm": hashlib.sha256(self._plan.read_bytes()).hexdigest(),
                "trích dẫn": self._citation,
            },
        )
        if not child.is_committee and self._parent.is_committee:
            yield "cơ quan chủ quản", [f"UBND {self._parent.place}".upper()]
        yield "cơ quan ban hành", list(letterhead(unit))
        yield "số", ""
        yield "ký hiệu", f"KH-{unit.symbol or self._initials()}"
        yield "địa danh", place_of(unit) or str(self._values.get("địa danh") or "")
        yield "ngày ban hành", f"năm {self._rewriter.day.year}"
        yield "trích yếu", self._rewriter.rewrite(str(self._values.get("trích yếu") or "")).text
        if theme := self._values.get("chủ đề"):
            yield "chủ đề", self._rewriter.rewrite(str(theme)).text
        yield "nội dung", "\n".join(self._body()).strip("\n")
        if notes := self._values.get("chú thích"):
            yield "chú thích", notes
        if targets := self._values.get("chỉ tiêu"):
            yield "chỉ tiêu", [self._target(each) for each in targets]
        if wording := self._values.get("diễn đạt chỉ tiêu"):
            yield "diễn đạt chỉ tiêu", [self._rewriter.rewrite(str(each)).text for each in wording]
        yield "nơi nhận", list(self._recipients())
        yield (
            "người ký",
            {
                "chức vụ": unit.position.upper() or "…",
                "họ và tên": unit.head,
            },
        )

    def _initials(self) -> str:
        """Return what the symbol calls a unit that has told no abbreviation of its own."""
        if self._rewriter.child.is_committee:
            return "UBND"
        guess = "".join(word[0].upper() for word in self._unit.name.split() if word[0].isalpha())
        self._marks.append(f"ký hiệu KH-{guess} là suy ra từ tên đơn vị, xem lại")
        return guess

    def _body(self) -> Iterator[str]:
        """Yield the paragraphs: the parent's plan cited, the rest in the unit's words."""
        cited = False
        for number, line in enumerate(str(self._values["nội dung"]).split("\n"), 1):
            if not line.strip():
                yield line
                continue
            if not cited and folded(line).startswith(_CARRIED_OUT):
                cited = True
                yield f"Thực hiện {self._citation}."
                self._note(number, line, "đã thay bằng viện dẫn kế hoạch cấp trên")
                continue
            new = self._rewriter.rewrite(line)
            yield new.text
            self._look(number, line, new.text, new.doubts)
        if not cited:
            self._marks.append(f"{_MARK}: thêm đoạn “Thực hiện {self._citation}” vào đầu nội dung")

    def _look(self, number: int, line: str, new: str, doubts: tuple[str, ...]) -> None:
        if doubts:
            self._note(number, new, f"tên cơ quan suy ra, xem lại: {', '.join(doubts)}")
        for words in self._rewriter.leftovers(new):
            self._tell("M203", Message("còn lời của cấp trên: “{words}”", words=words), number, new)
        if line == new and "{{" not in line and not _is_heading(line):
            self._note(number, line, _MARK)
            self._tell("M202", Message("đoạn này chưa cụ thể hóa cho đơn vị"), number, line)

    def _note(self, number: int, line: str, what: str) -> None:
        self._marks.append(f"đoạn {number} ({what}): {_beginning(line)}")

    def _tell(self, code: str, message: Message, number: int, line: str) -> None:
        place = Place(file=self._name, path=f"nội dung, dòng {number}", words=_beginning(line))
        hint = Message("viết lại cho đúng việc, người làm, thời hạn của đơn vị, hoặc bỏ")
        self.findings.append(Finding(code, message, place, Severity.WARNING, hint=hint))

    def _target(self, target: Mapping[str, Any]) -> dict[str, Any]:
        """Return a target taken over with where it comes from, its figure the parent's."""
        own = dict(target)
        name = str(target.get("mã") or target.get("tên"))
        figure = " - ".join(str(target[each]) for each in _FIGURES if target.get(each))
        if figure:
            unit = str(target.get("đơn vị") or "")
            own["nguồn"] = f"{self._plan.name}, chỉ tiêu {name}: {figure} {unit}".strip()
            if "%" not in unit and "/" not in unit:
                self._marks.append(f"chỉ tiêu {name}: {figure} {unit} là số của cấp trên")
                self._own_figure(name, figure)
        if parts := target.get("thành phần"):
            own["thành phần"] = [self._target(part) for part in parts]
        return own

    def _own_figure(self, name: str, figure: str) -> None:
        self.findings.append(
            Finding(
                "M204",
                Message("chỉ tiêu “{name}” còn là số của cấp trên", name=name),
                Place(file=self._name, path=f"chỉ tiêu › {name}"),
                Severity.WARNING,
                hint=Message("thay bằng số của đơn vị, hoặc bỏ chỉ tiêu không liên quan"),
                found=figure,
            )
        )

    def _recipients(self) -> Iterator[str]:
        """Yield who gets it: the parent first, then the unit's own, the archive last."""
        parent = self._parent
        yield f"UBND {parent.place}" if parent.is_committee else parent.body
        child = self._rewriter.child
        if child.is_committee:
            yield from (f"TT Đảng ủy {child.kind}", f"TT HĐND {child.kind}")
            yield f"UBMTTQVN {child.kind}"
            yield f"CT, các PCT UBND {child.kind}"
            yield f"Các cơ quan, đơn vị thuộc {child.kind}"
        else:
            yield f"Các tổ, bộ phận của {child.own}"
        yield "Lưu: VT."

    def _by_subject(self) -> str:
        subject = str(self._values.get("trích yếu") or "").strip()
        return f"Kế hoạch của {self._parent.body} về {subject[:1].lower()}{subject[1:]}"


def _is_heading(line: str) -> bool:
    """Whether a line only names what follows: capitals, or a few words without an end."""
    bare = line.strip()
    return bare.isupper() or (len(bare.split()) < _FEW and bare[-1:] not in ".;:")


def _beginning(line: str) -> str:
    words = line.split()
    return " ".join(words[:_FEW]) + (" …" if len(words) > _FEW else "")


def _refuse_absent(unit: Unit, day: date) -> None:
    """Refuse a unit that was not there on the day.

    Raises:
        DataError: with the paper that says so.
    """
    place = seat_of(unit.name).place
    known = [row for row in shipped_units() if folded(row.label) == folded(place)]
    if known and not units_called(place, known, day, day):
        raise DataError(_not_there(unit, known[-1], day))


def _not_there(unit: Unit, row: Dated, day: date) -> Finding:
    return Finding(
        "M201",
        Message("{unit} không có vào ngày {day:%d/%m/%Y}", unit=unit.name, day=day),
        Place("(tham số --unit)"),
        hint=Message("đơn vị thay thế: {units}", units=row.replaced or "?"),
        found=unit.name,
        expected=row.replaced,
        clause=row.reference,
    )


def _no_plan(plan: Path) -> Finding:
    return Finding(
        "M205",
        Message("tệp này không phải dữ liệu của một kế hoạch"),
        Place(file=str(plan)),
        hint=Message("kế hoạch ở tệp Word thì chạy vanban bóc-tách trước"),
    )
