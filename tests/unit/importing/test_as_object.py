from __future__ import annotations

import json
from typing import TYPE_CHECKING

from vanban.importing.as_object import as_object

if TYPE_CHECKING:
    from vanban.importing.intake import Intake


def test_what_became_of_a_paper_is_plain_json(intake: Intake) -> None:
    made = json.loads(json.dumps(as_object(intake, str)))
    assert made["type"] == "báo cáo"
    assert made["sha256"] == "ab12"
    assert made["missing"] == ["nơi nhận"]
    assert {"name": "số", "value": "05", "lines": [3], "sure": True} in made["fields"]
    assert made["left_out"] == [{"line": 19, "text": "Phạm Văn An", "why": "repeated"}]
    assert sum(made["characters"].values()) == intake.account.total
