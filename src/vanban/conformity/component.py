"""The components of a document that the law speaks of (thành phần thể thức)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from vanban.structure.seen import Seen


class Component(StrEnum):
    """A component (thành phần thể thức); the value is what a clerk calls it."""

    NATIONAL_NAME = "Quốc hiệu"
    MOTTO = "Tiêu ngữ"
    PARENT_AGENCY = "tên cơ quan chủ quản"
    AGENCY = "tên cơ quan ban hành"
    NUMBER = "số, ký hiệu"
    DATELINE = "địa danh và thời gian ban hành"
    TYPE_NAME = "tên loại"
    SUBJECT = "trích yếu"
    DISPATCH_SUBJECT = "trích yếu công văn"
    RULE = "đường kẻ"
    DECIDER = "thẩm quyền ban hành"
    BASIS = "căn cứ"
    DECISION = "chữ “QUYẾT ĐỊNH:”"
    ADDRESSEE = "Kính gửi"
    BODY = "nội dung"
    AUTHORITY = "quyền hạn, chức vụ của người ký"
    SIGNER = "họ tên người ký"
    SIGNING_PARTY = "bên ký"
    RECIPIENTS_LABEL = "chữ “Nơi nhận”"
    RECIPIENT = "nơi nhận"
    ANNEX_LABEL = "chữ “Phụ lục”"
    ANNEX_HEADING = "tên phụ lục"
    ANNEX_POINTER = "dòng chỉ dẫn của phụ lục"
    URGENCY_MARK = "dấu độ khẩn"
    CIRCULATION_MARK = "chỉ dẫn lưu hành"
    DRAFT_MARK = "dấu dự thảo"
    TABLE_CELL = "ô của bảng"
    CAPTION = "chú dẫn bảng"
    SIGNING_ROOM = "khoảng ký"
    COPY_FORM = "hình thức sao"
    COPY_PART = "phần bản sao"
    OTHER = "đoạn khác"


class How(StrEnum):
    """By what a component was recognised (cách nhận ra), the surest first."""

    STYLE = "kiểu"
    TEXT = "chữ"
    PLACE = "vị trí"


class Found(Struct, frozen=True):
    """A paragraph with the component it belongs to, and by what it was recognised."""

    component: Component
    seen: Seen
    how: How
