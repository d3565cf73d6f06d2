"""A submission's data into the context of its template."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.document import compose_document
from vanban.anatomy.stage import Stage
from vanban.documents.commendation_submission.lists import by_kind, lists_of
from vanban.documents.commendation_submission.model import CommendationSubmission, ListSplit
from vanban.documents.commendation_submission.rules import (
    check_own_wording,
    check_submission,
    no_wording,
)
from vanban.documents.commendation_submission.wording import (
    decider_of,
    default_body,
    legal_bases,
    wording_of,
)
from vanban.emulation.catalogue import NomineeKind, catalogue_of
from vanban.emulation.nominee_tables import nominee_forms
from vanban.emulation.nominee_wording import counted, counts_of, request_lines, requests
from vanban.formatting.series import in_series
from vanban.outline import Level, Node, escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.blocks import Blocks
    from vanban.anatomy.composition import Composition, Draft
    from vanban.emulation.catalogue import Catalogue
    from vanban.emulation.nominee_wording import Request


def compose(draft: Draft) -> Composition:
    """Return the context of a submission; Decree 30/2020, Appendix III, form 1.4."""
    document = draft.data
    if not isinstance(document, CommendationSubmission):
        raise TypeError(type(document).__name__)
    catalogue, wording = catalogue_of(draft.setting), wording_of(draft.setting)
    findings = check_submission(draft, document, catalogue, wording.separate)
    document = _spelled(document, catalogue)
    asked = requests(document.nominees, catalogue)
    decider = decider_of(document)
    body = ""
    if not document.body:
        body = default_body(document, wording, asked, decider)
        findings += check_own_wording(draft, document, decider) if body else (no_wording(draft),)
    bases = legal_bases(document, wording)
    return compose_document(
        replace(draft, data=document.model_copy(update={"legal_bases": bases})),
        blocks=_blocks(document, asked),
        facts=_facts(document, asked),
        body=body,
        annexes=lists_of(document, catalogue),
        findings=findings,
    )


def _spelled(document: CommendationSubmission, catalogue: Catalogue) -> CommendationSubmission:
    """Return the submission with its awards named as in the law, so that each is asked for once.

    A paper of old says what it said.
    """
    if document.stage is Stage.IMPORTED:
        return document
    named = document.nominees.spelled(catalogue.spelled)
    return document.model_copy(
        update={
            "collectives": named.collectives,
            "households": named.households,
            "individuals": named.individuals,
        }
    )


def _facts(document: CommendationSubmission, asked: Sequence[Request]) -> dict[str, object]:
    """Return what a clerk's own text may refer to: counts, the sum, what is asked for."""
    in_words = document.counts_in_words
    return {
        **document.nominees.facts(),
        "đối tượng đề nghị": counted(counts_of(document.nominees), in_words=in_words),
        "nội dung đề nghị": in_series(each.phrase(in_words=in_words) for each in asked),
    }


def _blocks(document: CommendationSubmission, asked: Sequence[Request]) -> Blocks:
    """Return the lists that the text may show.

    Lists that are enclosed, or stand in the list of all, need not stand in the text.
    """
    layout = document.lists.layout
    blocks = {
        "danh sách": nominee_forms(document.nominees, layout),
        **{
            str(kind): nominee_forms(part, layout)
            for kind, part in by_kind(document.nominees).items()
        },
        "từng đề nghị": {
            "gạch_đầu_dòng": lambda: tuple(
                Node(level=Level.DASH, label="-", text=escape(line))
                for line in request_lines(asked, in_words=document.counts_in_words)
            )
        },
    }
    alone = document.lists.split is ListSplit.NONE and not _is_shown("danh sách", document)
    needed = frozenset(NomineeKind) if alone else frozenset()
    return {
        name: forms for name, forms in blocks.items() if name in needed or _is_shown(name, document)
    }


def _is_shown(name: str, document: CommendationSubmission) -> bool:
    words = r"[\s_]".join(name.split())
    return bool(re.search(rf"\{{\{{\s*{words}\s*\|", str(document.body)))
