"""What the fields of a submission say of themselves."""

from __future__ import annotations

from vanban.documents.commendation_submission.model import ListSettings
from vanban.emulation.nominee_columns import KEYS


def test_the_columns_to_choose_from_are_told_by_their_names() -> None:
    told = ListSettings.model_fields["columns"].description or ""
    assert told.endswith(f": {'; '.join(KEYS)}")
