"""The body of a past paper (nội dung): its lines as text, notes and annexes of a data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.outline.marks import plain_text
from vanban.recognition.annexes import AnnexLines, has_annex_label, head_of_label, split_annexes
from vanban.recognition.composing import Text, compose
from vanban.recognition.joining import Joined, Paragraph, join
from vanban.recognition.note_matching import Matched, match
from vanban.recognition.paper import Change, Doubt, Fate, Path, Share
from vanban.recognition.shares import Stretch, kept, whole
from vanban.recognition.typed_marks import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.recognition.source import Line

BODY: Path = ("nội dung",)
ANNEXES = "phụ lục"
_CALL = regex(r"(?<!\\)\[\^([\w-]{1,40})\]")
_STARS = regex(r"\*+")


class Body(Struct, frozen=True):
    """What was recognised of a body (nội dung đã nhận dạng): its part of a paper.

    ``data`` has ``nội dung``, and ``chú thích`` and ``phụ lục`` where there are any.
    """

    data: dict[str, Any]
    shares: tuple[Share, ...]
    changes: tuple[Change, ...] = ()
    doubts: tuple[Doubt, ...] = ()


class _Annex(Struct):
    """An annex while it is put together: its fields, and the shares of their lines."""

    text: Text
    fields: dict[str, str] = field(default_factory=dict)
    shares: list[Share] = field(default_factory=list)


def read_body(
    lines: Sequence[Line],
    after: Sequence[Line] = (),
    notes: Sequence[tuple[str, str]] = (),
    *,
    every: bool = False,
) -> Body:
    """Return the lines between head and ending, and those after it, as data.

    Args:
        lines: the lines of the body, blank ones too.
        after: the lines after the ending: annexes, and notes at the very end.
        notes: the notes of a Word file by their marks.
        every: also join paragraphs that are likely cut, not only those that surely are.
    """
    lines, after = _with_annexes_apart(lines, after)
    joined = [join(lines, every=every)]
    split = split_annexes(after)
    joined += [join(annex.body, every=every) for annex in split]
    texts = [*_texts(joined)]
    matched = match([each for text in texts for each in text.paragraphs], [key for key, _ in notes])
    compose(texts, matched)
    annexes = [_annex(*pair) for pair in zip(split, texts[1:], strict=True)]
    _add_notes(texts, dict(notes))
    return Body(
        _data(texts[0], annexes),
        _in_order((*lines, *after), texts, annexes),
        (
            *(change for each in joined for change in each.changes),
            *(change for text in texts for change in text.changes),
        ),
        (*_doubts(joined, texts), *_marks(matched, texts)),
    )


def _with_annexes_apart(
    lines: Sequence[Line], after: Sequence[Line]
) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines with the annexes of a paper that nobody has signed apart."""
    if after:
        return lines, after
    first = next((at for at, line in enumerate(lines) if at and has_annex_label(line)), None)
    return (lines, after) if first is None else (lines[:first], lines[first:])


def _texts(joined: Sequence[Joined]) -> Iterator[Text]:
    first = 0
    for number, each in enumerate(joined):
        path = BODY if number == 0 else (ANNEXES, number - 1, *BODY)
        yield Text(path, each.paragraphs, first)
        first += len(each.paragraphs)


def _annex(lines: AnnexLines, text: Text) -> _Annex:
    annex = _Annex(text)
    at = text.path[:-1]
    if lines.label:
        _label(annex, lines.label[0], at)
    for name, found in (("tiêu đề", lines.heading), ("kèm theo", lines.pointer)):
        if found:
            begun = filter(None, [annex.fields.get(name, "")])
            annex.fields[name] = " ".join([*begun, *map(_plain, found)])
            for line in found:
                annex.shares += _without_stars(line, (*at, name))
    return annex


