"""A paper of old made again from data: what its source lacks stays absent (giai đoạn nhập)."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import create_model

from vanban.anatomy.stage import Stage
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.reading.source import Source

    Model = TypeVar("Model", bound=AdministrativeDocument)

_BLANKS: Final[dict[str, Any]] = {
    "issuing_agency": (),
    "joint_issuers": (),
    "subject": "",
    "body": "",
}
"""What a new paper must say, or may not say at length, and a paper of old says as it does."""
_BOUNDS: Final = ("min_length", "max_length")
_STAGE: Final = ("giai đoạn", "stage")


def is_past(source: Source) -> bool:
    """Return whether the data were taken from a paper of old (giai đoạn: nhập)."""
    stage = source.text(*_STAGE)
    return stage is not None and folded(stage.value) == folded(Stage.IMPORTED)


def lenient(model: type[Model]) -> type[Model]:
    """Return a model that asks for nothing that a paper of old may lack; else the same."""
    made: type[Model] = _lenient(model)
    return made


@cache
def _lenient(model: Any) -> Any:
    fields: dict[str, Any] = {}
    for name, blank in _BLANKS.items():
        info = copy(model.model_fields[name])
        if info.is_required():
            info.default = blank
        info.metadata = [mark for mark in info.metadata if not _is_bound(mark)]
        fields[name] = (info.annotation, info)
    return create_model(model.__name__, __base__=model, __module__=model.__module__, **fields)


def _is_bound(mark: object) -> bool:
    return any(hasattr(mark, name) for name in _BOUNDS)
