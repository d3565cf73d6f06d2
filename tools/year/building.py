"""The raw files of the example year (tệp thô của một năm thi đua)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tools.year.people import (
    CLUSTERS,
    QUARTERS,
    UNITS,
    allotted,
    collectives,
    figures,
    heads,
    households,
    members,
)
from vanban.formatting.numbers import format_number
from vanban.formatting.periods import quarter
from vanban.outputs.names import safe_name
from vanban.reading.sheets.table_writing import table_book, tables_book

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path("examples/ba-to-2021/nam-2021")
SEED = Path("examples/ba-to-2021/ke-hoach.yaml")
_NOTE = "# Tên xã là thật; họ tên, con số trong tệp này là GIẢ ĐỊNH, đặt ra để làm ví dụ.\n"
_DAYS = {1: "22/3/2021", 2: "15/6/2021", 3: "20/9/2021"}
_DUE = {1: "25/3/2021", 2: "15/6/2021", 3: "25/9/2021"}
_BONUS = {"Giấy khen": "450.000", "Chiến sĩ thi đua cơ sở": "1.490.000"}


def files() -> Iterator[tuple[str, bytes]]:
    """Yield every file with its path in the folder of the year."""
    yield "phong-trao.yaml", _movement().encode()
    yield "ke-hoach.yaml", _plan().encode()
    yield "don-vi.xlsx", _units()
    yield "tho/chi-tieu-don-vi.xlsx", _allotted()
    yield "tho/dang-ky.xlsx", _registered()
    for number in QUARTERS:
        yield f"tho/bao-cao-quy-{number}.xlsx", _reported(number)
    yield "tho/khen-thuong.xlsx", _proposed()
    for unit in UNITS:
        yield f"dang-ky/{safe_name(unit)}.yaml", _registration(unit).encode()
        for number in QUARTERS:
            place = f"bao-cao/quy-{number}/{safe_name(unit)}.yaml"
            yield place, _report(unit, number).encode()
    for number in range(CLUSTERS):
        yield f"giao-uoc/cum-{number + 1}.yaml", _pledge(number).encode()
    yield "khen-thuong/bien-ban.yaml", _minutes().encode()
    yield "khen-thuong/to-trinh.yaml", _proposal().encode()
    yield "khen-thuong/quyet-dinh.yaml", _decision().encode()


def _movement() -> str:
    reports = "".join(
        f"  - việc: báo cáo\n    kỳ: {quarter(n, 2021)}\n    hạn: {_DUE[n]}\n" for n in QUARTERS
    )
    return (
        f"{_NOTE}\ntên phong trào: Phong trào thi đua năm 2021 của huyện Ba Tơ\n"
        "kế hoạch: ke-hoach.yaml\ndanh sách đơn vị: don-vi.xlsx\n"
        "chỉ tiêu giao đơn vị: tho/chi-tieu-don-vi.xlsx\nlịch nộp:\n"
        "  - việc: đăng ký\n    hạn: 28/02/2021\n  - việc: giao ước\n    hạn: 28/02/2021\n"
        f"{reports}bật quy tắc: [DK-01]\n"
    )


def _plan() -> str:
    """Return the seed's plan, with how the figures of units add up."""
    text = SEED.read_text(encoding="utf-8")
    for name in ("lúa", "ngô", "trâu", "bò", "heo", "dê"):
        adds_up = "có" if name in {"lúa", "ngô"} else "không"
        head = f"  - mã: {name}\n"
        text = text.replace(head, f"{head}    tổng hợp: cộng\n    cộng dồn: {adds_up}\n", 1)
    return text


def _units() -> bytes:
    leaders = heads()
    rows = [
        (f"Ủy ban nhân dân {unit}", "xã", leaders[unit], "Chủ tịch", f"Cụm thi đua số {at % 4 + 1}")
        for at, unit in enumerate(UNITS)
    ]
    heading = ("đơn vị", "cấp", "người đứng đầu", "chức vụ", "cụm, khối")
    return table_book("Danh sách đơn vị", heading, rows)


