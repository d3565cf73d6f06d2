"""A paper of old, made again from whatever is left of it."""

from __future__ import annotations

from vanban.anatomy.past import is_past, lenient
from vanban.documents.plan.model import Plan
from vanban.documents.report.model import Report
from vanban.reading.shapes import fields_of
from vanban.reading.source import source_from_text


def test_the_stage_tells_a_paper_of_old() -> None:
    said = ("giai đoạn: nhập", "Giai_đoạn: NHẬP", "stage: nhập")
    assert all(is_past(source_from_text(text, "a.yaml")) for text in said)
    others = ("giai đoạn: trình ký", "trích yếu: nhập học")
    assert not any(is_past(source_from_text(text, "a.yaml")) for text in others)


def test_a_paper_of_old_must_say_nothing_but_its_kind() -> None:
    assert [field.label for field in fields_of(lenient(Plan)) if field.required] == ["loại văn bản"]
    assert lenient(Plan).model_validate({"document_type": "kế hoạch"}).issuing_agency == ()


def test_what_the_own_type_asks_for_is_still_asked_for() -> None:
    required = [field.label for field in fields_of(lenient(Report)) if field.required]
    assert required == ["loại văn bản", "kỳ báo cáo"]


def test_the_name_of_an_old_agency_may_have_more_than_four_lines() -> None:
    lines = ("A", "B", "C", "D", "E")
    paper = lenient(Plan).model_validate({"document_type": "kế hoạch", "issuing_agency": lines})
    assert paper.issuing_agency == lines


def test_new_papers_are_asked_for_as_much_as_before() -> None:
    lenient(Plan)
    required = [field.label for field in fields_of(Plan) if field.required]
    assert required == ["loại văn bản", "cơ quan ban hành", "trích yếu", "nội dung"]


def test_the_model_of_a_paper_of_old_goes_by_the_name_of_its_type() -> None:
    asked = lenient(Plan)
    assert (asked.__module__, asked.__name__) == (Plan.__module__, Plan.__name__)
