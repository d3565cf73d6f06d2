from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement

from tests.unit.linting.conftest import paragraph

if TYPE_CHECKING:
    from tests.unit.linting.conftest import Linted


def test_comments_are_counted(linted: Linted) -> None:
    def change(document: Any) -> None:
        document.add_comment(paragraph(document, "{{ tên_loại }}").runs, text="xem lại")

    assert [code for code, _ in linted(change)] == ["T147"]


def test_a_tracked_change_is_told_at_its_paragraph(linted: Linted) -> None:
    def change(document: Any) -> None:
        inserted = OxmlElement("w:ins")
        inserted.append(OxmlElement("w:r"))
        paragraph(document, "Nơi nhận")._p.append(inserted)

    assert linted(change) == [("T148", "bảng 2, hàng 1, ô 1: “Nơi nhận:”")]


def test_hidden_letters_are_told_at_their_paragraph(linted: Linted) -> None:
    def change(document: Any) -> None:
        paragraph(document, "Nơi nhận").runs[0].font.hidden = True

    assert ("T149", "bảng 2, hàng 1, ô 1: “Nơi nhận:”") in linted(change)
