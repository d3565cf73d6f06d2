"""Kept data that lead to other files of the machine are refused: whoever sent them chose these."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.provenance.record import is_kept_name
from vanban.reading.nodes import Listing, Node, Record, Text
from vanban.reading.shapes import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.pipeline import Product


def refuse_strays(product: Product, folder: Path, name: str) -> None:
    """Refuse a document of which anything came from outside a folder.

    Data as they are kept hold all that they use and name others by their digests
    alone; those that travelled in a file may have been written by anybody.

    Args:
        product: the document, as it was made from kept data.
        folder: where the kept data were laid.
        name: the name of the data, for the message.

    Raises:
        DataError: something came from elsewhere.
    """
    if product.origin is None:
        return
    root = product.origin.draft.source.root
    strays = [*_outside(root, folder), *_named(root, product)]
    if strays:
        hint = Message("chỉ tái lập từ kho lưu của cơ quan; đừng dùng tệp này")
        raise DataError(
            Finding(
                "P137",
                Message("dữ liệu dẫn đến tệp khác trên máy: {file}", file=strays[0]),
                Place(name),
                hint=hint,
                found=strays[0],
            )
        )


def _outside(node: Node, folder: Path) -> Iterator[str]:
    """Yield the files from which parts of the data came and which are not in a folder."""
    if node.file and Path(node.file).parent != folder:
        yield node.file
    match node:
        case Listing():
            for item in node.items:
                yield from _outside(item, folder)
        case Record():
            for entry in node.entries:
                yield from _outside(entry.node, folder)


def _named(root: Record, product: Product) -> Iterator[str]:
    """Yield the data files that fields name otherwise than by a digest."""
    if product.origin is None:
        return
    model = product.origin.document_type.model
    labels = {field.label for field in fields_of(model) if field.names_data}
    for entry in root.entries:
        if entry.key in labels:
            items = entry.node.items if isinstance(entry.node, Listing) else (entry.node,)
            texts = (each.value.strip() for each in items if isinstance(each, Text))
            yield from (text for text in texts if text and not is_kept_name(text))
