"""The page of the filters: what each does, and what comes out for an example."""

from __future__ import annotations

from inspect import getdoc
from typing import TYPE_CHECKING, Any

from tools.docs.markdown import code, page, prose, table
from vanban.emulation.targets import Target, TargetKind, read_value
from vanban.emulation.wording import FIELDS, FORMS, bullet, by_id
from vanban.formatting.filters import filters

if TYPE_CHECKING:
    from collections.abc import Iterator

_INTRODUCTION = """\
Trong phần nội dung, căn cứ, nơi nhận và chú thích có thể dẫn một mục khác của chính tệp dữ liệu: \
`{{ người_ký.họ_và_tên }}`.
Các chữ trong tên nối bằng `_`, dấu chấm đi vào mục con, số thứ tự hoặc mã đi vào một mục của danh \
sách: `{{ chỉ_tiêu.lúa.giá_trị }}`, `{{ cơ_quan_ban_hành.2 }}`.

Sau tên, thêm `|` và tên một bộ lọc để chọn cách viết; nối được nhiều bộ lọc: \
`{{ chỉ_tiêu.lúa.giá_trị | bằng_chữ | hoa_đầu }}`.
Mẫu Word của cơ quan cũng dùng được các bộ lọc này.
Không có lệnh nào khác: không tính toán, không lặp, không chọn."""

_LISTS = """\
Danh sách chỉ tiêu đứng một mình trên một dòng của phần nội dung:

- `{{ chỉ_tiêu | gạch_đầu_dòng }}`: mỗi chỉ tiêu, hoặc mỗi câu ở mục “diễn đạt chỉ tiêu”, là một \
gạch đầu dòng;
- `{{ chỉ_tiêu | bảng }}`: bảng có số thứ tự, tên, đơn vị tính, con số kế hoạch, ghi chú."""

_HOLES = """\
Câu ở mục “diễn đạt chỉ tiêu” không chứa con số nào; chỗ trống `{mã}` lấy con số từ chỉ tiêu mang \
mã ấy.
Sau dấu chấm là một mục của chỉ tiêu, sau dấu `|` là cách viết con số."""

_EXAMPLES: dict[str, tuple[tuple[Any, ...], ...]] = {
    "ngày": (("05/01/2026",), ("tháng 3 năm 2026",)),
    "ngày_ngắn": (("ngày 26 tháng 01 năm 2021",),),
    "ngày_bằng_chữ": (("05/01/2026",),),
    "số": (("29835",), ("36,45", 1)),
    "phần_trăm": (("67,1",), ("67,5", 0)),
    "tiền": (("2980000",), ("36400000", "triệu")),
    "bằng_chữ": (("36,4",), ("24105", "linh", "tư")),
    "tiền_bằng_chữ": (("33600000",), ("33600000", "chẵn")),
    "hai_chữ_số": (("5",),),
    "la_mã": (("19",),),
    "hoa": (("Ủy ban nhân dân",),),
    "thường": (("ỦY BAN NHÂN DÂN",),),
    "hoa_đầu": (("ba mươi ba triệu",),),
    "danh_sách": ((["xã Ba Cung", "xã Ba Vinh", "xã Ba Bích"],),),
}
"""Values with arguments, by filter; a filter without an example is shown without one."""

_SCHOOLS = Target(
    id="trường",
    name="Số trường đạt chuẩn",
    kind=TargetKind.INCREASE,
    value=read_value("5"),
    unit="trường",
    basis="so với năm 2020",
    remark="kể cả mầm non",
)


def filters_page() -> str:
    """Return the page of all filters."""
    return page(
        "# Bộ lọc",
        _INTRODUCTION,
        table(("bộ lọc", "viết gì", "ví dụ"), _filter_rows()),
        "## Danh sách chỉ tiêu",
        _LISTS,
        "## Chỗ trống trong câu diễn đạt chỉ tiêu",
        _HOLES,
        f"Ví dụ với chỉ tiêu có mã: {_SCHOOLS.id}; tên: {_SCHOOLS.name}; loại: {_SCHOOLS.kind};"
        f" giá trị: {_SCHOOLS.value}; đơn vị: {_SCHOOLS.unit}; cơ sở: {_SCHOOLS.basis};"
        f" ghi chú: {_SCHOOLS.remark}:",
        table(("chỗ trống", "viết ra"), _hole_rows()),
    )


def _filter_rows() -> Iterator[tuple[str, str, str]]:
    for name, made in filters().items():
        examples = [
            f"{code(_called(name, value, arguments))} → {prose(_shown(made(value, *arguments)))}"
            for value, *arguments in _EXAMPLES.get(name, ())
        ]
        yield code(name), prose(getdoc(made) or ""), "<br>".join(examples)


def _called(name: str, value: Any, arguments: list[Any]) -> str:
    shown = "; ".join(value) if isinstance(value, list) else value
    typed = ", ".join(f'"{each}"' if isinstance(each, str) else str(each) for each in arguments)
    return f"{shown} | {name}({typed})" if typed else f"{shown} | {name}"


def _shown(text: str) -> str:
    """Return a text whose blanks for the pen can be seen."""
    return " ".join(text.split())


def _hole_rows() -> Iterator[tuple[str, str]]:
    holes = [f"{{{_SCHOOLS.id}.{field}}}" for field in FIELDS if field != "thành phần"]
    holes += [f"{{{_SCHOOLS.id} | {form}}}" if form else f"{{{_SCHOOLS.id}}}" for form in FORMS]
    for hole in holes:
        yield code(hole), prose(bullet(f"{hole}", by_id([_SCHOOLS])))
