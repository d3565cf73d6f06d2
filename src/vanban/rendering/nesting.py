"""Which tag opens what, which closes it, what stands in a loop, and which names are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.diagnostics import Message
from vanban.ooxml.tree import above, is_a, remove
from vanban.rendering.blueprint import Placeholder
from vanban.rendering.grammar import CLOSING, MIDDLE, OPENING, Meaning
from vanban.rendering.marks import find_marks, word_alone

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree
    from vanban.rendering.faults import Faults
    from vanban.rendering.grammar import Grammar
    from vanban.rendering.marks import Tag, TagBook
    from vanban.rendering.places import Labels

_BOOKMARKS: Final = ("w:bookmarkStart", "w:bookmarkEnd")
_COMMENTS: Final = ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")
_HOLDERS: Final = {"p": "w:p", "tr": "w:tr", "tc": "w:tc"}


class _Open(Struct, frozen=True):
    tag: Tag
    container: Tree | None
    scope: dict[str, tuple[str, ...]]

    @property
    def is_paragraph_loop(self) -> bool:
        return self.tag.keyword == "for" and self.tag.prefix == "p"


class Nest(Struct):
    """What a walk through a part found (kết quả duyệt)."""

    placeholders: list[Placeholder] = field(default_factory=list)
    loop_variables: dict[Tree, str] = field(default_factory=dict)
    """Paragraphs repeated whole, with the variable of the innermost loop that repeats them."""
    drawing_in_loop: bool = False


class Walk:
    """One walk through a part in the order of reading."""

    def __init__(self, book: TagBook, grammar: Grammar, places: Labels, faults: Faults) -> None:
        self._book, self._grammar = book, grammar
        self._places, self._faults = places, faults
        self._stack: list[_Open] = []
        self._assigned: dict[str, tuple[str, ...]] = {}
        self.nest = Nest()

    def through(self, root: Tree) -> Nest:
        """Walk through a part and return what was found."""
        doomed: list[Tree] = []
        for element in root.iter():
            if is_a(element, "w:t"):
                self._text(element)
            elif is_a(element, "w:p"):
                self._paragraph(element)
            elif self._in_loop():
                doomed += self._repeated(element)
        for element in doomed:
            remove(element)
        for left in self._stack:
            self._not_closed(left.tag)
        return self.nest

    def _in_loop(self) -> bool:
        return any(opened.tag.keyword == "for" for opened in self._stack)

    def _paragraph(self, paragraph: Tree) -> None:
        loops = [opened for opened in self._stack if opened.is_paragraph_loop]
        if loops and loops[-1].container is paragraph.getparent() and loops[-1].scope:
            self.nest.loop_variables[paragraph] = next(iter(loops[-1].scope))

    def _repeated(self, element: Tree) -> list[Tree]:
        """Return what must go because it may stand in a document only once."""
        if is_a(element, "w:footnoteReference", "w:endnoteReference"):
            self._faults.add(
                "T114",
                Message("dấu gọi chú thích có sẵn nằm trong phần được lặp lại"),
                self._places.of(element),
                Message("đưa chú thích ra ngoài phần lặp, hoặc đưa nội dung chú thích vào dữ liệu"),
            )
        elif is_a(element, "wp:docPr"):
            self.nest.drawing_in_loop = True
        elif is_a(element, *_COMMENTS):
            self._faults.add(
                "T118",
                Message("nhận xét (comment) của Word nằm trong phần được lặp lại"),
                self._places.of(element),
                Message("xóa nhận xét ấy trong mẫu"),
            )
        elif is_a(element, *_BOOKMARKS) or (
            is_a(element, "w:id") and is_a(element.getparent(), "w:sdtPr")
        ):
            return [element]
        return []

    def _text(self, element: Tree) -> None:
        in_cell = above(element, "w:tc") is not None
        word = word_alone(element.text)
        if word and not (in_cell and self._in_loop()):
            self._faults.for_cells(f"{{% {word} %}}", self._places.of(element))
        for mark in find_marks(element.text):
            tag = self._book.tags[mark.number]
            if tag.through and not in_cell:
                self._faults.for_cells(tag.typed, tag.place)
            meaning = self._grammar.read(tag)
            if self._is_sound(tag, meaning):
                self._use(tag, meaning)
                self._nesting(tag, meaning, element)

    def _is_sound(self, tag: Tag, meaning: Meaning) -> bool:
        if meaning.forbidden or (not tag.is_output and tag.keyword not in _KNOWN):
            self._faults.add(
                "T106",
                Message("thẻ {tag} không dùng được trong mẫu", tag=tag.typed),
                tag.place,
                Message("chỉ dùng for, if, elif, else, set, with và các thẻ đóng của chúng"),
            )
            return False
        if meaning.unreadable:
            self._faults.unreadable(tag)
        if meaning.quoted:
            self._faults.quoted(tag, meaning.quoted)
        for name in meaning.unknown_filters:
            self._faults.unknown_filter(name, tag)
        return not meaning.unreadable

    def _use(self, tag: Tag, meaning: Meaning) -> None:
        for use in meaning.uses:
            path = self._resolve(use.path)
            if path:
                self.nest.placeholders.append(Placeholder(path, tag.place, use.required))

    def _resolve(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """Return a path from the top of the data; nothing for a variable that was made here."""
        for opened in reversed(self._stack):
            if path[0] in opened.scope:
                origin = opened.scope[path[0]]
                return (*origin, *path[1:]) if origin else ()
        return () if path[0] in self._assigned else path

    def _nesting(self, tag: Tag, meaning: Meaning, element: Tree) -> None:
        container = _container(tag, element)
        word = tag.keyword
        if word in OPENING:
            origin = self._resolve(meaning.over) if meaning.over else ()
            single = len(meaning.targets) == 1 and bool(origin)
            scope = dict.fromkeys(meaning.targets, (*origin, "*") if single else ())
            self._stack.append(_Open(tag, container, scope))
        elif word in MIDDLE:
            if not self._stack or self._stack[-1].tag.keyword not in MIDDLE[word]:
                self._not_opened(tag)
            else:
                self._same_container(self._stack[-1], tag, container)
        elif word in CLOSING:
            self._close(tag, container)
        elif word == "set":
            self._assigned |= dict.fromkeys(meaning.targets, ())

    def _close(self, tag: Tag, container: Tree | None) -> None:
        wanted = CLOSING[tag.keyword]
        if not any(opened.tag.keyword == wanted for opened in self._stack):
            self._not_opened(tag)
            return
        while (opened := self._stack.pop()).tag.keyword != wanted:
            self._not_closed(opened.tag)
        self._same_container(opened, tag, container)

    def _same_container(self, opened: _Open, tag: Tag, container: Tree | None) -> None:
        if opened.tag.dashed or tag.dashed:
            return
        if opened.tag.prefix != tag.prefix or opened.container is not container:
            self._faults.add(
                "T109",
                Message(
                    "thẻ {opening} và thẻ {closing} không cùng cấp",
                    opening=opened.tag.typed,
                    closing=tag.typed,
                ),
                tag.place,
                Message(
                    "đặt cả hai trong cùng một đoạn; muốn lặp hay ẩn cả đoạn, cả hàng thì cả hai"
                    " đều viết với p hoặc tr ngay sau dấu mở, trong cùng một ô hay một bảng"
                ),
            )

    def _not_closed(self, tag: Tag) -> None:
        closing = OPENING[tag.keyword]
        self._faults.add(
            "T107",
            Message("thẻ {tag} không có thẻ đóng {closing}", tag=tag.typed, closing=closing),
            tag.place,
            Message("thêm thẻ đóng vào sau phần cần lặp hoặc cần ẩn"),
        )

    def _not_opened(self, tag: Tag) -> None:
        self._faults.add(
            "T108",
            Message("thẻ {tag} không có thẻ mở trước đó", tag=tag.typed),
            tag.place,
            Message("xóa thẻ thừa, hoặc thêm thẻ mở"),
        )


_KNOWN: Final = {*OPENING, *MIDDLE, *CLOSING, "set"}


def _container(tag: Tag, element: Tree) -> Tree | None:
    """Return what a tag's opening and closing must have in common."""
    holder = above(element, _HOLDERS.get(tag.prefix, "w:p"))
    if tag.prefix not in _HOLDERS or holder is None:
        return holder
    return holder.getparent()
