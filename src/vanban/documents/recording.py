"""A made document with the record of what it was made from, and what is kept for that (xuất xứ)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

import vanban
from vanban.anatomy.stage import Stage
from vanban.provenance.carrying import with_record
from vanban.provenance.likeness import likeness
from vanban.provenance.record import Record
from vanban.reading.canonical import canonical
from vanban.structure.view import View, view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.anatomy.composition import Draft
    from vanban.documents.document_type import DocumentType
    from vanban.reading.canonical import Canonical

_PINNED = "chế độ"


class Origin(Struct, frozen=True):
    """What a document was made from (nguồn của văn bản), as far as it shows on the page.

    ``template`` are the bytes of the template, ``regime`` the ids that the command
    line pinned.
    """

    draft: Draft
    document_type: DocumentType
    template: bytes
    regime: str = ""
    is_fitted: bool = False


class Embedding(Struct, frozen=True):
    """What of the data and the template travels in the file (nhúng).

    Of what is about persons only the ``fields`` that are named do.
    """

    data: bool = False
    fields: tuple[str, ...] = ()
    template: bool = False


class Recorded(Struct, frozen=True):
    """A made document with its record (văn bản có xuất xứ).

    ``seen`` is the document as its reader sees it; ``kept`` are the data and
    the template by the names under which a store keeps them.
    """

    document: bytes
    seen: View
    kept: Mapping[str, bytes] = field(default_factory=dict)


def record_of(document: bytes, origin: Origin, embedding: Embedding) -> Recorded:
    """Return a made document with its record.

    Raises:
        UsageError: a field is named to travel that need not be named.
    """
    pinned = ",".join(origin.regime.replace(",", " ").split())
    draft, document_type = origin.draft, origin.document_type
    settings = {_PINNED: pinned} if pinned else {}
    data = canonical(draft.source, document_type.model, settings=settings)
    seen = view(document)
    record = Record(
        vanban=vanban.__version__,
        document_type=document_type.slug,
        regimes={kind: regime.id for kind, regime in draft.setting.regimes.items()},
        data=data.digest,
        template=hashlib.sha256(origin.template).hexdigest(),
        likeness=likeness(seen),
        is_fitted=origin.is_fitted,
        is_imported=draft.data.stage is Stage.IMPORTED,
        is_marked=draft.data.stage is Stage.IMPORTED and draft.data.is_marked_again,
    )
    files = _embedded(data, document_type, seen, embedding) if embedding.data else {}
    if embedding.template:
        files[record.template_name] = origin.template
    made = with_record(document, replace(record, files=files))
    return Recorded(made, seen, {**data.files, record.template_name: origin.template})


def _embedded(
    data: Canonical, document_type: DocumentType, seen: View, embedding: Embedding
) -> dict[str, bytes]:
    """Return the data that travel in the file: what is printed, and of persons what was named."""
    from vanban.reading.printed_fields import printed_fields

    margins = (each for _, story in seen.margins for each in story)
    words = "\n".join(each.full_text for each in (*seen.paragraphs, *seen.notes, *margins))
    return printed_fields(data, document_type.model, words, embedding.fields)
