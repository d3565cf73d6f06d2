"""What sets one variant of a document apart from its example: changes of the data (thay đổi)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Data = Mapping[str, Any]
Change = Callable[[Data], Data]

LONG_AGENCY = (
    "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIAI ĐOẠN 2021 - 2025 VÀ XÂY DỰNG"
    " NÔNG THÔN MỚI KIỂU MẪU HUYỆN BA TƠ TỈNH QUẢNG NGÃI"
)
"""Some 130 characters."""

SUBJECTS = {
    1: "Phong trào thi đua năm 2021",
    2: "Phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2021",
    3: (
        "Phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội của huyện"
        " năm 2021 và tổ chức thành công Cuộc bầu cử đại biểu Quốc hội khóa XV"
    ),
    4: (
        "Phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội của huyện"
        " năm 2021 và tổ chức thành công Cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu"
        " Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026"
    ),
}
"""Subjects by the number of lines that they take."""

SIGNERS: Mapping[str, Mapping[str, Any]] = {
    "chu-tich": {"chức vụ": "CHỦ TỊCH"},
    "tm": {"quyền hạn": ["TM. ỦY BAN NHÂN DÂN"], "chức vụ": "CHỦ TỊCH"},
    "tm-kt": {
        "quyền hạn": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
        "chức vụ": "PHÓ CHỦ TỊCH",
    },
    "kt": {"quyền hạn": ["KT. CHỦ TỊCH"], "chức vụ": "PHÓ CHỦ TỊCH"},
    "tl": {"quyền hạn": ["TL. CHỦ TỊCH"], "chức vụ": "CHÁNH VĂN PHÒNG"},
    "tl-kt": {
        "quyền hạn": ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"],
        "chức vụ": "PHÓ CHÁNH VĂN PHÒNG",
    },
    "tuq": {"quyền hạn": ["TUQ. CHỦ TỊCH"], "chức vụ": "TRƯỞNG PHÒNG NỘI VỤ"},
    "q": {"chức vụ": "Q. CHỦ TỊCH"},
    "hoi-dong": {
        "quyền hạn": ["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH"],
        "chức vụ": "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
    },
    "hai-chuc-danh": {
        "chức vụ": "CHỦ TỊCH HỘI ĐỒNG",
        "chức danh khác": ["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN"],
    },
}
"""Signing capacities (quyền hạn ký), by a short name."""

NAMES = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Ngọc", "Phương")
FAMILIES = ("Phạm Văn", "Đinh Thị", "Nguyễn Hữu", "Trần Minh", "Lê Thị Hồng", "Võ Quốc", "Bùi")
COMMUNES = ("Xã Ba Vinh", "Xã Ba Điền", "Thị trấn Ba Tơ", "Xã Ba Động", "Phòng Giáo dục và Đào tạo")
TITLES = ("Chiến sĩ thi đua cơ sở", "Lao động tiên tiến")

PROSE = (
    "Bám sát nội dung, chỉ tiêu thi đua và nhiệm vụ chính trị của ngành, địa phương, cơ quan, đơn"
    " vị, xây dựng kế hoạch phát động thi đua hướng đến cơ sở với nội dung, tiêu chí thi đua cụ"
    " thể, thiết thực, phù hợp điều kiện thực tế và triển khai thực hiện; kết hợp phong trào thi"
    " đua thường xuyên với phong trào thi đua theo đợt, theo chuyên đề."
)

LIST_ONLY = (
    "Ủy ban nhân dân xã đăng ký danh hiệu thi đua cho {{ số_cá_nhân | hai_chữ_số }} cá nhân:\n"
    "{{ cá_nhân | bảng }}\n"
    "Cán bộ, công chức xã quyết tâm phấn đấu hoàn thành các nội dung, chỉ tiêu đã đăng ký./."
)
"""The body of a registration of nobody but individuals."""


def set_to(**values: Any) -> Change:
    """Return the change that sets fields; ``_`` stands for a blank in a name, None drops it."""

    def change(data: Data) -> Data:
        named = {name.replace("_", " "): value for name, value in values.items()}
        kept = {**data, **named}
        return {name: value for name, value in kept.items() if value is not None}

    return change


def signed(capacity: str) -> Change:
    """Return the change to one of the signing capacities."""
    signer = {**SIGNERS[capacity], "họ và tên": "Phạm Xuân Vinh"}
    return set_to(người_ký=signer, các_người_ký=None)


def signed_by_two() -> Change:
    """Return the change to two signatories side by side."""
    pair = [
        {
            "quyền hạn": ["TM. ỦY BAN NHÂN DÂN"],
            "chức vụ": "CHỦ TỊCH",
            "họ và tên": "Phạm Xuân Vinh",
        },
        {"quyền hạn": ["TM. BAN THƯỜNG TRỰC"], "chức vụ": "CHỦ TỊCH", "họ và tên": "Đinh Thị Hà"},
    ]
    return set_to(người_ký=None, các_người_ký=pair)


def joined_by(*bodies: tuple[str, ...]) -> Change:
    """Return the change to a paper that other bodies issue too."""
    others = [
        {"cơ quan ban hành": list(body), "chữ viết tắt cơ quan": f"CQ{number}"}
        for number, body in enumerate(bodies, 2)
    ]
    return set_to(cơ_quan_cùng_ban_hành=others)


def as_long_as(pages: int) -> Change:
    """Return the change to a body of about so many pages."""
    points = [f"{number}. {PROSE}" for number in range(1, max(pages * 8 - 6, 3))]
    text = "\n".join(("Nội dung như sau:", "I. NỘI DUNG", *points, "Kính mong thực hiện./."))
    return set_to(nội_dung=text)


def with_nominees(count: int, *, body: str | None = None) -> Change:
    """Return the change to a list of so many individuals, and nobody else; the body fits it."""
    people = [
        {
            "họ và tên": f"{FAMILIES[i % len(FAMILIES)]} {NAMES[i * 5 % len(NAMES)]} {_letter(i)}",
            "chức vụ": "Công chức" if i % 3 else "Phó Trưởng phòng",
            "đơn vị": COMMUNES[i % len(COMMUNES)],
            "danh hiệu": TITLES[min(i % 5, 1)],
        }
        for i in range(count)
    ]
    return set_to(cá_nhân=people, tập_thể=None, hộ_gia_đình=None, nội_dung=body)


def with_parties(count: int) -> Change:
    """Return the change to a pledge of so many parties."""
    parties = [
        {
            "tên đơn vị": f"Ủy ban nhân dân xã số {number}",
            "chức vụ": "CHỦ TỊCH",
            "họ và tên": f"{FAMILIES[number % len(FAMILIES)]} {NAMES[number % len(NAMES)]}",
        }
        for number in range(1, count + 1)
    ]
    return set_to(các_bên=parties)


def _letter(number: int) -> str:
    return "ABCDEGHIKLMNOPQRSTUVXY"[number // 11 % 22]
