from __future__ import annotations

import pytest

from tools.docs.markdown import between, block, code, page, prose, table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trong nội dung ghi {{ chỉ_tiêu | bảng }}", "trong nội dung ghi `{{ chỉ_tiêu | bảng }}`"),
        ("ghi [^1] ở chỗ", "ghi `[^1]` ở chỗ"),
        ("*nghiêng* và **đậm**", "`*nghiêng*` và `**đậm**`"),
        ("chỗ trống {mã}", "chỗ trống `{mã}`"),
        ("3 * 4 < 20, a_b, [x]", r"3 \* 4 \< 20, a\_b, \[x\]"),
        ("dấu ` lẻ", r"dấu \` lẻ"),
        ("viết `I.`", "viết `I.`"),
    ],
)
def test_prose_stands_as_typed(text: str, expected: str) -> None:
    assert prose(text) == expected


def test_code_with_ticks_gets_a_longer_fence() -> None:
    assert code("a`b") == "``a`b``"
    assert code("`a`") == "`` `a` ``"


def test_bars_are_escaped_in_cells_even_in_code() -> None:
    made = table(("a", "b"), [(code("{{ x | y }}"), "|")])
    assert made.splitlines()[2] == r"| `{{ x \| y }}` | \| |"


@pytest.mark.parametrize("row", [("một",), ("một", "hai", "ba"), ("một", "hai\nba")])
def test_a_row_that_does_not_fit_is_refused(row: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="một"):
        table(("a", "b"), [row])


def test_a_page_says_that_it_is_made_and_leaves_out_what_is_empty() -> None:
    assert page("# A", "", block("x\n", "text")).split("\n\n")[1:] == ["# A", "```text\nx\n```\n"]


def test_only_what_stands_between_the_comments_changes() -> None:
    text = "a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb"
    assert between(text, "x", "new") == "a\n<!-- x:begin -->\n\nnew\n\n<!-- x:end -->\nb"
    with pytest.raises(ValueError, match="y"):
        between(text, "y", "new")
