"""Every character of a past paper accounted for; what nothing holds is put back (đối soát)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Message
from vanban.importing.letters import Holding, inked, names_in, text_in, value_at, words
from vanban.importing.printed import is_printed, is_printed_word
from vanban.importing.restoring import Lost, restored
from vanban.recognition.kinds import printed_title
from vanban.recognition.paper import Doubt, Fate, Path, RecognisedPaper, Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vanban.recognition.source import Line, Original

BODY: Path = ("nội dung",)
ANNEXES: Path = ("phụ lục",)
NOTES: Path = ("chú thích",)
TYPE: Path = ("loại văn bản",)


class Accounted(Struct, frozen=True):
    """What became of every character of a paper (kết quả đối soát).

    ``paper`` holds all of them: what its recognition had lost stands in its body
    again, and is named in ``lost``. ``tally`` counts the characters that leave ink.
    """

    paper: RecognisedPaper
    tally: Mapping[Fate, int]
    lost: tuple[Lost, ...] = ()

    @property
    def total(self) -> int:
        """Return how many characters that leave ink were accounted for."""
        return sum(self.tally.values())


def account(original: Original, paper: RecognisedPaper) -> Accounted:
    """Return a paper in which nothing of its original is lost, and the account of it."""
    ledger = _Ledger(original, paper)
    for (number, text), shares in _by_line(original, paper.shares):
        ledger.enter(number, text, shares)
    for margin in original.margins:
        ledger.enter_margin(margin)
    for mark, note in original.notes:
        ledger.enter_note(mark, note)
    lost = tuple(ledger.lost)
    data = restored(paper.data, lost) if lost else paper.data
    entered = (*ledger.shares, *(Share(each.line, each.text, Fate.KEPT, BODY) for each in lost))
    doubts = (*paper.doubts, *map(_told, lost))
    made = replace(paper, data=data, shares=entered, doubts=doubts)
    return Accounted(made, dict(ledger.tally), lost)


def _told(lost: Lost) -> Doubt:
    message = Message("chưa biết thuộc mục nào nên để ở nội dung: “{text}”", text=lost.shown)
    return Doubt(BODY, lost.line, message)


def _by_line(
    original: Original, shares: Iterable[Share]
) -> Iterator[tuple[tuple[int, str], list[Share]]]:
    """Yield each line with its shares; two lines of one number (two columns) are one."""
    texts: dict[int, list[str]] = {}
    for line in original.lines:
        texts.setdefault(line.number, []).append(line.text)
    found: dict[int, list[Share]] = {}
    for share in shares:
        found.setdefault(share.line, []).append(share)
    for number, pieces in texts.items():
        yield (number, "".join(pieces)), found.get(number, [])


class _Ledger:
    """The account while it is drawn up."""

    def __init__(self, original: Original, paper: RecognisedPaper) -> None:
        self.tally: Counter[Fate] = Counter()
        self.lost: list[Lost] = []
        self.shares: list[Share] = []
        self._paper = paper
        self._marked = frozenset(line.number for line in original.lines if line.is_marked)
        self._named = frozenset(share.line for share in paper.shares)
        self._holdings: dict[Path, Holding] = {}
        self._words: dict[Path, frozenset[str]] = {}

    def enter(self, number: int, text: str, shares: Sequence[Share]) -> None:
        """Enter a line: each of its shares, and what stands in none of them."""
        letters = inked(text)
        done = 0
        for share in shares:
            piece = inked(share.text)
            at = letters.find(piece, done)
            if not piece or at < 0:
                continue
            self._lose(number, _stretch(text, done, at))
            done = at + len(piece)
            if self._is_true(share):
                self.tally[share.fate] += len(piece)
                self.shares.append(share)
            else:
                self._lose(number, share.text)
        self._lose(number, _stretch(text, done, len(letters)))

    def enter_margin(self, line: Line) -> None:
        """Enter a line of a header or footer that its recognition has not named."""
        if line.number not in self._named:
            self.shares.append(Share(line.number, line.text, Fate.FURNITURE))
            self.tally[Fate.FURNITURE] += len(inked(line.text))

    def enter_note(self, mark: str, text: str) -> None:
        """Enter a note of a Word file, which stands in no line."""
        if any(self._holding(path).claim(text) for path in (NOTES, ANNEXES, BODY)):
            self.tally[Fate.KEPT] += len(inked(text))
        else:
            self._lose(0, f"[{mark}] {text}")

    def _is_true(self, share: Share) -> bool:
        """Return whether what a share says of itself holds."""
        match share.fate:
            case Fate.KEPT:
                return self._holding(share.path).claim(share.text)
            case Fate.READ:
                said = self._words_at(share.path)
                return all(word in said or is_printed_word(word) for word in words(share.text))
            case Fate.FIXED:
                return is_printed(share.text)
        return True

    def _holding(self, path: Path) -> Holding:
        if path not in self._holdings:
            self._holdings[path] = Holding(value_at(self._paper.data, path))
        return self._holdings[path]

    def _words_at(self, path: Path) -> frozenset[str]:
        if path not in self._words:
            named = " ".join(map(str, path))
            value = value_at(self._paper.data, path)
            said = text_in(value)
            title = printed_title(said) if path == TYPE else ""
            keys = " ".join(names_in(value))
            self._words[path] = frozenset(words(f"{named} {keys} {said} {title}"))
        return self._words[path]

    def _lose(self, number: int, text: str) -> None:
        if letters := inked(text):
            at = self._holdings[BODY].reached if BODY in self._holdings else 0
            self.lost.append(Lost(number, text.strip(), at, number in self._marked))
            self.tally[Fate.KEPT] += len(letters)


def _stretch(text: str, start: int, end: int) -> str:
    """Return a stretch of a text, its ends counted in characters that leave ink."""
    if start >= end:
        return ""
    places = [place for place, sign in enumerate(text) if inked(sign)]
    return text[places[start] : places[end - 1] + 1]
