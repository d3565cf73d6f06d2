"""What a breach calls a component, as messages, so that it is told in any language (tên gọi)."""

from __future__ import annotations

from typing import Final

from vanban.conformity.component import Component
from vanban.diagnostics import Message

_NAMES: Final = (
    Message("Quốc hiệu"),
    Message("Tiêu ngữ"),
    Message("tên cơ quan chủ quản"),
    Message("tên cơ quan ban hành"),
    Message("số, ký hiệu"),
    Message("địa danh và thời gian ban hành"),
    Message("tên loại"),
    Message("trích yếu"),
    Message("trích yếu công văn"),
    Message("đường kẻ"),
    Message("thẩm quyền ban hành"),
    Message("căn cứ"),
    Message("chữ “QUYẾT ĐỊNH:”"),
    Message("Kính gửi"),
    Message("nội dung"),
    Message("quyền hạn, chức vụ của người ký"),
    Message("họ tên người ký"),
    Message("chữ “Nơi nhận”"),
    Message("nơi nhận"),
    Message("chữ “Phụ lục”"),
    Message("tên phụ lục"),
    Message("dòng chỉ dẫn của phụ lục"),
    Message("dấu độ khẩn"),
    Message("chỉ dẫn lưu hành"),
    Message("dấu dự thảo"),
    Message("ô của bảng"),
    Message("chú dẫn bảng"),
    Message("khoảng ký"),
    Message("bên ký"),
    Message("hình thức sao"),
    Message("phần bản sao"),
    Message("đoạn khác"),
)
NAMES: Final = {Component(name.template): name for name in _NAMES}
"""A component with its name; the Vietnamese one is the value of the component."""
