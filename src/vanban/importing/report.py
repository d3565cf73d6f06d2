"""What became of a past paper line by line, for an archivist to read (báo cáo bóc tách)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Message
from vanban.importing.recognised import clipped, in_lines, recognised
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vanban.importing.intake import Intake

    Say = Callable[[Message], str]

FATES: Final = {
    Fate.KEPT: Message("giữ nguyên từng chữ"),
    Fate.READ: Message("đọc thành giá trị của một mục"),
    Fate.FIXED: Message("lời mẫu in sẵn"),
    Fate.FURNITURE: Message("đồ trang: số trang, đầu trang, chân trang"),
    Fate.REPEATED: Message("lặp lại"),
}
_NONE: Final = Message("Không có.")


def report(intake: Intake, say: Say, *, markdown: bool = False) -> str:
    """Return the report on one paper: plain text, or Markdown."""
    lines: list[str] = []
    title = say(Message("BÁO CÁO BÓC TÁCH: {name}", name=intake.name))
    lines += [f"# {title}" if markdown else title, ""]
    lines += [f"- {row}" for row in _about(intake, say)]
    sections = (
        (Message("Đã nhận ra"), _fields(intake, say)),
        (Message("Chưa chắc, cần đối chiếu với bản gốc"), _doubts(intake, say)),
        (Message("Bản gốc không có"), _missing(intake, say)),
        (Message("Đã nối, chuyển, bỏ, sửa"), _changes(intake, say)),
        (Message("Đồ trang, không đưa vào dữ liệu"), _shares(intake, Fate.FURNITURE, say)),
        (Message("Chữ lặp lại, chỉ giữ một lần"), _shares(intake, Fate.REPEATED, say)),
        (Message("Chữ đọc thành giá trị, in lại theo thể thức"), _shares(intake, Fate.READ, say)),
        (Message("Lời mẫu in sẵn, không ghi vào dữ liệu"), _shares(intake, Fate.FIXED, say)),
        (Message("Đếm ký tự (không kể khoảng trắng)"), _tally(intake, say)),
    )
    for number, (heading, rows) in enumerate(sections, 1):
        named = f"{number}. {say(heading)}"
        lines += ["", f"## {named}" if markdown else named.upper(), ""]
        lines += [f"- {row}" for row in rows] or [say(_NONE)]
    return "\n".join(lines) + "\n"


def _about(intake: Intake, say: Say) -> Iterator[str]:
    yield say(Message("Tệp nguồn: {file}", file=intake.source))
    yield say(Message("SHA-256 của tệp nguồn: {digest}", digest=intake.digest))
    yield say(Message("Loại văn bản: {kind}", kind=intake.kind))


def _fields(intake: Intake, say: Say) -> Iterator[str]:
    for field in recognised(intake.account.paper):
        sure = Message("chưa chắc") if field.is_doubtful else Message("chắc")
        where = in_lines(field.lines, say, gap=2)
        yield f"{field.name} ({', '.join(filter(None, (where, say(sure))))}): {field.value}"


def _doubts(intake: Intake, say: Say) -> Iterator[str]:
    for doubt in intake.account.paper.doubts:
        where = in_lines((doubt.line,), say)
        path = " › ".join(str(step + 1 if isinstance(step, int) else step) for step in doubt.path)
        yield ": ".join(filter(None, (where, path, say(doubt.message))))


def _missing(intake: Intake, say: Say) -> Iterator[str]:
    del say
    yield from intake.missing


def _changes(intake: Intake, say: Say) -> Iterator[str]:
    for change in intake.changes:
        yield ": ".join(filter(None, (in_lines(change.lines, say), say(change.message))))


def _shares(intake: Intake, fate: Fate, say: Say) -> Iterator[str]:
    """Yield the stretches of a fate, those that say the same together."""
    lines: dict[str, list[int]] = {}
    for share in intake.account.paper.shares:
        if share.fate is fate and share.text.strip():
            lines.setdefault(clipped(share.text), []).append(share.line)
    for text, numbers in lines.items():
        yield ": ".join(filter(None, (in_lines(numbers, say), f"“{text}”")))


def _tally(intake: Intake, say: Say) -> Iterator[str]:
    tally = intake.account.tally
    for fate, label in FATES.items():
        if count := tally.get(fate, 0):
            yield f"{say(label)}: {count}"
    yield say(Message("tổng số: {count}; không mất ký tự nào", count=intake.account.total))
