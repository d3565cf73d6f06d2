"""Repairs of letters: font, colour, size, weight, slant and capitals (sửa kiểu chữ)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.layout.looks import LOOKS, wrongly_set
from vanban.conformity.limits import keeps, nearest
from vanban.ooxml.dressing import set_alignment, set_black, set_fonts, set_size, set_switch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from vanban.checking.repairs.work import Work
    from vanban.conformity.judging import Judged
    from vanban.ooxml.tree import Tree
    from vanban.structure.seen import Seen, Stretch

_SLACK: Final = 0.1
_SYMBOLS: Final = ("wingdings", "webdings", "symbol", "mt extra", "zapfdingbats")
_OLD_ENCODINGS: Final = (".vn", "vni", "vk ", "abc ", "bk ")
_BLACK: Final = frozenset({"auto", "000000"})
_SWITCHES: Final = {"bold": "w:b", "italic": "w:i", "caps": "w:caps"}
_WORDS: Final = {"justify": "both"}
_ROWS: Final = {look.rule: look.row for look in LOOKS}


def mend_fonts(work: Work, judged: Judged) -> bool:
    """Set everything in a paragraph in the font of the law, but what it would make illegible."""
    wanted = str(work.case.law.rows["text.font"]["exactly"])
    changed = False
    for seen, stretch, run in _runs(work, judged):
        fonts = stretch.letters.fonts_of(stretch.text)
        if any(map(_is_apart, fonts)):
            work.left[id(seen)] = seen
        elif fonts - {wanted}:
            set_fonts(run, wanted)
            changed = True
    whole = judged.breach.seen
    if changed and whole and not _is_apart(whole.mark.font):
        set_fonts(work.opened.paragraph(whole), wanted)
    return changed


def mend_colours(work: Work, judged: Judged) -> bool:
    """Set coloured letters in black."""
    changed = False
    for _, stretch, run in _runs(work, judged):
        if stretch.letters.colour not in _BLACK:
            set_black(run)
            changed = True
    return changed


def mend_body_sizes(work: Work, judged: Judged) -> bool:
    """Bring the sizes of the body to the nearest that is allowed."""
    return _mend_sizes(work, judged, work.case.law.rows["body.size"])


def mend_look(work: Work, judged: Judged) -> bool:
    """Bring size, weight, slant, capitals and alignment of a component to those of the law."""
    row = work.case.law.rows[_ROWS[judged.rule.id]]
    found, look = judged.breach.recognised, row.get("look", {})
    if found is None or found.seen is not judged.breach.seen:
        return False
    changed = _mend_sizes(work, judged, row)
    for name, element in _SWITCHES.items():
        wrong = wrongly_set(found, name, wanted=look[name]) if name in look else []
        for stretch in wrong:
            run = None if stretch.shared else work.opened.run(found.seen, stretch)
            if run is not None and (name != "caps" or look[name] or stretch.letters.caps):
                set_switch(run, element, on=look[name])
                work.weighted.add(found.seen.ordinal)
                changed = True
    wanted = look.get("align")
    if wanted and found.seen.shape.alignment != wanted:
        set_alignment(work.opened.paragraph(found.seen), _WORDS.get(wanted, wanted))
        changed = True
    return changed


def _mend_sizes(work: Work, judged: Judged, row: Mapping[str, Any]) -> bool:
    changed = False
    for _, stretch, run in _runs(work, judged):
        size = stretch.letters.size
        is_note = stretch.text.startswith("[^")
        if not is_note and not stretch.shared and not keeps(row, size, _SLACK):
            set_size(run, nearest(row, size))
            changed = True
    return changed


def _runs(work: Work, judged: Judged) -> Iterator[tuple[Seen, Stretch, Tree]]:
    """Yield the stretches of the paragraph of a breach with their runs."""
    seen = judged.breach.seen
    for stretch in seen.stretches if seen else ():
        run = work.opened.run(seen, stretch) if seen else None
        if seen and run is not None:
            yield seen, stretch, run


def _is_apart(font: str) -> bool:
    """Return whether a font has letters of its own, so that no other shows the same."""
    return font.lower().startswith((*_SYMBOLS, *_OLD_ENCODINGS))
