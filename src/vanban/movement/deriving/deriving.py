"""A unit's plan derived from its parent's, as a data file to go through (cụ thể hóa)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.diagnostics.bad_value import BadValueError
from vanban.documents.plan.model import Plan
from vanban.emulation.plan_targets import PlanReference, plan_targets
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.date_reading import read_date
from vanban.groundwork.regex import regex
from vanban.movement.deriving.refusing import refuse_absent
from vanban.movement.deriving.rewriting import TWO_TIERS, Rewriter
from vanban.movement.deriving.seats import seat_of
from vanban.movement.deriving.targets import Targets
from vanban.movement.unit_form import letterhead, place_of
from vanban.reading.files import with_files
from vanban.reading.profile import with_profile
from vanban.reading.source import read_source
from vanban.reading.spelling import folded
from vanban.reading.validate import labelled
from vanban.reading.writing import entry_lines
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from vanban.movement.deriving.rewriting import Rewritten
    from vanban.movement.model import Unit

_CARRIED_OUT: Final = "thực hiện "
_BASIS: Final = "căn cứ "
_BEGUN: Final = regex(r"\s*(?:[IVX]+\.|\d+\.|[-+*]|[a-zđ]\)|Phần|Chương|Mục|Điều)\s*")
_PARTY: Final = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy",
    "thị xã": "Thị ủy",
}  # fmt: skip
_CITED: Final = ("trích yếu", "số", "ký hiệu", "ngày ban hành")
_FOR: Final = "TM. ỦY BAN NHÂN DÂN"
_DISSOLVED: Final = ("huyện", "quận", "thị xã")
"""Levels that have no committee under government in two tiers, to send anything to."""
_MARK: Final = "cần cụ thể hóa"
_FEW: Final = 9
"""Words of a heading at most, and of a paragraph where it is only pointed at."""


class Derived(Struct, frozen=True):
    """A unit's plan (kế hoạch cụ thể hóa): its data file, and what is still to be done on it."""

    text: str
    findings: tuple[Finding, ...]


def derive(  # noqa: PLR0913 - one a choice of the clerk's
    plan: Path,
    unit: Unit,
    day: date,
    *,
    lead: int = 5,
    name: str = "",
    figures: Mapping[str, Decimal] | None = None,
) -> Derived:
    """Return a unit's own plan from the plan of a higher body.

    Args:
        plan: the data file of the parent's plan, made or imported.
        unit: whose plan it is to be.
        day: when it is issued; the year alone counts where the day is not settled.
        lead: days by which its deadlines come before the parent's.
        name: the file that it will be, for the messages.
        figures: the unit's own, by the code or the name of the parent's target.

    Raises:
        UsageError: there is no such file.
        DataError: it is no plan, or the unit was not there on the day.
    """
    refuse_absent(unit, day)
    source = labelled(with_files(with_profile(read_source(plan)), Plan), Plan)
    if source.errors:
        raise DataError(*source.errors)
    values = {folded(str(key)): value for key, value in source.value.items()}
    if folded(str(values.get("loại văn bản", ""))) != "kế hoạch" or not values.get("nội dung"):
        raise DataError(_no_plan(plan))
    lines = values.get("cơ quan ban hành") or ()
    parent = seat_of(agency_in_sentence([lines] if isinstance(lines, str) else list(lines)))
    rewriter = Rewriter(parent, seat_of(unit.name), day, lead)
    taken = Targets(plan.name, name or str(plan), figures or {})
    work = _Work(plan, values, unit, rewriter, taken)
    text = work.text()
    return Derived(text, (*work.findings, *taken.findings()))


