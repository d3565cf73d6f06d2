"""Lists of the data shown by the body: ``{{ chỉ_tiêu | gạch_đầu_dòng }}`` on a line of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from vanban.diagnostics import Finding, Message, Place
from vanban.outline import Level, Node, Reference, inline

Forms = Mapping[str, Callable[[], tuple[Node, ...]]]
Blocks = Mapping[str, Forms]
"""By the name of a list, then of a form: the paragraphs or the table it gives."""

Locate = Callable[[int], Place]
"""The place of a line of the body, counted from 1; 0 when the body came as a tree."""


def expand(
    nodes: Sequence[Node], blocks: Blocks, locate: Locate
) -> tuple[tuple[Node, ...], tuple[Finding, ...]]:
    """Return the nodes with every list shown in the form that the text asks for."""
    expanded: list[Node] = []
    findings: list[Finding] = []
    for node in nodes:
        children, faults = expand(node.children, blocks, locate)
        findings += faults
        asked = _asked(node, blocks)
        if asked is None:
            expanded.append(replace(node, children=children))
            continue
        forms, wanted = asked
        if wanted in forms:
            expanded += forms[wanted]()
        else:
            findings.append(_no_such_form(wanted, forms, locate(node.line)))
        expanded += children
    return tuple(expanded), tuple(findings)


def _asked(node: Node, blocks: Blocks) -> tuple[Forms, str] | None:
    """Return the forms of the list that the node shows, and the form it asks for."""
    if node.level is not Level.PLAIN:
        return None
    parts = inline(node.text.strip())
    if len(parts) != 1 or not isinstance(parts[0], Reference) or len(parts[0].path) != 1:
        return None
    name = parts[0].path[0]
    known = {key.replace(" ", "_"): forms for key, forms in blocks.items()}
    if name not in known:
        return None
    return known[name], " ".join(call.name for call in parts[0].filters).replace(" ", "_")


def _no_such_form(wanted: str, forms: Forms, place: Place) -> Finding:
    known = ", ".join(forms)
    return Finding(
        "D322",
        Message("chưa rõ muốn trình bày danh sách này theo dạng nào"),
        place,
        hint=Message("ghi sau dấu | một trong các dạng: {known}", known=known),
        found=wanted,
        expected=known,
    )
