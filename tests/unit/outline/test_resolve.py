from __future__ import annotations

import pytest
from msgspec import Struct

from vanban.diagnostics import Finding, Place, Severity
from vanban.outline import Filter, NoteMark, TextRun, UnknownNameError, inline, lookup_in, resolve


class _Target(Struct, frozen=True):
    name: str
    value: int


_DATA: dict[str, object] = {
    "người ký": "Phạm Xuân Vinh",
    "chỉ_tiêu": {"gtsx": _Target("Giá *trị* {{ x }}", 36)},
    "nơi nhận": ["UBND tỉnh", "Lưu: VT"],
    "đúng": True,
    "trống": None,
}
_FILTERS: dict[str, Filter] = {
    "hoa": str.upper,
    "đệm": lambda value, width: str(value).zfill(width),
}


def _resolved(text: str) -> tuple[TextRun | NoteMark, ...]:
    inlines, findings = resolve(inline(text), lookup_in(_DATA), _FILTERS)
    assert findings == ()
    return inlines


def _finding(text: str) -> Finding:
    inlines, (finding,) = resolve(
        inline(text), lookup_in(_DATA), _FILTERS, place=Place(line=3, column=5)
    )
    assert inlines == (TextRun(text),)
    assert finding.severity is Severity.ERROR
    return finding


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{{ người_ký }}", "Phạm Xuân Vinh"),
        ("{{ người ký }}", "Phạm Xuân Vinh"),
        ("ông {{ người_ký | hoa }}.", "ông PHẠM XUÂN VINH."),
        ("{{ chỉ tiêu.gtsx.value }}", "36"),
        ("{{ chỉ_tiêu.gtsx.value | đệm(4) }}", "0036"),
        ("{{ nơi_nhận.2 }}", "Lưu: VT"),
    ],
)
def test_a_reference_becomes_its_value(text: str, value: str) -> None:
    assert _resolved(text) == (TextRun(value),)


def test_marks_in_a_value_are_not_read() -> None:
    assert _resolved("{{ chỉ_tiêu.gtsx.name }}") == (TextRun("Giá *trị* {{ x }}"),)


def test_a_value_takes_the_look_of_its_reference_and_notes_stay() -> None:
    assert _resolved("*do {{ người_ký }}*[^1]") == (
        TextRun("do Phạm Xuân Vinh", italic=True),
        NoteMark("1"),
    )


@pytest.mark.parametrize(
    ("text", "code", "nearest"),
    [
        ("{{ ngươi_ký }}", "O404", "người_ký"),
        ("{{ chỉ_tiêu.gtxs }}", "O404", "gtsx"),
        ("{{ chỉ_tiêu.gtsx.nam }}", "O404", "name"),
        ("{{ nơi_nhận.3 }}", "O404", ""),
        ("{{ người_ký | hoaa }}", "O405", "hoa"),
        ("{{ người_ký | đệm('x') }}", "O406", ""),
        ("{{ người_ký | hoa(1) }}", "O406", ""),
        ("{{ đúng }}", "O407", ""),
        ("{{ trống }}", "O407", ""),
        ("{{ nơi_nhận }}", "O407", ""),
    ],
)
def test_what_cannot_be_resolved_stays_as_typed_and_names_the_nearest(
    text: str, code: str, nearest: str
) -> None:
    finding = _finding(text)
    assert (finding.code, finding.expected) == (code, nearest)
    if nearest:
        assert nearest in str(finding.hint)


def test_a_finding_stands_at_the_column_of_its_reference() -> None:
    finding = _finding("Ông {{ tên }} ký")
    assert (finding.place.line, finding.place.column) == (3, 9)
    assert "“tên”" in str(finding.message)


def test_an_unknown_filter_without_a_neighbour_lists_all() -> None:
    assert "hoa, đệm" in str(_finding("{{ người_ký | xyz }}").hint)


def test_any_lookup_may_say_what_it_knows() -> None:
    def lookup(path: tuple[str, ...]) -> object:
        raise UnknownNameError(path[0], ["địa_danh"])

    _, (finding,) = resolve(inline("{{ địa danhh }}"), lookup, {})
    assert finding.expected == "địa_danh"


def test_any_other_lookup_error_is_an_unknown_name_too() -> None:
    nothing: dict[str, object] = {}
    _, (finding,) = resolve(inline("{{ a }}"), lambda path: nothing[path[0]], {})
    assert (finding.code, finding.expected) == ("O404", "")
