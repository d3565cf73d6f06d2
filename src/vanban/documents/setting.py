"""Which law surrounds a document, by its date or as its data say (bối cảnh pháp luật)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Place
from vanban.law.setting import Setting, surround
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.documents.document_type import DocumentType
    from vanban.reading.source import Source


def setting_of(
    document: AdministrativeDocument,
    document_type: DocumentType,
    source: Source,
    regime: str | None,
) -> tuple[Setting, tuple[Finding, ...]]:
    """Return the law around the document, or none and why it cannot be told."""
    pinned = (regime or document.regime).replace(",", " ").split()
    governing = [
        each for each in all_regimes() if each.makes and each.kind in document_type.governed_by
    ]
    date, pin = source.place(("ngày ban hành",)), source.place(("chế độ",))
    if regime:
        pin = Place(file="(tham số --regime)")
    try:
        return surround(document.issued_on, governing, pinned=pinned, place=date, pin=pin), ()
    except DataError as error:
        return Setting({}), error.findings
