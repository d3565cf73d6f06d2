import unicodedata

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.blanks import BLANK
from vanban.formatting.date_reading import read_date
from vanban.vocabulary.dates import PartialDate

WHOLE = PartialDate(2021, 1, 26)


@pytest.mark.parametrize(
    "typed",
    [
        "26/01/2021",
        "26/1/2021",
        " 26 / 01 / 2021 ",
        "26-01-2021",
        "26.01.2021",
        "2021-01-26",
        "ngày 26/01/2021",
        "ngày 26 tháng 01 năm 2021",
        "Ngày 26 tháng 1 năm 2021",
        "26 tháng 01 năm 2021",
        "26 tháng 01, 2021",
        "ngày 26 tháng 01/2021",
        "NGÀY 26 THÁNG 01 NĂM 2021",
        "ngày\u00a026 tháng\u00a001 năm 2021",
        unicodedata.normalize("NFD", "ngày 26 tháng 01 năm 2021"),
        "ngày hai mươi sáu tháng một năm hai nghìn không trăm hai mươi mốt",
        "ngày hai mươi sáu tháng một năm hai ngàn không trăm hai mốt".replace(
            "hai mốt", "hai mươi mốt"
        ),
    ],
)
def test_a_whole_date_is_read_in_every_shape_that_clerks_type(typed: str) -> None:
    assert read_date(typed) == WHOLE


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("tháng 01 năm 2026", PartialDate(2026, 1)),
        ("01/2026", PartialDate(2026, 1)),
        ("05/2021", PartialDate(2021, 5)),
        ("tháng 01/2026", PartialDate(2026, 1)),
        ("2026-01", PartialDate(2026, 1)),
        ("năm 2021", PartialDate(2021)),
        ("2021", PartialDate(2021)),
        ("5/2", PartialDate(None, 2, 5)),
        ("ngày 05 tháng 02", PartialDate(None, 2, 5)),
        ("ngày 05", PartialDate(None, None, 5)),
        ("tháng 4", PartialDate(None, 4)),
        ("…/01/2026", PartialDate(2026, 1)),
        (".../01/2026", PartialDate(2026, 1)),
        ("/01/2026", PartialDate(2026, 1)),
        ("__/__/2021", PartialDate(2021)),
        ("…/…/2021", PartialDate(2021)),
        ("…/2021", PartialDate(2021)),
        ("26/01/…", PartialDate(None, 1, 26)),
        ("ngày … tháng 01 năm 2026", PartialDate(2026, 1)),
        ("ngày ……  tháng …. năm ……", PartialDate()),
        ("ngày … tháng … năm 20…", PartialDate()),
        (f"ngày {BLANK} tháng 01 năm 2026", PartialDate(2026, 1)),
        (f"ngày {BLANK} tháng {BLANK} năm 2021", PartialDate(2021)),
        ("mùng 2 tháng 9 năm 1945", PartialDate(1945, 9, 2)),
        ("tháng năm năm hai nghìn không trăm hai mươi lăm", PartialDate(2025, 5)),
        ("ngày mồng năm tháng tư năm hai nghìn", PartialDate(2000, 4, 5)),
        ("năm hai nghìn không trăm hai mươi lăm", PartialDate(2025)),
        ("", PartialDate()),
        (" \u00a0 ", PartialDate()),
        ("…", PartialDate()),
        ("____", PartialDate()),
    ],
)
def test_what_is_left_blank_stays_unknown(typed: str, known: PartialDate) -> None:
    assert read_date(typed) == known


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("31/02/2021", "F102", "tháng 02 năm 2021 không có ngày 31"),
        ("ngày 31 tháng 4 năm 2021", "F102", "tháng 4 năm 2021 không có ngày 31"),
        ("29/02/2021", "F102", "tháng 02 năm 2021 không có ngày 29"),
        ("32/01/2021", "F102", "không có ngày 32"),
        ("26/40/2021", "F102", "không có tháng 40"),
        ("00/01/2021", "F102", "không có ngày 0"),
        ("26/00/2021", "F102", "không có tháng 0"),
        ("01/01/0000", "F102", "không có năm 0"),
        ("1/1/70", "F103", "năm “70” không ghi bằng bốn chữ số"),
        ("26/01/20211", "F103", "năm “20211” không ghi bằng bốn chữ số"),
        ("26 tháng 01 năm 21", "F103", "năm “21” không ghi bằng bốn chữ số"),
        ("hôm qua", "F101", "“hôm qua” không phải là ngày tháng"),
        ("năm", "F101", "“năm” không phải là ngày tháng"),
        ("01/…", "F101", "“01/…” không phải là ngày tháng"),
        ("26/01-2021", "F101", "“26/01-2021” không phải là ngày tháng"),
        ("26/01/2021 và 27/01/2021", "F101", "“26/01/2021 và 27/01/2021” không phải là ngày tháng"),
        ("126/01/2021", "F101", "“126/01/2021” không phải là ngày tháng"),
        ("٢٦/٠١/٢٠٢١", "F101", "“٢٦/٠١/٢٠٢١” không phải là ngày tháng"),
        (
            "ngày hai phẩy năm tháng một năm hai nghìn",
            "F101",
            "“ngày hai phẩy năm tháng một năm hai nghìn” không phải là ngày tháng",
        ),
    ],
)
def test_what_is_no_date_is_refused_in_a_clear_sentence(
    typed: str, code: str, sentence: str
) -> None:
    with pytest.raises(BadValueError) as refused:
        read_date(typed)

    assert (refused.value.code, str(refused.value)) == (code, sentence)
    assert refused.value.hint


def test_a_month_typed_before_the_day_is_not_taken_in_silence() -> None:
    with pytest.raises(BadValueError) as refused:
        read_date("12/31/2021")

    assert str(refused.value) == "không có tháng 31"
    assert "có phải là ngày 31 tháng 12?" in str(refused.value.hint)


def test_a_long_text_is_refused_and_quoted_in_short() -> None:
    with pytest.raises(BadValueError) as refused:
        read_date("ngày " * 1000)

    assert len(str(refused.value)) < 120
