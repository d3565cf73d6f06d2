"""What the engine does for a paragraph unasked: keeps it with the next, draws rules, balances.

A clerk sees none of it in the template: it is found out when the template is
compiled, and done when it is filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.ooxml.areas import area_width, width_across
from vanban.ooxml.atoms import ParagraphText
from vanban.ooxml.order import properties, put
from vanban.ooxml.tree import every, find, is_a, make, replace_with_text
from vanban.rendering.blueprint import Measure, Room
from vanban.rendering.formats import bare_xml
from vanban.rendering.layout import has_content
from vanban.rendering.marks import Tag, find_marks, only_mark, without_marks
from vanban.typesetting import Face

if TYPE_CHECKING:
    from vanban.ooxml.styles import Styles
    from vanban.ooxml.tree import Tree
    from vanban.rendering.faults import Faults
    from vanban.rendering.marks import TagBook
    from vanban.rendering.nesting import Nest
    from vanban.rendering.places import Labels

RULE_PREFIX: Final = "kẻ_"
_DOTTED_NAME: Final = regex(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")


class Services:
    """Works the services into one part after another, and gathers what filling needs."""

    def __init__(
        self, document: Tree, styles: Styles, book: TagBook, faults: Faults, rule_style: str
    ) -> None:
        self._document, self._styles = document, styles
        self._book, self._faults = book, faults
        self._rule_style = rule_style
        self._measured: dict[Tree, Measure] = {}
        self.measures: list[Measure] = []
        self.widths: list[Room] = []

    def work_in(self, root: Tree, nest: Nest, places: Labels) -> None:
        """Work the services into the paragraphs of a part."""
        self._places = places
        balanced: set[Tree] = set()
        for paragraph in list(every(root, "w:p")):
            text = ParagraphText(paragraph).text
            mark = only_mark(text)
            tag = None if mark is None else self._book.tags[mark.number]
            if any(self._book.tags[m.number].prefix == "p" for m in find_marks(text)):
                if mark is not None and tag is not None and tag.is_output:
                    self._block(paragraph, mark.number, nest.loop_variables.get(paragraph))
                continue
            if self._is_rule(text):
                self._rule(paragraph, tag, balanced, nest.loop_variables.get(paragraph))
                continue
            if tag is not None and self._can_balance(paragraph, tag):
                self._balance(paragraph, tag, nest.loop_variables.get(paragraph))
                balanced.add(paragraph)
            if paragraph in nest.loop_variables:
                self._keep_next(paragraph, nest.loop_variables[paragraph])
                self._space_after(paragraph, nest.loop_variables[paragraph])

    def _block(self, paragraph: Tree, number: int, variable: str | None) -> None:
        width = area_width(paragraph, self._document, self._styles.root)
        self.widths.append(Room(width, width_across(paragraph, self._document)))
        self._book.send_through(number, f"_block({len(self.widths) - 1}{_item(variable)})")

    def _is_rule(self, text: str) -> bool:
        tags = [self._book.tags[mark.number] for mark in find_marks(text)]
        return any(tag.is_output and _is_rule_name(tag.code) for tag in tags)

    def _rule(
        self, paragraph: Tree, tag: Tag | None, balanced: set[Tree], variable: str | None
    ) -> None:
        if tag is None or has_content(paragraph):
            self._faults.add(
                "T115",
                Message("chỗ điền của đường kẻ đứng chung đoạn với chữ khác"),
                self._places.of(paragraph),
                Message("đặt chỗ điền ấy một mình trong một đoạn, ngay dưới dòng chữ"),
            )
            return
        text = self._text_above(paragraph)
        measure = self._measure(paragraph if text is None else text, balanced=text in balanced)
        _empty(paragraph)
        holder = properties(paragraph, "w:pPr")
        if not self._styles.shape(paragraph).bordered:
            self._draw(holder)
        border = self._own(holder, "w:pBdr")
        number = self._take(replace(measure, border=border))
        self._print(holder, "w:pBdr", f"{tag.code}|_rule_border({number})", tag)
        self._print(holder, "w:ind", f"{tag.code}|_rule({number}{_item(variable)})", tag)

    def _draw(self, holder: Tree) -> None:
        """Give a paragraph without a border our own style of a rule."""
        for name in ("w:spacing", "w:jc", "w:pBdr", "w:rPr"):
            self._own(holder, name)
        put(holder, "w:pPr", make("w:pStyle", {"w:val": self._rule_style}))

    def _can_balance(self, paragraph: Tree, tag: Tag) -> bool:
        return (
            tag.is_output
            and _DOTTED_NAME.fullmatch(tag.code) is not None
            and self._styles.shape(paragraph).alignment == "center"
            and not has_content(paragraph)
        )

    def _balance(self, paragraph: Tree, tag: Tag, variable: str | None) -> None:
        measure = self._measure(paragraph, balanced=True)
        holder = properties(paragraph, "w:pPr")
        number = self._take(replace(measure, indents=self._own(holder, "w:ind")))
        self._print(holder, "w:ind", f"{tag.code}|_balance({number}{_item(variable)})", tag)

    def _keep_next(self, paragraph: Tree, variable: str) -> None:
        holder = properties(paragraph, "w:pPr")
        if find(holder, "w:keepNext") is None:
            self._print(holder, "w:keepNext", f"{variable}|_keep", self._asked(paragraph, variable))

    def _space_after(self, paragraph: Tree, variable: str) -> None:
        """Have a paragraph that leads to a table stand a little apart from it."""
        holder = properties(paragraph, "w:pPr")
        if find(holder, "w:spacing") is None:
            self._print(holder, "w:spacing", f"{variable}|_apart", self._asked(paragraph, variable))

    def _asked(self, paragraph: Tree, variable: str) -> Tag:
        """Return the tag that stands for what is asked of an item unseen."""
        place = self._places.of(paragraph)
        return Tag("{{", "", variable, place, typed=f"{{{{ {variable} }}}}")

    def _print(self, holder: Tree, name: str, code: str, tag: Tag) -> None:
        """Have a paragraph property printed when the template is filled."""
        replace_with_text(put(holder, "w:pPr", make(name)), self._book.output(code, tag))

    @staticmethod
    def _own(holder: Tree, name: str) -> str:
        """Take a paragraph property out and return it as XML."""
        found = find(holder, name)
        if found is None:
            return ""
        holder.remove(found)
        return bare_xml(found)

    def _take(self, measure: Measure) -> int:
        self.measures.append(measure)
        return len(self.measures) - 1

    def _measure(self, paragraph: Tree, *, balanced: bool) -> Measure:
        """Return how the text of a paragraph is set."""
        if paragraph not in self._measured:
            shape = self._styles.shape(paragraph)
            look = self._styles.look(next(every(paragraph, "w:r"), None), paragraph)
            width = area_width(paragraph, self._document, self._styles.root)
            across = width_across(paragraph, self._document)
            self._measured[paragraph] = Measure(
                width - shape.left - shape.right,
                shape.left,
                shape.right,
                shape.alignment,
                Face(look.size, look.bold, look.italic, look.caps, look.spacing),
                balanced,
                gained=max(across - width, 0),
            )
        return self._measured[paragraph]

    def _text_above(self, paragraph: Tree) -> Tree | None:
        """Return the nearest paragraph with text above one, in the same cell or body."""
        for before in paragraph.itersiblings(preceding=True):
            if is_a(before, "w:tbl"):
                return None
            text = ParagraphText(before).text if is_a(before, "w:p") else ""
            tags = [self._book.tags[mark.number] for mark in find_marks(text)]
            if without_marks(text).strip() or any(t.is_output and not t.prefix for t in tags):
                return before
        return None


def _is_rule_name(code: str) -> bool:
    return code.split("|", maxsplit=1)[0].rpartition(".")[2].startswith(RULE_PREFIX)


def _item(variable: str | None) -> str:
    """Return the item that is printed, as a further argument of a filter."""
    return f", {variable}" if variable else ""


def _empty(paragraph: Tree) -> None:
    for child in list(paragraph):
        if not is_a(child, "w:pPr"):
            paragraph.remove(child)
