"""Tags for whole paragraphs, rows, cells and runs set apart, so that none takes text with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Message
from vanban.ooxml.atoms import ParagraphText, split_run
from vanban.ooxml.tree import above, every, find, get, make
from vanban.rendering.marks import Mark, find_marks, only_mark

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree
    from vanban.rendering.faults import Faults
    from vanban.rendering.marks import TagBook
    from vanban.rendering.places import Labels

_CONTENT: Final = (
    *("w:drawing", "w:pict", "w:object", "w:footnoteReference", "w:endnoteReference"),
    *("w:fldChar", "w:fldSimple", "w:sym", "w:commentReference", "w:ptab"),
)


def set_apart(root: Tree, places: Labels, book: TagBook, faults: Faults) -> None:
    """Give every paragraph, row, cell and run tag an element of its own."""
    for paragraph in list(every(root, "w:p")):
        text = ParagraphText(paragraph).text
        prefixes = {book.tags[mark.number].prefix for mark in find_marks(text)}
        place = places.of(paragraph)
        if "p" in prefixes:
            _paragraph_tags(paragraph, place, book, faults)
        if "r" in prefixes:
            _run_tags(paragraph, book)
        for prefix in prefixes & {"tr", "tc"}:
            _holder_tags(paragraph, prefix, place, faults)


def _paragraph_tags(paragraph: Tree, place: str, book: TagBook, faults: Faults) -> None:
    """Move tags at the beginning and the end into paragraphs of their own."""
    text = ParagraphText(paragraph)
    marks = [m for m in find_marks(text.text) if book.tags[m.number].prefix == "p"]
    if only_mark(text.text) is None or has_content(paragraph):
        leading = _outer(text.text, marks)
        trailing = _outer(text.text, [mark for mark in marks if mark not in leading], last=True)
        moved = [*leading, *trailing]
        if moved != marks or any(book.tags[mark.number].is_output for mark in marks):
            faults.add(
                "T110",
                Message(
                    "thẻ {tag} đứng chung đoạn với chữ khác", tag=book.tags[marks[0].number].typed
                ),
                place,
                Message("đặt thẻ ấy một mình trong một đoạn"),
            )
            return
        for mark in leading:
            paragraph.addprevious(_with_text(text.text[mark.start : mark.end]))
        for mark in reversed(trailing):
            paragraph.addnext(_with_text(text.text[mark.start : mark.end]))
        text.replace([(mark.start, mark.end, "") for mark in marks])
        if not ParagraphText(paragraph).text.strip() and not has_content(paragraph):
            _remove_empty(paragraph)
    if find(paragraph, "w:pPr", "w:sectPr") is not None:
        faults.add(
            "T117",
            Message("thẻ của đoạn nằm ở đoạn kết thúc một phần (section) của tài liệu"),
            place,
            Message("thêm một đoạn trống sau thẻ để giữ ngắt phần"),
        )


def _outer(text: str, marks: list[Mark], *, last: bool = False) -> list[Mark]:
    """Return the marks with no text between them and the beginning, or the end."""
    found: list[Mark] = []
    for mark in reversed(marks) if last else marks:
        beside = text[mark.end :] if last else text[: mark.start]
        for other in found:
            beside = beside.replace(text[other.start : other.end], "")
        if beside.strip():
            break
        found.append(mark)
    return found[::-1] if last else found


def _with_text(text: str) -> Tree:
    paragraph, run, words = make("w:p"), make("w:r"), make("w:t")
    words.text = text
    run.append(words)
    paragraph.append(run)
    return paragraph


def _remove_empty(paragraph: Tree) -> None:
    parent = paragraph.getparent()
    if parent is not None and find(paragraph, "w:pPr", "w:sectPr") is None:
        parent.remove(paragraph)


def has_content(paragraph: Tree) -> bool:
    """Whether a paragraph shows anything beside text: pictures, fields, notes, page breaks."""
    shown = next(every(paragraph, *_CONTENT), None)
    breaks = (get(each, "w:type") for each in every(paragraph, "w:br"))
    return shown is not None or any(kind in {"page", "column"} for kind in breaks)


def _run_tags(paragraph: Tree, book: TagBook) -> None:
    for element in list(every(paragraph, "w:t")):
        text = element.text or ""
        mark = next((m for m in find_marks(text) if book.tags[m.number].prefix == "r"), None)
        if mark is not None and text.strip() != text[mark.start : mark.end]:
            split_run(element, text[: mark.start], text[mark.start : mark.end], text[mark.end :])
            _run_tags(paragraph, book)
            return


def _holder_tags(paragraph: Tree, prefix: str, place: str, faults: Faults) -> None:
    holder = above(paragraph, f"w:{prefix}")
    text = "" if holder is None else "".join(e.text or "" for e in every(holder, "w:t"))
    if holder is None or only_mark(text) is None or has_content(holder):
        what = {"tr": Message("hàng"), "tc": Message("ô")}[prefix]
        faults.add(
            "T111",
            Message("thẻ của {what} phải đứng một mình trong {what} của bảng", what=what),
            place,
            Message("thêm một {what} riêng trong bảng chỉ để chứa thẻ ấy", what=what),
        )
