"""Widths of Times New Roman, held against the font itself where it is installed."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from tools import font_widths
from vanban.typesetting import Face, width
from vanban.typesetting.faces import UNITS_PER_EM, units

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"
)


def test_the_committed_table_is_what_the_installed_font_gives() -> None:
    installed = font_widths.font_files()
    if installed is None:
        pytest.skip("Liberation Serif 2 is not installed")
    table = files("vanban.typesetting").joinpath("liberation_serif.txt").read_text("ascii")
    assert font_widths.build(installed) == table


@pytest.mark.parametrize(
    "face",
    [Face(14, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)],
)
def test_every_vietnamese_letter_has_a_width_of_its_own(face: Face) -> None:
    for letter in LETTERS + LETTERS.upper() + "0123456789-–—“”‘’…\u00a0₫":
        assert 0 < units(letter, face) < UNITS_PER_EM or letter in "—…W", letter


def test_the_national_name_is_as_wide_as_in_the_official_sample() -> None:
    assert width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=13, bold=True) == pytest.approx(
        95.7, abs=0.1
    )


def test_capitals_are_measured_as_printed() -> None:
    assert width("ủy ban", size=13, caps=True) == width("ỦY BAN", size=13)


def test_a_width_grows_with_the_size() -> None:
    assert width("Kế hoạch", size=28) == pytest.approx(2 * width("Kế hoạch", size=14))


def test_marks_without_width_have_none() -> None:
    assert width("a\u00ad\u200bb", size=14) == width("ab", size=14)


def test_spacing_is_added_to_every_character() -> None:
    plain, spaced = Face(12), Face(12, spacing=1)
    assert (units("abc", spaced) - units("abc", plain)) * plain.unit == pytest.approx(3 * 25.4 / 72)


def test_a_character_that_the_table_lacks_counts_as_a_square() -> None:
    assert units("字", Face(14)) == UNITS_PER_EM


def test_the_tool_says_what_is_missing_without_the_font(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(font_widths, "FOLDERS", (tmp_path,))
    assert font_widths.font_files() is None
    with pytest.raises(SystemExit, match="fonts-liberation2"):
        font_widths.main()
