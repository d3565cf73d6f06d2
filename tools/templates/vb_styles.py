"""The named styles of a document (kiểu “VB …”), each taking its numbers from the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.templates.style import Style
from vanban.typesetting import width

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

BODY = "VB Đoạn"
ASCENT = 0.891
"""Share of the size that Times New Roman reaches above its baseline."""
RULE_WEIGHT = 0.75
"""Weight of a drawn rule (đường kẻ), in points."""
AGAIN = 10.0
"""Size of the mark on a paper made again; no law knows it."""
AGAIN_LINE = 12.0
"""Height of its line, in points."""


def document_styles(law: Parameters) -> tuple[Style, ...]:
    """Return all styles in the order in which Word shows them."""
    return (
        *_letterhead(law),
        *_title(law),
        *_body(law),
        *_centred_headings(law),
        *_inline_headings(law),
        *_ending(law),
        *_annexes(law),
        *_small_parts(law),
    )


def _letters(law: Parameters, name: str) -> dict[str, Any]:
    """Return size and look of an element of the layout, as the law gives them."""
    return {"size": law.number(f"{name}.size"), **law.look(f"{name}.size")}


def _letterhead(law: Parameters) -> tuple[Style, ...]:
    single = {"align": "center", "lines": law.number("letterhead.line_spacing")}
    number = _letters(law, "letterhead.number")
    dateline = _letters(law, "letterhead.place_and_date")
    level = ASCENT * (dateline["size"] - number["size"])
    gap = 6.0
    return (
        Style("VB Quốc hiệu", properties={**single, **_letters(law, "letterhead.national_name")}),
        Style("VB Tiêu ngữ", properties={**single, **_letters(law, "letterhead.motto")}),
        Style(
            "VB Cơ quan chủ quản",
            properties={**single, **_letters(law, "letterhead.parent_agency")},
        ),
        Style("VB Cơ quan ban hành", properties={**single, **_letters(law, "letterhead.agency")}),
        Style("VB Số và ký hiệu", properties={**single, **number, "before": gap + level}),
        Style(
            "VB Địa danh và ngày tháng",
            properties={
                **single,
                **dateline,
                "before": gap,
                "overhang": law.number("letterhead.place_and_date.overhang"),
            },
        ),
    )


def _title(law: Parameters) -> tuple[Style, ...]:
    together = {"align": "center", "keep_next": True, "keep_lines": True}
    return (
        Style(
            "VB Tên loại",
            properties={**together, **_letters(law, "title.type_name"), "before": 18.0},
            following="VB Trích yếu",
        ),
        Style(
            "VB Trích yếu",
            properties={**together, **_letters(law, "title.subject")},
            following=BODY,
        ),
        *_deciding(law),
        *_addressees(law),
    )


def _deciding(law: Parameters) -> tuple[Style, ...]:
    """Return the subject of a dispatch, and who decides and that; Appendix III, 1.1 to 1.5."""
    decided = {**_letters(law, "title.type_name"), "align": "center", "keep_next": True}
    return (
        Style(
            "VB Trích yếu công văn",
            properties={
                **_letters(law, "title.dispatch_subject"),
                "lines": law.number("letterhead.line_spacing"),
                "before": law.number("title.dispatch_subject.space_before"),
            },
        ),
        Style("VB Thẩm quyền ban hành", properties={**decided, "before": 6.0, "after": 6.0}),
        Style("VB Lời ban hành", properties={**decided, "before": 6.0, "after": 6.0}),
    )


def _addressees(law: Parameters) -> tuple[Style, ...]:
    """Return “Kính gửi:” with one, with one that is long, and with several below its colon."""
    letters = {**_letters(law, "salutation"), "keep_next": True, "keep_lines": True}
    size, indent = letters["size"], law.number("salutation.indent")
    apart = {"before": 12.0, "after": 12.0}
    lead, colon, dash = (width(text, size=size) for text in ("Kính gửi: ", "Kính gửi", "- "))
    return (
        Style("VB Kính gửi", properties={**letters, **apart, "align": "center"}),
        Style(
            "VB Kính gửi dài",
            properties={**letters, **apart, "left": lead, "hanging": lead},
        ),
        Style(
            "VB Kính gửi nhiều nơi",
            properties={**letters, "before": 12.0, "left": indent},
            following="VB Nơi kính gửi",
        ),
        Style(
            "VB Nơi kính gửi",
            properties={
                **letters,
                "after": apart["after"],
                "contextual": True,
                "left": indent + colon + dash,
                "hanging": dash,
            },
        ),
    )


def _body(law: Parameters) -> tuple[Style, ...]:
    body = Style(
        BODY,
        properties={
            **_letters(law, "body"),
            "before": law.number("body.space_between"),
            "lines": law.number("body.line_spacing"),
            "first_line": law.number("body.first_line_indent"),
        },
    )
    levels = (
        Style("VB Căn cứ", BODY, _letters(law, "bases")),
        Style("VB Khoản", BODY, _letters(law, "body.clause")),
        Style("VB Khoản nhiều số", BODY, _letters(law, "body.clause")),
        Style("VB Điểm", BODY, _letters(law, "body.point")),
        Style("VB Điểm số", BODY, _letters(law, "body.point")),
        Style("VB Gạch đầu dòng", BODY),
        Style("VB Dấu cộng", BODY),
    )
    return (body, *levels)


def _centred_headings(law: Parameters) -> tuple[Style, ...]:
    together = {"first_line": 0.0, "keep_next": True, "keep_lines": True}
    part = {**together, **_letters(law, "body.part_label"), "before": 12.0}
    section = {**together, **_letters(law, "body.section_label")}
    heading = "VB Tiêu đề phần chương mục"
    return (
        Style("VB Phần", BODY, {**part, "outline": 0}, heading),
        Style("VB Chương", BODY, {**part, "outline": 1}, heading),
        Style("VB Mục", BODY, {**section, "outline": 2}, heading),
        Style("VB Tiểu mục", BODY, {**section, "outline": 3}, heading),
        Style(heading, BODY, {**together, **_letters(law, "body.part_heading")}, BODY),
    )


def _inline_headings(law: Parameters) -> tuple[Style, ...]:
    together = {"keep_next": True, "keep_lines": True}
    roman = {**together, **_letters(law, "body.roman_heading")}
    article = {**together, **_letters(law, "body.article"), "outline": 4}
    clause = {**together, **_letters(law, "body.clause_heading")}
    return (
        Style("VB Mục chữ cái", BODY, {**roman, "outline": 1}, BODY),
        Style("VB Mục La Mã", BODY, {**roman, "outline": 2}, BODY),
        Style("VB Điều", BODY, article, BODY),
        Style("VB Điều không tiêu đề", BODY),
        Style("VB Khoản có tiêu đề", BODY, {**clause, "outline": 5}, BODY),
        Style("VB Khoản nhiều số có tiêu đề", BODY, {**clause, "outline": 6}, BODY),
    )


def _ending(law: Parameters) -> tuple[Style, ...]:
    together = {"align": "center", "keep_next": True, "keep_lines": True}
    authority = _letters(law, "signature.authority")
    label = _letters(law, "recipients.label")
    level = ASCENT * (authority["size"] - label["size"])
    room, close = (law.number(f"signature.{name}") * 72 / 25.4 for name in ("room", "room_least"))
    return (
        Style(
            "VB Nơi nhận",
            properties={**label, "before": level, "keep_next": True, "keep_lines": True},
            following="VB Danh sách nơi nhận",
        ),
        Style("VB Danh sách nơi nhận", properties=_letters(law, "recipients.list")),
        Style("VB Bên ký", properties={**together, **authority}),
        Style("VB Quyền hạn và chức vụ", properties={**together, **authority}),
        Style("VB Khoảng ký", properties={**together, "exact": room}, following="VB Người ký"),
        Style("VB Khoảng ký hẹp", properties={**together, "exact": close}, following="VB Người ký"),
        Style("VB Chức danh khác", properties={**together, **authority}, following="VB Người ký"),
        Style("VB Người ký", properties={**together, **_letters(law, "signature.name")}),
    )


def _annexes(law: Parameters) -> tuple[Style, ...]:
    together = {"align": "center", "keep_next": True, "keep_lines": True}
    heading = "VB Tiêu đề phụ lục"
    return (
        Style(
            "VB Phụ lục", properties={**together, **_letters(law, "annex.label")}, following=heading
        ),
        Style(
            heading,
            properties={**together, **_letters(law, "annex.heading")},
            following="VB Kèm theo",
        ),
        Style(
            "VB Kèm theo",
            properties={**together, **_letters(law, "annex.pointer")},
            following=BODY,
        ),
    )


def _small_parts(law: Parameters) -> tuple[Style, ...]:
    table = {"size": law.number("table.size"), "before": 2.0, "after": 2.0}
    rule = {
        "size": 1.0,
        "exact": 2.0,
        "before": 3.0,
        "rule_above": RULE_WEIGHT,
        "no_proof": True,
        "align": "center",
    }
    framed, apart = {"align": "center"}, {"before": 1.5, "after": 1.5}
    contact = {**_letters(law, "address_block"), "align": "center"}
    urgent = {**_letters(law, "urgency_mark"), "colour": law.text("urgency_mark.colour")}
    again = {"size": AGAIN, "exact": AGAIN_LINE, "italic": True, "align": "center"}
    control = {"size": 8.0, "exact": 8.5, "colour": "808080", "no_proof": True}
    caption = {
        "first_line": 0.0,
        "after": 3.0,
        "align": "center",
        "bold": True,
        "keep_next": True,
    }
    return (
        Style("VB Đường kẻ", properties=rule),
        Style("VB Chú dẫn bảng", BODY, caption, "VB Ô bảng"),
        Style("VB Ô bảng", properties=table),
        Style("VB Tiêu đề bảng", "VB Ô bảng", {"bold": True, "align": "center"}),
        Style("VB Chú thích", properties={"size": law.number("note.size"), "align": "justify"}),
        Style("VB Số trang", properties=_letters(law, "page_number")),
        Style("VB Độ khẩn", properties={**framed, **urgent}),
        Style("VB Chỉ dẫn lưu hành", properties={**framed, **_letters(law, "circulation_mark")}),
        Style("VB Dự thảo", properties={**framed, **apart, **_letters(law, "draft_mark")}),
        Style(
            "VB Ngày dự thảo",
            properties={
                **framed,
                **apart,
                "size": law.number("draft_mark.date_size"),
                **law.look("draft_mark.date_size"),
            },
        ),
        Style("VB Liên hệ", properties=contact),
        Style("VB Dấu tái lập", properties=again),
        Style("VB Lệnh mẫu", properties=control),
    )
