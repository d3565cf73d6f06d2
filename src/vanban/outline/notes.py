"""Notes of a body (chú thích): where they are written, and whether every mark has one."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.passages import Passage, note_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


FIELD = "chú thích"
"""The field of the data that holds notes."""


class NoteBook(Struct, frozen=True):
    """The notes of a document by key (các chú thích), each with its place, and faults."""

    entries: Mapping[str, Passage]
    findings: tuple[Finding, ...]

    @property
    def texts(self) -> dict[str, str]:
        """The marked text of every note, by its key."""
        return {key: passage.text for key, passage in self.entries.items()}


def gather(written: Iterable[tuple[str, Passage]], outside: Mapping[str, str] | None) -> NoteBook:
    """Return the notes written in a text together with those given outside it."""
    entries: dict[str, Passage] = {}
    findings: list[Finding] = []
    given = [
        (_clean(str(key)), Passage(_clean(text), _outside(str(key))))
        for key, text in (outside or {}).items()
    ]
    for key, passage in (*given, *written):
        if key in entries:
            findings.append(_twice(key, entries[key].place, passage.place))
        else:
            entries[key] = passage
    return NoteBook(entries, tuple(findings))


def note_findings(body: Sequence[Passage], notes: NoteBook) -> Iterator[Finding]:
    """Yield what is wrong between the marks of the body and the notes."""
    yield from notes.findings
    used: set[str] = set()
    for passage in body:
        for key, place in note_marks(passage):
            used.add(key)
            if key not in notes.entries:
                yield _missing(key, place)
    for key, passage in notes.entries.items():
        if key not in used:
            yield _unused(key, passage.place)
        if not passage.text:
            yield _empty(key, passage.place)
        for inner, place in note_marks(passage):
            yield _nested(inner, place)


def _outside(key: str) -> Place:
    """Return the place of a note that has its own entry in the data."""
    return Place(path=f"{FIELD} › {key}", steps=(FIELD, key))


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _mark(key: str) -> str:
    return f"[^{key}]"


def _missing(key: str, place: Place) -> Finding:
    return Finding(
        "O201",
        Message("có dấu “{mark}” mà không có chú thích nào mang số đó", mark=_mark(key)),
        place,
        hint=Message(
            "thêm một dòng “{mark}: lời chú thích” vào nội dung; "
            "nếu là chữ thường thì viết “\\{mark}”",
            mark=_mark(key),
        ),
        found=_mark(key),
    )


def _unused(key: str, place: Place) -> Finding:
    return Finding(
        "O202",
        Message("chú thích “{mark}” không được nhắc đến ở đâu nên không in ra", mark=_mark(key)),
        place,
        Severity.WARNING,
        hint=Message("đặt dấu “{mark}” sau chữ cần chú thích, hoặc bỏ chú thích", mark=_mark(key)),
        found=_mark(key),
    )


def _twice(key: str, first: Place, second: Place) -> Finding:
    message = (
        Message(
            "chú thích “{mark}” đã có ở dòng {line}, lại viết lần nữa",
            mark=_mark(key),
            line=first.line,
        )
        if first.line
        else Message("chú thích “{mark}” viết hai lần", mark=_mark(key))
    )
    return Finding(
        "O203",
        message,
        second,
        hint=Message("đổi số của một trong hai chú thích"),
        found=_mark(key),
    )


def _nested(key: str, place: Place) -> Finding:
    return Finding(
        "O204",
        Message("trong một chú thích không đặt được dấu chú thích “{mark}”", mark=_mark(key)),
        place,
        hint=Message("bỏ dấu này, viết thẳng lời chú thích vào câu"),
        found=_mark(key),
    )


def _empty(key: str, place: Place) -> Finding:
    return Finding(
        "O205",
        Message("chú thích “{mark}” chưa có chữ nào", mark=_mark(key)),
        place,
        Severity.WARNING,
        hint=Message("viết lời chú thích sau dấu hai chấm, hoặc bỏ chú thích"),
        found=_mark(key),
    )
