"""A Word file gets its number and its day: letterhead, lists' headings, annex pointers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.formatting.issue_lines import DATELINE, DRAFT, NUMBER, POINTER, slots
from vanban.issuing.opening import OpenedDocument
from vanban.issuing.proof import prove
from vanban.ooxml.splicing import Change, splice
from vanban.vocabulary.dates import month_figure

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from vanban.issuing.order import Issue
    from vanban.ooxml.splicing import RawParagraph

NUMBER_STYLE: Final = "VB Số và ký hiệu"
DATE_STYLE: Final = "VB Địa danh và ngày tháng"
_LONGEST: Final = 600
"""Characters beyond which a paragraph is no line of a letterhead and no pointer."""
_DRAFT_LONGEST: Final = 60


class Issued(Struct, frozen=True):
    """An issued Word file (bản phát hành), with what was filled in and what was left."""

    document: bytes
    findings: tuple[Finding, ...]


def issue_word(document: bytes, name: str, order: Issue, *, pointers: bool = True) -> Issued:
    """Return a Word file with its number and day filled in, and nothing else changed.

    Args:
        document: the bytes of the ``.docx``, made by us or by anyone.
        name: the file's name, for the messages.
        order: the number and the day.
        pointers: whether blank lines “Kèm theo …” are filled in too; in an
            electronic document they stay blank (Decree 30/2020, Appendix I, III.1c),
            but what such a line says of this paper already is brought up to date.

    Raises:
        DataError: it is no Word file, is a draft, is signed or issued already, or has
            no place for number or day; all that is wrong is in it.
    """
    paper = OpenedDocument(document, name)
    work = _Filling(paper, order)
    work.refuse_drafts()
    work.fill_number()
    work.fill_date()
    if not work.is_refused:
        work.fill_pointers(blank=pointers)
    if work.is_refused:
        raise DataError(*(each for each in work.findings if each.severity is not Severity.NOTE))
    made = paper.with_main(splice(paper.text, work.changes)) if work.changes else document
    prove(paper, made, work.changes)
    return Issued(made, tuple(work.findings))


class _Filling(Struct):
    """What is going to change in one paper, and what was found."""

    paper: OpenedDocument
    order: Issue
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    symbol: str = ""
    old_number: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether anything forbids issuing the paper."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def refuse_drafts(self) -> None:
        """Take in the marks that say that this is a draft."""
        texts = (paragraph.text for paragraph in self.paper.everywhere())
        marks = (text for text in texts if len(text) <= _DRAFT_LONGEST and DRAFT.fullmatch(text))
        for text in dict.fromkeys(" ".join(mark.split()) for mark in marks):
            self._add(
                "W308",
                Message("văn bản còn dấu “{mark}” nên chưa phát hành được", mark=text),
                hint=Message(
                    "phát hành từ tệp dữ liệu (vanban phát-hành ke-hoach.yaml …), hoặc xóa"
                    " dấu ấy trong Word rồi chạy lại"
                ),
            )

    def fill_number(self) -> None:
        """Fill in the number of the letterhead."""
        places = list(self._places(NUMBER_STYLE, NUMBER))
        if places:
            self.symbol = places[0][1]["symbol"].strip()
        if not self.order.number:
            if places:
                message = Message("văn bản có chỗ ghi số nhưng chưa nêu số")
                self._add("W315", message, hint=Message("thêm --number, ví dụ --number 19"))
            return
        if not places:
            self._no_place("W303", Message("không thấy chỗ ghi số của văn bản"), NUMBER_STYLE)
        self.old_number = next((slot.figure for _, f in places for slot in slots(f)), "")
        for paragraph, found in places:
            self._fill(paragraph, found, "W305", Message("văn bản đã có số"))

    def fill_date(self) -> None:
        """Fill in the day of the letterhead."""
        places = list(self._places(DATE_STYLE, DATELINE))
        if not places:
            self._no_place("W304", Message("không thấy chỗ ghi ngày ban hành"), DATE_STYLE)
        for paragraph, found in places:
            self._fill(paragraph, found, "W306", Message("văn bản đã có ngày ban hành"))

    def fill_pointers(self, *, blank: bool) -> None:
        """Fill in the lines that say which paper an annex or a list belongs to.

        Those without a number only where ``blank`` says so.
        """
        for paragraph in self.paper.paragraphs:
            text = paragraph.text
            for found in POINTER.finditer(text) if len(text) <= _LONGEST else ():
                number = next(slots(found)).figure
                if not (number or blank):
                    continue
                if self.symbol and found["symbol"].strip() != self.symbol:
                    self._left(found[0])
                elif number in {"", self.old_number, self.order.number}:
                    self._fill(paragraph, found, "W307", Message("dòng kèm theo đã ghi"))

    def _left(self, text: str) -> None:
        """Take in a pointer to another paper, unless it is filled in already."""
        if all(slot.figure for found in POINTER.finditer(text) for slot in slots(found)):
            return
        self._add(
            "W312",
            Message("giữ nguyên “{text}”: ký hiệu không phải của văn bản này", text=text),
            severity=Severity.WARNING,
            hint=Message("điền tay trong Word nếu cần"),
        )

    def _places(
        self, style: str, shape: re.Pattern[str]
    ) -> Iterator[tuple[RawParagraph, re.Match[str]]]:
        """Yield the lines of a style that have a shape; without any, the first of that shape."""
        styled = [each for each in self.paper.styled(style) if each.text.strip()]
        for paragraph in styled:
            if found := shape.fullmatch(paragraph.text):
                yield paragraph, found
            else:
                self._unread(paragraph.text)
        if styled:
            return
        for paragraph in self.paper.paragraphs:
            text = paragraph.text
            if len(text) <= _LONGEST and (found := shape.fullmatch(text)):
                yield paragraph, found
                return

    def _fill(
        self, paragraph: RawParagraph, found: re.Match[str], code: str, there: Message
    ) -> None:
        """Take in the figures that are blank; those that say something else are told."""
        date = self.order.date
        wanted = {
            "number": self.order.figure,
            "day": f"{date.day:02}",
            "month": month_figure(date.month or 0),
            "year": str(date.year),
        }
        filled = [(slot, wanted[slot.name]) for slot in slots(found) if wanted[slot.name]]
        known = [slot for slot, _ in filled if slot.figure]
        against = [slot for slot in known if slot.figure != str(int(wanted[slot.name]))]
        if against and not self.order.again:
            whole = len(known) == len(filled)
            self._against(found[0].strip(), code if whole else "W307", there, whole=whole)
            return
        before = len(self.changes)
        for slot, figure in filled:
            if slot.figure != str(int(figure)):
                start, end, words = slot.filled(figure)
                self.changes.append(Change(paragraph, start, end, words))
        if len(self.changes) > before:
            self._told(paragraph, self.changes[before:])

    def _against(self, text: str, code: str, there: Message, *, whole: bool) -> None:
        if whole:
            hint = Message("kiểm tra lại; đúng là muốn thay thì thêm --again")
            self._add(code, Message("{there}: “{text}”", there=there, text=text), hint=hint)
            return
        self._add(
            code,
            Message("ngày nêu ra không khớp phần đã in: “{text}”", text=text),
            hint=Message("kiểm tra lại --date; trang in sai thì thêm --again để thay"),
        )

    def _told(self, paragraph: RawParagraph, changes: Iterable[Change]) -> None:
        """Take in what a line says now."""
        text = paragraph.text
        for change in sorted(changes, key=lambda change: change.start, reverse=True):
            text = text[: change.start] + change.words + text[change.end :]
        text = " ".join(text.split())
        self._add("W311", Message("đã điền “{text}”", text=text), severity=Severity.NOTE)

    def _no_place(self, code: str, message: Message, style: str) -> None:
        if any(each.code == "W313" for each in self.findings):
            return
        hint = Message(
            "kiểm tra đúng tệp chưa; trong Word, đặt kiểu “{style}” cho dòng ấy và viết như mẫu:"
            " “Ba Tơ, ngày      tháng      năm      ”",
            style=style,
        )
        if style == NUMBER_STYLE:
            hint = Message(
                "văn bản không có số thì bỏ --number; có thì kiểm tra đúng tệp chưa, đặt kiểu"
                " “{style}” cho dòng ấy trong Word và viết như mẫu: “Số:      /KH-UBND”",
                style=style,
            )
        self._add(code, message, hint=hint)

    def _unread(self, text: str) -> None:
        self._add(
            "W313",
            Message("không đọc được dòng “{text}”", text=" ".join(text.split())),
            hint=Message("viết đủ như mẫu: “Số:      /KH-UBND”, “Ba Tơ, ngày      tháng …”"),
        )

    def _add(
        self,
        code: str,
        message: Message,
        *,
        severity: Severity = Severity.ERROR,
        hint: Message | None = None,
    ) -> None:
        place = Place(file=self.paper.name)
        self.findings.append(Finding(code, message, place, severity, hint=hint or Message("")))