def _label(annex: _Annex, line: Line, at: Path) -> None:
    words = _plain(line)
    heads = head_of_label(words)
    if heads is None or words not in line.text:
        annex.fields["nhãn"] = words
        annex.shares += _without_stars(line, (*at, "nhãn"))
        return
    annex.fields |= {"nhãn": words[: heads.mark].strip(), "tiêu đề": words[heads.mark :].strip()}
    start = line.text.index(words)
    cut = start + heads.mark
    label, heading = line.text[:cut], line.text[cut:]
    annex.shares += [
        Share(line.number, label, Fate.KEPT if not start else Fate.READ, (*at, "nhãn")),
        Share(line.number, heading, Fate.KEPT, (*at, "tiêu đề")),
    ]


def _plain(line: Line) -> str:
    text = line.text.strip()
    return plain_text(text if line.is_marked else marked(text))


def _without_stars(line: Line, path: Path) -> Iterator[Share]:
    text = line.text.strip()
    dropped = [] if line.text.count("*") == _plain(line).count("*") else _STARS.finditer(text)
    others = [Stretch(found.start(), found.end(), Fate.READ, path) for found in dropped]
    yield from kept(Paragraph((line,), text), path, others)


def _add_notes(texts: Sequence[Text], given: dict[str, str]) -> None:
    """Give every text the notes of a Word file that it calls; what none calls is the body's."""
    left = dict(given)
    for text in texts:
        called = {key for line in text.lines if "[^" in line for key in _CALL.findall(line)}
        here = {key: words for key, words in given.items() if key in called}
        text.notes |= here
        for key in here:
            left.pop(key, None)
    texts[0].notes |= left


def _data(body: Text, annexes: Sequence[_Annex]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if body.lines:
        data["nội dung"] = "\n".join(body.lines)
    if body.notes:
        data["chú thích"] = dict(body.notes)
    if annexes:
        data[ANNEXES] = [{**annex.fields, **_body_of(annex)} for annex in annexes]
    return data


def _body_of(annex: _Annex) -> dict[str, str]:
    text = "\n".join(_with_notes(annex.text))
    return {"nội dung": text} if text else {}


def _with_notes(text: Text) -> Iterator[str]:
    yield from text.lines
    for key, words in text.notes.items():
        yield f"[^{key}]: {words}"


def _in_order(
    lines: Sequence[Line], texts: Sequence[Text], annexes: Sequence[_Annex]
) -> tuple[Share, ...]:
    """Return all shares by line, those of one line in the order in which they stand."""
    shares = [share for text in texts for share in text.shares]
    shares += [share for annex in annexes for share in annex.shares]
    blank = [line for line in lines if line.text and not line.text.strip() and line.table is None]
    shares += [each for line in blank for each in whole(line, Fate.KEPT, BODY)]
    return tuple(sorted(shares, key=lambda share: share.line))


def _doubts(joined: Sequence[Joined], texts: Sequence[Text]) -> Iterator[Doubt]:
    for each, text in zip(joined, texts, strict=True):
        for line in each.cuts:
            yield Doubt(
                text.path,
                line.number,
                Message("dòng này có thể viết tiếp đoạn trên bị ngắt; vẫn để thành đoạn riêng"),
            )


def _marks(matched: Matched, texts: Sequence[Text]) -> Iterator[Doubt]:
    """Yield the marks and notes that have no partner, and stay letters where they stand."""
    paragraphs = [(text, each) for text in texts for each in text.paragraphs]
    for position, mark in matched.spare:
        text, paragraph = paragraphs[position]
        message = Message(
            "dấu chú thích {name} ở đây để nguyên là chữ: chú thích {name} đã được gọi ở chỗ khác",
            name=mark.name,
        )
        yield Doubt(text.path, paragraph.lines[0].number, message)
    for position, mark in matched.uncalled:
        text, paragraph = paragraphs[position]
        message = Message(
            "dòng này giống lời chú thích {name} nhưng không chỗ nào gọi nên để nguyên trong"
            " nội dung",
            name=mark.name,
        )
        yield Doubt(text.path, paragraph.lines[0].number, message)
