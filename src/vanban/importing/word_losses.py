"""What a Word file holds that data cannot: pictures, formulas, revisions (phần bỏ lại)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.recognition.paper import Change
from vanban.structure.inline import DRAWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element
    from vanban.ooxml.reading import Package
    from vanban.structure.view import View

_DELETED: Final = frozenset({"w:del", "w:moveFrom"})
_REVISED: Final = _DELETED | {"w:ins", "w:moveTo", "w:rPrChange", "w:pPrChange", "w:cellDel"}
_RELATED: Final = "comments"
_LONGEST: Final = 300
"""Letters of a deleted text or a comment that the report repeats."""


class _Losses(Struct):
    """What was met so far, by the paragraphs where it stands (phần bỏ lại)."""

    numbers: dict[int, int]
    pictures: list[int] = field(default_factory=list)
    formulas: list[int] = field(default_factory=list)
    revisions: list[int] = field(default_factory=list)
    said: list[tuple[int, Message]] = field(default_factory=list)
    comments: dict[str, int] = field(default_factory=dict)

    def walk(self, element: Element, number: int, *, hidden: bool = False) -> None:
        """Look at an element of the text and all that stands in it."""
        if element.name == "w:p":
            number = self.numbers.get(element.ordinal, number)
        elif element.name in _REVISED:
            self.revisions.append(number)
        self._note(element, number)
        if element.name in DRAWN and not hidden and _is_picture(element):
            self.pictures.append(number)
        for child in element.children:
            if child.name not in {"w:pPr", "w:rPr"} or _is_revised(child):
                self.walk(child, number, hidden=hidden or element.name in DRAWN)

    def _note(self, element: Element, number: int) -> None:
        name = element.name
        if name == "m:oMath":
            self.formulas.append(number)
        elif name == "w:commentReference":
            self.comments[element.get("w:id")] = number
        elif name == "w:altChunk":
            self._say(number, Message("phần nhúng từ tệp khác không đọc được"))
        elif name == "v:textpath" and (text := element.get("string").strip()):
            self._say(number, Message("chữ nghệ thuật “{text}” không đưa vào dữ liệu", text=text))
        elif name in _DELETED and (text := _shortened(_letters(element, "w:delText", "w:t"))):
            self._say(number, Message("chữ “{text}” đã bị xóa trong bản sửa đổi", text=text))
        elif name == "w:r" and _is_hidden(element) and (text := _letters(element, "w:t").strip()):
            self._say(
                number, Message("chữ ẩn “{text}” không đưa vào dữ liệu", text=_shortened(text))
            )

    def _say(self, number: int, message: Message) -> None:
        self.said.append((number, message))


def losses_in(package: Package, view: View) -> tuple[tuple[Change, ...], tuple[Finding, ...]]:
    """Return what is not taken over from a Word file, and what of it a clerk should see to."""
    losses = _Losses({
        seen.ordinal: seen.number for seen in view.paragraphs if seen.file == package.main
    })  # fmt: skip
    losses.walk(package.document(), 1)
    changes = (*_changes(losses), *_comments(package, losses))
    return changes, tuple(_findings(package.name, losses))


def _changes(losses: _Losses) -> Iterator[Change]:
    counted = (
        (
            losses.pictures,
            Message("{count} hình không đưa vào dữ liệu", count=len(losses.pictures)),
        ),
        (
            losses.formulas,
            Message("{count} công thức ghi thành chữ thường", count=len(losses.formulas)),
        ),
        (
            losses.revisions,
            Message("tệp còn vết sửa (Track Changes): đọc như đã chấp nhận mọi chỗ sửa"),
        ),
    )
    for numbers, message in counted:
        if numbers:
            yield Change(_once(numbers), message)
    for number, message in losses.said:
        yield Change((number,), message)


def _comments(package: Package, losses: _Losses) -> Iterator[Change]:
    root = package.kind(_RELATED)
    for row in root.all("w:comment") if root else ():
        number = losses.comments.get(row.get("w:id"))
        text = _shortened(_letters(row, "w:t"))
        if number is not None:
            message = Message("ghi chú bên lề “{text}” không đưa vào dữ liệu", text=text)
            yield Change((number,), message)


def _findings(name: str, losses: _Losses) -> Iterator[Finding]:
    if losses.pictures:
        yield Finding(
            "N202",
            Message("{count} hình trong tệp không đưa vào dữ liệu", count=len(losses.pictures)),
            Place(name),
            Severity.WARNING,
            hint=Message("hình có chữ cần giữ thì gõ lại chữ ấy vào tệp dữ liệu"),
        )
    if losses.revisions:
        yield Finding(
            "N203",
            Message("tệp còn vết sửa (Track Changes), đọc như đã chấp nhận mọi chỗ sửa"),
            Place(name),
            Severity.WARNING,
            hint=Message("chỗ nào không chấp nhận thì từ chối trong Word, lưu lại rồi chạy lại"),
        )


def _once(numbers: list[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(numbers))


def _is_picture(drawing: Element) -> bool:
    """Return whether a drawing shows something that is neither a line nor text."""
    names = {each.name.rpartition(":")[2] for each in drawing.descendants()}
    return bool(names & {"pic", "imagedata", "chart", "relIds", "OLEObject"})


def _is_revised(properties: Element) -> bool:
    return any(each.name in _REVISED for each in properties.descendants())


def _is_hidden(run: Element) -> bool:
    return bool(run.switch("w:rPr", "w:vanish"))


def _letters(element: Element, *names: str) -> str:
    return "".join(each.text for each in element.descendants() if each.name in names)


def _shortened(text: str) -> str:
    whole = " ".join(text.split())
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST]}…"
