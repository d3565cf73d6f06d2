from __future__ import annotations

import unicodedata

import pytest

from vanban.outline import NoteMark, Reference, TextRun, escape, inline, plain_text
from vanban.outline.marks import FaultKind, read_marks


def _i(text: str) -> TextRun:
    return TextRun(text, italic=True)


def _b(text: str) -> TextRun:
    return TextRun(text, bold=True)


def _bi(text: str) -> TextRun:
    return TextRun(text, bold=True, italic=True)


_T = TextRun


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("*nghiêng*", [_i("nghiêng")]),
        ("**đậm**", [_b("đậm")]),
        ("***cả hai***", [_bi("cả hai")]),
        ("một *hai* **ba** bốn", [_T("một "), _i("hai"), _T(" "), _b("ba"), _T(" bốn")]),
        ("**đậm *cả hai* đậm**", [_b("đậm "), _bi("cả hai"), _b(" đậm")]),
        ("*nghiêng **cả hai***", [_i("nghiêng "), _bi("cả hai")]),
        ("***cả hai** nghiêng*", [_bi("cả hai"), _i(" nghiêng")]),
        ("Phòng Nội vụ (*thường trực*)", [_T("Phòng Nội vụ ("), _i("thường trực"), _T(")")]),
        (
            "phong trào *“Vì nghèo”*; *“Hai”*",
            [_T("phong trào "), _i("“Vì nghèo”"), _T("; "), _i("“Hai”")],
        ),
        ('mạnh "*Học tập*" và', [_T('mạnh "'), _i("Học tập"), _T('" và')]),
        ("**Lưu ý:**nội dung", [_b("Lưu ý:"), _T("nội dung")]),
        ("phong trào*“Dân vận khéo”*và", [_T("phong trào"), _i("“Dân vận khéo”"), _T("và")]),
        ("một*hai*ba", [_T("một"), _i("hai"), _T("ba")]),
        ("*một*[^1]", [_i("một"), NoteMark("1")]),
    ],
)
def test_stars_make_italic_and_bold(text: str, runs: list[TextRun]) -> None:
    assert inline(text) == tuple(runs)


def test_quotation_marks_within_quotation_marks_stay_italic() -> None:
    text = 'về "*Tăng cường; những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ*".'
    assert inline(text) == (
        _T('về "'),
        _i('Tăng cường; những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ'),
        _T('".'),
    )


@pytest.mark.parametrize(
    "text",
    [
        "3 * 4 * 5",
        "một * hai",
        "* Ghi chú",
        "một *hai",
        "một* hai",
        "**",
        "****",
        "(*) Ghi chú; (*) và [*]",
        "(**) một (**) hai",
        "[^] [^ 1] [^a b]",
        "[1] [x](y) `z` _a_ # b",
        "{ a } {{} }}",
        "{# ghi chú #}",
        "C:\\Windows\\tệp",
        "\\",
    ],
)
def test_an_unmatched_mark_is_text(text: str) -> None:
    assert inline(text) == (TextRun(text),)


def test_stars_left_over_stand_outside_the_pair() -> None:
    assert inline("**một*") == (_T("*"), _i("một"))
    assert inline("*một**") == (_i("một"), _T("*"))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\\*không\\*", "*không*"),
        ("\\{{ tên }}", "{{ tên }}"),
        ("\\[^1]", "[^1]"),
        ("\\\\", "\\"),
        ("\\\\*", "\\*"),
        ("a \\| b", "a | b"),
        ("\\{% a %}", "{% a %}"),
        ("\\{ \\[ \\a", "\\{ \\[ \\a"),
    ],
)
def test_a_backslash_writes_the_mark_itself(text: str, plain: str) -> None:
    assert inline(text) == (TextRun(plain),)


def test_an_escaped_backslash_lets_the_mark_count() -> None:
    assert inline("\\\\*một*") == (_T("\\"), _i("một"))


def test_references_and_notes_are_read_and_references_take_the_look() -> None:
    assert inline("do **{{ người ký }}** ký[^chú_1]") == (
        _T("do "),
        Reference(("người_ký",), bold=True),
        _T(" ký"),
        NoteMark("chú_1"),
    )
    assert [inline("a {{ b }}[^1]")[at].column for at in (1, 2)] == [3, 10]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "kind", "column"),
    [
        ("x {{ a + b }} y", FaultKind.NOT_A_NAME, 3),
        ("{{ f(x) }}", FaultKind.NOT_A_NAME, 1),
        ("{{ }}", FaultKind.NOT_A_NAME, 1),
        ("*x* {{ tên", FaultKind.NOT_CLOSED, 5),
        ("a {% for x in y %}", FaultKind.TAG, 3),
    ],
)
def test_anything_but_a_name_is_text_and_a_fault_at_its_column(
    text: str, kind: FaultKind, column: int
) -> None:
    read = read_marks(text)
    assert [(fault.kind, fault.column) for fault in read.faults] == [(kind, column)]
    assert plain_text(text) == text.replace("*", "")


def test_text_is_composed_first() -> None:
    assert inline(unicodedata.normalize("NFD", "*Bộ trưởng*")) == (_i("Bộ trưởng"),)


def test_plain_text_has_no_marks() -> None:
    assert plain_text("**Chỉ tiêu** *thi đua*[^1]") == "Chỉ tiêu thi đua"


@pytest.mark.parametrize("text", ["*a*", "{{ b }}", "[^1]", "\\*", "a|b", "{{{", "\\", "", "3 * 4"])
def test_escaped_text_reads_as_itself(text: str) -> None:
    assert inline(escape(text)) == ((TextRun(text),) if text else ())
