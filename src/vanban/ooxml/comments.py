"""Comments (chú thích bên lề) put at paragraphs of a Word file; those that are there stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.text import as_words
from vanban.ooxml.tree import NAMESPACES, every, find, get, make, parse, to_part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree

AUTHOR: Final = "vanban"
DATE: Final = "1980-01-01T00:00:00Z"
"""No clock: the same file gets the same comments, to the byte."""
_W: Final = f'xmlns:w="{NAMESPACES["w"]}"'


def add_comments(package: WordPackage, comments: Iterable[tuple[Tree, str]]) -> None:
    """Put each text as a comment at a paragraph of the main part.

    Args:
        package: the Word file.
        comments: paragraphs, as they stand in the root of the main part, with texts.
    """
    existing = package.related("comments")
    part = existing[0] if existing else package.free_name("comments")
    root = package.root(part) if existing else parse(f"<w:comments {_W}/>".encode())
    taken = [int(i) for each in every(root, "w:comment") if (i := get(each, "w:id")).isdecimal()]
    for number, (paragraph, text) in enumerate(comments, max(taken, default=-1) + 1):
        root.append(_comment(str(number), text))
        _mark(paragraph, str(number))
    if existing:
        package.put_root(part, root)
    else:
        package.add("comments", part, to_part(root))
    package.put_root(package.main, package.root(package.main))


def _comment(number: str, text: str) -> Tree:
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{as_words(line)}</w:t></w:r></w:p>'
        for line in text.split("\n")
    )
    return parse(
        f'<w:comment {_W} w:id="{number}" w:author="{AUTHOR}" w:date="{DATE}"'
        f' w:initials="vb">{lines}</w:comment>'.encode()
    )


def _mark(paragraph: Tree, number: str) -> None:
    """Put the marks of a comment around everything in a paragraph."""
    properties = find(paragraph, "w:pPr")
    start = make("w:commentRangeStart", {"w:id": number})
    paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
    reference = make("w:r")
    reference.append(make("w:commentReference", {"w:id": number}))
    paragraph.extend([make("w:commentRangeEnd", {"w:id": number}), reference])
