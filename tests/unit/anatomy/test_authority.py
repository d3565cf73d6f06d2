"""The lines above a signature, in whatever way a clerk types them."""

from __future__ import annotations

import pytest

from vanban.anatomy.authority import Kind, Prefix, capacity_lines, kind_of, read_line
from vanban.anatomy.signatory import Signatory


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("tm.ủy ban nhân dân", "TM. ủy ban nhân dân"),
        ("T/M  BCH CÔNG ĐOÀN", "TM. BCH CÔNG ĐOÀN"),
        ("TM ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("KT.CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("k/t chủ tịch", "KT. chủ tịch"),
        ("KT CHÁNH VĂN PHÒNG", "KT. CHÁNH VĂN PHÒNG"),
        ("T.L. CHỦ TỊCH", "TL. CHỦ TỊCH"),
        ("T.U.Q. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC"),
        ("Q CHỦ TỊCH", "Q. CHỦ TỊCH"),
    ],
)
def test_a_prefix_is_printed_in_one_form_however_it_was_typed(typed: str, printed: str) -> None:
    assert read_line(typed).printed == printed


@pytest.mark.parametrize("typed", ["KT TRƯỞNG", "TM DỊCH VỤ", "TP. NỘI VỤ", "P. CHỦ TỊCH"])
def test_what_may_be_another_abbreviation_stays_as_typed(typed: str) -> None:
    line = read_line(typed)
    assert (line.prefix, line.printed) == (Prefix.UNCLEAR, typed)


@pytest.mark.parametrize("typed", ["CHỦ TỊCH", "HIỆU TRƯỞNG", "THƯ KÝ", "TỔ TRƯỞNG", "KẾ TOÁN"])
def test_a_position_alone_has_no_prefix(typed: str) -> None:
    assert read_line(typed).prefix is Prefix.NONE


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("ỦY BAN NHÂN DÂN", Kind.COLLECTIVE),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", Kind.COLLECTIVE),
        ("BAN CHẤP HÀNH", Kind.COLLECTIVE),
        ("CHỦ TỊCH HỘI ĐỒNG", Kind.HEAD),
        ("Trưởng phòng", Kind.HEAD),
        ("PHÓ CHỦ TỊCH THƯỜNG TRỰC", Kind.DEPUTY),
        ("THỨ TRƯỞNG", Kind.DEPUTY),
        ("THƯ KÝ", Kind.UNKNOWN),
    ],
)
def test_words_tell_whom_they_name(words: str, kind: Kind) -> None:
    assert kind_of(words) is kind


def test_lines_typed_into_one_field_stand_on_lines_of_their_own() -> None:
    signatory = Signatory(position="kt. hiệu trưởng\nphó hiệu trưởng")
    printed = [line.printed for line in capacity_lines(signatory)]
    assert printed == ["KT. hiệu trưởng", "phó hiệu trưởng"]
