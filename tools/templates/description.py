"""What a template is made of: a name and blocks, one module for a type of document."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.templates.annexes import annexes
from tools.templates.package import Matter, packed, parts
from tools.templates.parameters import Parameters

Block = Callable[[Parameters], str]


@dataclass(frozen=True)
class Description:
    """A template (mẫu): the name of its type and its blocks, top to bottom."""

    type_name: str
    blocks: tuple[Block, ...]


DESCRIBED = "nd30_2020"
"""The folder of the descriptions: the same blocks serve every regime, which brings its numbers."""


def descriptions() -> Iterator[tuple[str, Description]]:
    """Yield file stem and description of every template, found by being there."""
    for module in sorted((Path(__file__).parent / DESCRIBED).glob("[a-z]*.py")):
        found = importlib.import_module(f"tools.templates.{DESCRIBED}.{module.stem}")
        yield module.stem.replace("_", "-"), found.TEMPLATE


def build(template: Description, law: Parameters) -> bytes:
    """Return the Word file of a template; every type may have annexes, after its own blocks."""
    matter = Matter(
        title=f"Mẫu {template.type_name}",
        body="".join(block(law) for block in (*template.blocks, annexes)),
    )
    return packed(parts(matter, law))
