"""A data file in fields and lists into a tree, with every fault in how it is written."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Place, Severity
from vanban.reading import sentences as say
from vanban.reading.characters import weeded
from vanban.reading.lines import indent_of
from vanban.reading.nodes import Node, Record
from vanban.reading.sentences import finding
from vanban.reading.spaces import with_plain_spaces
from vanban.reading.yaml_tree import TreeMaker

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_TRIES = 12
_KEPT = 256
"""Texts whose reading is remembered: a profile stands behind every sheet of a school."""


class Reading(Struct, frozen=True):
    """What was read of a file (kết quả đọc).

    ``is_whole`` tells that no line had to be left out to read the others.
    """

    root: Record
    findings: tuple[Finding, ...]
    is_whole: bool = True


class _Attempt(Struct, frozen=True):
    root: Node | None
    findings: list[Finding]
    doubtful: bool
    stopped_at: int
    """The line, counted from 0, at which reading stopped; -1 when it did not."""


@lru_cache(maxsize=_KEPT)
def read_yaml(text: str, file: str) -> Reading:
    """Return what a file says; faults that could be mended to read on are among its findings.

    Raises:
        DataError: nothing at all can be read, with every fault that was found.
    """
    clean, findings = weeded(text, file)
    clean = with_plain_spaces(clean)
    attempt = _attempt(clean, file)
    if attempt.stopped_at < 0 and not attempt.doubtful and isinstance(attempt.root, Record):
        return Reading(attempt.root, (*findings, *attempt.findings))
    return _examined(clean, file, findings)


def _examined(text: str, file: str, findings: list[Finding]) -> Reading:
    """Return what a faulty file says, with the findings of a look at each of its lines."""
    from vanban.reading.doctor import Doctor

    doctor = Doctor(text, file, _judge)
    mended = doctor.examine()
    findings += doctor.chart.findings
    if doctor.chart.is_full:
        raise DataError(*findings)
    attempt, lost = _persist(mended, file, findings)
    if not isinstance(attempt.root, Record):
        raise DataError(*_hopeless(attempt.root, findings, file))
    return Reading(attempt.root, tuple(findings), is_whole=not (doctor.chart.lost or lost))


def _hopeless(root: Node | None, findings: list[Finding], file: str) -> list[Finding]:
    """Return the findings for a file of which nothing can be read."""
    stray = all(each.code == say.NO_COLON.code for each in findings)
    if root is None and not findings:
        return [finding(say.EMPTY_FILE, Place(file))]
    if not stray and findings:
        return findings
    place = findings[0].place if findings else Place(file, 1, 1)
    return [finding(say.NOT_FIELDS, place)]


def _persist(text: str, file: str, findings: list[Finding]) -> tuple[_Attempt, bool]:
    """Read again, leaving out what still cannot be read, a line and what hangs on it at a time."""
    lost = False
    attempt = _attempt(text, file)
    for _ in range(_MOST_TRIES):
        if attempt.stopped_at < 0:
            break
        lines = text.split("\n")
        number = _last_written(lines, attempt.stopped_at)
        if number < 0:
            break
        _tell(
            findings,
            [finding(say.UNREADABLE, Place(file, number + 1, indent_of(lines[number]) + 1))],
        )
        _leave_out(lines, number)
        lost = True
        text = "\n".join(lines)
        attempt = _attempt(text, file)
    _tell(findings, attempt.findings)
    return attempt, lost


def _tell(findings: list[Finding], more: list[Finding]) -> None:
    """Add findings, save those on a line that has had its error."""
    told = {each.place.line for each in findings if each.severity is Severity.ERROR}
    findings += [each for each in more if each.place.line not in told]


def _last_written(lines: list[str], number: int) -> int:
    number = min(number, len(lines) - 1)
    while number >= 0 and not lines[number].strip():
        number -= 1
    return number


def _leave_out(lines: list[str], number: int) -> None:
    margin = indent_of(lines[number])
    lines[number] = ""
    below = number + 1
    while below < len(lines) and (not lines[below].strip() or indent_of(lines[below]) > margin):
        lines[below] = ""
        below += 1


def _judge(value: str) -> Finding | None:
    """Return what is wrong with a value in brackets, read by itself."""
    attempt = _attempt(value, "")
    if attempt.stopped_at >= 0:
        return finding(say.UNREADABLE, Place())
    errors = (each for each in attempt.findings if each.severity is Severity.ERROR)
    return next(errors, None)


def _attempt(text: str, file: str) -> _Attempt:
    from yaml import YAMLError

    maker = TreeMaker(text, file)
    stopped_at = -1
    try:
        maker.follow(_events(text))
    except YAMLError as error:
        stopped_at = _line_of(error)
    root = maker.root if stopped_at < 0 else None
    return _Attempt(root, maker.findings, maker.doubtful, stopped_at)


def _line_of(error: Any) -> int:
    """Return the line at which a fault begins, as far as the parser knows."""
    context = str(getattr(error, "context", None) or "")
    begun = "simple key" in context or "quoted scalar" in context
    mark = getattr(error, "context_mark" if begun else "problem_mark", None)
    return int(mark.line) if mark else 0


def _events(text: str) -> Iterator[Any]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.parse(text, Loader=loader)
