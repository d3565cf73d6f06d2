from __future__ import annotations

import pytest

from vanban.archive.naming import place_for
from vanban.archive.paper import Described
from vanban.vocabulary.dates import PartialDate

FULL = Described(
    kind="kế hoạch",
    number="05/KH-UBND",
    issued_on=PartialDate(2021, 2, 18),
    subject="Tổ chức phong trào thi đua năm 2021 trên địa bàn huyện Ba Tơ",
)


@pytest.mark.parametrize(
    ("described", "name", "place"),
    [
        (
            FULL,
            "x.DOCX",
            "2021/ke-hoach/2021-02-18_05-KH-UBND_To-chuc-phong-trao-thi-dua-nam-2021.docx",
        ),
        (Described(), "Quét 7.pdf", "khong-ro-nam/loai-khac/Quet-7.pdf"),
        (
            Described(kind="công văn", issued_on=PartialDate(2020)),
            "cv.txt",
            "2020/cong-van/cv.txt",
        ),
        (Described(number="1/../../x", kind="../a"), "b.txt", "khong-ro-nam/a/1.x.txt"),
    ],
)
def test_a_place_says_what_lies_there(described: Described, name: str, place: str) -> None:
    assert place_for(described, name, lambda _: False) == place


def test_a_place_that_is_taken_is_numbered() -> None:
    taken = {"khong-ro-nam/loai-khac/a.txt", "khong-ro-nam/loai-khac/a_2.txt"}
    assert place_for(Described(), "a.txt", taken.__contains__).endswith("/a_3.txt")
