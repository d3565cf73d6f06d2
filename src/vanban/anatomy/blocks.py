"""Lists of the data shown by the body: ``{{ chỉ_tiêu | gạch_đầu_dòng }}`` on a line of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline import Level, Node, Outline, Reference, inline, walk

Forms = Mapping[str, Callable[[], tuple[Node, ...]]]
Blocks = Mapping[str, Forms]
"""By the name of a list, then of a form: the paragraphs or the table it gives."""
NOT_SHOWN = "D324"


def expand(nodes: Sequence[Node], blocks: Blocks) -> tuple[tuple[Node, ...], tuple[Finding, ...]]:
    """Return the nodes with every list shown in the form that the text asks for."""
    expanded: list[Node] = []
    findings: list[Finding] = []
    for node in nodes:
        children, faults = expand(node.children, blocks)
        findings += faults
        asked = _asked(node, blocks)
        if asked is None:
            expanded.append(replace(node, children=children))
            continue
        shown, faults = _shown(*asked, node.text_place)
        expanded += (*shown, *children)
        findings += faults
    return tuple(expanded), tuple(findings)


def left_out(nodes: Sequence[Node], blocks: Blocks) -> tuple[str, ...]:
    """Return the names of the lists that hold something which the text neither shows nor names."""
    named = {
        part.path[0]
        for _, node in walk(Outline(tuple(nodes)))
        if "{{" in node.text
        for part in inline(node.text)
        if isinstance(part, Reference)
    }
    return tuple(
        name
        for name, forms in blocks.items()
        if name.replace(" ", "_") not in named and any(show() for show in forms.values())
    )


def may_be_left_out(findings: Iterable[Finding], places: Collection[Place]) -> tuple[Finding, ...]:
    """Return the findings without the word that a list is not shown, for lists at these places.

    They stand on the page anyway: among the signatures, or as a list attached.
    """
    return tuple(
        finding for finding in findings if finding.code != NOT_SHOWN or finding.place not in places
    )


def _shown(forms: Forms, wanted: str, place: Place) -> tuple[tuple[Node, ...], tuple[Finding, ...]]:
    if wanted not in forms:
        return (), (_no_such_form(wanted, forms, place),)
    shown = forms[wanted]()
    return shown, () if shown else (_nothing_to_show(place),)


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


def _nothing_to_show(place: Place) -> Finding:
    return Finding(
        "D323",
        Message("danh sách cần trình bày ở đây còn trống"),
        place,
        Severity.WARNING,
        hint=Message("điền danh sách vào dữ liệu, hoặc bỏ dòng này"),
    )


def not_shown(name: str, place: Place) -> Finding:
    """Return the finding that a list of the data stands nowhere in the text."""
    return Finding(
        NOT_SHOWN,
        Message("mục “{name}” có dữ liệu nhưng nội dung không đưa ra", name=name),
        place,
        Severity.WARNING,
        hint=Message(
            "thêm vào nội dung một dòng {reference}",
            reference=f"{{{{ {name.replace(' ', '_')} | gạch_đầu_dòng }}}}",
        ),
    )
