"""A paper, Word file or data file, issued: what is written where (phát hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.cli.destination import check_output, target_of, write_document
from vanban.cli.keeping import keep
from vanban.cli.making import Order, Outcome
from vanban.diagnostics import Finding, Severity
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.issuing.order import Issue

_ZIP: Final = b"PK"
_DRAFT = regex(r"_(?:du-thao|dự thảo)\Z")
_BOOKS: Final = (".xlsx", ".xlsm")


class Where(Struct, frozen=True):
    """Where an issued paper goes, and of what kind it is (nơi ghi)."""

    output: str | None = None
    overwrite: bool = False
    electronic: bool = False


def issue_paper(paper: Path, order: Issue, where: Where) -> Outcome:
    """Issue a paper and return what came of it.

    Raises:
        VanbanError: it cannot be issued, or not be written.
    """
    from vanban.reading.opening import read_bytes

    check_output(where.output, several=False)
    content = read_bytes(paper)
    is_book = paper.suffix.lower() in _BOOKS
    if content.startswith(_ZIP) and not is_book:
        return _issue_word(paper, content, order, where)
    return _issue_data(paper, None if is_book else content, order, where)


def _issue_word(paper: Path, content: bytes, order: Issue, where: Where) -> Outcome:
    from vanban.formatting.dates import short_date
    from vanban.issuing.word import issue_word

    issued = issue_word(content, str(paper), order, pointers=not where.electronic)
    stem = _DRAFT.sub("", paper.stem)
    last = order.figure or short_date(order.date).replace("/", "-")
    name = f"{stem}_{last}.docx"
    target = target_of(paper, name, where.output, several=False)
    written = write_document(target, issued.document, overwrite=where.overwrite, written=())
    return _outcome((written,), issued.findings)


def _issue_data(paper: Path, content: bytes | None, order: Issue, where: Where) -> Outcome:
    """Make the document from issued data, and keep these beside the data that they come from."""
    from vanban.issuing.data import issue_from_data
    from vanban.outputs.files import write_whole

    issued = issue_from_data(paper, content, order)
    product = issued.product
    target = target_of(paper, product.proposed_name, where.output, several=False)
    files = [write_document(target, product.document, overwrite=where.overwrite, written=())]
    if issued.data is not None:
        data = paper.with_name(f"{target.stem}{paper.suffix}")
        write_whole(data, issued.data, overwrite=where.overwrite)
        files.append(data)
    return _outcome(tuple(files), (*issued.findings, *keep(product, target, Order())))


def _outcome(files: tuple[Path, ...], findings: tuple[Finding, ...]) -> Outcome:
    remain = any(finding.severity is not Severity.NOTE for finding in findings)
    return Outcome(files, findings, FINDINGS_REMAIN if remain else DONE)
