"""What must hold of the lines of authority and position above a signature (quyền hạn)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.anatomy.authority import CapacityLine, Kind, Prefix
from vanban.diagnostics import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.diagnostics import Place

_AUTHORITY = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7b"
_DELEGATION = "Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3"
_FOR_HEAD = (Prefix.FOR_HEAD, Prefix.BY_ORDER, Prefix.BY_DELEGATION, Prefix.ACTING)


class PlacedLine(Struct, frozen=True):
    """A line above a signature and where the data have it (dòng và vị trí)."""

    line: CapacityLine
    place: Place


def check_capacity(lines: Sequence[PlacedLine]) -> Iterator[Finding]:
    """Yield what is wrong with each line and with their order, Appendix I, Part I, II.7b."""
    for number, placed in enumerate(lines):
        yield from _prefix(placed)
        if placed.line.prefix is Prefix.COLLECTIVE:
            yield from _collective(placed, is_first=not number)
    for upper, lower in pairwise(lines):
        yield from _order(upper.line, lower)
    if lines and lines[-1].line.prefix not in (Prefix.NONE, Prefix.UNCLEAR, Prefix.ACTING):
        yield _nobody_below(lines[-1])


def check_deputy(lines: Sequence[PlacedLine]) -> Iterator[Finding]:
    """Yield the finding that a deputy signs without saying for whom, Article 13."""
    if not lines or lines[-1].line.kind is not Kind.DEPUTY:
        return
    if not any(placed.line.prefix is Prefix.FOR_HEAD for placed in lines):
        yield Finding(
            "D556",
            Message("cấp phó ký mà không có dòng KT. ở trên"),
            lines[-1].place,
            Severity.WARNING,
            hint=Message("thêm vào “quyền hạn” dòng “KT.” với chức vụ của cấp trưởng"),
            found=lines[-1].line.typed,
            expected="KT. CHỦ TỊCH",
            clause=_AUTHORITY,
        )


def _prefix(placed: PlacedLine) -> Iterator[Finding]:
    line = placed.line
    if line.prefix is Prefix.UNCLEAR:
        yield Finding(
            "D551",
            Message("chưa rõ chữ viết tắt ở đầu dòng này, nên in như đã gõ"),
            placed.place,
            Severity.WARNING,
            hint=Message("chỉ dùng TM., Q., KT., TL., TUQ., có dấu chấm; chức vụ thì viết đủ chữ"),
            found=line.typed,
            clause=_AUTHORITY,
        )
    elif line.prefix in _FOR_HEAD and line.kind in (Kind.COLLECTIVE, Kind.DEPUTY):
        by_other = line.prefix in (Prefix.BY_ORDER, Prefix.BY_DELEGATION)
        is_usage = by_other and line.kind is Kind.COLLECTIVE
        yield Finding(
            "D554",
            Message("sau {prefix} phải là chức vụ của cấp trưởng", prefix=str(line.prefix)),
            placed.place,
            Severity.WARNING if is_usage else Severity.ERROR,
            hint=Message("ghi chức vụ người đứng đầu; ký thay mặt tập thể thì ghi TM."),
            found=line.typed,
            clause=_AUTHORITY,
        )


def _collective(placed: PlacedLine, *, is_first: bool) -> Iterator[Finding]:
    if placed.line.kind in (Kind.HEAD, Kind.DEPUTY):
        yield Finding(
            "D553",
            Message("sau TM. phải là tên tập thể, không phải chức vụ của một người"),
            placed.place,
            hint=Message("ghi TM. với tên cơ quan; ký thay cấp trưởng thì ghi KT."),
            found=placed.line.typed,
            expected="TM. ỦY BAN NHÂN DÂN",
            clause=_AUTHORITY,
        )
    if not is_first:
        yield Finding(
            "D555",
            Message("dòng TM. không đứng đầu"),
            placed.place,
            Severity.WARNING,
            hint=Message("chuyển dòng TM. lên trên cùng, rồi đến KT., rồi đến chức vụ người ký"),
            found=placed.line.typed,
            clause=_AUTHORITY,
        )


def _order(upper: CapacityLine, lower: PlacedLine) -> Iterator[Finding]:
    typed = lower.line.typed
    if upper.prefix is Prefix.FOR_HEAD and lower.line.kind is not Kind.DEPUTY:
        is_other = lower.line.kind is Kind.UNKNOWN
        yield Finding(
            "D552",
            Message("dưới dòng KT. phải là chức vụ của cấp phó"),
            lower.place,
            Severity.WARNING if is_other else Severity.ERROR,
            hint=Message("ghi chức vụ người ký: “PHÓ …”; cấp trưởng tự ký thì bỏ dòng KT."),
            found=typed,
            clause=_AUTHORITY,
        )
    if upper.prefix is Prefix.BY_DELEGATION and lower.line.prefix is Prefix.FOR_HEAD:
        yield Finding(
            "D559",
            Message("dưới TUQ. không có KT.: người được ủy quyền không được ủy quyền lại"),
            lower.place,
            Severity.WARNING,
            hint=Message("người được ủy quyền tự ký"),
            found=typed,
            clause=_DELEGATION,
        )
    if upper.prefix is Prefix.ACTING:
        yield Finding(
            "D560",
            Message("dòng Q. là chức vụ của chính người ký, dưới đó không có chức vụ khác"),
            lower.place,
            Severity.WARNING,
            hint=Message("bỏ dòng dưới, hoặc thay Q. bằng KT. nếu là cấp phó ký thay"),
            found=typed,
            clause=_AUTHORITY,
        )


def _nobody_below(placed: PlacedLine) -> Finding:
    return Finding(
        "D552",
        Message(
            "dưới dòng {prefix} còn thiếu chức vụ của người ký", prefix=str(placed.line.prefix)
        ),
        placed.place,
        hint=Message("ghi dòng này ở “quyền hạn”, còn “chức vụ” là chức vụ của chính người ký"),
        found=placed.line.typed,
        clause=_AUTHORITY,
    )
