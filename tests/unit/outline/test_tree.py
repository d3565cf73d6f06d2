from __future__ import annotations

from vanban.diagnostics import Place
from vanban.outline import Level, Node, Outline, walk


def test_walking_goes_down_first_and_tells_the_depth() -> None:
    point = Node(Level.POINT, "a)", "x")
    clause = Node(Level.CLAUSE, "1.", "y", children=(point,))
    roman = Node(Level.ROMAN, "I.", "z", children=(clause, Node(Level.PLAIN, text="t")))
    outline = Outline((roman, Node(Level.PLAIN, text="u")))
    assert [(depth, node.text) for depth, node in walk(outline)] == [
        (0, "z"),
        (1, "y"),
        (2, "x"),
        (1, "t"),
        (0, "u"),
    ]


def test_where_a_paragraph_was_typed_makes_no_difference() -> None:
    assert Node(Level.PLAIN, text="x", place=Place(line=3)) == Node(
        Level.PLAIN, text="x", place=Place(line=9)
    )


def test_an_outline_can_be_a_key() -> None:
    assert len({Outline(), Outline((), {"1": "x"})}) == 2
