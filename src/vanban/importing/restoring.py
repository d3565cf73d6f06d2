"""What the recognition of a paper has lost, put back into its body at its place (đưa lại)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.importing.letters import bones, text_in
from vanban.outline.lines import escape_paragraph, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BODY = "nội dung"
_SHOWN = 60


class Lost(Struct, frozen=True):
    """Text of a line that no field holds (chữ chưa có chỗ); ``at`` letters of the body go before.

    ``line`` is 0 where it stood in no line, as a note does; ``is_marked`` tells that the
    text is marked text already.
    """

    line: int
    text: str
    at: int = 0
    is_marked: bool = False

    @property
    def shown(self) -> str:
        """Return its first words."""
        text = " ".join(self.text.split())
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def restored(data: dict[str, Any], lost: Sequence[Lost]) -> dict[str, Any]:
    """Return the data with every lost text as a paragraph of the body."""
    body = data.get(BODY)
    text = body if isinstance(body, str) else text_in(body)
    placed: dict[int, list[str]] = {}
    for each, at in zip(lost, _line_ends(text, [each.at for each in lost]), strict=True):
        placed.setdefault(at, []).append(_paragraph(each))
    lines = text.split("\n") if text else []
    made: list[str] = []
    for number, line in enumerate([None, *lines]):
        if line is not None:
            made.append(line)
        made += placed.get(number, ())
    return {**data, BODY: "\n".join(made)}


def _paragraph(lost: Lost) -> str:
    text = " ".join(split_lines(lost.text)).strip()
    return text if lost.is_marked else escape_paragraph(text)


def _line_ends(text: str, wanted: Iterable[int]) -> Iterator[int]:
    """Yield behind which line of a text so many of its letters stand, never amid a table."""
    lines = text.split("\n") if text else []
    ends: list[int] = []
    count = 0
    for line in lines:
        count += len(bones(line))
        ends.append(count)
    for at in wanted:
        number = next((n for n, end in enumerate(ends, 1) if end >= at), len(lines)) if at else 0
        while 0 < number < len(lines) and lines[number].lstrip().startswith("|"):
            number += 1
        yield number
