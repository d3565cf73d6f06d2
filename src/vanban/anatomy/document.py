"""The context that every administrative document shares, and how it is composed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.absence import check_absence, eased, is_literal, mark_of
from vanban.anatomy.addressees import addressees
from vanban.anatomy.annex_rules import check_annexes
from vanban.anatomy.annexes import Annex, append
from vanban.anatomy.bases import bases_sentence, doubled_opening, legal_bases, opened
from vanban.anatomy.blocks import Blocks, expand, left_out, not_shown
from vanban.anatomy.body import BodyMaker
from vanban.anatomy.composition import Composition, Draft
from vanban.anatomy.ending import ending
from vanban.anatomy.letterhead import letterhead, title
from vanban.anatomy.marks import marks
from vanban.anatomy.naming import file_stem
from vanban.anatomy.rules import check_document
from vanban.anatomy.texts import in_file, read_text
from vanban.anatomy.weaving import Weaver
from vanban.rendering.context import Context, Properties, Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.diagnostics import Finding
    from vanban.outline import Node
    from vanban.reading.source import Source


def compose_document(  # noqa: PLR0913 - each is something that a type may bring
    draft: Draft,
    *,
    blocks: Blocks | None = None,
    facts: Mapping[str, object] | None = None,
    body: str = "",
    annexes: Sequence[Annex] = (),
    findings: Sequence[Finding] = (),
) -> Composition:
    """Return letterhead, title, bases, body, recipients and signature, composed.

    Args:
        draft: the document's data, its source and the law around it.
        blocks: the lists of the data that the body may show, by name and form.
        facts: values that the type has worked out, to which the text may refer.
        body: the type's own text, for data that leave theirs out.
        annexes: the type's own, which stand before those that the data write.
        findings: what the document type has already found.
    """
    outline, faults = read_text(draft.data.body or body, draft.data.notes, draft.source)
    blocks = blocks or {}
    forms = {form for each in blocks.values() for form in each}
    weaver = Weaver(draft, outline.notes, forms, facts)
    nodes, block_findings = expand(outline.nodes, blocks)
    values: dict[str, Value] = {
        **letterhead(draft),
        **marks(draft),
        **title(draft),
        "dấu_tái_lập": mark_of(draft),
        **addressees(draft, weaver),
        "các_căn_cứ": [*legal_bases(draft, weaver)],
        "nội_dung": opened(bases_sentence(draft, weaver), BodyMaker(weaver).paragraphs(nodes)),
        **ending(draft, weaver),
    }
    added = append(draft, annexes, weaver, blocks)
    values["các_phụ_lục"] = added.records
    found = (
        *(eased(draft, findings) if is_literal(draft) else findings),
        *check_absence(draft, has_text=bool(outline.nodes)),
        *eased(draft, check_document(draft)),
        *faults,
        *doubled_opening(draft, nodes),
        *in_file(block_findings, draft.source),
        *_unshown(draft, (outline.nodes, *added.texts), blocks),
        *in_file(weaver.findings, draft.source),
        *added.findings,
        *check_annexes(draft, nodes, len(added.texts)),
    )
    context = Context(values, tuple(weaver.notes), _properties(draft))
    return Composition(context, found, file_stem(draft))


def _unshown(draft: Draft, texts: Sequence[Sequence[Node]], blocks: Blocks) -> tuple[Finding, ...]:
    """Return that a list of the data stands neither in the body nor in an annex."""
    names = left_out([node for nodes in texts for node in nodes], blocks)
    return tuple(not_shown(name, draft.locate(name)) for name in names)


def body_findings(source: Source) -> tuple[Finding, ...]:
    """Return what is wrong with the body of data that cannot become a document otherwise."""
    data = source.value
    notes = data.get("chú thích")
    return read_text(data.get("nội dung", ""), notes if isinstance(notes, dict) else {}, source)[1]


def _properties(draft: Draft) -> Properties:
    document = draft.data
    return Properties(
        title=draft.title,
        subject=document.subject,
        creator=" ".join(document.issuing_agency),
    )
