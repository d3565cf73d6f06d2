"""The papers that units have handed in, as far as a table of them needs (văn bản đã nộp)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Final

from msgspec import Struct
from pydantic import Field

from vanban.diagnostics import DataError, Finding, Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError
from vanban.emulation.linked_files import linked_source
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.date_reading import read_date
from vanban.formatting.period_reading import read_period
from vanban.groundwork.regex import regex
from vanban.outputs.names import safe_name
from vanban.provenance.store import FOLDER
from vanban.reading.model import Data, OneOrMany, Parsed
from vanban.reading.spelling import folded
from vanban.reading.validate import read_model
from vanban.vocabulary.dates import PartialDate
from vanban.vocabulary.periods import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

DATA: Final = frozenset({".yaml", ".yml", ".json", ".xlsx"})
WORD: Final = ".docx"
_UNKNOWN: Final = PartialDate()
_SHORT: Final = (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("uỷ", "ủy"))
_ACCENTED: Final = {
    "quy": "quý", "thang": "tháng", "nam": "năm", "hoc": "học", "ky": "kỳ", "dau": "đầu",
    "cuoi": "cuối",
}  # fmt: skip
_PERIOD: Final = regex(
    r"(?:quý [IV\d]+|\d tháng(?: (?:đầu|cuối) năm)?|học kỳ [I\d]+|năm(?: học)?)[^,;.]*\d{4}"
    r"(?: - \d{4})?",
    re.IGNORECASE,
)


class PaperFacts(Data):
    """What a table of papers needs to know of a data file; its other fields are passed over."""

    document_type: str = Field("", title="loại văn bản")
    issuing_agency: Annotated[tuple[str, ...], OneOrMany()] = Field((), title="cơ quan ban hành")
    issued_on: Annotated[PartialDate, Parsed(read_date)] = Field(
        PartialDate(), title="ngày ban hành"
    )
    period: Annotated[Period | None, Parsed(read_period)] = Field(None, title="kỳ báo cáo")


class HandedIn(Struct, frozen=True):
    """A paper that was handed in (văn bản đã nộp).

    ``units`` are the names of those whose paper it is, as sentences write them;
    ``fault`` says why nothing is known of it.
    """

    path: Path
    units: tuple[str, ...] = ()
    issued_on: PartialDate = _UNKNOWN
    period: Period | None = None
    fault: Finding | None = None


def papers_in(folder: Path) -> tuple[HandedIn, ...]:
    """Return the papers that lie in a folder and below it, in the order of their names.

    A Word file that lies beside the data file of its name is the same paper.
    """
    if not folder.is_dir():
        return ()
    files = [path for path in sorted(folder.rglob("*")) if is_paper(path)]
    data = {path.with_suffix("") for path in files if path.suffix.lower() in DATA}
    return tuple(
        _read(path)
        for path in files
        if path.suffix.lower() in DATA or path.with_suffix("") not in data
    )


def unit_key(name: str) -> str:
    """Return what names of one unit have in common: ``UBND xã Ba Cung``, ``xã Ba Cung``.

    Diacritics count: xã Ba Tơ is not xã Ba Tô.
    """
    key = folded(agency_in_sentence([name]))
    for short, long in _SHORT:
        key = re.sub(rf"\b{short}\b", long, key)
    return key.removeprefix("ủy ban nhân dân ")


def is_of(paper: HandedIn, unit: str, slugs: Mapping[str, str]) -> bool:
    """Whether a paper is that of a unit: by whom it says to be, else by its file's name.

    Args:
        paper: the paper.
        unit: the unit's name.
        slugs: the plain file name of each unit that no other unit shares.
    """
    if paper.units:
        return unit_key(unit) in map(unit_key, paper.units)
    return slugs.get(paper.path.stem) == unit


def slugs_of(units: tuple[str, ...]) -> Mapping[str, str]:
    """Return the plain file name of each unit, where it tells the unit from all others."""
    names: dict[str, list[str]] = {}
    for unit in dict.fromkeys(units):
        for slug in {safe_name(unit_key(unit)), safe_name(unit)}:
            names.setdefault(slug, []).append(unit)
    return {slug: owners[0] for slug, owners in names.items() if len(owners) == 1}


def is_paper(path: Path) -> bool:
    """Whether a file can be a paper, by its ending; hidden and lock files are none.

    Neither are the data and templates that a store keeps of made papers.
    """
    hidden = path.name.startswith((".", "~$")) or path.parent.name == FOLDER
    return path.is_file() and not hidden and path.suffix.lower() in {*DATA, WORD}


def _read(path: Path) -> HandedIn:
    try:
        return _from_word(path) if path.suffix.lower() == WORD else _from_data(path)
    except (DataError, UsageError) as error:
        return HandedIn(path, fault=error.findings[0])


def _from_data(path: Path) -> HandedIn:
    source = linked_source(path.name, path.parent, PaperFacts)
    facts = read_model(source, PaperFacts)
    names = (agency_in_sentence(facts.issuing_agency),) if facts.issuing_agency else ()
    period = facts.period or _period_of(path.parent)
    return HandedIn(path, (*names, *_parties(path)), facts.issued_on, period)


def _parties(path: Path) -> Iterator[str]:
    """Yield who takes part, where the paper is a pledge."""
    from vanban.reading.nodes import Listing, Record, Text
    from vanban.reading.source import read_source

    node = read_source(path).node(("các bên",))
    for item in node.items if isinstance(node, Listing) else ():
        if isinstance(item, Record):
            yield from (
                entry.node.value
                for entry in item.entries
                if folded(entry.key) == "tên đơn vị" and isinstance(entry.node, Text)
            )


def _from_word(path: Path) -> HandedIn:
    from vanban.conformity.component import Component
    from vanban.conformity.dating import issued_on
    from vanban.conformity.recognition import recognise
    from vanban.reading.opening import read_bytes
    from vanban.structure.view import view

    anatomy = recognise(view(read_bytes(path), str(path)))
    agency = [found.seen.full_text for found in anatomy.all(Component.AGENCY)]
    names = (agency_in_sentence(agency),) if agency else ()
    period = _period_in(anatomy.text(Component.SUBJECT)) or _period_of(path.parent)
    return HandedIn(path, names, issued_on(anatomy), period)


def _period_of(folder: Path) -> Period | None:
    """Return the period that a folder is named after: ``quy-I-nam-2021``."""
    words = folder.name.replace("-", " ").replace("_", " ").split()
    return _period(" ".join(_ACCENTED.get(word.lower(), word) for word in words))


def _period_in(subject: str) -> Period | None:
    return next(filter(None, (_period(found[0]) for found in _PERIOD.finditer(subject))), None)


def _period(text: str) -> Period | None:
    try:
        return read_period(text)
    except BadValueError:
        return None


def unreadable(paper: HandedIn) -> Finding | None:
    """Return that a paper could not be read, and why."""
    if paper.fault is None:
        return None
    return Finding(
        "M106",
        Message("không đọc được văn bản đã nộp: {why}", why=paper.fault.message),
        Place(file=str(paper.path)),
        hint=paper.fault.hint,
    )
