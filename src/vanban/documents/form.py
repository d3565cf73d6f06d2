"""The form of a document type, empty or filled in (phiếu của một loại văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.anatomy.agency import SAMPLE, SLUG, Agency
from vanban.diagnostics import DataError
from vanban.documents.document_type import named
from vanban.reading.files import with_files
from vanban.reading.sheets.form_data import values_of
from vanban.reading.sheets.form_writing import form
from vanban.reading.source import read_source
from vanban.reading.validate import labelled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vanban.reading.model import Data

_KIND = "loại văn bản"
"""The field that tells the type, filled in whatever else is left blank."""


def form_of(slug: str, data: Path | None = None, *, blank: bool = False) -> bytes:
    """Return the form of a type, or of the profile ``co-quan``, as a workbook.

    Args:
        slug: the type.
        data: a data file whose values are filled in; without it the sample's.
        blank: whether nothing is filled in but the type itself.

    Raises:
        UsageError: no such type, no such file.
        DataError: the data cannot be read, or do not fit into a form.
    """
    is_profile = slug == SLUG
    model: type[Data] = Agency if is_profile else named(slug).model
    if data is not None:
        return form(model, _values_in(data, model))
    values = SAMPLE if is_profile else named(slug).sample
    kept = {key: value for key, value in values.items() if key == _KIND}
    return form(model, kept if blank else values)


def _values_in(data: Path, model: type[Data]) -> Mapping[str, Any]:
    source = labelled(with_files(read_source(data), model), model)
    if source.errors:
        raise DataError(*source.errors)
    return values_of(source.root, model)
