"""The context that every administrative document shares, and how it is composed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vanban.anatomy.bases import legal_bases
from vanban.anatomy.blocks import Blocks, expand, left_out, not_shown
from vanban.anatomy.body import BodyMaker
from vanban.anatomy.composition import Composition, Draft
from vanban.anatomy.ending import ending
from vanban.anatomy.letterhead import letterhead, title
from vanban.anatomy.marks import marks
from vanban.anatomy.naming import file_stem
from vanban.anatomy.rules import check_document
from vanban.anatomy.weaving import Weaver
from vanban.outline import Outline, outline_from_tree, read_outline
from vanban.rendering.context import Context, Properties, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from vanban.diagnostics import Finding, Place
    from vanban.reading.source import Source

_BODY = ("nội dung",)


def compose_document(
    draft: Draft,
    *,
    blocks: Blocks | None = None,
    facts: Mapping[str, object] | None = None,
    body: str = "",
    findings: Sequence[Finding] = (),
) -> Composition:
    """Return letterhead, title, bases, body, recipients and signature, composed.

    Args:
        draft: the document's data, its source and the law around it.
        blocks: the lists of the data that the body may show, by name and form.
        facts: values that the type has worked out, to which the text may refer.
        body: the type's own text, for data that leave theirs out.
        findings: what the document type has already found.
    """
    outline, faults = _outline(draft.data.body or body, draft.data.notes, draft.source)
    blocks = blocks or {}
    forms = {form for each in blocks.values() for form in each}
    weaver = Weaver(draft, outline.notes, forms, facts)
    nodes, block_findings = expand(outline.nodes, blocks)
    values: dict[str, Value] = {
        **letterhead(draft),
        **marks(draft),
        **title(draft),
        "các_căn_cứ": list(legal_bases(draft, weaver)),
        "nội_dung": BodyMaker(weaver).paragraphs(nodes),
        **ending(draft, weaver),
    }
    return Composition(
        Context(values, tuple(weaver.notes), _properties(draft)),
        (
            *findings,
            *check_document(draft),
            *faults,
            *_in_file(block_findings, draft.source),
            *(not_shown(name, draft.locate(name)) for name in left_out(outline.nodes, blocks)),
            *_in_file(weaver.findings, draft.source),
        ),
        file_stem(draft),
    )


def body_findings(source: Source) -> tuple[Finding, ...]:
    """Return what is wrong with the body of data that cannot become a document otherwise."""
    data = source.value
    notes = data.get("chú thích")
    return _outline(data.get("nội dung", ""), notes if isinstance(notes, dict) else {}, source)[1]


def _outline(
    body: object, notes: Mapping[str, str], source: Source
) -> tuple[Outline, tuple[Finding, ...]]:
    """Return the body as a tree, its findings with their places in the data file."""
    if isinstance(body, str):
        outline, findings = read_outline(body, notes=notes)
    else:
        outline, findings = outline_from_tree(body, notes=notes, steps=_BODY)
    return outline, _in_file(findings, source)


def _in_file(findings: Iterable[Finding], source: Source) -> tuple[Finding, ...]:
    """Return findings whose places in the body, or in its notes, are those in the file."""
    return tuple(
        finding
        if finding.place.file
        else replace(finding, place=_place_in_file(finding.place, source))
        for finding in findings
    )


def _place_in_file(inner: Place, source: Source) -> Place:
    steps = inner.steps or _BODY
    outer = source.text_place(steps, inner.line, inner.column)
    within = [inner.path] if inner.path else []
    path = within if steps[:1] != _BODY else [*_BODY, *within]
    return replace(outer, path=" › ".join(path))


def _properties(draft: Draft) -> Properties:
    document = draft.data
    return Properties(
        title=draft.title,
        subject=document.subject,
        creator=" ".join(document.issuing_agency),
    )
