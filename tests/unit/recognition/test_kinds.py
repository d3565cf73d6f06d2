"""Which document type a past paper is."""

from __future__ import annotations

import pytest

from vanban.recognition.kinds import in_small, kind_of, printed_title


@pytest.mark.parametrize(
    ("title", "subject", "kind"),
    [
        ("KẾ HOẠCH", "", "kế hoạch"),
        ("Kế hoạch", "", "kế hoạch"),
        ("TỜ TRÌNH", "Về việc đề nghị tặng Bằng khen", "tờ trình khen thưởng"),
        ("TỜ TRÌNH", "Về việc phê duyệt dự toán", "tờ trình"),
        ("BẢN ĐĂNG KÝ THI ĐUA", "", "đăng ký thi đua"),
        ("BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN", "", "phiếu đăng ký cá nhân"),
        ("BẢN GIAO ƯỚC THI ĐUA", "", "giao ước thi đua"),
        ("LỜI KÊU GỌI", "", "lời kêu gọi"),
        ("", "đăng ký thi đua", "công văn"),
        ("", "", "văn bản"),
    ],
)
def test_the_title_tells_the_type_and_the_subject_whether_it_commends(
    title: str, subject: str, kind: str
) -> None:
    assert kind_of(title, subject, addressed=False) == kind


def test_a_paper_without_title_that_goes_to_someone_is_a_letter() -> None:
    assert kind_of("", "", addressed=True) == "công văn"


def test_a_title_whose_small_letters_do_not_give_it_back_stays_as_typed() -> None:
    assert in_small("STRAẞE") == "STRAẞE"


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("kế hoạch", "KẾ HOẠCH"),
        ("tờ trình khen thưởng", "TỜ TRÌNH"),
        ("giao ước thi đua", "BẢN GIAO ƯỚC THI ĐUA"),
        ("bản thoả thuận", "BẢN THỎA THUẬN"),
        ("công văn", ""),
        ("lời kêu gọi", "LỜI KÊU GỌI"),
    ],
)
def test_a_type_prints_its_title(kind: str, title: str) -> None:
    assert printed_title(kind) == title
