"""Repairs of page numbers: in the middle of the top margin, not on page one (sửa số trang)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.limits import keeps, nearest
from vanban.ooxml.dressing import (
    runs_of,
    set_alignment,
    set_fonts,
    set_frame,
    set_size,
    set_switch,
)
from vanban.ooxml.margins import hide_on_first, refer_to_header
from vanban.ooxml.tree import NAMESPACES, is_a, parse, to_part
from vanban.structure.fields import PAGE_NUMBER

if TYPE_CHECKING:
    from vanban.checking.repairs.work import Work
    from vanban.conformity.judging import Judged
    from vanban.structure.seen import Seen

AROUND: Final = " \t-–—"
_HEADER: Final = "đầu trang"
_NUMBER: Final = (
    f'<w:hdr xmlns:w="{NAMESPACES["w"]}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE '
    '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)


def mend_place(work: Work, judged: Judged) -> bool:
    """Put the number into the middle of the top margin, from a footer or anew.

    A regime that wants it elsewhere is left to the clerk.
    """
    seen = judged.breach.seen
    if work.case.law.rows["page_number.place"]["exactly"] != "header":
        return False
    if seen is None:
        return _add_number(work)
    return _centre(work, seen) if seen.part.startswith(_HEADER) else _move_up(work)


def _centre(work: Work, seen: Seen) -> bool:
    """Set a number in the middle, unless a tab may have put it there."""
    if not _is_alone(seen) or "\t" in seen.text:
        return False
    paragraph = work.opened.paragraph(seen)
    if seen.shape.frame:
        return set_frame(paragraph, "center")
    set_alignment(paragraph, "center")
    return True


def _move_up(work: Work) -> bool:
    """Put the number into the header, and take it out of the footers that show it."""
    numbers = [each for each in _numbers(work) if not each.part.startswith(_HEADER)]
    if not all(map(_is_alone, numbers)):
        return False
    if not _has_header_number(work) and not _add_number(work):
        return False
    for each in numbers:
        _clear(work, each)
    return True


def mend_first_page(work: Work, judged: Judged) -> bool:
    """Show no number on page one, and everything else there as before."""
    seen = judged.breach.seen
    if seen is None or not _is_alone(seen):
        return False
    if work.case.anatomy.view.sections[0].first_differs:
        _clear(work, seen)
        return True
    return _hide_first(work, shows_only_number=_is_only(work, seen))


def mend_letters(work: Work, judged: Judged) -> bool:
    """Bring the number to an allowed size, upright."""
    seen = judged.breach.seen
    row = work.case.law.rows["page_number.size"]
    if seen is None or not _is_alone(seen):
        return False
    size = next((each.letters.size for each in seen.lettered if PAGE_NUMBER in each.text), 14.0)
    for run in runs_of(work.opened.paragraph(seen)):
        if not keeps(row, size, 0.1):
            set_size(run, nearest(row, size))
        set_switch(run, "w:i", on=False)
    return True


def _add_number(work: Work) -> bool:
    """Add a header with the number, where the first section has none of its own."""
    if work.numbered:
        return True
    view = work.case.anatomy.view
    sections = work.sections
    bare = not any(section.headers for section in view.sections)
    if len(view.sections) != len(sections) or not sections or not bare:
        return False
    if not _hide_first(work, shows_only_number=True):
        return False
    root = parse(_NUMBER.encode())
    law = work.case.law
    for run in runs_of(root[0]):
        set_fonts(run, str(law.rows["text.font"]["exactly"]))
        set_size(run, law.number("page_number.size"))
    package = work.opened.package
    name = package.free_name("header")
    package.add("header", name, to_part(root))
    refer_to_header(package, sections[0], name)
    work.numbered = True
    return True


def _hide_first(work: Work, *, shows_only_number: bool) -> bool:
    """Let page one differ, if nothing else that it shows is lost by that."""
    if not shows_only_number or not work.sections:
        return False
    if not hide_on_first(work.sections[0]):
        return False
    work.opened.touch(work.opened.package.main)
    return True


def _numbers(work: Work) -> list[Seen]:
    margins = work.case.anatomy.view.margins
    return [seen for _, story in margins for seen in story if PAGE_NUMBER in seen.text]


def _has_header_number(work: Work) -> bool:
    return any(seen.part.startswith(_HEADER) for seen in _numbers(work))


def _is_alone(seen: Seen) -> bool:
    """Return whether a paragraph shows the number of the page and no words."""
    return seen.full_text.strip(AROUND) == PAGE_NUMBER


def _is_only(work: Work, seen: Seen) -> bool:
    """Return whether the header of a number shows nothing else."""
    margins = work.case.anatomy.view.margins
    stories = [story for _, story in margins if story and story[0].file == seen.file]
    return all(each is seen or not each.full_text for story in stories for each in story)


def _clear(work: Work, seen: Seen) -> None:
    """Take the number out of its paragraph, which stays."""
    paragraph = work.opened.paragraph(seen)
    for child in list(paragraph):
        if not is_a(child, "w:pPr"):
            paragraph.remove(child)
