"""The body of a document (nội dung): text to an outline and back, marks, references, notes.

A body that the data give as a tree is read by ``outline.from_tree``, which few need.
"""

from vanban.outline.inlines import FilterCall, Inline, NoteMark, Reference, TextRun, text_of
from vanban.outline.levels import Level
from vanban.outline.lines import escape_paragraph
from vanban.outline.listing import Column, Counting, Group, list_table
from vanban.outline.marks import escape, inline, plain_text
from vanban.outline.passages import mark_findings
from vanban.outline.reading import read_outline
from vanban.outline.resolve import Filter, Lookup, UnknownNameError, lookup_in, resolve
from vanban.outline.tree import Alignment, Node, Outline, RowKind, Span, Table, walk
from vanban.outline.writing import write_outline

__all__ = [
    "Alignment",
    "Column",
    "Counting",
    "Filter",
    "FilterCall",
    "Group",
    "Inline",
    "Level",
    "Lookup",
    "Node",
    "NoteMark",
    "Outline",
    "Reference",
    "RowKind",
    "Span",
    "Table",
    "TextRun",
    "UnknownNameError",
    "escape",
    "escape_paragraph",
    "inline",
    "list_table",
    "lookup_in",
    "mark_findings",
    "plain_text",
    "read_outline",
    "resolve",
    "text_of",
    "walk",
    "write_outline",
]
