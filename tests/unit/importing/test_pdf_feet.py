"""What stands at the foot of a page apart from its text."""

from __future__ import annotations

from vanban.importing.pdf_feet import foot_of
from vanban.importing.pdf_lines import Flow, PageLine

HEIGHT, MAIN = 842.0, 14.0


def line(text: str, top: float, size: float = MAIN) -> PageLine:
    flow = Flow(85.0, 300.0, (85.0, 540.0), 20.0, size, (False, False), gapped=False)
    return PageLine(text, top, centred=False, flow=flow)


BODY = [line("Một", 600), line("hai", 620), line("ba", 640)]


def foot(*lines: PageLine) -> list[str]:
    return [each.text for each in foot_of([*BODY, *lines], HEIGHT, MAIN)]


def test_small_lines_far_below_the_text_are_a_foot() -> None:
    assert foot(line("Địa chỉ: Ba Tơ", 760, 11), line("ĐT: 1", 772, 11)) == [
        "Địa chỉ: Ba Tơ",
        "ĐT: 1",
    ]


def test_small_lines_in_the_margin_are_a_foot_however_near() -> None:
    assert foot(line("Bản tái lập từ dữ liệu", 800, 8)) == ["Bản tái lập từ dữ liệu"]


def test_notes_and_recipients_are_text() -> None:
    assert foot(line("¹ Theo Luật", 770, 10)) == []
    assert foot(line("Nơi nhận:", 770, 12), line("- Lưu: VT.", 782, 11)) == []


def test_letters_of_the_usual_size_are_text_wherever_they_stand() -> None:
    assert foot(line("cuối trang", 800)) == []
