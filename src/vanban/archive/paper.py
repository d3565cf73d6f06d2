"""What a collection knows of a paper: number, day, type, body, signers, text (mô tả văn bản)."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct, field

from vanban.vocabulary.dates import PartialDate


class Described(Struct, frozen=True):
    """A paper as it can be looked for (mô tả văn bản); what it does not say is blank.

    ``number`` is number and symbol as printed (``05/KH-UBND``); ``agency`` is
    written as in a sentence; ``leans_on`` are the other files that a data file names.
    """

    kind: str = ""
    number: str = ""
    issued_on: PartialDate = field(default_factory=PartialDate)
    agency: str = ""
    parent: str = ""
    subject: str = ""
    signers: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    text: str = ""
    leans_on: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The day in an order that sorts: ``2021-02-18``, ``2021-02``, ``2021`` or nothing."""
        known = self.issued_on
        if known.year is None:
            return ""
        parts = [f"{known.year:04}"]
        for part in (known.month, known.day):
            if part is None:
                break
            parts.append(f"{part:02}")
        return "-".join(parts)


class Entry(Struct, frozen=True):
    """A paper in a collection (văn bản trong kho): where it lies, its digest, what is known."""

    path: str
    digest: str
    day: str = ""
    number: str = ""
    kind: str = ""
    agency: str = ""
    parent: str = ""
    subject: str = ""
    signers: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


Reader = Callable[[bytes, str], Described]
"""From the bytes and the name of a file to what it says of itself.

Raises a ``VanbanError`` where the file cannot be read.
"""


def entry_of(described: Described, path: str, digest: str) -> Entry:
    """Return a described paper as it stands in a collection."""
    return Entry(
        path,
        digest,
        described.day,
        described.number,
        described.kind,
        described.agency,
        described.parent,
        described.subject,
        described.signers,
        described.targets,
    )
