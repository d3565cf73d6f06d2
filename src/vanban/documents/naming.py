"""Which document type a data file names (loại văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message
from vanban.documents.document_type import document_types, find_type, unknown_type

if TYPE_CHECKING:
    from vanban.documents.document_type import DocumentType
    from vanban.reading.source import Source


def type_in(source: Source) -> DocumentType:
    """Return the type that the data name.

    Raises:
        DataError: the type is missing or unknown; carries the file's other faults too.
    """
    name = source.text("loại văn bản", "document_type")
    if name is None and not source.is_whole:
        raise DataError(*source.findings)  # it may stand on the line that could not be read
    if name is None or name.is_blank:
        known = ", ".join(each.label for each in document_types())
        raise DataError(
            *source.findings,
            Finding(
                "D341",
                Message("chưa ghi loại văn bản"),
                source.place(()),
                hint=Message("thêm “loại văn bản: …”, là một trong: {known}", known=known),
            ),
        )
    found = find_type(name.value)
    if found is None:
        place = source.place(("loại văn bản",))
        raise DataError(*source.findings, unknown_type(name.value, place))
    return found
