"""What is wrong with a body written as a tree (lỗi trong cây nội dung)."""

from __future__ import annotations

from vanban.diagnostics import Finding, Message, Place


def not_a_list(place: Place) -> Finding:
    """Return the finding for what should be a list of paragraphs."""
    return Finding(
        "O505",
        Message("nội dung dạng cây phải là một dãy đề mục và đoạn"),
        place,
        hint=Message("mỗi đề mục hoặc đoạn bắt đầu bằng một dấu “-” trên dòng riêng"),
    )


def not_an_item(place: Place, item: object) -> Finding:
    """Return the finding for an item that is neither a text nor a group of fields."""
    return Finding(
        "O505",
        Message("ở đây phải là một đoạn chữ, hoặc một đề mục có “tiêu đề” hay “nội dung”"),
        place,
        hint=Message("đặt chữ trong dấu ngoặc kép, hoặc ghi thành đề mục; mục để trống thì bỏ đi"),
        found="" if item is None else str(item)[:40],
    )


def too_deep(levels: int, place: Place) -> Finding:
    """Return the finding for paragraphs in one another without end."""
    return Finding(
        "O506",
        Message("các đề mục lồng nhau quá {levels} cấp", levels=levels),
        place,
        hint=Message("đưa các đề mục này lên cấp trên"),
    )


def unknown_label(label: str, place: Place) -> Finding:
    """Return the finding for a label of no known level."""
    return Finding(
        "O507",
        Message("không biết nhãn “{label}” thuộc cấp nào", label=label),
        place,
        hint=Message("viết nhãn như “I.”, “1.”, “a)”, “-”, hoặc ghi thêm mục “cấp”"),
        found=label,
    )
