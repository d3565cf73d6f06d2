"""The kinds of papers that the law names, each with what is its own (tên loại văn bản)."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from vanban.reading.spelling import bare
from vanban.regimes import all_regimes, regime_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.documents.document_type import DocumentType

DISPATCH: Final = "công văn"
"""A paper without a name of kind on its page; Decree 30/2020, Article 7."""


def names() -> tuple[str, ...]:
    """Return the names of all kinds that some layout regime knows, in small letters."""
    return (DISPATCH, *_labels())


def kind(name: str, general: DocumentType) -> DocumentType | None:
    """Return the general type as the kind of this name, ``thông báo`` or ``thong-bao``."""
    wanted = bare(name)
    label = next((each for each in names() if bare(each) == wanted), None)
    return named(label, general) if label else None


def named(label: str, general: DocumentType) -> DocumentType:
    """Return the general type as a kind of this name, which may be one that no law knows."""
    facts = facts_of(label)
    return replace(
        general,
        label=label,
        title=label.upper(),
        abbreviation=facts.get("abbreviation", ""),
        numbered=facts.get("numbered", True),
        dated=facts.get("dateline", True),
    )


def facts_of(label: str, regime: str = "") -> Mapping[str, Any]:
    """Return what the law says of a kind, by its name; of the newest layout without an id."""
    layouts = [each.id for each in all_regimes() if each.kind == "layout"]
    wanted = [regime] if regime else [*reversed(layouts)]
    rows = (regime_data(each, "types").get(label.upper()) for each in wanted)
    return MappingProxyType(next(filter(None, rows), {}))


@cache
def _labels() -> tuple[str, ...]:
    layouts = (each.id for each in all_regimes() if each.kind == "layout")
    return tuple(
        dict.fromkeys(name.lower() for each in layouts for name in regime_data(each, "types"))
    )
