"""A record as XML in one form only, and back (xuất xứ thành XML)."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Final

from vanban.ooxml.text import escape
from vanban.ooxml.tree import DECLARATION, DamagedPartError, parse
from vanban.provenance.likeness import Likeness, Look, Unit
from vanban.provenance.record import (
    DATA_ENDING,
    NAMESPACE,
    VERSION,
    Record,
    is_digest,
    is_kept_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.tree import Tree

_YES, _NO = "yes", "no"
_TAG: Final = f"{{{NAMESPACE}}}"


class UnreadableRecordError(ValueError):
    """A record cannot be read; ``version`` is its version where it is newer than ours."""

    def __init__(self, version: str = "") -> None:
        super().__init__(version)
        self.version = version


def to_xml(record: Record) -> bytes:
    """Return a record as the bytes of a part: the same record is always the same bytes."""
    return "".join((DECLARATION, *_lines(record))).encode()


def _lines(record: Record) -> Iterator[str]:
    likeness = record.likeness
    yield f'<provenance xmlns="{NAMESPACE}" version="{VERSION}" vanban="{_quoted(record.vanban)}"'
    yield f' type="{_quoted(record.document_type)}" fitted="{_word(record.is_fitted)}"'
    yield f' imported="{_word(record.is_imported)}" marked="{_word(record.is_marked)}"'
    yield f' pictures="{record.pictures}">'
    for kind, regime in sorted(record.regimes.items()):
        yield f'<regime kind="{_quoted(kind)}" id="{_quoted(regime)}"/>'
    yield f'<data sha256="{record.data}"/><template sha256="{record.template}"/>'
    for name, digest in sorted(record.parts.items()):
        yield f'<part name="{_quoted(name)}" sha256="{_quoted(digest)}"/>'
    yield f'<text sha256="{likeness.text}"/><layout sha256="{likeness.layout}"/>'
    yield f"<looks>{_json(likeness.looks)}</looks><pages>{_json(likeness.pages)}</pages>"
    yield f"<margins>{' '.join(likeness.margins)}</margins>"
    yield f"<paragraphs>{' '.join(map(_unit, likeness.units))}</paragraphs>"
    for name, data in sorted(record.files.items()):
        yield f'<file name="{_quoted(name)}">{_content(name, data)}</file>'
    yield "</provenance>"


def from_xml(data: bytes) -> Record:
    """Return the record that a part holds.

    Raises:
        UnreadableRecordError: it holds none, is damaged, or is of a newer version.
    """
    try:
        root = parse(data)
        _refuse_others(root)
        return _record(root)
    except UnreadableRecordError:
        raise
    except (DamagedPartError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnreadableRecordError from error


def _refuse_others(root: Tree) -> None:
    version = root.get("version", "")
    if root.tag != f"{_TAG}provenance" or not version.isdecimal():
        raise UnreadableRecordError
    if int(version) > VERSION:
        raise UnreadableRecordError(version)


def _record(root: Tree) -> Record:
    likeness = Likeness(
        tuple(map(_read_unit, _text(root, "paragraphs").split())),
        _read_looks(_text(root, "looks")),
        _read_looks(_text(root, "pages")),
        tuple(_text(root, "margins").split()),
    )
    if any(unit.look >= len(likeness.looks) for unit in likeness.units):
        raise UnreadableRecordError
    regimes = {_said(row, "kind"): _said(row, "id") for row in root.iter(f"{_TAG}regime")}
    parts = {_said(row, "name"): _said(row, "sha256") for row in root.iter(f"{_TAG}part")}
    return Record(
        vanban=_said(root, "vanban"),
        document_type=_said(root, "type"),
        regimes=regimes,
        data=_digest(root, "data"),
        template=_digest(root, "template"),
        likeness=likeness,
        parts=parts,
        pictures=int(_said(root, "pictures")),
        is_fitted=_said(root, "fitted") == _YES,
        is_imported=_said(root, "imported") == _YES,
        is_marked=_said(root, "marked") == _YES,
        files=dict(map(_read_file, root.iter(f"{_TAG}file"))),
    )


def _quoted(text: str) -> str:
    return escape(text).replace('"', "&quot;")


def _word(value: bool) -> str:  # noqa: FBT001 - a yes or no is what it turns into a word
    return _YES if value else _NO


def _json(value: object) -> str:
    return escape(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _unit(unit: Unit) -> str:
    """Return a paragraph as a word: ``digest:look:open:known:blank``, as far as there is any."""
    pieces = [unit.digest, str(unit.look)]
    if unit.open:
        pieces.append(unit.open)
    if unit.blank:
        pieces += [unit.known, ".".join(map(str, unit.blank))]
    return ":".join(pieces)


def _read_unit(word: str) -> Unit:
    said, look, *rest = word.split(":")
    opened, known, gaps, *more = (*rest, "", "", "")
    if any(more):
        raise UnreadableRecordError
    blank = tuple(map(int, gaps.split("."))) if gaps else ()
    return Unit(said, int(look), opened, blank, known)


def _read_looks(text: str) -> tuple[Look, ...]:
    looks = tuple(map(tuple, json.loads(text)))
    if not all(isinstance(value, str | int | float) for look in looks for value in look):
        raise UnreadableRecordError
    return looks


def _content(name: str, data: bytes) -> str:
    """Return a file as text: data as they are, a template in letters that XML can hold."""
    if name.endswith(DATA_ENDING):
        return escape(data.decode())
    return base64.b64encode(data).decode()


def _read_file(element: Tree) -> tuple[str, bytes]:
    name, text = _said(element, "name"), element.text or ""
    if not is_kept_name(name):
        raise UnreadableRecordError
    if name.endswith(DATA_ENDING):
        return name, text.encode()
    try:
        return name, base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise UnreadableRecordError from error


def _text(root: Tree, name: str) -> str:
    element = root.find(f"{_TAG}{name}")
    if element is None:
        raise UnreadableRecordError
    return element.text or ""


def _digest(root: Tree, name: str) -> str:
    element = root.find(f"{_TAG}{name}")
    if element is None:
        raise UnreadableRecordError
    value = _said(element, "sha256")
    if not is_digest(value):
        raise UnreadableRecordError
    return value


def _said(element: Tree, name: str) -> str:
    """Return an attribute that must be there."""
    value = element.get(name)
    if value is None:
        raise UnreadableRecordError
    return value
