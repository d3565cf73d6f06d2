import pytest

from vanban.formatting.series import closed_lines, in_series


@pytest.mark.parametrize(
    ("items", "written"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A và B"),
        (["A", "B", "C"], "A, B và C"),
        (["A", "B", "C", "D"], "A, B, C và D"),
    ],
)
def test_things_are_joined_by_commas_and_va(items: list[str], written: str) -> None:
    assert in_series(items) == written
    assert in_series(iter(items)) == written


def test_another_word_may_join_the_last() -> None:
    assert in_series(["A", "B", "C"], "hoặc") == "A, B hoặc C"


@pytest.mark.parametrize(
    ("lines", "closed"),
    [
        ([], ()),
        (["A"], ("A.",)),
        (["A;", " B ,", "C"], ("A;", "B;", "C.")),
        (["A.", "B."], ("A;", "B.")),
        (["Thôn, tổ, v.v.", "B"], ("Thôn, tổ, v.v.;", "B.")),
        (["A", "Thôn, tổ, v.v."], ("A;", "Thôn, tổ, v.v.")),
        (["Xã...", "Thôn..."], ("Xã...;", "Thôn...")),
        (["UBND xã (để b/c)"], ("UBND xã (để b/c).",)),
    ],
)
def test_the_lines_of_a_list_are_closed_and_lose_no_dot_of_their_own(
    lines: list[str], closed: tuple[str, ...]
) -> None:
    assert closed_lines(lines) == closed
