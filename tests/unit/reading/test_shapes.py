from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest

from vanban.reading.model import Marked, MarkedText, Parsed
from vanban.reading.shapes import (
    AnyShape,
    ChoiceShape,
    EitherShape,
    ListShape,
    TableShape,
    TextShape,
    shape_of,
)


def test_each_annotation_has_its_shape() -> None:
    assert isinstance(shape_of(str), TextShape)
    assert isinstance(shape_of(tuple[str, ...]), ListShape)
    assert isinstance(shape_of(dict[str, str]), TableShape)
    assert shape_of(Literal["a", "b"]) == ChoiceShape((("a", "a"), ("b", "b")))
    assert shape_of(Any, (Marked(),)) == AnyShape(marked=True)
    assert shape_of(str | None) == shape_of(str)
    assert isinstance(shape_of(str | tuple[str, ...]), EitherShape)


def test_marks_reach_the_text_in_a_list() -> None:
    shape = shape_of(tuple[MarkedText, ...])
    assert isinstance(shape, ListShape)
    assert isinstance(shape.item, TextShape)
    assert shape.item.marked


def test_the_words_for_a_value_come_from_its_type() -> None:
    figure = shape_of(Annotated[Decimal, Parsed(Decimal)] | None)
    day = shape_of(Annotated[date, Parsed(date.fromisoformat)])
    assert isinstance(figure, TextShape)
    assert isinstance(day, TextShape)
    assert (str(figure.words), str(day.words)) == ("số", "ngày")


def test_a_type_that_no_text_can_become_is_a_mistake_in_the_model() -> None:
    with pytest.raises(TypeError, match="Parsed"):
        shape_of(Decimal)
