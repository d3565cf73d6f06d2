"""How a decision is worded above its articles: who decides, and that (BC-10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterator


def _decision(case: Case) -> Iterator[Breach]:
    bases = case.anatomy.all(Component.BASIS)
    if not bases or not case.own_type.get("decides"):
        return
    said = case.anatomy.first(Component.DECISION)
    right = "QUYẾT NGHỊ:" if case.type_name == "NGHỊ QUYẾT" else "QUYẾT ĐỊNH:"
    if said is None:
        message = Message("sau các căn cứ không có dòng “{right}”", right=right)
        yield Breach(message, bases[-1].seen, expected=right, recognised=bases[-1])
    elif not squeezed(said.seen.full_text).endswith(":"):
        message = Message("sau “QUYẾT ĐỊNH”, “QUYẾT NGHỊ” thiếu dấu hai chấm")
        yield Breach(message, said.seen, squeezed(said.seen.full_text), right, recognised=said)
    if case.anatomy.first(Component.DECIDER) is None:
        message = Message("trên các căn cứ không có dòng thẩm quyền ban hành")
        yield Breach(message, bases[0].seen, expected="CHỦ TỊCH …", recognised=bases[0])


RULES = (
    Rule(
        "BC-10",
        Message("thẩm quyền ban hành trên các căn cứ; dòng “QUYẾT ĐỊNH:” sau các căn cứ"),
        Message("Sửa chữ ngay trong văn bản"),
        _decision,
    ),
)
