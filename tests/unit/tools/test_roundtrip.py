"""The measure of what comes back tells every letter that is lost, added or out of its place."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from tools.roundtrip import Measured, measure
from vanban.importing.text_file import lines_of
from vanban.recognition.paper import Fate, RecognisedPaper, Share
from vanban.vocabulary.made_again import MADE_AGAIN

_BODY = ("nội dung",)


def _made(*lines: str) -> bytes:
    document, file = docx.Document(), BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def _measured(text: str, *printed: str) -> Measured:
    original = lines_of(text, "a.txt")
    shares = tuple(
        Share(line.number, line.text, Fate.KEPT, _BODY) for line in original.lines if line.text
    )
    return measure(original, RecognisedPaper({}, shares), _made(*printed))


def test_the_same_words_on_other_lines_are_all_there() -> None:
    assert _measured("Một hai\nba  bốn.", "Một", "hai ba bốn.").share == 1.0


def test_stars_strokes_and_the_foot_mark_are_no_letters() -> None:
    assert _measured("*Một* hai¹\n| a | b |", "Một hai", "a | b", MADE_AGAIN).share == 1.0


@pytest.mark.parametrize(
    ("printed", "wrong"),
    [
        (["Một hai ba"], 3),
        (["Một hai ba bốn năm"], 3),
        (["Một hai ba bôn"], 1),
        (["bốn Một hai ba"], 3),
        (["MỘT hai ba bốn"], 2),
    ],
)
def test_what_is_lost_added_changed_or_moved_counts_by_its_letters(
    printed: list[str], wrong: int
) -> None:
    found = _measured("Một hai ba bốn", *printed)
    assert round((1 - found.share) * found.letters) == wrong


def test_recipients_may_stand_before_or_after_the_signature() -> None:
    original = lines_of("Nội dung./.\nNơi nhận:\n- Sở Nội vụ;\nCHỦ TỊCH\nNguyễn A", "a.txt")
    shares = (
        Share(1, "Nội dung./.", Fate.KEPT, _BODY),
        Share(2, "Nơi nhận:", Fate.FIXED),
        Share(3, "- ", Fate.FIXED),
        Share(3, "Sở Nội vụ;", Fate.KEPT, ("nơi nhận", 0)),
        Share(4, "CHỦ TỊCH", Fate.KEPT, ("người ký", "chức vụ")),
        Share(5, "Nguyễn A", Fate.KEPT, ("người ký", "họ và tên")),
    )
    made = _made("Nội dung./.", "CHỦ TỊCH", "Nguyễn A", "Nơi nhận:", "- Sở Nội vụ;")
    assert measure(original, RecognisedPaper({}, shares), made).share == 1.0
    wrong = _made("Nội dung./.", "CHỦ TỊCH", "Nguyễn A", "Nơi nhận:", "- Sở Nội;")
    assert measure(original, RecognisedPaper({}, shares), wrong).missing == ("vụ;",) or (
        measure(original, RecognisedPaper({}, shares), wrong).share < 1
    )


def test_what_belongs_to_pages_need_not_come_back() -> None:
    original = lines_of("Một\n2\nhai", "a.txt")
    shares = (
        Share(1, "Một", Fate.KEPT, _BODY),
        Share(2, "2", Fate.FURNITURE),
        Share(3, "hai", Fate.KEPT, _BODY),
    )
    assert measure(original, RecognisedPaper({}, shares), _made("Một hai")).share == 1.0
