"""How every value is printed: text escaped, our own pieces as XML, anything else refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from unicodedata import is_normalized

from jinja2 import Undefined
from msgspec.structs import replace

from vanban.ooxml.text import as_words, composed, escape, first_unholdable
from vanban.rendering import repairs
from vanban.rendering.pieces import Block, NoteRef, RuleUnder, Run, Runs
from vanban.rendering.sections import SectionBreak
from vanban.typesetting import balance, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.rendering.blueprint import Blueprint, Measure, RunFormat

_MM_PER_TWIP: Final = 25.4 / 1440
_NO_BORDER: Final = '<w:pBdr><w:top w:val="nil"/><w:bottom w:val="nil"/></w:pBdr>'
_OPEN_TEXT: Final = '<w:t xml:space="preserve">'


_BEFORE_TABLE: Final = '<w:spacing w:after="80"/>'
"""Four points between a paragraph and the table that it leads to."""
KEEP_NEXT: Final = "<w:keepNext/>"


class UnholdableCharacterError(ValueError):
    """A text holds a character that no Word file can hold."""

    def __init__(self, character: str) -> None:
        super().__init__(character)
        self.character = character


class NotTextError(TypeError):
    """A value that is no text is printed."""

    def __init__(self, value: object) -> None:
        super().__init__(type(value).__name__)
        self.value = value


def words(value: str) -> str:
    """Return a text as the content of ``w:t``, in normal form C.

    Raises:
        UnholdableCharacterError: it holds what no XML file can hold.
    """
    if not is_normalized("NFC", value):
        value = composed(value)
    if value.isprintable():
        if "&" in value or "<" in value or ">" in value:
            return as_words(value)
        return value
    if character := first_unholdable(value):
        raise UnholdableCharacterError(character)
    return as_words(value)


class MisplacedBreakError(TypeError):
    """A section break is printed where no section can end."""


class Printer:
    """Prints the values of one template."""

    def __init__(self, blueprint: Blueprint) -> None:
        self._formats = blueprint.formats
        self._measures = blueprint.measures
        self._widths = blueprint.widths
        self._first_note = blueprint.first_note
        self.style_ids = blueprint.style_ids

    @property
    def cell_format(self) -> RunFormat:
        """The format of a bare run, for the cells of our own tables."""
        return self._formats[0]

    @property
    def filters(self) -> Mapping[str, Callable[..., Any]]:
        """The filters that compiled templates call; their names cannot be typed by a clerk."""
        return {
            "_in": self.in_format,
            "_block": self.block,
            "_keep": keep,
            "_apart": apart,
            "_rule": self.rule,
            "_rule_border": self.rule_border,
            "_balance": self.balance,
            "_ends": repairs.ends,
            "_rows": repairs.rows,
            "_columns": repairs.columns,
            "_span": repairs.span,
            "_colour": repairs.colour,
        }

    def text(self, value: object) -> str:
        """Print a value in a run without formatting of its own (``finalize``)."""
        if type(value) is str:
            return words(value)
        return self.in_format(value, 0)

    def in_format(self, value: object, number: int) -> str:
        """Print a value in a run of one of the template's formats."""
        if type(value) is str:
            return words(value)
        if isinstance(value, Runs):
            return self.runs(value, self._formats[number])
        if isinstance(value, str):
            return words(str.__str__(value))
        raise _refusal(value)

    def runs(self, value: Runs, run_format: RunFormat | None = None) -> str:
        """Return runs as the content of a ``w:t``, closing and opening runs as needed."""
        run_format = run_format or self._formats[0]
        back = f"</w:t></w:r><w:r>{run_format.plain}{_OPEN_TEXT}"
        printed = []
        for piece in value.pieces:
            if isinstance(piece, Run):
                shape = _emphasis(piece, run_format)
                text = words(piece.text)
                if shape is None:
                    printed.append(text)
                else:
                    printed.append(f"</w:t></w:r><w:r>{shape}{_OPEN_TEXT}{text}{back}")
            else:
                printed.append(f"</w:t></w:r>{self._note_mark(piece, run_format)}{back[12:]}")
        return "".join(printed)

    def _note_mark(self, piece: NoteRef, run_format: RunFormat) -> str:
        number = self._first_note + piece.number - 1
        return f'<w:r>{run_format.note_mark}<w:footnoteReference w:id="{number}"/></w:r>'

    def block(self, value: object, number: int, item: object = None) -> str:
        """Print whole paragraphs or tables in the width of the place where they stand."""
        if isinstance(value, Block):
            room = self._widths[number]
            if isinstance(value, SectionBreak) and not room.across:
                raise MisplacedBreakError
            width = room.across if is_across(item) and room.across else room.width
            kept = keep(item) is KEEP_NEXT
            return "".join(value.xml(width, self, keep_next=kept))
        raise _refusal(value)

    def rule(self, value: object, number: int, item: object = None) -> str:
        """Print the indents that give a rule its length."""
        if isinstance(value, RuleUnder):
            return _rule_indents(value, self._measure(number, item))
        raise _refusal(value)

    def rule_border(self, value: object, number: int) -> str:
        """Print the border that is the rule, or that there is none under no text."""
        if isinstance(value, RuleUnder) and not any(text.strip() for text in value.texts):
            return _NO_BORDER
        return self._measures[number].border

    def balance(self, value: object, number: int, item: object = None) -> str:
        """Print the indents under which the lines of a centred text are balanced."""
        measure = self._measure(number, item)
        text = value.text if isinstance(value, Runs) else value
        if not isinstance(text, str):
            return measure.indents
        indent = balance(composed(text), measure.width * _MM_PER_TWIP, measure.face).indent
        if not indent:
            return measure.indents
        moved = round(indent / _MM_PER_TWIP)
        left, right = measure.left + moved, measure.right + moved
        return f'<w:ind w:left="{left}" w:right="{right}" w:firstLine="0"/>'

    def _measure(self, number: int, item: object) -> Measure:
        measure = self._measures[number]
        return (
            replace(measure, width=measure.width + measure.gained) if is_across(item) else measure
        )


