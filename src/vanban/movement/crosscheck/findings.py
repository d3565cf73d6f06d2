"""A disagreement told with both places (chỗ không khớp)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vanban.diagnostics import Finding, Message, Severity

if TYPE_CHECKING:
    from vanban.diagnostics import Place

_HINT = Message("xem lại cả hai chỗ, sửa chỗ sai rồi đối chiếu lại")


class Said(NamedTuple):
    """Words of a paper with their place (điều văn bản nói)."""

    words: str
    place: Place


def disagreement(code: str, message: Message, here: Said, there: Said) -> Finding:
    """Return that two places disagree.

    Args:
        code: its code.
        message: what about.
        here: what was seen.
        there: what it was held against.
    """
    return Finding(
        code,
        Message(
            "{message}: ở đây “{found}”, ở {file} (đoạn {paragraph}) “{expected}”",
            message=message,
            found=here.words,
            file=there.place.file,
            paragraph=there.place.paragraph,
            expected=there.words,
        ),
        here.place,
        Severity.WARNING,
        hint=_HINT,
        found=here.words,
        expected=there.words,
    )
