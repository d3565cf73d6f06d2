"""Our own named styles, and the components that they set (kiểu “VB …”)."""

from __future__ import annotations

from vanban.conformity.component import Component

_STYLES = {
    "VB Quốc hiệu": Component.NATIONAL_NAME,
    "VB Tiêu ngữ": Component.MOTTO,
    "VB Cơ quan chủ quản": Component.PARENT_AGENCY,
    "VB Cơ quan ban hành": Component.AGENCY,
    "VB Số và ký hiệu": Component.NUMBER,
    "VB Địa danh và ngày tháng": Component.DATELINE,
    "VB Tên loại": Component.TYPE_NAME,
    "VB Trích yếu": Component.SUBJECT,
    "VB Trích yếu công văn": Component.DISPATCH_SUBJECT,
    "VB Thẩm quyền ban hành": Component.DECIDER,
    "VB Lời ban hành": Component.DECISION,
    "VB Đường kẻ": Component.RULE,
    "VB Căn cứ": Component.BASIS,
    "VB Kính gửi": Component.ADDRESSEE,
    "VB Quyền hạn và chức vụ": Component.AUTHORITY,
    "VB Khoảng ký": Component.SIGNING_ROOM,
    "VB Người ký": Component.SIGNER,
    "VB Nơi nhận": Component.RECIPIENTS_LABEL,
    "VB Danh sách nơi nhận": Component.RECIPIENT,
    "VB Phụ lục": Component.ANNEX_LABEL,
    "VB Tiêu đề phụ lục": Component.ANNEX_HEADING,
    "VB Kèm theo": Component.ANNEX_POINTER,
    "VB Chú dẫn bảng": Component.CAPTION,
    "VB Ô bảng": Component.TABLE_CELL,
    "VB Tiêu đề bảng": Component.TABLE_CELL,
}
_BODY = frozenset({
    "VB Đoạn", "VB Khoản", "VB Khoản nhiều số", "VB Điểm", "VB Điểm số", "VB Gạch đầu dòng",
    "VB Dấu cộng", "VB Phần", "VB Chương", "VB Mục", "VB Tiểu mục", "VB Tiêu đề phần chương mục",
    "VB Mục chữ cái", "VB Mục La Mã", "VB Điều", "VB Điều không tiêu đề", "VB Khoản có tiêu đề",
    "VB Khoản nhiều số có tiêu đề",
})  # fmt: skip


def component_of(style: str) -> Component | None:
    """Return the component that a style sets, or nothing for a style that is not ours."""
    return Component.BODY if style in _BODY else _STYLES.get(style)
