"""The lines of a paper while they are sorted: what was taken of each, and for which field."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.recognition.paper import Change, Doubt, Fate, Path, Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.diagnostics import Message
    from vanban.recognition.source import Line

_STARS = "*"
BODY: Path = ("nội dung",)


class Piece(Struct, frozen=True):
    """A stretch of a line that shows something (mảnh của dòng).

    ``index`` counts the lines of the original from 0; ``start`` and ``end`` are
    letters of the line. ``text`` is the stretch without blanks around it and
    without the stars that make the whole of it bold or italic.
    """

    index: int
    start: int
    end: int
    text: str
    column: int | None = None

    @property
    def middle(self) -> float:
        """Return where its middle stands in the line, in letters."""
        return (self.start + self.end) / 2


class _Claim(Struct, frozen=True):
    start: int
    end: int
    fate: Fate
    path: Path


_START = attrgetter("start")


class Sorting:
    """Lines, with the stretches that were given a fate so far.

    ``changes`` and ``doubts`` gather what is to be told of it.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        """Take the lines of a paper, nothing of them sorted yet."""
        self.lines = tuple(lines)
        self.changes: list[Change] = []
        self.doubts: list[Doubt] = []
        self._claims: dict[int, list[_Claim]] = {}

    def piece(self, index: int, start: int = 0, end: int | None = None) -> Piece | None:
        """Return a stretch of a line, or nothing where it is blank."""
        line = self.lines[index]
        end = len(line.text) if end is None else end
        shown = line.text[start:end]
        text = shown.strip()
        if not text:
            return None
        start += len(shown) - len(shown.lstrip())
        return Piece(index, start, start + len(text), _without_stars(text), line.column)

    def part(self, piece: Piece, start: int, end: int) -> Piece | None:
        """Return a part of a piece, by letters of its ``text``."""
        offset = piece.start + self.lines[piece.index].text[piece.start : piece.end].index(
            piece.text
        )
        return self.piece(piece.index, offset + start, offset + end)

    def number(self, piece: Piece) -> int:
        """Return the number of the line in which a piece stands."""
        return self.lines[piece.index].number

    def claim(self, piece: Piece, fate: Fate, *path: str | int) -> None:
        """Give a piece its fate; the stars around it are but looks, which the template has."""
        shown = self.lines[piece.index].text[piece.start : piece.end]
        before = shown.index(piece.text)
        start = piece.start + before
        claims = self._claims.setdefault(piece.index, [])
        if before:
            claims.append(_Claim(piece.start, start, Fate.FIXED, ()))
        claims.append(_Claim(start, start + len(piece.text), fate, path))
        if start + len(piece.text) < piece.end:
            claims.append(_Claim(start + len(piece.text), piece.end, Fate.FIXED, ()))

    def fixed(self, piece: Piece | None) -> None:
        """Say of a piece that the template has its words; nothing is no piece."""
        if piece is not None:
            self.claim(piece, Fate.FIXED)

    def fix_bars(self, start: int, stop: int) -> None:
        """Say of lines of bars alone, in a range, that they divide columns and say nothing."""
        for index in range(start, stop):
            piece = self.piece(index)
            if piece is not None and not piece.text.strip("| \t"):
                self.fixed(piece)

    def joined(self, pieces: Sequence[Piece], message: Message) -> None:
        """Tell that several lines became one value."""
        numbers = tuple(dict.fromkeys(self.number(piece) for piece in pieces))
        if len(numbers) > 1:
            self.changes.append(Change(numbers, message))

    def doubt(self, piece: Piece, message: Message, *path: str | int) -> None:
        """Tell that the recognition of a piece may be wrong."""
        self.doubts.append(Doubt(path, self.number(piece), message))

    def left(self, start: int, stop: int, *, blanks: bool = True) -> list[Line]:
        """Return what no fate was given to, of the lines of a range, as lines."""
        found: list[Line] = []
        for index in range(start, stop):
            line = self.lines[index]
            if index not in self._claims:
                if blanks or line.text.strip() or line.table is not None:
                    found.append(line)
                continue
            found += [replace(line, text=line.text[a:b]) for a, b in self._holes(index)]
        return found

    def shares(self, others: Iterable[Share]) -> tuple[Share, ...]:
        """Return the shares of every line: what was claimed, and those of the body in between.

        Put together, the shares of a line are that line, whatever ``others`` says.
        """
        rest: dict[int, list[Share]] = {}
        for share in others:
            rest.setdefault(share.line, []).append(share)
        queues = {number: _Queue(shares) for number, shares in rest.items()}
        return tuple(share for index in range(len(self.lines)) for share in self._of(index, queues))

    def _of(self, index: int, queues: dict[int, _Queue]) -> Iterator[Share]:
        line, at = self.lines[index], 0
        queue = queues.get(line.number)
        for claim in self._stretches(index):
            yield from _between(line, at, claim.start, queue)
            yield Share(line.number, line.text[claim.start : claim.end], claim.fate, claim.path)
            at = claim.end
        yield from _between(line, at, len(line.text), queue)

    def _stretches(self, index: int) -> list[_Claim]:
        """Return the claims of a line in order, each with the blanks around it."""
        text, grown = self.lines[index].text, list[_Claim]()
        claims = sorted((*self._claims.get(index, ()), *self._bars(index)), key=_START)
        at = 0
        for number, claim in enumerate(claims):
            following = claims[number + 1].start if number + 1 < len(claims) else len(text)
            start = at if not text[at : claim.start].strip() else claim.start
            end = following if not text[claim.end : following].strip() else claim.end
            grown.append(replace(claim, start=start, end=end))
            at = end
        return grown

    def _bars(self, index: int) -> Iterator[_Claim]:
        """Yield bars and stars between the claims of a line: they are but looks and columns."""
        text, at = self.lines[index].text, 0
        claims = sorted(self._claims.get(index, ()), key=_START)
        ends = [*((claim.start, claim.end) for claim in claims), (len(text), len(text))]
        for start, end in ends if claims else ():
            between = text[at:start].strip()
            if between and not between.strip("|* \t"):
                first = text.index(between, at)
                yield _Claim(first, first + len(between), Fate.FIXED, ())
            at = end

    def _holes(self, index: int) -> list[tuple[int, int]]:
        text, at, holes = self.lines[index].text, 0, []
        for claim in self._stretches(index):
            if text[at : claim.start].strip():
                holes.append((at, claim.start))
            at = claim.end
        if text[at:].strip():
            holes.append((at, len(text)))
        return holes


