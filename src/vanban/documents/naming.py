"""Which document type a data file names (loại văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.past import is_past
from vanban.diagnostics import DataError, Finding, Message
from vanban.documents.document_type import (
    find_type,
    general_type,
    known_types,
    unknown_type,
)
from vanban.reading.names import is_blank
from vanban.reading.nodes import Layer
from vanban.reading.shapes import names_of
from vanban.reading.spelling import folded

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
        known = known_types()
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
    if is_past(source):
        return _past(found, name.value, source)
    if found is None:
        place = source.place(("loại văn bản",))
        raise DataError(*source.findings, unknown_type(name.value, place))
    return found


def _past(found: DocumentType | None, name: str, source: Source) -> DocumentType:
    """Return the type that makes a paper of old again: of an unknown kind, the general one.

    A paper of one of the own types is made by it only where the data have a list or
    anything else that this type alone knows; else nothing of what the type asks for
    binds, and the general type makes it under its name.
    """
    general = general_type()
    if found is None:
        return replace(general, label=name, title=" ".join(name.split()).upper())
    if found.is_general or _has_own_fields(found, general, source):
        return found
    return replace(
        general,
        label=found.label,
        title=found.title,
        abbreviation=found.abbreviation,
        governed_by=found.governed_by,
        numbered=found.numbered,
        dated=found.dated,
    )


def _has_own_fields(own: DocumentType, general: DocumentType, source: Source) -> bool:
    """Return whether the file itself, not its profile, fills in a field of the own type alone."""
    known, shared = names_of(own.model), names_of(general.model)
    typed = (
        folded(entry.key)
        for entry in source.root.entries
        if entry.layer is not Layer.PROFILE and not is_blank(entry.node)
    )
    return any(key in known and key not in shared for key in typed)
