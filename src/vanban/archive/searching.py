"""What is asked of a collection, and the papers that answer to it (tìm trong kho)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.archive.folding import exact, plain
from vanban.archive.index import COLUMNS, entry_from, plain_number
from vanban.groundwork.regex import regex
from vanban.reading.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.archive.index import Index
    from vanban.archive.paper import Entry
    from vanban.vocabulary.dates import PartialDate

_PHRASE: Final = regex(r"[\"“”«»]([^\"“”«»]*)[\"“”«»]|([^\s\"“”«»]+)")
_DIGEST: Final = regex(r"[0-9a-f]{8,64}")
_EVERYWHERE: Final = ("subject", "people", "targets", "text")
_BY_DAY: Final = "day DESC, path"
_MANY: Final = 1_000
_WEIGHTS: Final = "8.0, 4.0, 4.0, 1.0, 8.0, 4.0, 4.0, 1.0"
"""How much more a word of the subject counts than one of the text."""


class Term(Struct, frozen=True):
    """A word or a phrase that is looked for (từ cần tìm); ``begins`` takes longer words, too."""

    text: str
    begins: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it was typed without diacritics, so that those of the text do not matter."""
        return plain(self.text) == exact(self.text)

    def match(self, columns: Sequence[str], *, by_letters: bool = False) -> str:
        """Return it as FTS5 reads it; ``by_letters`` passes over diacritics in any case."""
        is_plain = self.is_plain or by_letters
        folded = plain(self.text) if is_plain else exact(self.text)
        names = " ".join(f"plain_{each}" if is_plain else each for each in columns)
        quoted = folded.replace('"', '""')
        return f'{{{names}}} : "{quoted}"{" *" if self.begins else ""}'


class Query(Struct, frozen=True):
    """What is looked for (điều cần tìm); what is blank does not matter."""

    terms: tuple[Term, ...] = ()
    kind: str = ""
    number: str = ""
    since: str = ""
    until: str = ""
    body: str = ""
    signer: str = ""
    person: str = ""
    target: str = ""
    limit: int = 0


class Answer(Struct, frozen=True):
    """The papers found (kết quả tìm): those shown, and how many there are in all.

    ``by_letters`` tells that nothing has the diacritics that were typed, and
    that these papers differ in them.
    """

    entries: tuple[Entry, ...]
    count: int
    by_letters: bool = False


def terms_of(words: Sequence[str]) -> tuple[Term, ...]:
    """Return the terms that a clerk typed: an argument with blanks is a phrase, like quotes."""
    return tuple(term for typed in words for term in _terms(typed))


def day_text(day: PartialDate | None) -> str:
    """Return a bound in the order in which days are kept."""
    from vanban.archive.paper import Described

    return Described(issued_on=day).day if day else ""


def find(index: Index, query: Query) -> Answer:
    """Return the papers that answer to a query; those whose subject has the words come first."""
    found = _found(index, query, by_letters=False)
    if found.count or all(term.is_plain for term in _all_terms(query)):
        return found
    return _found(index, query, by_letters=True)


def named(index: Index, name: str) -> list[Entry]:
    """Return the papers that a clerk names: by file, by number, by the beginning of a digest."""
    wanted = name.replace("\\", "/").removeprefix("./")
    conditions: tuple[tuple[str, str], ...] = (("spelled = ?", wanted.casefold()),)
    if "." in wanted:
        conditions += (("spelled GLOB ?", f"*/{_plainly(wanted.casefold())}"),)
    conditions += (_number(wanted),)
    if _DIGEST.fullmatch(wanted.lower()):
        conditions += (("digest GLOB ?", f"{wanted.lower()}*"),)
    found = (index.entries(condition, (value,)) for condition, value in conditions)
    return next(filter(None, found), [])


