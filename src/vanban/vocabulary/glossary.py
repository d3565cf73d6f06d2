"""The glossary that ties the clerk's words to the identifiers of the code (bảng từ vựng)."""

from __future__ import annotations

from msgspec import Struct

from vanban.groundwork.tables import read_table


class Term(Struct, frozen=True):
    """A term (thuật ngữ) with the identifiers that stand for it and no other.

    ``avoid`` holds words that must not be used for it; an identifier with a
    dot, such as ``Level.PART``, means that only inside its class.
    """

    vietnamese: str
    identifiers: tuple[str, ...]
    topic: str
    note: str = ""
    avoid: tuple[str, ...] = ()


def terms() -> tuple[Term, ...]:
    """Return every term in the order of the file."""
    return tuple(
        Term(
            row["vi"],
            tuple(row["en"]),
            topic,
            row.get("note", ""),
            tuple(row.get("avoid", ())),
        )
        for topic, rows in read_table(__package__, "glossary.toml").items()
        for row in rows
    )