def _allotted() -> bytes:
    rows = [
        (f"Ủy ban nhân dân {unit}", target, format_number(figure))
        for unit in UNITS
        for target, figure in allotted(unit).items()
    ]
    return table_book("Chỉ tiêu giao đơn vị", ("đơn vị", "chỉ tiêu", "mức"), rows)


def _registered() -> bytes:
    heading = ("họ và tên", "chức vụ", "danh hiệu")
    return tables_book(
        {
            unit: (heading, [(m.name, m.post, m.title) for m in members() if m.unit == unit])
            for unit in UNITS
        }
    )


def _reported(number: int) -> bytes:
    heading = ("mã", "thực hiện", "lũy kế")
    return tables_book(
        {
            unit: (
                heading,
                [
                    (target, format_number(now), format_number(total))
                    for target, (now, total) in figures(unit, number).items()
                ],
            )
            for unit in UNITS
        }
    )


def _proposed() -> bytes:
    named = [
        (m.name, m.post, _office(m.unit), m.title, _BONUS.get(m.title, "450.000"))
        for m in members()
        if m.is_proposed
    ]
    given = [(name, _office(unit), "Giấy khen", "900.000") for name, unit in collectives()]
    homes = [(name, unit, "Giấy khen", "450.000") for name, unit in households()]
    return tables_book(
        {
            "Tập thể": (("tên", "đơn vị", "hình thức", "tiền thưởng"), given),
            "Hộ gia đình": (("tên", "đơn vị", "hình thức", "tiền thưởng"), homes),
            "Cá nhân": (("họ và tên", "chức vụ", "đơn vị", "danh hiệu", "tiền thưởng"), named),
        }
    )


def _office(unit: str) -> str:
    return f"Ủy ban nhân dân {unit}"


def _head(unit: str, day: str) -> str:
    place = unit.removeprefix("xã ").removeprefix("thị trấn ")
    return (
        f"cơ quan ban hành:\n  - ỦY BAN NHÂN DÂN\n  - {unit.upper()}\n"
        f"địa danh: {place}\nngày ban hành: {day}\n"
    )


def _foot(unit: str) -> str:
    name = heads()[unit]
    return (
        'nơi nhận:\n  - Như trên\n  - "Lưu: VT."\nngười ký:\n  chức vụ: CHỦ TỊCH\n'
        f"  họ và tên: {name}\n"
    )


def _registration(unit: str) -> str:
    return (
        f"{_NOTE}\nloại văn bản: đăng ký thi đua\n{_head(unit, '22/02/2021')}"
        "trích yếu: Thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2021\n"
        "kỳ thi đua: năm 2021\nkính gửi: Ủy ban nhân dân huyện Ba Tơ\nkế hoạch: ../ke-hoach.yaml\n"
        "chỉ tiêu đăng ký:\n  - mã: bảo-hiểm-y-tế\n  - mã: nước-sạch\n  - mã: rác-thải\n"
        "nội dung: |\n  I. CHỈ TIÊU ĐĂNG KÝ\n  {{ chỉ_tiêu_đăng_ký | bảng }}\n"
        "  II. DANH HIỆU ĐĂNG KÝ\n  {{ cá_nhân | bảng }}\n"
        "  Đơn vị quyết tâm hoàn thành các nội dung đã đăng ký./.\n"
        f"cá nhân: {{tệp: ../tho/dang-ky.xlsx, trang: {unit}}}\n{_foot(unit)}"
    )