def _found(index: Index, query: Query, *, by_letters: bool) -> Answer:
    match = " AND ".join(_matches(query, by_letters=by_letters))
    conditions, values = _conditions(query)
    source, order = "papers", _BY_DAY
    ordering: tuple[str, ...] = ()
    if match:
        source = "words JOIN papers ON papers.id = words.rowid"
        conditions.insert(0, "words MATCH ?")
        values.insert(0, match)
    where = " AND ".join(conditions) or "1"
    counting = f"SELECT count(*) FROM {source} WHERE {where}"  # noqa: S608 - conditions of ours, values apart
    count = index.connection.execute(counting, values).fetchone()[0]
    if match:
        order, ordering = _order(query, count, by_letters=by_letters)
    columns = ", ".join(f"papers.{each}" for each in COLUMNS.split(", "))
    limit = f" LIMIT {query.limit:d}" if query.limit else ""
    sql = f"SELECT {columns} FROM {source} WHERE {where} ORDER BY {order}{limit}"  # noqa: S608 - conditions of ours, values apart
    rows = index.connection.execute(sql, (*values, *ordering))
    entries = tuple(map(entry_from, rows))
    return Answer(entries, count, by_letters and bool(entries))


def _order(query: Query, count: int, *, by_letters: bool) -> tuple[str, tuple[str, ...]]:
    """Return the order of the papers found, and what it compares with.

    A word that stands in thousands of papers weighs nothing in any of them, and
    weighing it would take most of the time: those with it in their subjects come first.
    """
    if not query.terms and count > _MANY:
        return _BY_DAY, ()
    if count <= _MANY:
        return f"bm25(words, {_WEIGHTS}), {_BY_DAY}", ()
    subject = " AND ".join(term.match(("subject",), by_letters=by_letters) for term in query.terms)
    inside = "words.rowid IN (SELECT rowid FROM words WHERE words MATCH ?)"
    return f"{inside} DESC, {_BY_DAY}", (subject,)


def _matches(query: Query, *, by_letters: bool) -> Iterator[str]:
    for term in query.terms:
        yield term.match(_EVERYWHERE, by_letters=by_letters)
    for text, columns in (
        (query.signer, ("people",)),
        (query.person, ("people", "text")),
        (query.target, ("targets", "text")),
    ):
        for term in _whole(text):
            yield term.match(columns, by_letters=by_letters)


def _all_terms(query: Query) -> tuple[Term, ...]:
    others = (_whole(text) for text in (query.signer, query.person, query.target))
    return (*query.terms, *(term for each in others for term in each))


def _conditions(query: Query) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    if query.kind:
        conditions.append("plain_kind = ?")
        values.append(bare(query.kind))
    if query.number:
        condition, pattern = _number(query.number)
        conditions.append(condition)
        values.append(pattern)
    if query.since:
        conditions.append("day <> '' AND substr(?, 1, length(day)) <= day")
        values.append(query.since)
    if query.until:
        conditions.append("day <> '' AND substr(day, 1, length(?)) <= ?")
        values += [query.until, query.until]
    if query.body:
        conditions.append("instr(plain_agency, ?) > 0")
        values.append(plain(" ".join(query.body.split())))
    return conditions, values


def _number(typed: str) -> tuple[str, str]:
    """Return the condition for a number (``5``), a symbol (``KH-UBND``) or both."""
    folded = plain_number(typed)
    if "/" in folded:
        return "plain_number = ?", folded
    if folded.isdecimal():
        return "(plain_number || '/') GLOB ?", f"{folded}/*"
    return "plain_number GLOB ?", f"*/{_plainly(folded)}"


def _plainly(text: str) -> str:
    """Return a text in which GLOB sees no sign of its own."""
    return re.sub(r"([*?\[])", r"[\1]", text)


def _terms(typed: str) -> Iterator[Term]:
    if not re.search(r"[\"“”«»]", typed) and " " in typed.strip():
        yield from _whole(typed)
        return
    for found in _PHRASE.finditer(typed):
        yield from _whole(found[1] if found[1] is not None else found[2])


def _whole(typed: str) -> Iterator[Term]:
    """Yield a text as one term, unless it has neither letter nor figure."""
    begins = typed.endswith("*")
    text = " ".join(typed.rstrip("*").replace("\0", " ").split())
    if any(letter.isalnum() for letter in text):
        yield Term(text, begins)
