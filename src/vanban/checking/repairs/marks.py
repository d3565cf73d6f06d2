"""The mark at the end of a line of a list: bases, addressees, recipients (sửa dấu cuối dòng)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.tree import clark, every

if TYPE_CHECKING:
    from vanban.checking.repairs.work import Work
    from vanban.conformity.judging import Judged
    from vanban.ooxml.tree import Tree

MARKS: Final = frozenset({";", ".", ","})
_OTHERS: Final = (".", ",", ";", ":")
_SPACE: Final = clark("xml:space")


def mend_mark(work: Work, judged: Judged) -> bool:
    """End a line of a list with its mark, in place of another mark or after the last letter."""
    seen, mark = judged.breach.seen, judged.breach.expected
    if seen is None or seen.goes_on or mark not in MARKS or not seen.lettered:
        return False
    run = work.opened.run(seen, seen.lettered[-1])
    words = _last_words(run) if run is not None else None
    if words is None or not seen.text.rstrip().endswith((words.text or "").rstrip()):
        return False
    words.text = with_mark(words.text or "", mark)
    words.set(_SPACE, "preserve")
    work.marked.add(seen.ordinal)
    return True


def with_mark(text: str, mark: str) -> str:
    """Return a text that ends with a mark; blanks after it stay, dots of omission too."""
    words = text.rstrip()
    blanks = text[len(words) :]
    omits = words.endswith(("..", "…"))
    if not omits and words.endswith(_OTHERS):
        words = words[:-1]
    return f"{words}{mark}{blanks}"


def _last_words(run: Tree) -> Tree | None:
    """Return the element of the last letters of a run."""
    filled = [each for each in every(run, "w:t") if (each.text or "").strip()]
    return filled[-1] if filled else None