class _Queue:
    """Shares of one line, handed out by length (hàng đợi)."""

    def __init__(self, shares: Sequence[Share]) -> None:
        self._shares = list(reversed(shares))

    def take(self, text: str) -> Iterator[Share]:
        """Yield the shares of a stretch; what they do not say themselves stays the body's."""
        while text and self._shares:
            share = self._shares[-1]
            if not text.startswith(share.text):
                break
            self._shares.pop()
            if share.text:
                yield share
            text = text[len(share.text) :]
        if text:
            yield Share(-1, text, Fate.KEPT, BODY)


def _between(line: Line, start: int, end: int, queue: _Queue | None) -> Iterator[Share]:
    text = line.text[start:end]
    if not text:
        return
    if queue is None:
        fate, path = (Fate.KEPT, BODY) if text.strip() else (Fate.FIXED, ())
        yield Share(line.number, text, fate, path)
        return
    for share in queue.take(text):
        yield replace(share, line=line.number)


def _without_stars(text: str) -> str:
    """Return a text without the stars around the whole of it."""
    width = len(text) - len(text.lstrip(_STARS))
    inner = text[width : len(text) - width]
    if not width or text != _STARS * width + inner + _STARS * width or _STARS in inner:
        return text
    return inner if inner and inner == inner.strip() else text
