"""What is taken of a line, what is left of it, and that both together are the line."""

from __future__ import annotations

from vanban.diagnostics import Message
from vanban.recognition.paper import Fate, Share
from vanban.recognition.sorting import Piece, Sorting
from vanban.recognition.source import Line


def sorting_of(*texts: str) -> Sorting:
    return Sorting([Line(number, text) for number, text in enumerate(texts, 1)])


def piece_of(sorting: Sorting, index: int = 0, start: int = 0, end: int | None = None) -> Piece:
    piece = sorting.piece(index, start, end)
    assert piece is not None
    return piece


def test_the_blanks_around_a_claim_go_with_it() -> None:
    sorting = sorting_of("   KẾ HOẠCH  ")
    sorting.claim(piece_of(sorting), Fate.READ, "loại văn bản")
    assert sorting.shares([]) == (Share(1, "   KẾ HOẠCH  ", Fate.READ, ("loại văn bản",)),)


def test_what_no_field_takes_of_a_line_is_left_to_the_body() -> None:
    sorting = sorting_of("SỞ NỘI VỤ    lạ")
    sorting.claim(piece_of(sorting, end=9), Fate.KEPT, "cơ quan ban hành", 0)
    left = sorting.left(0, 1)
    assert [(line.number, line.text.strip()) for line in left] == [(1, "lạ")]
    body = [Share(line.number, line.text, Fate.KEPT, ("nội dung",)) for line in left]
    assert "".join(share.text for share in sorting.shares(body)) == "SỞ NỘI VỤ    lạ"


def test_a_line_that_the_body_says_nothing_of_stays_the_body_s() -> None:
    assert sorting_of("một đoạn").shares([]) == (Share(1, "một đoạn", Fate.KEPT, ("nội dung",)),)


def test_shares_of_the_body_that_are_not_in_the_line_cannot_change_it() -> None:
    sorting = sorting_of("một đoạn")
    shares = sorting.shares([Share(1, "khác", Fate.FURNITURE)])
    assert "".join(share.text for share in shares) == "một đoạn"


def test_stars_around_the_whole_of_a_piece_are_looks() -> None:
    sorting = sorting_of("**KẾ HOẠCH**")
    piece = piece_of(sorting)
    assert piece.text == "KẾ HOẠCH"
    sorting.claim(piece, Fate.READ, "loại văn bản")
    assert [(share.text, share.fate) for share in sorting.shares([])] == [
        ("**", Fate.FIXED), ("KẾ HOẠCH", Fate.READ), ("**", Fate.FIXED),
    ]  # fmt: skip


def test_stars_inside_a_piece_stay() -> None:
    assert piece_of(sorting_of("*a* và *b*")).text == "*a* và *b*"


def test_bars_between_claims_are_fixed_and_not_left() -> None:
    sorting = sorting_of("| SỞ NỘI VỤ |")
    sorting.claim(piece_of(sorting, start=2, end=11), Fate.KEPT, "cơ quan ban hành", 0)
    assert sorting.left(0, 1) == []
    assert [share.fate for share in sorting.shares([])] == [Fate.FIXED, Fate.KEPT, Fate.FIXED]


def test_only_values_of_several_lines_are_told_as_joined() -> None:
    sorting = sorting_of("một", "hai")
    sorting.joined([piece_of(sorting)], Message("ghép"))
    assert sorting.changes == []
    sorting.joined([piece_of(sorting), piece_of(sorting, 1)], Message("ghép"))
    assert [change.lines for change in sorting.changes] == [(1, 2)]


def test_a_part_is_counted_in_the_letters_of_its_piece() -> None:
    sorting = sorting_of("   *Số: 19*  ")
    part = sorting.part(piece_of(sorting), 4, 6)
    assert part is not None
    assert part.text == "19"
    assert sorting.lines[0].text[part.start : part.end] == "19"
