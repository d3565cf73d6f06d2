"""How much of a past paper comes back: its letters beside those of the paper made from its data.

The letters are compared in their order, white space aside. Parts that stand in
another place by law (the columns of the letterhead, recipients left of the signature,
notes at the foot) are compared part by part, everything else as one sequence. What
the made paper says more than the past one counts as much as what it lacks.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vanban.outline import plain_text
from vanban.recognition.paper import Fate
from vanban.structure.text import written_in
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vanban.recognition.paper import Path as Steps
    from vanban.recognition.paper import RecognisedPaper, Share
    from vanban.recognition.source import Original

_APART = frozenset({
    "quốc hiệu", "tiêu đề Đảng", "cơ quan chủ quản", "cơ quan ban hành", "cơ quan cùng ban hành",
    "số", "ký hiệu", "địa danh", "ngày ban hành", "độ khẩn", "phạm vi lưu hành", "dự thảo",
    "nơi nhận", "ký hiệu người soạn thảo", "người ký", "các người ký", "chú thích",
})  # fmt: skip
"""Fields that stand beside others, or at the foot of a page."""
_BELOW_THE_NUMBER = frozenset({"công văn"})
"""Types whose subject stands in a column of the letterhead."""
_LETTERS_ONLY = ("tiêu đề", "chức vụ", "quyền hạn")
"""Fields that the law sets in capitals, however they were typed."""
_CAPITALS = frozenset({
    "cơ quan chủ quản", "cơ quan ban hành", "cơ quan cùng ban hành", "loại văn bản", "tên loại in",
    "thẩm quyền ban hành", "lời ban hành",
})  # fmt: skip
_LEFT_OUT = (Fate.FURNITURE, Fate.REPEATED)
_MANY = frozenset({"chú thích", "các người ký", "cơ quan cùng ban hành", "quốc hiệu"})
_MAIN = "nội dung"
_CALL = re.compile(r"\[\^[\w-]{1,40}\]:?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]")
_MARKS = re.compile(
    r"^\[\^[\w-]{1,40}\]:|\[\^[\w-]{1,40}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]", re.MULTILINE
)
_RULER = re.compile(r"[|+\s:=_–—-]*[-–—_=]{2,}[|+\s:=_–—-]*")


@dataclass(frozen=True)
class Measured:
    """What of a paper came back (kết quả đo): letters, and the words that differ."""

    share: float
    letters: int
    missing: tuple[str, ...]
    added: tuple[str, ...]


def round_trip(original: Original) -> Measured:
    """Return how much of a past paper comes back when it is imported and made again.

    Raises:
        DataError: its data file cannot be made.
    """
    from vanban.importing.accounting import account
    from vanban.importing.data_file import data_file
    from vanban.pipeline import produce
    from vanban.recognition.recognise import recognise

    paper = account(original, recognise(original)).paper
    with TemporaryDirectory() as folder:
        file = Path(folder) / "data.yaml"
        file.write_text(data_file(paper.data, paper.doubts, [original.name]), encoding="utf-8")
        made = produce(file).document
    return measure(original, paper, made)


def measure(original: Original, paper: RecognisedPaper, made: bytes) -> Measured:
    """Return how much of a past paper stands in the paper that was made from its data."""
    main, apart = _source(original, paper)
    printed = _words(_printed(made))
    total = max(_length(printed), _length(main) + sum(map(_length, apart)))
    gaps = [*_gaps(main, printed)]
    left = [at for gap in gaps for at in range(*gap.made)]
    missing: list[str] = []
    for part in sorted(apart, key=_length, reverse=True):
        wanting = [*_gaps(part, [printed[at] for at in left])]
        missing += [word for gap in wanting for word in gap.words]
        left = [left[each] for gap in wanting for each in range(*gap.made)]
    added = [printed[at] for at in left]
    lost, more = _length(missing), _length(added)
    unclaimed = set(left)
    for gap in gaps:
        same = _same(
            "".join(gap.words), "".join(printed[at] for at in range(*gap.made) if at in unclaimed)
        )
        lost, more = lost + _length(gap.words) - same, more - same
        missing += gap.words
    share = 1 - max(lost, more) / total if total else 1.0
    return Measured(share, total, tuple(missing), tuple(added))


def _source(original: Original, paper: RecognisedPaper) -> tuple[list[str], list[list[str]]]:
    """Return the words of the one sequence, and those of every part that stands apart."""
    marked = {line.number for line in original.lines if line.is_marked}
    kind = str(paper.data.get("loại văn bản", ""))
    parts: defaultdict[object, list[str]] = defaultdict(list)
    for number, shares in groupby(paper.shares, key=attrgetter("line")):
        for part, text in _stretches([*shares], kind, is_marked=number in marked):
            parts[part].append(text)
        for texts in parts.values():
            texts.append("\n")
    words = {part: _words("".join(texts)) for part, texts in parts.items()}
    main = words.pop(_MAIN, [])
    return main, [*words.values(), *(_words(plain_text(text)) for _, text in original.notes)]


def _stretches(
    shares: Sequence[Share], kind: str, *, is_marked: bool
) -> Iterator[tuple[object, str]]:
    """Yield the stretches of a line with their parts; printed words go with what follows them."""
    if _holds_note(shares):
        yield ("chú thích", shares[0].line), "".join(each.text for each in shares[1:])
        return
    counted = [each for each in shares if each.fate not in _LEFT_OUT and not _is_mark(each)]
    owners = [each.path for each in counted if each.path]
    for at, share in enumerate(counted):
        following = next((each.path for each in counted[at:] if each.path), ())
        path = following or (owners[-1] if owners else ())
        yield _part(path, share, kind), _letters(share, is_marked=is_marked)


def _holds_note(shares: Sequence[Share]) -> bool:
    """Return whether a line of an annex is a note, which is printed at the foot of its page."""
    first = shares[0]
    return (
        first.path[:1] == ("phụ lục",)
        and first.fate is not Fate.KEPT
        and (_CALL.fullmatch(first.text.strip()) is not None)
    )


def _part(path: Steps, share: Share, kind: str) -> object:
    if not path:
        return share.line
    if path[0] in _APART:
        names = {"ký hiệu": "số", "ngày ban hành": "địa danh"}
        return (names.get(str(path[0]), path[0]), *(path[1:2] if path[0] in _MANY else ()))
    return path[0] if path[0] == "trích yếu" and kind in _BELOW_THE_NUMBER else _MAIN


def _is_mark(share: Share) -> bool:
    """Return whether a stretch only calls a note, or draws a line of a table."""
    text = share.text.strip()
    return share.fate is not Fate.KEPT and (
        _CALL.fullmatch(text) is not None or _RULER.fullmatch(text) is not None
    )


def _letters(share: Share, *, is_marked: bool) -> str:
    text = plain_text(share.text) if is_marked else share.text
    in_capitals = bool(share.path) and (
        share.path[0] in _CAPITALS or share.path[-1] in _LETTERS_ONLY
    )
    return text.upper() if in_capitals else text


def _printed(made: bytes) -> Iterator[str]:
    for line in written_in(made).split("\n"):
        if not (line.startswith("|") and _RULER.fullmatch(line)) and MADE_AGAIN not in line:
            yield line


def _words(lines: str | Iterable[str]) -> list[str]:
    text = lines if isinstance(lines, str) else "\n".join(lines)
    bare = _MARKS.sub("", unicodedata.normalize("NFC", text)).replace("*", "").replace("|", " ")
    return bare.split()


def _length(words: Sequence[str]) -> int:
    return sum(map(len, words))


@dataclass(frozen=True)
class _Gap:
    """Words that the made paper lacks (chỗ lệch), and the positions of those it has instead."""

    words: tuple[str, ...]
    made: tuple[int, int]


def _gaps(source: Sequence[str], made: Sequence[str]) -> Iterator[_Gap]:
    """Yield where two sequences of words differ, white space within them aside."""
    matcher = SequenceMatcher(None, source, made, autojunk=False)
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag != "equal" and "".join(source[first:last]) != "".join(made[begin:end]):
            yield _Gap(tuple(source[first:last]), (begin, end))


def _same(lost: str, more: str) -> int:
    """Return how many letters of a gap are the same in order."""
    blocks = SequenceMatcher(None, lost, more, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)
