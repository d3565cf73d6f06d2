"""The record of a made document: from what it was made, by what, and what it looked like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.provenance.likeness import Likeness

VERSION: Final = 1
"""The version of the form of records that is written here, and the newest that is read."""
NAMESPACE: Final = "urn:vanban:provenance"
DATA_ENDING: Final = ".json"
TEMPLATE_ENDING: Final = ".docx"
_DIGEST: Final = regex(r"[0-9a-f]{64}")
_KEPT: Final = regex(r"[0-9a-f]{64}\.(?:json|docx)")


class Record(Struct, frozen=True):
    """The record in a made document (xuất xứ); it names no folder, no person and no day.

    ``vanban`` is the version of the program; ``regimes`` are the ids of the law
    around the document by their kind. ``data`` and ``template`` are the digests
    under which both are kept, ``parts`` those of the document's parts without the
    record, by name; ``pictures`` is how many it shows. ``is_imported`` tells of a
    paper of old that was made again, ``is_marked`` that it says so at its foot.
    ``files`` are those that
    travel within it, by name: data and what they name, without what nobody
    should read, and the template.
    """

    vanban: str
    document_type: str
    regimes: Mapping[str, str]
    data: str
    template: str
    likeness: Likeness
    parts: Mapping[str, str] = field(default_factory=dict)
    pictures: int = 0
    is_fitted: bool = False
    is_imported: bool = False
    is_marked: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def data_name(self) -> str:
        """The name of the file that keeps the data."""
        return f"{self.data}{DATA_ENDING}"

    @property
    def template_name(self) -> str:
        """The name of the file that keeps the template."""
        return f"{self.template}{TEMPLATE_ENDING}"


def is_digest(text: str) -> bool:
    """Whether a text is a digest (SHA-256, hexadecimal), and so no name of any other file."""
    return _DIGEST.fullmatch(text) is not None


def is_kept_name(name: str) -> bool:
    """Whether a name is one under which data or a template are kept."""
    return _KEPT.fullmatch(name) is not None