def _refusal(value: object) -> NotTextError:
    """Return why a value cannot be printed; one that is missing says so itself.

    Raises:
        jinja2.UndefinedError: the value is missing.
    """
    if isinstance(value, Undefined):
        str(value)
    return NotTextError(value)


def plain_text(value: object) -> str:
    """Print a value in the file's properties, where there are no runs (``finalize``).

    Every line end is written as one newline, as a reader of XML would take it.
    """
    if isinstance(value, Runs):
        value = value.text
    if not isinstance(value, str):
        raise _refusal(value)
    text = composed(str.__str__(value)).replace("\r\n", "\n").replace("\r", "\n")
    if character := first_unholdable(text):
        raise UnholdableCharacterError(character)
    return escape(text)


def is_across(item: object) -> bool:
    """Whether an item says that it is printed on a page that lies on its side."""
    return isinstance(item, dict) and item.get("khổ_ngang") is True


def keep(value: object) -> str:
    """Print that a paragraph keeps with the next, if the item it prints says so."""
    if isinstance(value, dict) and value.get("giữ_cùng_sau") is True:
        return KEEP_NEXT
    return ""


def apart(value: object) -> str:
    """Print the space below a paragraph that leads to a table, if the item it prints does."""
    if isinstance(value, dict) and value.get("trước_bảng") is True:
        return _BEFORE_TABLE
    return ""


def _emphasis(run: Run, run_format: RunFormat) -> str | None:
    if run.bold:
        return run_format.bold_italic if run.italic else run_format.bold
    return run_format.italic if run.italic else None


def _rule_indents(rule: RuleUnder, measure: Measure) -> str:
    limit = measure.width * _MM_PER_TWIP
    longest = 0.0
    for text in rule.texts:
        if measure.balanced:
            lines = balance(composed(text), limit, measure.face).lines
        else:
            lines = wrap(composed(text), limit, measure.face)
        longest = max(longest, *(line.width for line in lines), 0.0)
    length = min(round(longest * float(rule.share) / _MM_PER_TWIP), measure.width)
    rest = measure.width - length
    before = {"center": rest // 2, "right": rest, "end": rest}.get(measure.alignment, 0)
    left, right = measure.left + before, measure.right + rest - before
    return f'<w:ind w:left="{left}" w:right="{right}" w:firstLine="0"/>'
