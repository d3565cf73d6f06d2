"""A document made anew from data with its number and day, and these data themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.issuing.data_file import issue_data, issued_values

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.issuing.order import Issue
    from vanban.pipeline import Product


class IssuedData(Struct, frozen=True):
    """A document made from issued data (bản phát hành); ``data`` is the data file itself.

    A workbook is not written back: its ``data`` is nothing, and a finding says so.
    """

    product: Product
    data: bytes | None
    findings: tuple[Finding, ...]


def issue_from_data(path: Path, content: bytes | None, order: Issue) -> IssuedData:
    """Return the document that a data file describes, with the number and day of the order.

    Args:
        path: the data file.
        content: its bytes; nothing for a workbook.
        order: the number and the day.

    Raises:
        DataError: the data are issued already, or cannot become a document.
    """
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.pipeline import produce, recorded
    from vanban.reading.describe import fields

    known = [field.label for field in fields(AdministrativeDocument)]
    findings: tuple[Finding, ...] = ()
    if content is None:
        values, data = issued_values(order, known), None
        findings = (_not_written(str(path)),)
    else:
        filled = issue_data(content, str(path), order, known=known)
        values, data = dict(filled.values), filled.data
    product = produce(path, overrides=[f"{key}={value}" for key, value in values.items()])
    return IssuedData(recorded(product), data, (*findings, *product.findings))


def _not_written(name: str) -> Finding:
    return Finding(
        "W316",
        Message("số và ngày có trong văn bản Word nhưng chưa ghi vào phiếu Excel"),
        Place(file=name),
        Severity.NOTE,
        hint=Message("điền hai mục ấy vào phiếu để lần sau tạo lại được đúng bản này"),
    )
