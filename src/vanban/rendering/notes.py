"""Notes from data into real Word footnotes (chú thích)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vanban.ooxml.own_styles import NOTE_MARK, NOTE_TEXT

if TYPE_CHECKING:
    from vanban.rendering.context import Context
    from vanban.rendering.template import Template

_REFERENCE: Final = re.compile(r'<w:footnoteReference w:id="(\d+)"/>')
_END: Final = "</w:footnotes>"


def add_notes(texts: dict[str, str], template: Template, context: Context) -> None:
    """Write the notes that the text calls into the notes part.

    A note called twice is written twice, since Word knows no shared notes; one
    that the template leaves out is not written.
    """
    first = template.plan.first_note
    last = first + len(context.notes) - 1
    called: list[int] = []
    used: set[int] = set()

    def number(found: re.Match[str]) -> str:
        note = int(found[1])
        if not first <= note <= last:
            return found[0]
        own = note if note not in used else last + 1 + len(called)
        used.add(note)
        called.append(note)
        written.append(_note(own, note - first, template, context))
        return f'<w:footnoteReference w:id="{own}"/>'

    written: list[str] = []
    main = template.plan.main
    texts[main] = _REFERENCE.sub(number, texts[main])
    part = template.plan.notes_part
    texts[part] = texts[part].removesuffix(_END) + "".join(written) + _END


def _note(number: int, index: int, template: Template, context: Context) -> str:
    style, mark = (template.plan.style_ids[name] for name in (NOTE_TEXT, NOTE_MARK))
    text = template.printer.runs(context.notes[index])
    return (
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:rPr><w:rStyle w:val="{mark}"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
    )
