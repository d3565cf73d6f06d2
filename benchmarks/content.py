"""The plan that every engine makes: the same words for all, another document each time."""

from __future__ import annotations

from typing import Any, Final

Data = dict[str, Any]

_SENTENCES: Final = (
    (
        "Tiếp tục quán triệt và thực hiện nghiêm túc các chủ trương của Đảng, chính sách, pháp"
        " luật của Nhà nước về công tác thi đua, khen thưởng đến từng cơ quan, đơn vị, địa phương."
    ),
    (
        "Tổ chức phát động các phong trào thi đua thường xuyên và theo chuyên đề với nội dung cụ"
        " thể, thiết thực, gắn với nhiệm vụ chính trị và tình hình thực tế của mỗi xã, thị trấn."
    ),
    (
        "Kịp thời phát hiện, bồi dưỡng, tổng kết và nhân rộng các mô hình mới, cách làm hay,"
        " gương người tốt, việc tốt để tạo sức lan tỏa trong đời sống xã hội."
    ),
    (
        "Đổi mới phương pháp tổ chức phong trào; khắc phục bệnh hình thức, bảo đảm phong trào đi"
        " vào chiều sâu, có sơ kết, tổng kết và đánh giá kết quả rõ ràng theo từng quý."
    ),
    (
        "Nâng cao chất lượng khen thưởng; khen thưởng phải chính xác, công khai, minh bạch, chú"
        " trọng khen người lao động trực tiếp, nông dân, công nhân và chiến sĩ."
    ),
    (
        "Đẩy mạnh cải cách hành chính, ứng dụng công nghệ thông tin trong quản lý hồ sơ; rút ngắn"
        " thời gian xét và trình khen so với quy định."
    ),
    (
        "Người đứng đầu cơ quan, đơn vị chịu trách nhiệm trước Ủy ban nhân dân huyện về kết quả"
        " phong trào thi đua thuộc phạm vi mình phụ trách."
    ),
)
_BASES: Final = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
    (
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi"
        " tiết thi hành một số điều của Luật Thi đua, khen thưởng;"
    ),
    "Theo đề nghị của Trưởng phòng Nội vụ huyện.",
)
_SECTIONS: Final = (
    ("I", "MỤC ĐÍCH, YÊU CẦU", ("Mục đích", "Yêu cầu")),
    ("II", "NỘI DUNG THI ĐUA", ("Phát triển kinh tế", "Văn hóa & xã hội")),
    ("III", "CHỈ TIÊU THI ĐUA", ("Chỉ tiêu kinh tế (thu > chi)", "Chỉ tiêu xã hội")),
    ("IV", "GIẢI PHÁP THỰC HIỆN", ("Công tác lãnh đạo, chỉ đạo", "Công tác tuyên truyền")),
    ("V", "TỔ CHỨC THỰC HIỆN", ("Phòng Nội vụ", "Ủy ban nhân dân các xã, thị trấn")),
)
_TARGETS: Final = (
    ("Tổng diện tích gieo trồng cây hằng năm", "ha", "8.240,5", "8.400", "Phòng Nông nghiệp"),
    ("Sản lượng lương thực có hạt", "tấn", "29.610", "29.835", "Phòng Nông nghiệp"),
    ("Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", "41,2", "45,6", "Chi cục Thuế"),
    ("Thu nhập bình quân đầu người", "triệu đồng", "33,1", "36,4", "Chi cục Thống kê"),
    ("Tỷ lệ hộ nghèo còn dưới", "%", "14,82", "11,30", "Phòng Lao động"),
    ("Số trường đạt chuẩn quốc gia, lũy kế", "trường", "21", "26", "Phòng Giáo dục"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "95,4", "96,0", "Bảo hiểm xã hội"),
)
_RECIPIENTS: Final = (
    "- Ban Thi đua - Khen thưởng tỉnh;",
    "- Thường trực Huyện ủy, HĐND huyện;",
    "- Chủ tịch, các Phó Chủ tịch UBND huyện;",
    "- Các phòng, ban, ngành, hội, đoàn thể huyện;",
    "- UBND các xã, thị trấn;",
    "- Hội đồng Thi đua - Khen thưởng huyện;",
    "- Cổng thông tin điện tử huyện;",
    "- Lưu: VT, NV.",
)
SUBJECT: Final = (
    "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội,"
    " bảo đảm quốc phòng, an ninh của huyện"
)


def plan(serial: int = 1, *, rows: int = 20) -> Data:
    """Return the plan (kế hoạch) of a serial number; any two differ as two documents do.

    Args:
        serial: its number, which also changes its subject, so that an engine
            that remembers a text finds a new one in each document.
        rows: how many rows its table has.
    """
    return {
        "cơ_quan": _lines("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"),
        "số": str(serial),
        "ký_hiệu": "KH-UBND",
        "địa_danh": "Ba Tơ",
        "ngày": "ngày 26 tháng 01 năm 2021",
        "trích_yếu": f"{SUBJECT}, đợt {serial}",
        "các_căn_cứ": _lines(*_BASES),
        "các_phần": _sections(),
        "các_hàng": [_row(number) for number in range(1, rows + 1)],
        "có_kết": True,
        "kết": f"Yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện. {_passage(3, 2)}",
        "nơi_nhận": _lines(*_RECIPIENTS),
        "chức_vụ": _lines("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "người_ký": "Phạm Xuân Vinh",
    }


def renumbered(data: Data, serial: int) -> Data:
    """Return a plan as the one of another serial number, at the price of a shallow copy."""
    return {**data, "số": str(serial), "trích_yếu": f"{SUBJECT}, đợt {serial}"}


def _sections() -> list[Data]:
    sections = []
    for at, (label, heading, headings) in enumerate(_SECTIONS):
        points = [
            {
                "nhãn": f"{number}.",
                "đề": title,
                "các_đoạn": _lines(*(_passage(at + number + line, 3) for line in range(2))),
            }
            for number, title in enumerate(headings, 1)
        ]
        sections.append({"nhãn": f"{label}.", "đề": heading, "các_mục": points})
    return sections


def _lines(*texts: str) -> list[Data]:
    return [{"chữ": text} for text in texts]


def _passage(start: int, count: int) -> str:
    return " ".join(_SENTENCES[(start + each) % len(_SENTENCES)] for each in range(count))


def _row(number: int) -> Data:
    name, unit, before, goal, keeper = _TARGETS[number % len(_TARGETS)]
    return {
        "tt": str(number),
        "tên": f"{name} (nhóm {number})",
        "đơn_vị": unit,
        "năm_trước": before,
        "chỉ_tiêu": goal,
        "chủ_trì": keeper,
        "ghi_chú": "" if number % 3 else "Nghị quyết HĐND",
    }
