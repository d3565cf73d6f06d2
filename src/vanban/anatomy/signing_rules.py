"""What must hold of whoever signs a document (quyền hạn, chức vụ, họ tên)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.authority import read_line
from vanban.anatomy.capacity_rules import PlacedLine, check_capacity, check_deputy
from vanban.anatomy.name_rules import check_name
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.signatory import Signatory
    from vanban.diagnostics import Place

_ONE, _SEVERAL = "người ký", "các người ký"


def check_signing(draft: Draft) -> tuple[Finding, ...]:
    """Return what is wrong with authority, positions and names, Appendix I, Part I, II.7.

    In a paper made again from an old one nothing of this stops the document.
    """
    found = tuple(_findings(draft))
    if draft.data.stage is Stage.IMPORTED:
        return tuple(replace(finding, severity=Severity.WARNING) for finding in found)
    return found


def check_signatory(
    draft: Draft, signatory: Signatory, *steps: str | int, alone: bool = False
) -> Iterator[Finding]:
    """Yield what is wrong with one signatory, whom the data name at these steps.

    Who signs ``alone`` for a body says so where he is a deputy; in a row of
    several, members sign for themselves.
    """
    if not signatory.position and draft.data.stage is not Stage.IMPORTED:
        yield _no_position(draft.locate(*steps))
    lines = [
        PlacedLine(read_line(row), draft.locate(*steps, *inner))
        for text, inner in _given(signatory)
        for row in text.split("\n")
        if row.strip()
    ]
    yield from check_capacity(lines)
    if alone:
        yield from check_deputy(lines)
    yield from check_name(signatory.full_name, draft.locate(*steps, "họ và tên"))


def _findings(draft: Draft) -> Iterator[Finding]:
    one, several = draft.data.signatory, draft.data.signatories
    if several:
        yield from _both(draft)
        named = draft.data.signed_by
        is_list = draft.source.node((named,)) is not None
        for index, signatory in enumerate(several):
            steps = (named, index) if is_list else (_ONE,)
            yield from check_signatory(draft, signatory, *steps)
    elif one:
        yield from check_signatory(draft, one, _ONE, alone=True)


def _both(draft: Draft) -> Iterator[Finding]:
    """Yield the finding that one file names one signatory and several; a profile may."""
    one, several = draft.locate(_ONE), draft.locate(_SEVERAL)
    if draft.data.signatory and one.file == several.file:
        yield Finding(
            "D550",
            Message("có cả “người ký” và “các người ký”"),
            one,
            hint=Message("một người ký thì bỏ “các người ký”; nhiều người ký thì bỏ “người ký”"),
        )


def _given(signatory: Signatory) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Yield what was typed above the signature, with the steps to it."""
    for number, text in enumerate(signatory.capacity):
        yield text, ("quyền hạn", number)
    yield signatory.position, ("chức vụ",)


def _no_position(place: Place) -> Finding:
    return Finding(
        "D601",
        Message("chưa điền “chức vụ” của người ký"),
        place,
        hint=Message("ghi chức vụ lãnh đạo chính thức của người ký"),
        expected="CHỦ TỊCH",
        clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7",
    )