def _report(unit: str, number: int) -> str:
    return (
        f"{_NOTE}\nloại văn bản: báo cáo\n{_head(unit, _DAYS[number])}"
        f'số: "{10 * number + UNITS.index(unit)}"\nký hiệu: BC-UBND\n'
        "kính gửi: Ủy ban nhân dân huyện Ba Tơ\n"
        f"kỳ báo cáo: {quarter(number, 2021)}\nkế hoạch: ../../ke-hoach.yaml\n"
        "mã chỉ tiêu:\n  - lúa\n  - ngô\n  - trâu\n  - bò\n  - heo\n  - dê\n"
        f"kết quả: {{tệp: ../../tho/bao-cao-quy-{number}.xlsx, trang: {unit}}}\n{_foot(unit)}"
    )


def _pledge(number: int) -> str:
    leaders = heads()
    parties = "".join(
        f"  - tên đơn vị: {_office(unit)}\n    chức vụ: CHỦ TỊCH\n    họ và tên: {leaders[unit]}\n"
        for unit in UNITS[number::CLUSTERS]
    )
    return (
        f"{_NOTE}\nloại văn bản: giao ước thi đua\n"
        f"cụm khối: Cụm thi đua số {number + 1} huyện Ba Tơ\nđịa danh: Ba Tơ\n"
        "ngày ban hành: 25/02/2021\n"
        "trích yếu: Thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2021\n"
        "kỳ thi đua: năm 2021\nkế hoạch: ../ke-hoach.yaml\n"
        "mã chỉ tiêu:\n  - bảo-hiểm-y-tế\n  - nước-sạch\n  - rác-thải\nnội dung: |\n"
        "  I. NỘI DUNG THI ĐUA\n  1. Thi đua hoàn thành các chỉ tiêu huyện giao.\n"
        "  II. CHỈ TIÊU GIAO ƯỚC\n  {{ chỉ_tiêu | bảng }}\n"
        f"  Các bên cam kết thực hiện tốt giao ước này./.\ncác bên:\n{parties}"
        'nơi nhận:\n  - UBND huyện\n  - "Lưu: VT."\n'
    )


def _list(*, votes: bool) -> str:
    """Return the sixty nominees as a typed table."""
    more = " Số phiếu |" if votes else ""
    rows = [
        *((name, "", _office(unit), "Giấy khen") for name, unit in collectives()),
        *((name, "", unit, "Giấy khen") for name, unit in households()),
        *((m.name, m.post, _office(m.unit), m.title) for m in members() if m.is_proposed),
    ]
    lines = [
        f"| TT | Họ và tên, tập thể, hộ gia đình | Chức vụ | Đơn vị | Danh hiệu, hình thức |{more}",
        f"|:---:|---|---|---|---|{':---:|' if votes else ''}",
    ]
    for number, row in enumerate(rows, 1):
        cells = " | ".join(row)
        lines.append(f"| {number} | {cells} |{' 15/15 |' if votes else ''}")
    return "\n".join(lines)


def _indented(text: str, margin: str) -> str:
    return "\n".join(f"{margin}{line}" for line in text.split("\n"))


def _minutes() -> str:
    return (
        f"{_NOTE}\nloại văn bản: biên bản\ncơ quan chủ quản:\n  - UBND HUYỆN BA TƠ\n"
        'cơ quan ban hành:\n  - HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nsố: "12"\nký hiệu: BB-HĐTĐKT\n'
        "trích yếu: Họp xét khen thưởng năm 2021\n"
        "nội dung: |\n  Hôm nay, ngày 06 tháng 12 năm 2021, Hội đồng Thi đua - Khen thưởng huyện"
        " họp xét khen thưởng.\n  1. Hội đồng có 15 thành viên, dự họp 15, bỏ phiếu kín.\n"
        "  2. Kết quả bỏ phiếu:\n\n"
        f"{_indented(_list(votes=True), '  ')}\n\n"
        "  3. Hội đồng thống nhất đề nghị tặng Giấy khen cho 12 tập thể, 08 hộ gia đình; tặng danh"
        " hiệu “Chiến sĩ thi đua cơ sở” cho 06 cá nhân và “Lao động tiên tiến” cho 34 cá nhân./.\n"
        "các người ký:\n  - chức vụ: THƯ KÝ\n    họ và tên: Lê Minh Tuấn\n"
        "  - chức vụ: CHỦ TỌA\n    họ và tên: Phạm Xuân Vinh\n"
        'nơi nhận:\n  - "Lưu: VT."\n'
    )


