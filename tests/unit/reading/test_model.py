from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from tests.unit.reading.conftest import Paper, Target
from vanban.reading.model import is_marked


def test_data_is_frozen_and_closed() -> None:
    target = Target(name="lúa")
    with pytest.raises(ValidationError):
        setattr(target, "name", "ngô")  # noqa: B010 - the type checker would not let it pass
    with pytest.raises(ValidationError):
        Target.model_validate({"name": "lúa", "colour": "red"})


def test_marked_fields_are_known_through_lists_and_tables() -> None:
    marked = {name for name, info in Paper.model_fields.items() if is_marked(info)}
    assert marked == {"body", "recipients", "notes"}


def test_a_number_in_vietnamese_is_never_read_as_an_english_one() -> None:
    assert Target.model_validate({"name": "lúa", "value": "29.835"}).value == Decimal(29835)
    assert Target(name="lúa", value=Decimal("2.5")).value == Decimal("2.5")
    with pytest.raises(ValidationError):
        Target.model_validate({"name": "lúa", "value": "29.8"})
