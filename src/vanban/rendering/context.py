"""Everything a template is filled with: texts by name, notes, and the file's properties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from vanban.rendering.pieces import Block, RuleUnder, Runs

Value = str | bool | Runs | RuleUnder | Block | Sequence["Value"] | Mapping[str, "Value"]
"""What a placeholder may stand for; figures and dates have become text before."""


class Properties(Struct, frozen=True):
    """What the file says of itself (thuộc tính tệp); empty ones stay as in the template."""

    title: str = ""
    subject: str = ""
    creator: str = ""
    keywords: str = ""
    description: str = ""
    category: str = ""
    language: str = ""


class Context(Struct, frozen=True):
    """The values for a template's placeholders (bối cảnh), by name.

    ``notes`` are the texts of the notes, in the order of their numbers;
    ``NoteRef(1)`` calls the first.
    """

    values: Mapping[str, Value]
    notes: tuple[Runs, ...] = ()
    properties: Properties = field(default_factory=Properties)
