from __future__ import annotations

from vanban.importing.accounting import account
from vanban.recognition.paper import Fate, RecognisedPaper, Share
from vanban.recognition.source import Line, Original


def _original(*texts: str, **others: object) -> Original:
    lines = tuple(Line(number, text) for number, text in enumerate(texts, 1))
    return Original("a.txt", lines, **others)  # type: ignore[arg-type]


def test_a_paper_whose_every_letter_has_a_place_stays_as_it_is() -> None:
    paper = RecognisedPaper(
        {"số": "19", "nội dung": "Một."},
        (
            Share(1, "Số: 19", Fate.READ, ("số",)),
            Share(2, "Một.", Fate.KEPT, ("nội dung",)),
            Share(3, "- 2 -", Fate.FURNITURE),
        ),
    )
    made = account(_original("Số: 19", "Một.", "- 2 -"), paper)
    assert made.paper == paper
    assert made.lost == ()
    assert made.tally == {Fate.READ: 5, Fate.KEPT: 4, Fate.FURNITURE: 3}
    assert made.total == 12


def test_a_line_that_was_forgotten_comes_into_the_body_and_is_told() -> None:
    paper = RecognisedPaper(
        {"nội dung": "Một.\nBa."},
        (
            Share(1, "Một.", Fate.KEPT, ("nội dung",)),
            Share(3, "Ba.", Fate.KEPT, ("nội dung",)),
        ),
    )
    made = account(_original("Một.", "Hai.", "Ba."), paper)
    assert made.paper.data == {"nội dung": "Một.\nHai.\nBa."}
    assert [doubt.line for doubt in made.paper.doubts] == [2]
    assert "“Hai.”" in str(made.paper.doubts[0].message)
    assert made.total == 11


def test_part_of_a_line_that_was_forgotten_comes_into_the_body() -> None:
    paper = RecognisedPaper({"số": "19"}, (Share(1, "Số: 19", Fate.READ, ("số",)),))
    made = account(_original("Số: 19 (MẬT)"), paper)
    assert made.paper.data == {"số": "19", "nội dung": "(MẬT)"}


def test_a_value_that_lacks_the_letters_it_should_keep_is_found_out() -> None:
    paper = RecognisedPaper(
        {"trích yếu": "Thi đua"}, (Share(1, "Thi đua 2021", Fate.KEPT, ("trích yếu",)),)
    )
    assert account(_original("Thi đua 2021"), paper).paper.data["nội dung"] == "Thi đua 2021"


def test_a_value_read_otherwise_than_it_stood_is_found_out() -> None:
    data = {"ngày ban hành": "26/01/2021"}
    share = Share(1, "Ba Tơ, ngày 26 tháng 01 năm 2021", Fate.READ, ("ngày ban hành",))
    made = account(_original(share.text), RecognisedPaper(data, (share,)))
    assert made.paper.data["nội dung"] == share.text
    plain = Share(1, "ngày 26 tháng 01 năm 2021", Fate.READ, ("ngày ban hành",))
    assert not account(_original(plain.text), RecognisedPaper(data, (plain,))).lost


def test_words_that_no_template_prints_are_not_dropped_as_print() -> None:
    text = "Sao y bản chính"
    paper = RecognisedPaper({}, (Share(1, text, Fate.FIXED),))
    assert account(_original(text), paper).paper.data == {"nội dung": text}


def test_two_columns_on_lines_of_one_number_are_one_line() -> None:
    original = Original("a", (Line(1, "HUYỆN ỦY", column=0), Line(1, "Số 1", column=1)))
    paper = RecognisedPaper(
        {"cơ quan ban hành": ["HUYỆN ỦY"], "số": "1"},
        (
            Share(1, "HUYỆN ỦY", Fate.KEPT, ("cơ quan ban hành", 0)),
            Share(1, "Số 1", Fate.READ, ("số",)),
        ),
    )
    assert not account(original, paper).lost


def test_margins_are_furniture_and_notes_must_be_held() -> None:
    original = _original("Một.", margins=(Line(2, "Trang 1"),), notes=(("1", "Theo sở."),))
    shares = (Share(1, "Một.", Fate.KEPT, ("nội dung",)),)
    held = account(
        original, RecognisedPaper({"nội dung": "Một.", "chú thích": {"1": "Theo sở."}}, shares)
    )
    assert held.tally[Fate.FURNITURE] == 6
    assert not held.lost
    lost = account(original, RecognisedPaper({"nội dung": "Một."}, shares))
    assert lost.paper.data["nội dung"] == "Một.\n[1] Theo sở."
