"""Tags torn apart by Word put together again, and every tag of a part marked by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.ooxml.atoms import ParagraphText
from vanban.ooxml.text import composed
from vanban.ooxml.tree import above, every, is_a, remove
from vanban.rendering.marks import FOREIGN
from vanban.rendering.tags import Broken, TagSpan, find_tags

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree
    from vanban.rendering.faults import Faults
    from vanban.rendering.marks import TagBook
    from vanban.rendering.places import Labels
    from vanban.rendering.tags import Fault

_TRACKED = ("w:ins", "w:moveTo")
_NEAR = 2
"""Paragraphs within which an end belongs to a beginning that was torn from it."""


class _BrokenTag(Struct, frozen=True):
    paragraph: int
    fault: Fault
    place: str


def compose_texts(root: Tree) -> None:
    """Put every text of a part into normal form C, and drop what no text may hold."""
    for element in every(root, "w:t", "w:delText", "w:instrText"):
        if element.text:
            element.text = FOREIGN.sub("", composed(element.text))


def heal(root: Tree, places: Labels, book: TagBook, faults: Faults) -> None:
    """Write a mark for every tag of a part; what is broken is reported."""
    broken: list[_BrokenTag] = []
    for number, paragraph in enumerate(list(every(root, "w:p"))):
        text = ParagraphText(paragraph)
        if "{" not in text.text and "}" not in text.text:
            continue
        place = places.of(paragraph)
        spans, torn = find_tags(text.text)
        broken += [_BrokenTag(number, fault, place) for fault in torn]
        _report_tracked(text, spans, place, faults)
        _report_dashes(text.text, spans, place, faults)
        text.replace([_change(span, text.text, place, book) for span in spans])
        if len(spans) == 1 and spans[0].opening == "{#" and spans[0].prefix:
            _remove_comment(paragraph, spans[0].prefix)
    _report_broken(broken, faults)


def _change(span: TagSpan, text: str, place: str, book: TagBook) -> tuple[int, int, str]:
    typed = " ".join(text[span.start : span.end].split())
    if span.opening == "{#":
        return span.start, span.end, ""
    return span.start, span.end, book.add(span, place, typed)


def _remove_comment(paragraph: Tree, prefix: str) -> None:
    """Take away the paragraph, row or cell that a comment such as ``{#p … #}`` stands in."""
    holder = paragraph if prefix == "p" else above(paragraph, f"w:{prefix}")
    if holder is None or any(ParagraphText(each).text.strip() for each in every(holder, "w:p")):
        return
    beside = [*holder.itersiblings(preceding=True), *holder.itersiblings()]
    if any(is_a(each, f"w:{prefix}") for each in beside):
        remove(holder)


def _report_tracked(text: ParagraphText, spans: list[TagSpan], place: str, faults: Faults) -> None:
    for span in spans:
        elements = text.elements_between(span.start, span.end)
        if any(above(element, *_TRACKED) is not None for element in elements):
            faults.tracked(place)


def _report_dashes(text: str, spans: list[TagSpan], place: str, faults: Faults) -> None:
    """Report dashes that would take text with them: one joins whole paragraphs."""
    for span in spans:
        before, after = text[: span.start].strip(), text[span.end :].strip()
        if span.opening == "{%" and ((span.dashes[0] and before) or (span.dashes[1] and after)):
            faults.add(
                "T119",
                Message("thẻ có dấu trừ đứng giữa đoạn, nên chữ bên cạnh sẽ mất"),
                place,
                Message(
                    "bỏ dấu trừ; chỉ dùng dấu trừ mở ở đầu đoạn hoặc dấu trừ đóng ở cuối đoạn để"
                    " nối hai đoạn"
                ),
            )


def _report_broken(broken: list[_BrokenTag], faults: Faults) -> None:
    """Report broken tags; an end that the next paragraphs bring belongs to the beginning."""
    waiting = list(broken)
    while waiting:
        tag = waiting.pop(0)
        other = waiting[0] if waiting else None
        if (
            tag.fault.kind is Broken.UNCLOSED
            and other is not None
            and other.fault.kind is Broken.UNOPENED
            and 0 < other.paragraph - tag.paragraph <= _NEAR
        ):
            waiting.pop(0)
            faults.across_paragraphs(tag.fault.mark, tag.place)
        elif tag.fault.kind is Broken.UNCLOSED:
            faults.unclosed(tag.fault.mark, tag.place)
        else:
            faults.unopened(tag.fault.mark, tag.place)
