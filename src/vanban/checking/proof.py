"""The proof that a mended file says what it said, element by element (chứng minh giữ chữ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vanban.checking.repairs.numbers import AROUND
from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.groundwork.regex import regex
from vanban.ooxml.archive import read_members
from vanban.ooxml.package import CONTENT_TYPES, WordPackage
from vanban.ooxml.skeleton import skeleton
from vanban.structure.fields import PAGE_NUMBER
from vanban.structure.text import written_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from vanban.checking.repairs.work import Work
    from vanban.structure.view import View

_MARK = regex(r"[.,;:]*[^\S\n]*$", re.MULTILINE)
_EMPTY = regex(r"\n{2,}")
_MARGINS: Final = ("header", "footer")


def prove(before: bytes, after: bytes, work: Work, seen_after: View) -> None:
    """Compare a mended file with the one that it was made from.

    Raises:
        DataError: anything besides formatting, page numbers and the marks of lists differs.
    """
    view = work.case.anatomy.view
    same = (
        _same_parts(before, after, work)
        and _letters(before) == _letters(after)
        and _margins(view) == _margins(seen_after)
    )
    if not same:
        raise DataError(
            Finding(
                "W323",
                Message("việc sửa làm đổi cả chữ hoặc thành phần khác nên không ghi gì"),
                Place(view.name),
                hint=Message("sửa tay trong Word, và gửi tệp này cho người phụ trách phần mềm"),
            )
        )


def _same_parts(before: bytes, after: bytes, work: Work) -> bool:
    """Whether all parts are there, those with text the same but for their formatting."""
    old, new = WordPackage(read_members(before)), WordPackage(read_members(after))
    margins = {part for kind in _MARGINS for part in old.related(kind)}
    for name in old.names:
        if name not in new:
            return False
        if old.part(name) == new.part(name) or name in margins or _is_index(name):
            continue
        is_main = name == old.main
        weighted: Collection[int] = work.weighted if is_main else ()
        marked: Collection[int] = work.marked if is_main else ()
        added: Collection[int] = work.added_places() if is_main else ()
        one = skeleton(old.root(name), weighted, marked, _unmarked)
        if one != skeleton(new.root(name), weighted, marked, _unmarked, added):
            return False
    return True


def _is_index(name: str) -> bool:
    """Whether a part only lists others, to which a header may have been added."""
    return name == CONTENT_TYPES or name.endswith(".rels")


def _unmarked(text: str) -> str:
    return _MARK.sub("", text)


def _letters(document: bytes) -> str:
    """Return the text of a file, whatever sets it in capitals, without marks at line ends.

    Empty paragraphs do not count: rules are drawn in such.
    """
    return _EMPTY.sub("\n", _MARK.sub("", written_in(document).upper()))


def _margins(view: View) -> set[str]:
    """Return what headers and footers say besides the number of the page."""
    texts = (seen.full_text for _, story in view.margins for seen in story)
    return {text for each in texts if (text := each.replace(PAGE_NUMBER, "").strip(AROUND))}
