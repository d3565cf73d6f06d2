"""What a document type declares of its fields (khai báo các mục).

A type's data is a ``Data`` class. Each field carries its Vietnamese label once,
as ``Field(title="trích yếu")``; keys of data files, messages, samples and
schemas all come from there. Annotations say what a text is:

- ``MarkedText``: emphasis, note marks and references are read in it;
- ``Parsed(read_number)``: the text is read by this function;
- ``Lines()``: each of its lines is a paragraph, so a ``>`` block is refused;
- ``OneOrMany()``: a list of one may be written without a dash;
- ``NamesData(model)``: it names other data files, of which ``model`` is used;
- ``Private()``: it is about a person and leaves the house only when named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, get_args

from msgspec import Struct
from pydantic import BaseModel, ConfigDict
from pydantic_core import core_schema

from vanban.diagnostics import NOTHING, Finding, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pydantic import GetCoreSchemaHandler
    from pydantic.fields import FieldInfo


class Data(BaseModel):
    """Data of a document, frozen and closed (dữ liệu).

    ``refusals`` explains, by label, names that a clerk may well write but that
    this kind of data has no field for; without one a name is just unknown.
    ``plurals`` names, by the label of a group, the list that is meant where a
    clerk writes a list under the name of the group. ``asked_first`` names the
    fields with which a form begins, where the order of the fields is not the best.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True
    )
    refusals: ClassVar[Mapping[str, Finding]] = {}
    asked_first: ClassVar[tuple[str, ...]] = ()
    plurals: ClassVar[Mapping[str, str]] = {}


class Marked(Struct, frozen=True):
    """The text may hold marks: emphasis, notes, references (chữ có đánh dấu)."""


class Lines(Struct, frozen=True):
    """Each line of the text is a paragraph of its own (mỗi dòng một đoạn)."""


class OneOrMany(Struct, frozen=True):
    """A list of one may be written as that one (một hoặc nhiều mục)."""


class NamesData(Struct, frozen=True):
    """The text names another data file, or several do (dẫn tệp dữ liệu).

    ``model`` returns what is used of it; ``files`` the files that a name stands
    for, counted from a folder, where it may stand for more than one.
    """

    model: Callable[[], type[Data]]
    files: Callable[[str, Path], Sequence[Path]] | None = None


class Private(Struct, frozen=True):
    """What is said of a person is nobody else's business (dữ liệu riêng tư)."""


class Parsed(Struct, frozen=True):
    """The text is turned into a value by a function (đọc từ chữ).

    The function refuses a text with a ``BadValueError``. ``words`` tells a
    clerk what is expected, such as ``ngày``; without it the type decides.
    """

    parse: Callable[[str], Any]
    words: Message = NOTHING

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Return the schema with the function before it, for models made without a file.

        Pydantic by itself would read ``29.835`` as less than thirty.
        """
        schema = handler(source)
        if source is str:
            return schema
        return core_schema.no_info_before_validator_function(self._parse_text, schema)

    def _parse_text(self, value: Any) -> Any:
        return self.parse(value) if isinstance(value, str) else value


MarkedText = Annotated[str, Marked()]


def is_marked(field: FieldInfo) -> bool:
    """Return whether a field, or what it lists, is marked text."""
    return _has_mark(field.metadata) or _is_marked(field.annotation)


def _is_marked(annotation: Any) -> bool:
    marks = getattr(annotation, "__metadata__", ())
    return _has_mark(marks) or any(map(_is_marked, get_args(annotation)))


def _has_mark(metadata: Any) -> bool:
    return any(isinstance(mark, Marked) for mark in metadata)
