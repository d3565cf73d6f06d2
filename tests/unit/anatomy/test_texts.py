"""Texts of the data read with the places of their faults."""

from __future__ import annotations

from vanban.anatomy.texts import in_file, read_text
from vanban.diagnostics import Finding, Message, Place
from vanban.reading.source import source_from_text

SOURCE = source_from_text(
    "nội dung: |\n  một\n  hai\nphụ lục:\n  - nội dung: |\n      ba\n      bốn\n", "a.yaml", "yaml"
)


def test_a_fault_in_the_body_stands_where_the_body_does() -> None:
    (found,) = in_file([Finding("O301", Message("x"), Place(line=2, column=1))], SOURCE)
    assert (found.place.file, found.place.line, found.place.path) == ("a.yaml", 3, "nội dung")


def test_a_fault_in_an_annex_stands_where_the_annex_does() -> None:
    at = ("phụ lục", 0, "nội dung")
    (found,) = in_file([Finding("O301", Message("x"), Place(line=2, column=1))], SOURCE, at)
    assert (found.place.line, found.place.path) == (7, "phụ lục › mục 1 › nội dung")


def test_a_place_that_names_a_file_is_left_alone() -> None:
    finding = Finding("O301", Message("x"), Place(file="b.xlsx", line=9))
    assert in_file([finding], SOURCE) == (finding,)


def test_text_and_tree_are_read_alike() -> None:
    typed, _ = read_text("I. MỤC ĐÍCH\n1. Một.", {}, SOURCE)
    nested, _ = read_text(["I. MỤC ĐÍCH\n1. Một."], {}, SOURCE)
    assert [node.text for node in typed.nodes] == [node.text for node in nested.nodes]
