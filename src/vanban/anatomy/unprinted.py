"""What the data say and an own template has no place for (mẫu không in)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.anatomy.composition import Composition, Draft
    from vanban.rendering.blueprint import Placeholder

_WATCHED = {
    "độ_khẩn": "độ khẩn",
    "chỉ_dẫn_lưu_hành": "phạm vi lưu hành",
    "dấu_dự_thảo": "giai đoạn",
    "liên_hệ": "liên hệ",
    "kính_gửi": "kính gửi",
    "các_căn_cứ": "căn cứ",
    "nơi_nhận_tiếp": "nơi nhận",
    "chức_danh_khác": "người ký › chức danh khác",
    "khối_chữ_ký": "các người ký",
    "dấu_tái_lập": "dấu tái lập",
    "thẩm_quyền_ban_hành": "thẩm quyền ban hành",
    "lời_ban_hành": "lời ban hành",
    "trích_yếu_công_văn": "trích yếu",
}
"""Placeholders that older templates may lack, by the field that is then printed nowhere."""


def unprinted(
    draft: Draft, composition: Composition, placeholders: Iterable[Placeholder]
) -> Iterator[Finding]:
    """Yield what would be missing from the page without a word.

    Args:
        draft: the document.
        composition: what the template is filled with.
        placeholders: what the template asks for.
    """
    values = composition.context.values
    asked = {each.path[0] for each in placeholders}
    for placeholder, field in _WATCHED.items():
        if values.get(placeholder) and placeholder not in asked:
            yield Finding(
                "D542",
                Message("mẫu không có chỗ in mục “{field}”", field=field),
                draft.locate(*field.split(" › ")),
                Severity.WARNING,
                hint=Message("chép chỗ điền {tag} từ mẫu có sẵn", tag=_tag(placeholder)),
            )
    if not values.get("có_số", True) and "số" in asked and "có_số" not in asked:
        yield Finding(
            "D543",
            Message("văn bản không đánh số nhưng mẫu vẫn in dòng số, ký hiệu"),
            draft.locate("đánh số"),
            Severity.WARNING,
            hint=Message("đặt dòng số trong mẫu vào giữa {%p if có_số %} và {%p endif %}"),
        )


def _tag(placeholder: str) -> str:
    """Return a placeholder as it is written in a template; blocks stand for whole paragraphs."""
    prefix = "p" if placeholder.startswith("khối_") else ""
    return f"{{{{{prefix} {placeholder} }}}}"
