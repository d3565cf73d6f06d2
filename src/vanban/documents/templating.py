"""Which Word template a document is printed with, from which folder (mẫu của văn bản)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vanban.anatomy.sizes import Sizes
from vanban.diagnostics import DataError, Finding
from vanban.formatting.filters import filters
from vanban.reading.opening import read_bytes
from vanban.regimes import all_regimes
from vanban.rendering import compile_template
from vanban.rendering.template_files import (
    find_template,
    no_folder,
    not_in_folders,
    shipped_folder,
    too_large,
)

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.documents.document_type import DocumentType
    from vanban.rendering.template import Template

_AT_HAND: Final = 8


def template_of(
    document_type: DocumentType, draft: Draft, folder: Path | None
) -> tuple[Path, tuple[Finding, ...]]:
    """Return the template of a document, and a note where an own folder holds none.

    Raises:
        DataError: the data name a folder that is not there.
        UsageError: ``folder`` is not there.
        TemplateError: there is no template of the type.
    """
    own = [folder] if folder else []
    if draft.data.templates:
        place = draft.locate("thư mục mẫu")
        own.append(Path(place.file).parent / draft.data.templates)
        if not own[-1].is_dir():
            raise DataError(no_folder(own[-1], place))
    sizes = "" if draft.data.sizes is Sizes.USUAL else draft.data.sizes
    layout = draft.setting.layout.id
    is_newest = layout == [each.id for each in all_regimes() if each.kind == "layout"][-1]
    found = find_template(document_type.slug, layout, own, sizes=sizes, is_newest=is_newest)
    shelf = "" if is_newest else layout
    return found, not_in_folders(found, own, document_type.slug, shelf=shelf)


def read_template(path: Path) -> tuple[bytes, Template]:
    """Return a template as it lies there, and ready to be filled.

    Raises:
        UsageError: there is no such file.
        TemplateError: it is no template, or too large for one.
    """
    try:
        source = read_bytes(path)
    except DataError as error:
        raise too_large(path) from error
    return source, _compiled(source, str(path))


@lru_cache(_AT_HAND)
def _compiled(source: bytes, name: str) -> Template:
    """Return a template ready to be filled; many papers of one command share it."""
    is_ours = Path(name).is_relative_to(shipped_folder())
    return compile_template(source, name, filters=filters(), is_proven=is_ours)
