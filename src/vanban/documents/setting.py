"""Which law surrounds a document, by its date or as its data say (bối cảnh pháp luật)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.stage import Stage
from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.documents.past_setting import doubtful, nearest_setting, undated
from vanban.law.setting import Setting, surround
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.model import AdministrativeDocument
    from vanban.documents.document_type import DocumentType
    from vanban.reading.source import Source

_UNKNOWN_ID = "L001"


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
    is_past, when = document.stage is Stage.IMPORTED, document.issued_on
    try:
        setting = surround(when, governing, pinned=pinned, place=date, pin=pin)
    except DataError as error:
        if not is_past or any(each.code == _UNKNOWN_ID for each in error.findings):
            return Setting({}), error.findings
        setting = nearest_setting(when, governing, pinned)
        return setting, (doubtful(setting.layout, date), *_by_name_only(setting, date))
    is_open = is_past and when.year is None and not pinned
    notes = undated(setting, date) if is_open else ()
    return setting, (*notes, *_by_name_only(setting, date))


def _by_name_only(setting: Setting, place: Place) -> Iterator[Finding]:
    """Yield a note for each regime of which more than its name has not been verified."""
    for regime in setting.regimes.values():
        if regime.unverified:
            yield Finding(
                "L020",
                Message(
                    "văn bản thuộc thời kỳ của {regime}; chưa đối chiếu nên không xét {unverified}",
                    regime=regime.name,
                    unverified=regime.unverified,
                ),
                place,
                Severity.NOTE,
                hint=Message("tự đối chiếu những điều ấy với văn bản của thời kỳ"),
                clause=regime.reference,
            )
