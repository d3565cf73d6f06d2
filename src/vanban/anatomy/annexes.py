"""Annexes after the document: numbers, headings, pointers, pages of their own (phụ lục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.anatomy.annex_model import Medium, Turn
from vanban.anatomy.blocks import Blocks, expand
from vanban.anatomy.body import BodyMaker
from vanban.anatomy.issuers import issuers
from vanban.anatomy.letterhead import (
    SHORT,
    date_of_issue,
    has_number_line,
    number,
    symbol,
)
from vanban.anatomy.stage import Stage
from vanban.anatomy.texts import Steps, in_file, read_text
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.blanks import BLANK
from vanban.formatting.dates import long_date
from vanban.formatting.roman import to_roman
from vanban.formatting.series import in_series
from vanban.rendering.pieces import RuleUnder
from vanban.rendering.sections import SectionBreak
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.diagnostics import Finding
    from vanban.outline import Node
    from vanban.rendering.context import Value

LABEL = "Phụ lục"
_NONE = "không"


class Annex(Struct, frozen=True):
    """An annex (phụ lục), or a list that goes with the document (danh sách kèm theo).

    Attributes:
        heading: its name, printed in capitals.
        nodes: its text, as of a body.
        label: the line above the heading: none given is ``Phụ lục``, numbered
            with the others; ``""`` prints no such line.
        pointer: the line below the heading that tells what it goes with: none given
            is worked out, ``""`` prints no such line.
        across: whether its pages lie on their side; ``None`` turns them for a
            table that is ``wide`` or does not fit an upright page.
        notes: its footnotes by key.
        at: where its text stands in the data.
    """

    heading: str
    nodes: tuple[Node, ...]
    label: str | None = None
    across: bool | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    at: Steps = ()
    pointer: str | None = None


class Appended(Struct, frozen=True):
    """The annexes of a document (các phụ lục) for its template, their texts, what was found."""

    records: list[Value]
    texts: tuple[tuple[Node, ...], ...]
    findings: tuple[Finding, ...]


def append(draft: Draft, annexes: Sequence[Annex], weaver: Weaver, blocks: Blocks) -> Appended:
    """Return the annexes of a type and of its data, in this order, composed."""
    written, faults = _written(draft)
    annexes = (*annexes, *written)
    records: list[Value] = []
    findings = list(faults)
    for annex, label in zip(annexes, labels(annexes), strict=True):
        nodes, block_faults = expand(annex.nodes, blocks)
        own = weaver.for_text(annex.notes, annex.at)
        said = pointer(draft) if annex.pointer is None else annex.pointer
        records.append(_record(annex, label, nodes, own, said))
        findings += in_file((*block_faults, *own.findings), draft.source, annex.at)
    return Appended(records, tuple(annex.nodes for annex in annexes), tuple(findings))


def _record(annex: Annex, label: str, nodes: Sequence[Node], weaver: Weaver, said: str) -> Value:
    paragraphs, across = BodyMaker(weaver, in_annex=True).annexed(nodes, across=annex.across)
    return {
        "ngắt": SectionBreak(across=across),
        "khổ_ngang": across,
        "nhãn": label,
        "tiêu_đề": annex.heading,
        "kèm_theo": said,
        "kẻ_kèm_theo": RuleUnder((said,), SHORT),
        "nội_dung": paragraphs,
    }


def _written(draft: Draft) -> tuple[tuple[Annex, ...], tuple[Finding, ...]]:
    """Return the annexes that the data write, and what is wrong with their texts.

    An annex of a paper of old says of itself what it said, and nothing more.
    """
    annexes: list[Annex] = []
    findings: list[Finding] = []
    turned = {Turn.AUTO: None, Turn.YES: True, Turn.NO: False}
    left_out = "" if draft.data.stage is Stage.IMPORTED else None
    for index, record in enumerate(draft.data.annexes):
        at = ("phụ lục", index, "nội dung")
        outline, faults = read_text(record.body, {}, draft.source, at)
        across, notes = turned[record.turn], outline.notes
        label = left_out if record.label is None else _said(record.label)
        said = left_out if record.attached_to is None else _said(record.attached_to)
        annexes.append(Annex(record.heading, outline.nodes, label, across, notes, at, said))
        findings += faults
    return tuple(annexes), tuple(findings)


def _said(typed: str) -> str:
    """Return a line of an annex as typed; “không” prints none."""
    return "" if typed.strip().lower() == _NONE else typed


def labels(annexes: Sequence[Annex]) -> list[str]:
    """Return the line above every heading; two annexes or more are numbered (III.1a)."""
    several = sum(annex.label is None for annex in annexes) > 1
    found: list[str] = []
    count = 0
    for annex in annexes:
        if annex.label is None:
            count += 1
            found.append(f"{LABEL} {to_roman(count)}" if several else LABEL)
        else:
            found.append(annex.label)
    return found


def pointer(draft: Draft) -> str:
    """Return what the annex goes with: ``(Kèm theo Kế hoạch số 19/KH-UBND ngày …)``.

    In an electronic document number and date are not filled in (III.1c).
    """
    document = draft.data
    paper = document.medium is Medium.PAPER
    said = [f"Kèm theo {draft.title.capitalize()}"]
    if has_number_line(draft):
        typed = number(document.number) if paper else ""
        said.append(f"số {typed or BLANK}/{symbol(draft)}")
    if draft.dated:
        said.append(date_of_issue(draft) if paper else long_date(PartialDate()))
    issuer = document.agency_in_sentence or in_series(
        agency_in_sentence(each.issuing_agency) for each in issuers(document)
    )
    return f"({' '.join(filter(None, said))} của {issuer})"
