from __future__ import annotations

import zipfile
from io import BytesIO
from itertools import product
from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import annexed, decision, dispatch, plan
from tests.conformity.renderings import by_hand, in_boxes, with_lists, with_styles, with_tabs
from vanban.checking.check import check
from vanban.copying import certifying
from vanban.copying.certifying import certify
from vanban.copying.extracting import OMISSION
from vanban.diagnostics import DataError, Severity
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conformity.papers import Paper
    from tests.unit.copying.conftest import MakeOrder


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _changed(document: bytes, old: bytes, new: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in _parts(document).items():
            archive.writestr(name, content.replace(old, new, 1))
    return stream.getvalue()


def _codes(document: bytes, order: MakeOrder, **changes: object) -> list[str]:
    return [each.code for each in certify(document, "a.docx", order(**changes)).findings]


def test_the_paper_stays_byte_for_byte_and_the_copy_stands_below(
    paper: bytes, order: MakeOrder
) -> None:
    made = certify(paper, "a.docx", order()).document
    before, after = _parts(paper), _parts(made)
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]
    assert list(before) == list(after)
    old, new = before["word/document.xml"], after["word/document.xml"]
    end = old.rindex(b"<w:sectPr")
    assert new.startswith(old[:end])
    assert new.endswith(old[end:])
    lines = text_of(made).split("\n\n")[0].splitlines()
    assert lines[-11:] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ BA TRANG",
        "SAO Y",
        "Số: 09/SY-UBND",
        "Ba Trang, ngày 20 tháng 02 năm 2021",
        "Nơi nhận:",
        "- Các thôn;",
        "- Lưu: VT.",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Lê Văn A",
    ]


def test_the_same_order_gives_the_same_bytes(paper: bytes, order: MakeOrder) -> None:
    assert certify(paper, "a", order()).document == certify(paper, "a", order()).document


@pytest.mark.parametrize("form", ["sao y", "sao lục", "trích sao"])
def test_the_check_finds_nothing_wrong_with_a_copy(
    paper: bytes, order: MakeOrder, form: str
) -> None:
    parts = ["Mục II"] if form == "trích sao" else []
    made = certify(paper, "a.docx", order(hình_thức_sao=form, phần_trích=parts)).document
    found = check(made, "a.docx").findings
    assert [each for each in found if each.code.startswith("BS")] == []
    errors = {each.code for each in found if each.severity is Severity.ERROR}
    assert errors <= {each.code for each in check(paper, "a.docx").findings}


PAPERS: tuple[Callable[[], Paper], ...] = (plan, decision, dispatch, annexed)
BUILDS = (by_hand, with_tabs, with_styles, in_boxes, with_lists)


@pytest.mark.parametrize(("of", "build"), list(product(PAPERS, BUILDS)))
def test_papers_of_anyone_are_copied(
    order: MakeOrder, of: Callable[[], Paper], build: Callable[[Paper], bytes]
) -> None:
    made = certify(build(of()), "a.docx", order()).document
    assert [each for each in check(made, "a.docx").findings if each.code.startswith("BS")] == []


def test_an_extract_has_its_parts_and_dots_for_the_others(paper: bytes, order: MakeOrder) -> None:
    extract = order(hình_thức_sao="trích sao", phần_trích=["khoản 1 Mục II", "Mục III"])
    made = certify(paper, "a.docx", extract)
    text = text_of(made.document)
    body = text[text.index("thi đua năm 2021\n") : text.index("Nơi nhận:")].splitlines()[1:]
    assert body == [
        OMISSION,
        "II. NỘI DUNG",
        "1. Các xã:",
        "a) Giảm nghèo bền vững.",
        "b) Giữ gìn vệ sinh.",
        "| STT | Xã |",
        "| --- | --- |",
        "| 1 | Ba Trang |",
        OMISSION,
        "III. TỔ CHỨC THỰC HIỆN",
        "Phòng Nội vụ theo dõi việc thực hiện./.",
    ]
    assert "Khơi dậy" not in _parts(made.document)["word/document.xml"].decode()
    assert [each.code for each in made.findings] == ["A217"]


def test_an_extract_that_would_number_itself_anew_is_refused(order: MakeOrder) -> None:
    document = with_lists(plan())
    assert certify(document, "a.docx", order()).document
    with pytest.raises(DataError) as refused:
        certify(document, "a.docx", order(hình_thức_sao="trích sao", phần_trích=["Mục II"]))
    assert [each.code for each in refused.value.findings] == ["A218"]
    assert "số tự động" in str(refused.value.findings[0].hint)


