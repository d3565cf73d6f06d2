"""A document made again from what its record names: from stores, or from within it (tái lập)."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

import vanban
from vanban.diagnostics import DataError, Finding, Message, Place, VanbanError
from vanban.pipeline import fitted, produce, recorded
from vanban.provenance.carrying import carried, with_record
from vanban.provenance.store import FOLDER, find, gather, is_whole
from vanban.proving.strays import refuse_strays

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.pipeline import Product
    from vanban.provenance.record import Record


class Origins(Struct, frozen=True):
    """What a record names (dữ liệu và mẫu gốc): its files by name, and what is missing.

    ``sifted`` are those that only the document carries, without what may not travel.
    """

    files: Mapping[str, bytes]
    missing: tuple[str, ...]

    @property
    def sifted(self) -> tuple[str, ...]:
        """The names of data of which a part was left out."""
        return tuple(name for name, data in self.files.items() if not is_whole(name, data))


class Rebuilt(Struct, frozen=True):
    """A document made again (bản tái lập).

    ``document`` has the old record where it came out the same, else one of its
    own; ``differing`` are the parts that are not what they were.
    """

    document: bytes
    product: Product
    differing: tuple[str, ...]


def folders_for(path: Path, named: Sequence[Path]) -> tuple[Path, ...]:
    """Return where the origins of a document are looked for: what is named, then beside it."""
    return (*named, path.parent / FOLDER, path.parent)


def origins(record: Record, folders: Sequence[Path]) -> Origins:
    """Return what a record names, as far as it is found."""
    files, missing = gather(record.data_name, folders, record.files)
    template = find(record.template_name, folders, record.files)
    if template is None:
        return Origins(files, (*missing, record.template_name))
    return Origins({**files, record.template_name: template}, missing)


def make_again(record: Record, found: Origins) -> Rebuilt:
    """Return the document that a record speaks of, made again with this version.

    Raises:
        VanbanError: data or template can no longer be used; places are those of the store.
    """
    regime = None if record.vanban == vanban.__version__ else ",".join(record.regimes.values())
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file, data in found.files.items():
            (folder / file).write_bytes(data)
        data_file = folder / record.data_name
        try:
            product = produce(data_file, template=folder / record.template_name, regime=regime)
            refuse_strays(product, folder, record.data_name)
            product = fitted(product, data_file) if record.is_fitted else product
        except VanbanError as error:
            raise type(error)(*(_without_folder(each) for each in error.findings)) from error
    now = carried(product.document).parts
    names = sorted({*now, *record.parts})
    differing = tuple(each for each in names if now.get(each) != record.parts.get(each))
    if differing:
        return Rebuilt(recorded(product).document, product, differing)
    return Rebuilt(with_record(product.document, record), product, ())


def _without_folder(finding: Finding) -> Finding:
    """Return a finding whose place is a file of the store, wherever it lay meanwhile."""
    return replace(finding, place=replace(finding.place, file=Path(finding.place.file).name))


def refuse_missing(name: str, record: Record, found: Origins, folders: Sequence[Path]) -> None:
    """Refuse to make a document again of which something is missing.

    Raises:
        DataError: names each file that is missing, and where it was looked for.
    """
    if not found.missing:
        return
    looked = ", ".join(str(folder) for folder in folders)
    raise DataError(*(_missing(name, file, record, looked) for file in found.missing))


def _missing(name: str, file: str, record: Record, looked: str) -> Finding:
    what = Message("mẫu Word") if file == record.template_name else Message("dữ liệu")
    return Finding(
        "P130",
        Message("thiếu {what} của văn bản: {file}; đã tìm trong {looked}", what=what, file=file,
                looked=looked),
        Place(name),
        hint=Message("nêu kho lưu của cơ quan: --store THƯ-MỤC; tệp trong kho mang đúng tên ấy"),
        expected=file,
    )  # fmt: skip
