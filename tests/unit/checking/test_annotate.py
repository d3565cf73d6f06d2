from __future__ import annotations

import docx
import pytest

from tests.unit.checking.typed import opened, saved, typed_plan
from vanban.checking.annotate import annotate
from vanban.checking.check import check
from vanban.diagnostics import DataError, Finding
from vanban.ooxml.archive import read_members

NAME = "ke-hoach.docx"


def say(finding: Finding, placed: bool) -> str:  # noqa: FBT001 - the callback that is asked for
    place = f" {finding.place.part} {finding.place.paragraph}" if placed else ""
    return f"{finding.code}{place}"


def annotated(document: bytes) -> bytes:
    return annotate(document, check(document, NAME), say)


def test_each_finding_is_a_comment_of_ours_with_no_clock() -> None:
    before = saved(typed_plan())
    comments = list(opened(annotated(before)).comments)
    assert len(comments) == len(check(before, NAME).judged)
    assert {each.author for each in comments} == {"vanban"}
    assert {str(each.timestamp) for each in comments} == {"1980-01-01 00:00:00+00:00"}
    assert annotated(before) == annotated(before)


def test_a_comment_stands_at_its_paragraph() -> None:
    document = opened(annotated(saved(typed_plan())))
    (paragraph,) = [each for each in document.paragraphs if each.text.startswith("Căn cứ Luật")]
    numbers = {each.comment_id: each.text for each in document.comments}
    marks = paragraph._p.xpath("./w:commentRangeStart/@w:id")
    assert "CC-02" in {numbers[int(mark)] for mark in marks}


def test_what_is_about_the_page_stands_at_the_first_text_and_names_the_place() -> None:
    document = opened(annotated(saved(typed_plan())))
    assert "PG-01 trang 0" in {each.text for each in document.comments}


def test_the_text_stays_and_so_do_all_other_parts() -> None:
    before = saved(typed_plan())
    after = annotated(before)
    old = {each.name: each.unpack() for each in read_members(before)}
    new = {each.name: each.unpack() for each in read_members(after)}
    changed = {name for name in old if old[name] != new[name]}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert [p.text for p in opened(after).paragraphs] == [p.text for p in opened(before).paragraphs]


def test_comments_that_are_there_stay() -> None:
    plan = typed_plan()
    plan.add_comment(plan.paragraphs[-1].runs or plan.paragraphs[0].runs, "Xem lại", "Lan", "L")
    comments = list(opened(annotated(saved(plan))).comments)
    assert comments[0].text == "Xem lại"
    assert comments[0].author == "Lan"
    assert len({each.comment_id for each in comments}) == len(comments)


def test_a_file_without_any_text_has_no_place_for_a_comment() -> None:
    with pytest.raises(DataError) as raised:
        annotated(saved(docx.Document()))
    assert raised.value.findings[0].code == "W320"
