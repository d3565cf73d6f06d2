"""Documents that are addressed to someone (văn bản có Kính gửi), and why others are not."""

from __future__ import annotations

from vanban.diagnostics import Finding, Message

CLAUSE = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9"
LABEL = "kính gửi"

NOT_ADDRESSED = {
    LABEL: Finding(
        "D565",
        Message("loại văn bản này không có “Kính gửi”"),
        hint=Message(
            "bỏ mục này, ghi các nơi ấy vào “nơi nhận”; chỉ tờ trình, báo cáo gửi cấp trên"
            " và công văn mới có “Kính gửi”"
        ),
        clause=CLAUSE,
    )
}
"""What is told where a document that takes no addressees names some (KG-01)."""
