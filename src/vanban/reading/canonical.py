"""Data in the one form in which they are kept and compared: all that a document uses, no more."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Place, UsageError
from vanban.reading.format_version import FORMAT, LABEL
from vanban.reading.interpretation import Interpreter, Spot
from vanban.reading.names import is_blank, match_names
from vanban.reading.nodes import BLOCK_STYLES, Listing, Node, Record, Text, plain
from vanban.reading.shapes import (
    AnyShape,
    EitherShape,
    FieldShape,
    ListShape,
    RecordShape,
    Shape,
    TableShape,
    names_of,
)
from vanban.reading.spelling import folded
from vanban.reading.validate import labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from vanban.reading.model import Data, NamesData
    from vanban.reading.source import Source

ENDING: Final = ".json"
ELSEWHERE: Final = frozenset({"thông tin cơ quan", "thư mục mẫu", "kho lưu"})
"""Fields that say where things are and not what is printed; they are folded in or recorded."""


class Canonical(Struct, frozen=True):
    """Data as they are kept (dạng chuẩn của dữ liệu): a text, and those of the files it names.

    ``linked`` are the texts of the other data files by the name under which the
    text names them: their digest.
    """

    text: str
    linked: Mapping[str, str] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """The digest by which the data are kept."""
        return digest_of(self.text)

    @property
    def files(self) -> dict[str, bytes]:
        """The files to be kept, by name."""
        texts = {f"{self.digest}{ENDING}": self.text, **self.linked}
        return {name: text.encode() for name, text in texts.items()}


def digest_of(text: str) -> str:
    """Return the digest (SHA-256, hexadecimal) of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def canonical(
    source: Source, model: type[Data], *, settings: Mapping[str, str] | None = None
) -> Canonical:
    """Return the data that a document is made from, wherever they came from.

    What its profile, its lists in other files and the command line say is in
    them already; the data files that it names are kept beside it and named by
    their digests. The same data in another folder, another order or another
    spelling of the names are the same text.

    Args:
        source: the data, with profile and files read into them and labelled.
        model: what the document type declares.
        settings: fields that were set from outside, by label.
    """
    writer = _Writer(source)
    values = {**writer.record(source.root, model), **(settings or {})}
    return Canonical(as_text(values), writer.linked)


def as_text(values: Mapping[str, Any]) -> str:
    """Return values as the text of a data file, with the version of its format before them."""
    whole = {LABEL: str(FORMAT), **dict(sorted(values.items()))}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


class _Writer:
    """Writes nodes as plain values by the shapes that the model declares (viết dạng chuẩn)."""

    def __init__(self, source: Source) -> None:
        self.linked: dict[str, str] = {}
        self._source = source

    def record(self, node: Record, model: type[Data]) -> dict[str, Any]:
        """Return the fields of a group that are filled in, by label, in the order of labels."""
        chosen = match_names(node, model).chosen
        fields = {each.name: each for each in names_of(model).values()}
        values = {
            fields[name].label: self._field(fields[name], entry.node)
            for name, entry in chosen.items()
            if not is_blank(entry.node) and fields[name].label not in ELSEWHERE
        }
        return dict(sorted(values.items()))

    def _field(self, field: FieldShape, node: Node) -> Any:
        if field.names_data is None:
            return self.value(field.shape, node)
        return self._named(field.names_data, self.value(field.shape, node))

    def value(self, shape: Shape, node: Node) -> Any:
        """Return what a node says when it is read by a shape."""
        value: Any = _words(node)
        match shape, node:
            case RecordShape(), Record():
                value = self.record(node, shape.model)
            case ListShape(), Listing():
                value = [self.value(shape.item, item) for item in node.items]
            case ListShape(), _:
                value = [self.value(shape.item, node)]
            case TableShape(), Record():
                value = {each.key: self.value(shape.item, each.node) for each in node.entries}
            case EitherShape(), _:
                value = self._either(shape, node)
            case AnyShape(), Listing() | Record():
                value = plain(node)
            case _, Record() if node.raw:
                value = node.raw
        return value

    def _either(self, shape: EitherShape, node: Node) -> Any:
        """Return what the first member reads that reads it without a mistake."""
        if isinstance(node, Text):
            return _words(node)
        for member in shape.members:
            reader = Interpreter(faulty=frozenset(), is_whole=True)
            reader.value(member, node, Spot((), (), Place()))
            if not reader.findings:
                return self.value(member, node)
        return plain(node)

    def _named(self, named: NamesData, value: Any) -> Any:
        """Return the names under which the files that a field names are kept."""
        if isinstance(value, list):
            return [name for each in value for name in self._kept(named, each)]
        return next(self._kept(named, value), value)

    def _kept(self, named: NamesData, name: str) -> Iterator[str]:
        folder, name = self._source.folder, name.strip()
        spelled = next(
            (each for each in (name, name.replace("\\", "/")) if (folder / each).exists()), name
        )
        files = named.files(spelled, folder) if named.files else [folder / spelled]
        for path in files:
            yield self._keep(path, named.model())

    def _keep(self, path: Path, model: type[Data]) -> str:
        from vanban.reading.files import with_files
        from vanban.reading.profile import with_profile
        from vanban.reading.source import read_source

        try:
            source = labelled(with_files(with_profile(read_source(path)), model), model)
        except UsageError:
            return path.name
        known = names_of(model)
        entries = tuple(each for each in source.root.entries if folded(each.key) in known)
        kept = canonical(replace(source, root=source.root._replace(entries=entries)), model)
        name = f"{kept.digest}{ENDING}"
        self.linked.update({name: kept.text, **kept.linked})
        return name


def _words(node: Node) -> Any:
    """Return a text without the line ends that a block has only because it ends."""
    if isinstance(node, Text):
        return node.value.rstrip("\n") if node.style in BLOCK_STYLES else node.value
    return plain(node)
