import subprocess
from shutil import which

import pytest

from vanban.repair.legacy import Legacy, decoded, encoding_of_font, to_unicode


def test_tcvn3_becomes_unicode() -> None:
    assert (
        to_unicode("Céng hßa x· héi chñ nghÜa ViÖt Nam, §iÒu 1, ®\u00ad\u00aec", Legacy.TCVN3)
        == "Cộng hòa xã hội chủ nghĩa Việt Nam, Điều 1, đưđc"
    )


def test_tcvn3_agrees_with_the_table_of_the_c_library() -> None:
    if which("iconv") is None:
        pytest.fail("iconv is part of every Debian")
    codes = [code for code in range(0xA1, 0x100) if not 0xB0 <= code <= 0xB4]
    for code in codes:
        known = subprocess.run(
            ["iconv", "-f", "TCVN", "-t", "UTF-8"], input=bytes([code]), stdout=-1, check=True
        )
        assert decoded(bytes([code]), Legacy.TCVN3) == known.stdout.decode(), hex(code)


def test_a_font_of_capitals_shows_capitals() -> None:
    assert to_unicode("céng hßa", Legacy.TCVN3, capitals=True) == "CỘNG HÒA"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("ngöôøi ñöôïc khen thöôûng kyù ôû thò xaõ", "người được khen thưởng ký ở thị xã"),
        ("Aùnh saùng, Ôû ñaây, caâu laëng, nghæ myõ tyø", "Ánh sáng, Ở đây, câu lặng, nghỉ mỹ tỳ"),
    ],
)
def test_vni_becomes_unicode(typed: str, read: str) -> None:
    assert to_unicode(typed, Legacy.VNI) == read


def test_a_file_of_old_bytes_is_read() -> None:
    assert decoded(b"\xa7i\xd2u 1, \x93khen\x94", Legacy.TCVN3) == "Điều 1, “khen”"


def test_no_byte_is_lost() -> None:
    for encoding in Legacy:
        assert len(decoded(bytes(range(256)), encoding)) >= 250
        assert "\ufffd" not in decoded(bytes(range(256)), encoding)


@pytest.mark.parametrize(
    ("font", "expected"),
    [
        (".VnTime", (Legacy.TCVN3, False)),
        (".VnTimeH", (Legacy.TCVN3, True)),
        (".VnArialH", (Legacy.TCVN3, True)),
        ("VNI-Times", (Legacy.VNI, False)),
        ("Times New Roman", None),
    ],
)
def test_a_font_tells_its_encoding(font: str, expected: object) -> None:
    assert encoding_of_font(font) == expected
