from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.archive.conftest import word_file
from vanban.archive import describing, made
from vanban.archive.describing import WordReader, read_number
from vanban.diagnostics import DataError
from vanban.pipeline import produce
from vanban.vocabulary.dates import PartialDate

EXAMPLE = Path("examples/ba-to-2021/ke-hoach.yaml")


@pytest.fixture(scope="module")
def plan() -> bytes:
    issued = ("giai đoạn=phát hành", "số=5", "ngày ban hành=18/02/2021")
    return produce(EXAMPLE, overrides=issued).document


def test_a_file_of_ours_says_what_it_is(plan: bytes) -> None:
    found = WordReader().describe(plan, "a.docx")
    assert (found.kind, found.number) == ("kế hoạch", "05/KH-UBND")
    assert found.issued_on == PartialDate(2021, 2, 18)
    assert found.agency == "Ủy ban nhân dân huyện Ba Tơ"
    assert found.signers == ("Phạm Xuân Vinh",)
    assert found.subject.startswith("Phát động phong trào thi đua")
    assert "Đăkre" in found.text


def test_the_long_look_sees_the_same(plan: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = WordReader().describe(plan, "a.docx")
    monkeypatch.setattr(describing, "styled_lines", lambda *_: None)
    slow = WordReader().describe(plan, "a.docx")
    assert quick.text.split() == slow.text.split()
    for name in ("kind", "number", "issued_on", "agency", "parent", "subject", "signers"):
        assert getattr(quick, name) == getattr(slow, name), name


def test_a_file_of_anyone_is_looked_at_longer() -> None:
    document = word_file(
        *("ỦY BAN NHÂN DÂN XÃ A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        *("Độc lập - Tự do - Hạnh phúc", "Số: 7/UBND-VP", "A, ngày 05 tháng 4 năm 2019"),
        *("V/v tiếp công dân", "Kính gửi: Các thôn", "Lời.", "Nơi nhận:", "- Như trên;"),
    )
    assert made.styled_lines(document, {}) is None
    found = WordReader().describe(document, "a.docx")
    assert (found.kind, found.number) == ("công văn", "7/UBND-VP")
    assert found.issued_on == PartialDate(2019, 4, 5)
    assert found.subject == "tiếp công dân"


def test_what_is_no_word_file_is_refused() -> None:
    with pytest.raises(DataError):
        WordReader().describe(b"chu", "a.docx")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 05/KH-UBND", "05/KH-UBND"),
        ("Số:      /KH-UBND", "/KH-UBND"),
        ("Số: …/QĐ-UBND", "/QĐ-UBND"),
        ("Số 7", "7"),
        ("Số: 12a/QĐ-UBND", "12a/QĐ-UBND"),
        ("Số 27-KH/HU", "27-KH/HU"),
        ("Số 12 CV/HU", "12 CV/HU"),
        ("Số:", ""),
        ("Căn cứ", ""),
    ],
)
def test_the_line_of_the_number_is_read(line: str, number: str) -> None:
    assert read_number(line) == number
