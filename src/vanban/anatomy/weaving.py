"""Marked text into runs: emphasis, the document's own data, and notes numbered in order."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, NoReturn

from msgspec.structs import replace

from vanban.anatomy.own_data import as_text, look_up
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.filters import filters
from vanban.outline import (
    Filter,
    FilterCall,
    Inline,
    NoteMark,
    Reference,
    TextRun,
    inline,
    mark_findings,
    resolve,
)
from vanban.rendering.pieces import NoteRef, Piece, Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vanban.anatomy.composition import Draft
    from vanban.law.parameters import Parameters

_AS_TEXT = FilterCall("chữ")


class Weaver:
    """Weaves marked text into runs, in the order of reading.

    What it gathers on the way is read at the end: ``notes`` in the order in
    which the text calls them, ``findings`` in the order of the text.
    """

    def __init__(
        self,
        draft: Draft,
        notes: Mapping[str, str],
        forms: Iterable[str] = (),
        facts: Mapping[str, object] | None = None,
    ) -> None:
        """Take the document, its notes by key, the forms of its lists, what its type worked out."""
        self._draft = draft
        self._facts = facts or {}
        self._written = notes
        self._notes_at: tuple[str | int, ...] = ("chú thích",)
        alone: dict[str, Filter] = dict.fromkeys(forms, _stands_alone)
        self._filters = {**alone, **filters(), _AS_TEXT.name: as_text}
        self.notes: list[Runs] = []
        self.findings: list[Finding] = []

    @property
    def law(self) -> Parameters:
        """Return the numbers of the document's layout."""
        return self._draft.law

    @property
    def is_past(self) -> bool:
        """Whether the document is a paper of old, made again as it was typed."""
        return self._draft.data.stage is Stage.IMPORTED

    def for_text(self, notes: Mapping[str, str], at: tuple[str | int, ...]) -> Weaver:
        """Return a weaver for another text of the document, with notes of its own.

        Its notes are numbered on from the last; its findings are gathered apart.
        """
        other = copy(self)
        other._written, other._notes_at, other.findings = notes, at, []  # noqa: SLF001 - a copy of itself
        return other

    def runs(self, marked: str, place: Place) -> Runs:
        """Return a marked text as runs; its notes are numbered as they are called."""
        parts = self._resolved(marked, place)
        return Runs(tuple(self._piece(part) for part in parts))

    def checked_runs(self, marked: str, place: Place) -> Runs:
        """Return the runs of a text whose marks nobody has looked at before."""
        self.findings += mark_findings(marked, place)
        self.findings += [
            _no_such_note(part.key, place)
            for part in inline(marked)
            if isinstance(part, NoteMark) and part.key not in self._written
        ]
        return self.runs(marked, place)

    def _resolved(self, marked: str, place: Place) -> tuple[TextRun | NoteMark, ...]:
        parts, findings = resolve(
            map(_printing, inline(marked)),
            lambda path: look_up(self._draft.data, path, self._facts),
            self._filters,
            place=place,
        )
        self.findings += findings
        return parts

    def _piece(self, part: TextRun | NoteMark) -> Piece:
        if isinstance(part, TextRun):
            return Run(part.text, bold=part.bold, italic=part.italic)
        if part.key not in self._written:
            return Run(f"[^{part.key}]")
        self.notes.append(self._note(part.key))
        return NoteRef(len(self.notes))

    def _note(self, key: str) -> Runs:
        place = self._draft.locate(*self._notes_at, key)
        parts = self._resolved(self._written[key], place)
        self.findings += [
            _note_in_note(part.key, place) for part in parts if isinstance(part, NoteMark)
        ]
        return Runs(
            tuple(
                Run(part.text, bold=part.bold, italic=part.italic)
                for part in parts
                if isinstance(part, TextRun)
            )
        )


def _printing(part: Inline) -> Inline:
    if isinstance(part, Reference):
        return replace(part, filters=(*part.filters, _AS_TEXT))
    return part


def _stands_alone(_: object) -> NoReturn:
    raise BadValueError(
        "D325",
        Message("danh sách phải đứng riêng một dòng, không nằm giữa câu"),
        hint=Message("chuyển chỗ dẫn danh sách xuống một dòng riêng"),
    )


def _no_such_note(key: str, place: Place) -> Finding:
    return Finding(
        "D320",
        Message("không có chú thích [^{key}]", key=key),
        place,
        hint=Message("thêm “{key}: …” vào mục “chú thích”", key=key),
        found=f"[^{key}]",
    )


def _note_in_note(key: str, place: Place) -> Finding:
    return Finding(
        "D321",
        Message("chú thích lại gọi chú thích khác: [^{key}]", key=key),
        place,
        hint=Message("viết liền nội dung vào một chú thích"),
        found=f"[^{key}]",
    )
