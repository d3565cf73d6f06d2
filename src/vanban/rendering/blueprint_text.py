"""A blueprint as text and back, for the cache on disk: figures and source, nothing that runs."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import astuple, fields
from typing import Any

from vanban.ooxml.archive import Member
from vanban.rendering.blueprint import (
    Blueprint,
    Measure,
    PartText,
    Placeholder,
    Room,
    RunFormat,
    TagInfo,
)
from vanban.typesetting import Face


def to_text(blueprint: Blueprint) -> str:
    """Return a blueprint as text."""
    values = {field.name: getattr(blueprint, field.name) for field in fields(blueprint)}
    for name in ("parts", "tags", "formats", "measures", "widths", "placeholders"):
        values[name] = [astuple(each) for each in values[name]]
    values["members"] = [
        (each.name, each.crc, each.size, each.method, b64encode(each.packed).decode("ascii"))
        for each in blueprint.members
    ]
    return json.dumps(values, ensure_ascii=False)


def from_text(text: str) -> Blueprint:
    """Return the blueprint that a text holds.

    Raises:
        ValueError, KeyError, TypeError: it holds none, or one of another kind.
    """
    values: dict[str, Any] = json.loads(text)
    values["members"] = tuple(
        Member(name, crc, size, method, b64decode(packed, validate=True))
        for name, crc, size, method, packed in values["members"]
    )
    values["parts"] = tuple(
        PartText(name, kind, source, tuple(lines)) for name, kind, source, lines in values["parts"]
    )
    values["tags"] = tuple(TagInfo(*each) for each in values["tags"])
    values["formats"] = tuple(RunFormat(*each) for each in values["formats"])
    values["measures"] = tuple(
        Measure(width, left, right, alignment, Face(*face), *others)
        for width, left, right, alignment, face, *others in values["measures"]
    )
    values["widths"] = tuple(Room(*each) for each in values["widths"])
    values["placeholders"] = tuple(
        Placeholder(tuple(path), place, required)
        for path, place, required in values["placeholders"]
    )
    return Blueprint(**values)
