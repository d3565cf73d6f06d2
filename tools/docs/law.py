"""The page of the law: the regimes with their time in force, the layout as dated numbers."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from tools.docs.awards import award_sections
from tools.docs.markdown import code, page, prose, table
from tools.templates.parameters import REGIMES, Row, histories
from vanban.formatting.dates import short_date
from vanban.law.regime import OPEN_END, Regime
from vanban.regimes import all_regimes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_INTRODUCTION = """\
Ngày ban hành quyết định văn bản theo chế độ nào; phần ngày đã biết nằm trong hai chế độ thì phần \
mềm hỏi lại.
Muốn chọn khác, ghi `chế độ:` trong dữ liệu hoặc dùng `--regime`."""

_LAYOUT = """\
Mỗi dòng là một yêu cầu, với khoảng cho phép và giá trị mà mẫu có sẵn chọn trong khoảng ấy.
Giá trị chọn khác nhau theo bộ cỡ chữ (13/14/14 hoặc 12/13/13) thì ghi riêng từng bộ.
Cột “hiệu lực từ” là ngày bắt đầu áp dụng dòng ấy; một sửa đổi của pháp luật là một dòng mới."""

_KINDS = {"layout": "thể thức và kỹ thuật trình bày", "emulation": "thi đua, khen thưởng"}
_FORCES = {"sample": " (chỉ thấy ở mẫu của Nghị định)"}
"""What is added to the reference where the text itself says nothing."""
_UNITS = {"mm": "mm", "pt": "pt", "lines": "dòng", "share": "lần chiều dài dòng chữ"}
_WORDS = {
    "address_block": "địa chỉ cơ quan",
    "agency": "tên cơ quan ban hành",
    "annex": "phụ lục",
    "article": "điều",
    "article_clause_heading": "tiêu đề của khoản trong điều",
    "attachment_stamp": "thông tin chữ ký số trên văn bản kèm theo",
    "authority": "quyền hạn, chức vụ",
    "bases": "căn cứ",
    "body": "phần nội dung",
    "cell_gap": "khoảng hở trong ô chữ ký",
    "cell_least": "ô chữ ký hẹp nhất",
    "circulation_mark": "chỉ dẫn phạm vi lưu hành",
    "clause": "khoản",
    "clause_heading": "tiêu đề của khoản",
    "colour": "màu",
    "column": "bề rộng cột",
    "dispatch_subject": "trích yếu công văn",
    "drafter_mark": "ký hiệu người soạn thảo",
    "first_line_indent": "thụt dòng đầu",
    "exact_line": "giãn dòng cố định",
    "first_shown": "bắt đầu từ trang",
    "font": "phông",
    "gap": "khoảng hở",
    "grid_space": "khoảng hở giữa các hàng chữ ký",
    "header_distance": "từ mép trang đến số trang",
    "heading": "tiêu đề",
    "height": "chiều cao",
    "indent": "lùi vào",
    "label": "dòng nhãn",
    "letterhead": "phần đầu",
    "line_spacing": "giãn dòng",
    "list": "các nơi nhận",
    "margin_bottom": "lề dưới",
    "margin_left": "lề trái",
    "margin_right": "lề phải",
    "margin_top": "lề trên",
    "motto": "tiêu ngữ",
    "name": "họ và tên",
    "national_name": "quốc hiệu",
    "note": "chú thích cuối trang",
    "number": "số, ký hiệu",
    "orientation": "hướng giấy",
    "overhang": "phần dài quá chữ ký",
    "page": "trang giấy",
    "page_number": "số trang",
    "parent_agency": "tên cơ quan chủ quản",
    "part_heading": "tiêu đề phần, chương",
    "part_label": "từ “Phần”, “Chương” và số thứ tự",
    "place": "vị trí",
    "place_and_date": "địa danh và thời gian ban hành",
    "point": "điểm",
    "pointer": "dòng chỉ dẫn kèm theo văn bản",
    "recipients": "nơi nhận",
    "roman_heading": "mục I., II.",
    "room": "khoảng ký",
    "room_least": "khoảng ký tối thiểu",
    "rule": "đường kẻ",
    "salutation": "kính gửi",
    "section_label": "từ “Mục” và số thứ tự",
    "signature": "chữ ký",
    "size": "cỡ chữ",
    "sizes": "bộ cỡ chữ",
    "space_above": "khoảng hở phía trên",
    "space_before": "cách đoạn trên",
    "space_between": "cách giữa các đoạn",
    "subject": "trích yếu",
    "table": "bảng",
    "text": "chữ",
    "title": "tên loại và trích yếu",
    "type_name": "tên loại",
    "urgency_mark": "dấu chỉ độ khẩn",
    "width": "chiều rộng",
}
"""The words of requirements and of their values; a word that is not here stands as it is."""
_VALUES = {
    "portrait": "dọc",
    "landscape": "ngang",
    "auto": "tự động (đen)",
    "000000": "đen",
    "header": "lề trên",
    "footer": "lề dưới",
}
_LOOKS = {"caps": "in hoa", "bold": "đậm", "italic": "nghiêng"}
_ALIGNMENTS = {"center": "căn giữa", "left": "căn trái", "right": "căn phải", "justify": "căn đều"}


_LIKE = """\
Những yêu cầu dưới đây khác với {like}; các yêu cầu còn lại như ở đó."""


def law_page() -> str:
    """Return the page of all regimes and of the layout law of each that has one."""
    paragraphs = [
        "# Pháp luật trong phần mềm",
        _INTRODUCTION,
        "## Các chế độ",
        table(("mã", "về", "chế độ", "hiệu lực", "căn cứ"), map(_regime, all_regimes())),
    ]
    for regime in all_regimes():
        paragraphs += award_sections(regime)
        source = REGIMES / regime.id / "parameters.toml"
        if source.is_file():
            rows = tomllib.loads(source.read_text(encoding="utf-8"))
            like = rows.pop("like", "")
            paragraphs += [
                f"## Trình bày theo {prose(regime.name)}",
                _LIKE.format(like=code(like)) if like else _LAYOUT,
                table(
                    ("yêu cầu", "cho phép", "mẫu chọn", "chữ", "hiệu lực từ", "căn cứ"),
                    _requirements(rows),
                ),
            ]
    return page(*paragraphs)


def _regime(regime: Regime) -> tuple[str, str, str, str, str]:
    until = "" if regime.until == OPEN_END else f" đến {short_date(regime.until)}"
    known = regime.is_start_verified
    since = f"từ {short_date(regime.start)}" if known else "ngày bắt đầu chưa đối chiếu;"
    return (
        code(regime.id),
        _KINDS.get(regime.kind, regime.kind),
        prose(regime.name),
        f"{since}{until}",
        prose(regime.reference),
    )


def _requirements(rows: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, history in histories(rows):
        for row in history:
            label = " › ".join(_WORDS.get(word, word) for word in name.split("."))
            force = _FORCES.get(row["force"], "")
            yield (
                f"{label}<br>{code(row['rule'])}",
                _allowed(row),
                _chosen(row),
                _look(row.get("look", {})),
                short_date(row["from"]),
                prose(row["reference"]) + force,
            )


def _allowed(row: Row) -> str:
    unit = row.get("unit", "")
    if "range" in row:
        low, high = row["range"]
        return _measured(f"{_value(low)} – {_value(high)}", unit)
    if "at_least" in row:
        return _measured(f"ít nhất {_value(row['at_least'])}", unit)
    if "one_of" in row:
        return _measured("; ".join(map(_value, row["one_of"])), unit)
    return _measured(_value(row["exactly"]), unit) if "exactly" in row else ""


def _chosen(row: Row) -> str:
    value = row.get("chosen", row.get("exactly"))
    if value is None:
        return ""
    return _measured(_value(value), row.get("unit", ""))


def _measured(text: str, unit: str) -> str:
    return f"{text} {_UNITS.get(unit, unit)}".strip()


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{prose(key)}: {_value(each)}" for key, each in value.items())
    text = str(value)
    if isinstance(value, float):
        return text.replace(".", ",")
    return prose(_VALUES.get(text, text))


def _look(look: Mapping[str, Any]) -> str:
    said = [word if look[key] else f"không {word}" for key, word in _LOOKS.items() if key in look]
    if "align" in look:
        said.append(_ALIGNMENTS[look["align"]])
    return ", ".join(said)
