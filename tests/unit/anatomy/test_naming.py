"""What a made file is called, by its stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.anatomy.naming import file_stem
from vanban.anatomy.stage import DraftMark, Stage

MakeDraft = Callable[..., Draft]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "dự thảo"),
        ({"number": "9"}, "09"),
        ({"stage": Stage.DRAFT, "number": "9"}, "dự thảo"),
        ({"stage": Stage.DRAFT, "draft_mark": DraftMark(iteration=2)}, "dự thảo lần 2"),
        ({"stage": Stage.ISSUED, "number": "19"}, "19"),
        ({"stage": Stage.IMPORTED}, "nhập"),
        ({"stage": Stage.IMPORTED, "number": "672"}, "672"),
    ],
)
def test_the_stage_stands_in_the_name(
    make_draft: MakeDraft, changes: dict[str, Any], name: str
) -> None:
    assert file_stem(make_draft(**changes)) == f"KH-UBND_thi đua 2026_{name}"


def test_a_paper_without_number_is_named_by_its_title(make_draft: MakeDraft) -> None:
    unnumbered = {"is_numbered": False, "symbol": ""}
    assert file_stem(make_draft(**unnumbered)) == "kế hoạch_thi đua 2026_dự thảo"
    issued = make_draft(**unnumbered, stage=Stage.ISSUED)
    assert file_stem(issued) == "kế hoạch_thi đua 2026_phát hành"