def test_a_file_that_calls_words_elements_otherwise_is_copied(
    paper: bytes, order: MakeOrder
) -> None:
    parts = _parts(paper)
    main = parts["word/document.xml"].decode()
    other = main.replace("<w:", "<z:").replace("</w:", "</z:").replace(" w:", " z:")
    other = other.replace("xmlns:w=", "xmlns:z=")
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, other.encode() if name == "word/document.xml" else content)
    made = certify(stream.getvalue(), "a.docx", order()).document
    assert text_of(made).startswith(text_of(paper).partition("\n\n")[0])
    assert "SAO Y" in text_of(made)


def test_what_is_not_final_is_refused(paper: bytes, order: MakeOrder, draft: bytes) -> None:
    tracked = _changed(paper, b"</w:pPr><w:r>", b"</w:pPr><w:ins w:id='1' w:author='a'/><w:r>")
    for document, codes in ((tracked, ["A212"]), (draft, ["A213"])):
        with pytest.raises(DataError) as refused:
            certify(document, "a.docx", order())
        errors = [each for each in refused.value.findings if each.severity is Severity.ERROR]
        assert [each.code for each in errors] == codes


def test_a_signed_file_is_refused(paper: bytes, order: MakeOrder) -> None:
    stream = BytesIO(paper)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<a/>")
    with pytest.raises(DataError) as refused:
        certify(stream.getvalue(), "a.docx", order())
    assert [each.code for each in refused.value.findings] == ["A211"]


def test_what_is_no_word_file_is_refused(order: MakeOrder) -> None:
    with pytest.raises(DataError):
        certify(b"PK", "a.docx", order())


def test_a_copy_of_a_copy_is_a_sao_luc(paper: bytes, order: MakeOrder) -> None:
    copied = certify(paper, "a.docx", order()).document
    assert "A214" in _codes(copied, order)
    assert "A214" in _codes(paper, order, hình_thức_sao="sao lục")
    again = certify(copied, "a.docx", order(hình_thức_sao="sao lục", số="10"))
    assert "A214" not in [each.code for each in again.findings]
    text = text_of(again.document)
    assert text.index("SAO Y") < text.index("SAO LỤC")


def test_blanks_and_comments_of_the_paper_are_told(paper: bytes, order: MakeOrder) -> None:
    assert "A216" in _codes(_changed(paper, b"05/KH", b"   /KH"), order)
    assert "A216" in _codes(_changed(paper, "ngày 18".encode(), b"ng\xc3\xa0y   "), order)
    comment = b"</w:pPr><w:r><w:commentReference w:id='0'/></w:r><w:r>"
    assert "A215" in _codes(_changed(paper, b"</w:pPr><w:r>", comment), order)


def test_a_copy_that_needs_a_new_page_is_told(paper: bytes, short: bytes, order: MakeOrder) -> None:
    many = [f"Nơi thứ {number}" for number in range(60)]
    assert _codes(short, order, nơi_nhận=[*many, "Lưu: VT"]) == ["A219"]
    assert _codes(paper, order) == ["A219"]
    assert _codes(short, order) == []


def test_where_it_then_fits_there_is_less_room_to_sign(
    short: bytes, order: MakeOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = certify(short, "a.docx", order()).document
    pages = iter([1, 2, 1])
    monkeypatch.setattr(certifying, "_pages", lambda _: next(pages))
    close = certify(short, "a.docx", order())
    assert close.findings == ()
    assert close.document != usual
    assert text_of(close.document) == text_of(usual)


def test_a_copy_that_would_change_the_paper_is_not_written(
    paper: bytes, order: MakeOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = certifying._made

    def spoiled(*arguments: object) -> bytes:
        made: bytes = right(*arguments)  # type: ignore[arg-type]  # passed on as it came
        return _changed(made, "Giảm nghèo".encode(), "Giảm".encode())

    monkeypatch.setattr(certifying, "_made", spoiled)
    with pytest.raises(DataError) as refused:
        certify(paper, "a.docx", order())
    assert [each.code for each in refused.value.findings] == ["A218"]


def test_what_was_made_again_from_data_is_told(past: bytes, paper: bytes, order: MakeOrder) -> None:
    assert "A210" in _codes(past, order)
    assert "A210" not in _codes(paper, order)