class _Work:
    """One derivation: what is written, what was found on the way."""

    def __init__(
        self,
        plan: Path,
        values: Mapping[str, Any],
        unit: Unit,
        rewriter: Rewriter,
        targets: Targets,
    ) -> None:
        self._plan = plan
        self._values = values
        self._unit = unit
        self._rewriter = rewriter
        self._parent = rewriter.parent
        self._targets = targets
        self._name = targets.file
        self._marks: list[str] = []
        self.findings: list[Finding] = []
        reference, _ = plan_targets(plan.name, plan.parent, Place(file=str(plan)))
        self._citation = (reference or self._reference()).full_citation

    def text(self) -> str:
        """Return the data file."""
        entries = list(self._entries())
        lines = [
            f"# Kế hoạch của {self._unit.name}, cụ thể hóa từ {self._plan.name}.",
            "# Xem lại từng điều dưới đây, sửa rồi xóa dòng ghi chú:",
            *(f"# {mark}" for mark in (*self._marks, *self._targets.marks)),
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
        is_gone = self._rewriter.day >= TWO_TIERS and self._parent.kind in _DISSOLVED
        if not child.is_committee and self._parent.is_committee and not is_gone:
            yield "cơ quan chủ quản", [f"UBND {self._parent.place}".upper()]
        yield "cơ quan ban hành", list(letterhead(unit))
        yield "số", ""
        yield "ký hiệu", f"KH-{unit.symbol or self._initials()}"
        yield "địa danh", place_of(unit) or str(self._values.get("địa danh") or "")
        yield "ngày ban hành", f"năm {self._rewriter.day.year}"
        yield "trích yếu", self._rewriter.rewrite(str(self._values.get("trích yếu") or "")).text
        if theme := self._values.get("chủ đề"):
            yield "chủ đề", self._rewriter.rewrite(str(theme)).text
        if bases := self._bases():
            yield "căn cứ", bases
        yield "nội dung", "\n".join(self._body()).strip("\n")
        if notes := self._values.get("chú thích"):
            yield "chú thích", notes
        if targets := self._values.get("chỉ tiêu"):
            yield "chỉ tiêu", [self._targets.take_over(each) for each in targets]
        if wording := self._values.get("diễn đạt chỉ tiêu"):
            yield "diễn đạt chỉ tiêu", [self._rewriter.rewrite(str(each)).text for each in wording]
        yield "nơi nhận", list(self._recipients())
        yield "người ký", self._signatory()

    def _signatory(self) -> dict[str, Any]:
        """Return who signs; a committee's head signs for it where the parent's does."""
        unit, is_committee = self._unit, self._rewriter.child.is_committee
        above = self._values.get("người ký")
        capacity = above.get("quyền hạn") if isinstance(above, dict) and is_committee else None
        usual = "CHỦ TỊCH" if is_committee else "…"
        signs = {"chức vụ": unit.position.upper() or usual, "họ và tên": unit.head}
        is_for = str(capacity or "").upper().startswith(_FOR)
        return {"quyền hạn": capacity, **signs} if is_for else signs

    def _initials(self) -> str:
        """Return what the symbol calls a unit that has told no abbreviation of its own."""
        if self._rewriter.child.is_committee:
            return "UBND"
        guess = "".join(word[0].upper() for word in self._unit.name.split() if word[0].isalpha())
        self._marks.append(f"ký hiệu KH-{guess} là suy ra từ tên đơn vị, xem lại")
        return guess

    def _bases(self) -> list[str]:
        """Return what the parent rests on, and the parent's plan as one more of it."""
        bases = self._values.get("căn cứ") or ()
        kept = [bases] if isinstance(bases, str) else [str(each) for each in bases]
        return [*kept, f"Thực hiện {self._citation}"] if kept else []

    def _body(self) -> Iterator[str]:
        """Yield the paragraphs: the laws kept, the parent's plan cited, the rest in own words."""
        lines = str(self._values["nội dung"]).split("\n")
        cited = -1 if self._bases() else self._cited_at(lines)
        for number, line in enumerate(lines, 1):
            if number - 1 == cited and not folded(line).startswith(_BASIS):
                yield f"Thực hiện {self._citation}."
                self._note(number, line, "đã thay bằng viện dẫn kế hoạch cấp trên")
            elif not line.strip() or folded(line).startswith(_BASIS):
                yield line
                if number - 1 == cited:
                    yield f"\nThực hiện {self._citation}."
            else:
                new = self._rewriter.rewrite(line)
                yield new.text
                self._look(number, line, new)
        if cited < 0 and not self._bases():
            self._marks.append(f"{_MARK}: thêm đoạn “Thực hiện {self._citation}” vào đầu nội dung")

    def _cited_at(self, lines: list[str]) -> int:
        """Return the paragraph that the parent's plan replaces, or the last law before it."""
        begun = (at for at, line in enumerate(lines) if _BEGUN.match(line))
        opening = lines[: next(begun, len(lines))]
        carried = [i for i, line in enumerate(opening) if folded(line).startswith(_CARRIED_OUT)]
        laws = [i for i, line in enumerate(opening) if folded(line).startswith(_BASIS)]
        return carried[0] if carried else max(laws, default=-1)

    def _look(self, number: int, line: str, new: Rewritten) -> None:
        if new.doubts:
            self._note(number, new.text, f"tên cơ quan suy ra, xem lại: {', '.join(new.doubts)}")
        for words in self._rewriter.leftovers(new.text):
            message = Message("còn lời của cấp trên: “{words}”", words=words)
            self._tell("M203", message, number, new.text)
        if not new.is_new and "{{" not in line and not _is_heading(line):
            self._note(number, line, _MARK)
            self._tell("M202", Message("đoạn này chưa cụ thể hóa cho đơn vị"), number, line)

    def _note(self, number: int, line: str, what: str) -> None:
        self._marks.append(f"đoạn {number} ({what}): {_beginning(line)}")

    def _tell(self, code: str, message: Message, number: int, line: str) -> None:
        place = Place(file=self._name, path=f"nội dung, dòng {number}", words=_beginning(line))
        hint = Message("viết lại cho đúng việc, người làm, thời hạn của đơn vị, hoặc bỏ")
        self.findings.append(Finding(code, message, place, Severity.WARNING, hint=hint))

    def _recipients(self) -> Iterator[str]:
        """Yield who gets it: the parent first, then the unit's own, the archive last."""
        parent = self._parent
        if self._rewriter.day >= TWO_TIERS and parent.kind in _DISSOLVED:
            yield "UBND tỉnh"
        else:
            yield f"UBND {parent.place}" if parent.is_committee else parent.body
        child = self._rewriter.child
        if child.is_committee:
            yield f"TT {_PARTY.get(child.kind, f'Đảng ủy {child.kind}')}"
            yield f"TT HĐND {child.kind}"
            yield f"UBMTTQVN {child.kind}"
            yield f"CT, các PCT UBND {child.kind}"
            yield f"Các cơ quan, đơn vị thuộc {child.kind}"
        else:
            yield f"Các tổ, bộ phận của {child.own}"
        yield "Lưu: VT."

    def _reference(self) -> PlanReference:
        """Return how a plan without targets is cited, an imported one mostly."""
        said = {each: str(self._values.get(each) or "").strip() for each in _CITED}
        try:
            issued_on = read_date(said["ngày ban hành"])
        except BadValueError:
            issued_on = PartialDate()
        lines = (self._parent.body,)
        about, number, symbol = said["trích yếu"], said["số"], said["ký hiệu"]
        return PlanReference(self._plan.name, (), about, number, symbol, issued_on, lines)


def _is_heading(line: str) -> bool:
    """Whether a line only names what follows: capitals, or a few words without an end."""
    bare = line.strip()
    return bare.isupper() or (len(bare.split()) < _FEW and bare[-1:] not in ".;:")


def _beginning(line: str) -> str:
    words = line.split()
    return " ".join(words[:_FEW]) + (" …" if len(words) > _FEW else "")


def _no_plan(plan: Path) -> Finding:
    return Finding(
        "M205",
        Message("tệp này không phải dữ liệu của một kế hoạch"),
        Place(file=str(plan)),
        hint=Message("kế hoạch ở tệp Word thì chạy vanban bóc-tách trước"),
    )