def _proposal() -> str:
    source = "{{tệp: ../tho/khen-thuong.xlsx, trang: {}}}".format
    return (
        f"{_NOTE}\nloại văn bản: tờ trình khen thưởng\ncơ quan chủ quản:\n  - UBND HUYỆN BA TƠ\n"
        'cơ quan ban hành:\n  - PHÒNG NỘI VỤ\nsố: "45"\nký hiệu: TTr-PNV\nđịa danh: Ba Tơ\n'
        "ngày ban hành: 10/12/2021\ntrích yếu: Về việc đề nghị khen thưởng năm 2021\n"
        "kính gửi: Chủ tịch Ủy ban nhân dân huyện Ba Tơ\n"
        "căn cứ thêm:\n  - Căn cứ Biên bản số 12/BB-HĐTĐKT ngày 06/12/2021 của Hội đồng Thi đua -"
        " Khen thưởng huyện về họp xét khen thưởng năm 2021\n"
        "người quyết định: Chủ tịch Ủy ban nhân dân huyện\n"
        "thành tích chung: xuất sắc trong phong trào thi đua yêu nước năm 2021\n"
        "xét duyệt: Hội đồng Thi đua - Khen thưởng huyện họp xét\n"
        "nguồn kinh phí: Quỹ thi đua, khen thưởng huyện năm 2021\n"
        f"tập thể: {source('Tập thể')}\nhộ gia đình: {source('Hộ gia đình')}\n"
        f"cá nhân: {source('Cá nhân')}\n"
        'nơi nhận:\n  - "Lưu: VT."\n'
        "người ký:\n  chức vụ: TRƯỞNG PHÒNG\n  họ và tên: Lê Minh Tuấn\n"
    )


def _decision() -> str:
    return (
        f"{_NOTE}\nloại văn bản: quyết định\ncơ quan ban hành:\n  - ỦY BAN NHÂN DÂN\n"
        '  - HUYỆN BA TƠ\nsố: "1276"\nký hiệu: QĐ-UBND\nđịa danh: Ba Tơ\n'
        "ngày ban hành: 20/12/2021\ntrích yếu: Về việc khen thưởng năm 2021\n"
        "thẩm quyền ban hành: CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ\n"
        "căn cứ:\n  - Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\n"
        "  - Theo đề nghị của Phòng Nội vụ tại Tờ trình số 45/TTr-PNV ngày 10/12/2021 về việc đề"
        " nghị khen thưởng năm 2021\n"
        "nội dung: |\n  Điều 1. Tặng Giấy khen cho 12 tập thể, 08 hộ gia đình; tặng danh hiệu"
        " “Chiến sĩ thi đua cơ sở” cho 06 cá nhân và “Lao động tiên tiến” cho 34 cá nhân"
        " (có danh sách tại Phụ lục kèm theo).\n"
        "  Điều 2. Tiền thưởng chi từ Quỹ thi đua, khen thưởng huyện năm 2021.\n"
        "  Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Phòng Nội vụ và các tập thể, hộ gia"
        " đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.\n"
        "phụ lục:\n  - tiêu đề: Danh sách tập thể, hộ gia đình, cá nhân được khen thưởng năm 2021\n"
        f"    nội dung: |\n{_indented(_list(votes=False), '      ')}\n"
        'nơi nhận:\n  - Như Điều 3\n  - "Lưu: VT, PNV."\n'
        "người ký:\n  chức vụ: CHỦ TỊCH\n  họ và tên: Phạm Xuân Vinh\n"
    )


def write(folder: Path = FOLDER) -> None:
    """Write every file of the year."""
    for name, content in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
