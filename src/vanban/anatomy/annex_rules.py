"""What a document with annexes must hold to: its body points to them (phụ lục)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.stage import Stage
from vanban.anatomy.texts import in_file
from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline import Outline, plain_text, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.anatomy.composition import Draft
    from vanban.outline import Node

_POINTING = ("phụ lục", "kèm theo", "danh sách", "biểu mẫu", "đính kèm")
_CLAUSE = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1"


def check_annexes(draft: Draft, nodes: Sequence[Node], annexes: int) -> tuple[Finding, ...]:
    """Return what is wrong between a body and the annexes and wide tables that go with it."""
    return (
        *_untitled(draft),
        *_empty(draft),
        *_pointing(nodes, annexes, draft.locate("phụ lục")),
        *in_file(_last_table(nodes), draft.source),
    )


def _untitled(draft: Draft) -> Iterator[Finding]:
    """Yield that an annex has no heading; one of a paper of old may lack it."""
    for index, record in enumerate(draft.data.annexes):
        if not record.heading and draft.data.stage is not Stage.IMPORTED:
            yield Finding(
                "D454",
                Message("phụ lục chưa có tiêu đề"),
                draft.locate("phụ lục", index, "tiêu đề"),
                hint=Message(
                    "ghi tên phụ lục, ví dụ “tiêu đề: {example}”", example="Phân công nhiệm vụ"
                ),
                clause=_CLAUSE,
            )


def _empty(draft: Draft) -> Iterator[Finding]:
    """Yield that an annex of a new paper has no text; of one of old a heading may be all."""
    for index, record in enumerate(draft.data.annexes):
        if not record.body and draft.data.stage is not Stage.IMPORTED:
            yield Finding(
                "D602",
                Message("phụ lục chưa có nội dung"),
                draft.locate("phụ lục", index, "nội dung"),
                hint=Message("ghi “nội dung” của phụ lục, hoặc bỏ phụ lục này"),
                clause=_CLAUSE,
            )


def _pointing(nodes: Sequence[Node], annexes: int, place: Place) -> Iterator[Finding]:
    """Yield that no paragraph of the body points to the annexes, if none does."""
    texts = (plain_text(node.text).lower() for _, node in walk(Outline(tuple(nodes))))
    if annexes and not any(word in text for text in texts for word in _POINTING):
        yield Finding(
            "D450",
            Message("có phụ lục nhưng nội dung không nhắc đến phụ lục"),
            place,
            Severity.WARNING,
            hint=Message("thêm vào nội dung chỉ dẫn như “(chi tiết tại Phụ lục kèm theo)”"),
            clause=_CLAUSE,
        )


def _last_table(nodes: Sequence[Node]) -> Iterator[Finding]:
    """Yield that a table across would leave the signature alone on a page, if it is the last."""
    last = nodes[-1] if nodes else None
    while last is not None and last.children:
        last = last.children[-1]
    if last is not None and last.table is not None and last.table.wide:
        yield Finding(
            "D453",
            Message("bảng khổ ngang đứng cuối nội dung nên chữ ký nằm một mình ở trang sau"),
            last.place,
            Severity.WARNING,
            hint=Message("viết thêm đoạn kết sau bảng, hoặc chuyển bảng thành phụ lục"),
        )


def too_wide(columns: int, place: Place) -> Finding:
    """Return that a table of the body is set smaller because an upright page is too narrow."""
    return Finding(
        "D452",
        Message("bảng {columns} cột không đủ chỗ trên khổ dọc nên chữ bị thu nhỏ", columns=columns),
        place,
        Severity.NOTE,
        hint=Message("chuyển bảng sang mục “phụ lục”: trang phụ lục tự quay ngang khi cần"),
    )
