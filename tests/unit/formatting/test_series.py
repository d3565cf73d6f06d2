import pytest

from vanban.formatting.series import in_series


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
