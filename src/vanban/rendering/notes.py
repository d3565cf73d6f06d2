"""Notes from data into real Word footnotes (chú thích)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Finding, Message, Place, TemplateError
from vanban.groundwork.regex import regex
from vanban.ooxml.own_styles import NOTE_MARK, NOTE_TEXT
from vanban.rendering.failing import unholdable
from vanban.rendering.printing import UnholdableCharacterError

if TYPE_CHECKING:
    import re

    from vanban.rendering.context import Context
    from vanban.rendering.template import Template

_CALL: Final = "<w:footnoteReference "
_REFERENCE: Final = regex(r'<w:footnoteReference w:id="(\d+)"/>')
_END: Final = "</w:footnotes>"


class NoteWriter:
    """Writes the notes that one document's text calls, in the order of the calls."""

    def __init__(self, template: Template, context: Context) -> None:
        self._template, self._notes = template, context.notes
        self._first = template.blueprint.first_note
        self._next_copy = self._first + len(context.notes)
        self._used: set[int] = set()
        self.written: list[str] = []

    def number(self, found: re.Match[str]) -> str:
        """Return a call with the number of its note, which is written on the way.

        A note called again is written again: Word knows no shared notes.

        Raises:
            DataError: the note holds a character that no Word file can hold.
        """
        note = int(found[1])
        if note < self._first:
            return found[0]
        own = note
        if note in self._used:
            own, self._next_copy = self._next_copy, self._next_copy + 1
        self._used.add(note)
        self.written.append(self._note(own, note - self._first))
        return f'<w:footnoteReference w:id="{own}"/>'

    def _note(self, number: int, index: int) -> str:
        ids = self._template.blueprint.style_ids
        try:
            text = self._template.printer.runs(self._notes[index])
        except UnholdableCharacterError as error:
            raise unholdable(error.character, f"chú thích {index + 1}", Place()) from error
        return (
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{ids[NOTE_TEXT]}"/></w:pPr>'
            f'<w:r><w:rPr><w:rStyle w:val="{ids[NOTE_MARK]}"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        )


def add_notes(texts: dict[str, str], template: Template, context: Context) -> None:
    """Write the notes that the text calls into the notes part.

    One that the template leaves out is not written.

    Raises:
        TemplateError: a note is called where Word knows none.
        DataError: a note holds a character that no Word file can hold.
    """
    blueprint = template.blueprint
    for name, text in texts.items():
        if name != blueprint.main and _CALL in text:
            raise TemplateError(_misplaced(template, name))
    if _CALL not in texts[blueprint.main]:
        return
    writer = NoteWriter(template, context)
    texts[blueprint.main] = _REFERENCE.sub(writer.number, texts[blueprint.main])
    notes = texts[blueprint.notes_part].removesuffix(_END)
    texts[blueprint.notes_part] = f"{notes}{''.join(writer.written)}{_END}"


def _misplaced(template: Template, part: str) -> Finding:
    return Finding(
        "T306",
        Message("nội dung có chú thích được đặt ở đầu trang, chân trang hoặc trong chú thích khác"),
        Place(file=template.name, part=part),
        hint=Message("Word chỉ đặt được chú thích trong phần thân văn bản; chuyển chỗ điền ấy đi"),
    )
