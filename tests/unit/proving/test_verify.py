from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msgspec.structs import replace

from vanban.diagnostics import DataError
from vanban.issuing.order import read_issue
from vanban.issuing.word import issue_word
from vanban.provenance.carrying import carried, with_record, without_record
from vanban.provenance.likeness import likeness
from vanban.proving.verify import Conclusion, Verification, verify
from vanban.structure.view import view

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.proving.conftest import Made


def _verify(document: bytes, *folders: Path, rebuild: bool = False) -> Verification:
    return verify(document, "a.docx", folders, rebuild=rebuild)


def _codes(found: Verification) -> list[str]:
    return [finding.code for finding in found.findings]


def _body(word: Any) -> list[Any]:
    return [each for each in word.paragraphs if len(each.text) > 60]


def test_a_file_that_nobody_touched_is_as_made(made: Made) -> None:
    found = _verify(made.document)
    assert (found.verdict, found.findings) == (Conclusion.AS_MADE, ())


def test_a_file_that_was_only_saved_again_says_and_shows_the_same(made: Made) -> None:
    found = _verify(made.edited(str))
    assert (found.verdict, found.findings) == (Conclusion.SAVED_AGAIN, ())


def test_comments_at_its_margin_do_not_edit_a_document(made: Made) -> None:
    def note(word: Any) -> None:
        word.add_comment(_body(word)[2].runs[0], "Xem lại", author="X", initials="X")

    noted = made.edited(note)
    found = _verify(noted)
    assert (found.verdict, _codes(found)) == (Conclusion.SAVED_AGAIN, ["P136"])


def test_tracked_changes_are_told_and_what_they_say_is_an_edit(made: Made) -> None:
    def track(word: Any) -> None:
        run = _body(word)[2].add_run(" thêm")
        added = parse_xml(f'<w:ins {nsdecls("w")} w:id="9" w:author="X"/>')
        run._r.addprevious(added)
        added.append(run._r)

    found = _verify(made.edited(track))
    assert (found.verdict, _codes(found)) == (Conclusion.EDITED, ["P124", "P136"])


@pytest.mark.parametrize("saved_again", [False, True])
def test_number_and_day_that_were_filled_in_are_told(made: Made, saved_again: bool) -> None:  # noqa: FBT001 - a case
    issued = issue_word(made.document, "a.docx", read_issue("9", "26/01/2026")).document
    if saved_again:
        issued = replace(made, document=issued).edited(str)
    found = _verify(issued)
    assert found.verdict is Conclusion.ISSUED
    assert set(_codes(found)) == {"P129"}
    assert any("Số: 09/KH-UBND" in str(finding.message) for finding in found.findings)


def test_number_and_day_filled_in_by_hand_are_the_same_to_a_reader(made: Made) -> None:
    def fill(word: Any) -> None:
        cells = [cell for table in word.tables for row in table.rows for cell in row.cells]
        line = next(p for cell in cells for p in cell.paragraphs if p.text.startswith("Số:"))
        line.runs[0].text = "Số: 09/KH-UBND"
        for run in line.runs[1:]:
            run.text = ""

    found = _verify(made.edited(fill))
    assert (found.verdict, _codes(found)) == (Conclusion.ISSUED, ["P129"])


def test_a_number_that_was_filled_in_and_then_changed_is_an_edit(made: Made) -> None:
    issued = issue_word(made.document, "a.docx", read_issue("9", "26/01/2026")).document
    record = carried(made.document).record
    assert record is not None
    as_issued = with_record(
        without_record(issued), replace(record, likeness=likeness(view(issued)))
    )
    again = read_issue("10", "26/01/2026", again=True)
    found = _verify(issue_word(as_issued, "a.docx", again).document)
    assert (found.verdict, {*_codes(found)}) == (Conclusion.EDITED, {"P124"})


def test_an_edited_paragraph_is_told_with_its_place_and_its_old_words(made: Made) -> None:
    old = ""

    def change(word: Any) -> None:
        nonlocal old
        paragraph = _body(word)[2]
        old = " ".join(paragraph.text.split())
        paragraph.runs[0].text = f"{paragraph.runs[0].text} thêm"

    edited = made.edited(change)
    found = _verify(edited)
    (finding,) = found.findings
    assert (found.verdict, finding.code, finding.expected) == (Conclusion.EDITED, "P124", "")
    assert finding.place.paragraph > 0
    assert finding.place.words
    (finding,) = _verify(edited, made.store).findings
    assert finding.expected == old


def test_paragraphs_that_came_and_went_are_told(made: Made) -> None:
    def change(word: Any) -> None:
        body = _body(word)
        body[4].insert_paragraph_before("Một đoạn mới hoàn toàn.")
        body[1]._p.getparent().remove(body[1]._p)

    found = _verify(made.edited(change))
    assert found.verdict is Conclusion.EDITED
    assert _codes(found) == ["P126", "P125"]


def test_another_setting_of_the_same_words_is_told(made: Made) -> None:
    def change(word: Any) -> None:
        for run in _body(word)[2].runs:
            run.bold = True

    found = _verify(made.edited(change))
    assert (found.verdict, _codes(found)) == (Conclusion.EDITED, ["P127"])


def test_other_margins_are_told(made: Made) -> None:
    def change(word: Any) -> None:
        word.sections[0].left_margin = 600_000

    found = _verify(made.edited(change))
    assert (found.verdict, _codes(found)) == (Conclusion.EDITED, ["P128"])


def picture() -> bytes:
    """Return a picture of one dot."""
    header, dot = struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0), zlib.compress(b"\0\0")
    chunks = ((b"IHDR", header), (b"IDAT", dot), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def test_a_picture_that_came_in_is_told(made: Made) -> None:
    dot = BytesIO(picture())
    found = _verify(made.edited(lambda word: _body(word)[2].add_run().add_picture(dot)))
    assert found.verdict is Conclusion.EDITED
    assert "P128" in _codes(found)


def test_a_file_without_a_record_was_made_elsewhere(made: Made) -> None:
    found = _verify(without_record(made.document))
    assert (found.verdict, _codes(found)) == (Conclusion.ELSEWHERE, ["P120"])


def test_a_text_typed_over_an_old_file_is_not_what_its_record_says(made: Made) -> None:
    other = docx.Document()
    for number in range(40):
        other.add_paragraph(f"Đoạn khác {number}")
    saved = BytesIO()
    other.save(saved)
    record = carried(made.document).record
    assert record is not None
    theirs = with_record(saved.getvalue(), record)
    assert carried(theirs).record is not None
    typed = replace(made, document=theirs).edited(
        lambda word: setattr(word.paragraphs[0].runs[0], "text", "X")
    )
    found = _verify(typed)
    assert (found.verdict, _codes(found)) == (Conclusion.ELSEWHERE, ["P123"])


def test_what_the_store_makes_again_is_held_against_the_record(made: Made, tmp_path: Path) -> None:
    assert _codes(_verify(made.document, made.store, rebuild=True)) == ["P135"]
    found = _verify(made.document, tmp_path, rebuild=True)
    assert (found.verdict, _codes(found)) == (Conclusion.AS_MADE, ["P133"])


def test_a_record_that_was_tampered_with_does_not_fit_the_store(made: Made) -> None:
    record = carried(made.document).record
    assert record is not None
    forged = made.edited(lambda word: setattr(_body(word)[2].runs[0], "text", "Giả"))
    found = _verify(with_record(forged, record), made.store, rebuild=True)
    assert "P134" in _codes(found)


def test_what_is_no_word_file_is_refused() -> None:
    with pytest.raises(DataError):
        _verify(b"PK")
