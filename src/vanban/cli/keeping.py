"""The record in a made file, and what is kept for it in a store (xuất xứ, kho lưu)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vanban.diagnostics import Finding, Message, Place, Severity, UsageError

if TYPE_CHECKING:
    from vanban.pipeline import Product

_FIELD = "kho lưu"


class Keeping(Protocol):
    """What was asked for of record and store (yêu cầu lưu)."""

    @property
    def store(self) -> str | None:
        """The folder to keep data and template in, if one was named."""

    @property
    def no_store(self) -> bool:
        """Whether nothing is to be kept."""

    @property
    def embed_data(self) -> bool:
        """Whether the printed fields of the data travel in the file."""

    @property
    def embed_fields(self) -> tuple[str, ...]:
        """The private fields that travel as well."""

    @property
    def embed_template(self) -> bool:
        """Whether the template travels in the file."""


def check_keeping(order: Keeping) -> None:
    """Refuse what contradicts itself.

    Raises:
        UsageError: a store is named and forbidden.
    """
    if order.store is not None and order.no_store:
        message = Message("“--store” và “--no-store” không dùng cùng nhau")
        raise UsageError(Finding("P113", message, hint=Message("bỏ một trong hai tham số")))


def with_record(product: Product, order: Keeping) -> Product:
    """Return a document with its record, and with what was asked to travel in it.

    Raises:
        UsageError: a field is named that need not be named.
    """
    from vanban.documents.recording import Embedding
    from vanban.pipeline import recorded

    data = order.embed_data or bool(order.embed_fields)
    return recorded(product, Embedding(data, order.embed_fields, order.embed_template))


def keep(product: Product, target: Path | None, order: Keeping) -> tuple[Finding, ...]:
    """Keep data and template of a made document, and return why that was not possible.

    They go where the command line says, or else the data, or beside the
    document; a document that went to the output has nothing beside it.
    """
    from vanban.outputs.reasons import reason_of
    from vanban.provenance.store import keep as keep_files

    folder = _folder(product, target, order)
    if folder is None or not product.kept:
        return ()
    try:
        keep_files(folder, product.kept)
    except OSError as error:
        return (_not_kept(folder, reason_of(error)),)
    return ()


def _folder(product: Product, target: Path | None, order: Keeping) -> Path | None:
    from vanban.provenance.store import FOLDER

    if order.no_store or (target is None and order.store is None):
        return None
    if order.store is not None:
        return Path(order.store)
    draft = product.origin.draft if product.origin else None
    if draft is not None and draft.data.store:
        return Path(draft.locate(_FIELD).file).parent / draft.data.store
    return target.parent / FOLDER if target else None


def _not_kept(folder: Path, reason: object) -> Finding:
    return Finding(
        "P114",
        Message("không giữ được dữ liệu và mẫu của văn bản ({reason})", reason=reason),
        Place(file=str(folder)),
        Severity.WARNING,
        hint=Message(
            "nêu thư mục khác bằng --store, hoặc thêm --no-store nếu không cần tạo lại văn bản"
        ),
    )
