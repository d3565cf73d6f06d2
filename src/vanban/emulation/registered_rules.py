"""What must hold among the targets that a unit registers (quy tắc về chỉ tiêu đăng ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Severity
from vanban.emulation import amounts
from vanban.emulation.rules import record_faults
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.emulation.registered import Pledged, Registered
    from vanban.emulation.rules import Locate

LIST = "chỉ tiêu đăng ký"


def check_registered(
    requests: Sequence[Registered], pledged: Sequence[Pledged], locate: Locate
) -> tuple[Finding, ...]:
    """Return every finding about registered figures, each at its record."""
    at = {folded(request.id): index for index, request in enumerate(requests)}
    return (
        *_named_twice(requests, locate),
        *(
            replace(finding, place=locate((LIST, at[folded(each.request.id)])))
            for each in pledged
            if each.request is not None
            for finding in (tuple(_figures(each)) or tuple(_short(each)))
        ),
    )


def _named_twice(requests: Sequence[Registered], locate: Locate) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, request in enumerate(requests):
        if folded(request.id) in seen:
            yield Finding(
                "D571",
                Message("chỉ tiêu “{id}” đăng ký hai lần", id=request.id),
                locate((LIST, index, "mã")),
                hint=Message("giữ lại một dòng cho mỗi chỉ tiêu"),
                found=request.id,
            )
        seen.add(folded(request.id))


def _figures(each: Pledged) -> Iterator[Finding]:
    """Yield what is wrong with the unit's own figure."""
    if each.request is not None and each.request.has_figure:
        yield from record_faults(each.registered)


def _short(each: Pledged) -> Iterator[Finding]:
    """A unit may ask for less than the plan, but should know that it does."""
    if each.falls_short and each.request is not None and not each.request.less_allowed:
        yield Finding(
            "D572",
            Message(
                "chỉ tiêu “{name}” đăng ký kém kế hoạch: {registered}, kế hoạch {planned}",
                name=each.target.name,
                registered=amounts.amount(each.registered),
                planned=amounts.amount(each.target),
            ),
            severity=Severity.NOTE,
            hint=Message(
                "kiểm tra lại con số; nếu cấp trên đã đồng ý thì thêm “được thấp hơn: có”"
            ),
            found=amounts.amount(each.registered),
            expected=amounts.amount(each.target),
        )
