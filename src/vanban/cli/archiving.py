"""A collection's answers, as a clerk reads them and as another program does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from vanban.cli.archive_options import query_of
from vanban.cli.console import tell
from vanban.cli.exit_codes import smallest
from vanban.cli.faults import unforeseen
from vanban.cli.presenter import as_json, columns, show, show_tally
from vanban.diagnostics import Finding, Message, Place, Severity, UsageError, VanbanError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from vanban.archive.collection import Collection
    from vanban.archive.paper import Described, Entry, Reader
    from vanban.archive.searching import Answer, Query
    from vanban.cli.language import Language

T = TypeVar("T")
_SHOWN: Final = 20
_NAMED: Final = 12


def reader() -> Reader:
    """Return what reads a file of any kind for a collection; our fault with one stops no other."""
    from vanban.archive.reading_kinds import reader as of_kinds

    read = of_kinds(_other)

    def guarded(content: bytes, name: str) -> Described:
        try:
            return read(content, name)
        except VanbanError:
            raise
        except Exception as error:
            raise VanbanError(unforeseen(error, name)) from error

    return guarded


def _other(content: bytes, name: str) -> Described:
    """Return what a text says of itself, recognised as an old paper is."""
    from vanban.archive.describing_data import describe_values
    from vanban.importing.opening import read
    from vanban.outline import plain_text
    from vanban.recognition.recognise import recognise

    original = read(content, name)
    lines = [plain_text(each.text) if each.is_marked else each.text for each in original.lines]
    text = "\n".join((*lines, *(plain_text(note) for _, note in original.notes)))
    return describe_values(recognise(original).data, text)


def add_papers(folder: Path, papers: Iterable[Path], language: Language, *, json: bool) -> int:
    """Add files to a collection and tell of each."""
    from vanban.archive.adding import add
    from vanban.archive.reading_kinds import papers_in

    files = (file for paper in papers for file in papers_in(paper))
    codes: list[int] = []
    findings: list[Finding] = []
    places: list[str] = []
    for added in add(folder, files, reader()):
        codes.append(added.exit_code)
        findings += added.findings
        if added.place:
            places.append(added.place)
        if not json:
            if added.place:
                tell(language.say(Message("Đã đưa vào kho: {place}", place=added.place)))
            show(added.findings, language)
    if json:
        tell(as_json(findings, language, added=places))
    elif len(codes) > 1:
        tell(
            language.say(
                Message("{count} tệp: đưa vào kho {new}", count=len(codes), new=len(places))
            )
        )
    return smallest(codes)


def list_found(folder: Path, asked: Mapping[str, Any], language: Language, *, json: bool) -> int:
    """Tell the papers of a collection that pass the filters, a line each."""
    answer, findings = _answered(folder, query_of(asked))
    if json:
        tell(as_json(findings, language, papers=[_row(each) for each in answer.entries]))
        return DONE
    show(findings, language)
    if answer.entries:
        rows = [(_day(each), each.number, each.kind, each.path) for each in answer.entries]
        tell(columns(rows))
    tell(language.say(_count(answer)))
    return DONE


def show_found(
    folder: Path, words: Sequence[str], asked: Mapping[str, Any], language: Language, *, json: bool
) -> int:
    """Tell the papers that have some words, the best first, with where the words stand."""
    from vanban.archive.passages import passage

    query = query_of(asked, words, most=_SHOWN)
    if not query.terms:
        raise UsageError(_no_words())

    def ask(collection: Collection) -> list[str]:
        texts = (collection.index.text(each.digest) for each in answer.entries)
        return [passage(text, query.terms, by_letters=answer.by_letters) for text in texts]

    answer, findings = _answered(folder, query)
    passages = _asked(folder, ask)
    if json:
        rows = [
            {**_row(each), "passage": found}
            for each, found in zip(answer.entries, passages, strict=True)
        ]
        tell(as_json(findings, language, papers=rows, count=answer.count))
        return DONE
    show(findings, language)
    for each, found in zip(answer.entries, passages, strict=True):
        more = "" if _says_the_same(found, each.subject) else f"  {found}"
        tell("\n".join(filter(None, (each.path, *_about(each), more))))
    if answer.by_letters:
        tell(
            language.say(
                Message("Không có chữ nào đúng dấu như đã gõ; trên đây là kết quả không kể dấu.")
            )
        )
    tell(language.say(_count(answer)))
    return DONE


def show_paper(folder: Path, paper: str, language: Language, *, text: bool, json: bool) -> int:
    """Tell what a collection knows of one paper."""
    from vanban.archive.searching import named

    def ask(collection: Collection) -> tuple[list[Entry], str]:
        found = named(collection.index, paper)
        alone = len(found) == 1 and (text or json)
        return found, collection.index.text(found[0].digest) if alone else ""

    found, content = _asked(folder, ask)
    if len(found) != 1:
        raise UsageError(_not_one(folder, paper, found))
    entry = found[0]
    if json:
        tell(as_json((), language, paper={**_row(entry), "text": content}))
        return DONE
    tell(columns([(language.say(label), value) for label, value in _facts(entry) if value]))
    if text:
        tell(f"\n{content}")
    return DONE


def verify_papers(folder: Path, language: Language, *, json: bool) -> int:
    """Tell whether every file of a collection is as it was added."""
    from vanban.archive.verifying import verify

    def ask(collection: Collection) -> tuple[int, list[Finding]]:
        verified = verify(collection)
        return verified.count, [*collection.findings, *verified.findings]

    count, findings = _asked(folder, ask)
    amiss = any(each.severity is not Severity.NOTE for each in findings)
    if json:
        tell(as_json(findings, language, count=count))
    else:
        show(findings, language)
        show_tally(findings, language)
        if not amiss:
            tell(language.say(Message("{count} tệp còn y nguyên như lúc đưa vào kho", count=count)))
    return FINDINGS_REMAIN if amiss else DONE


def _answered(folder: Path, query: Query) -> tuple[Answer, list[Finding]]:
    from vanban.archive.searching import find

    return _asked(folder, lambda opened: (find(opened.index, query), opened.findings))


def _asked(folder: Path, ask: Callable[[Collection], T]) -> T:
    from vanban.archive.collection import asked

    return asked(folder, reader(), ask)


def _day(entry: Entry) -> str:
    return "/".join(reversed(entry.day.split("-")))


def _about(entry: Entry) -> Iterable[str]:
    facts = (entry.number, _day(entry), entry.kind, entry.agency)
    yield f"  {', '.join(filter(None, facts))}"
    if entry.subject:
        yield f"  {entry.subject}"


def _says_the_same(found: str, subject: str) -> bool:
    plain = found.strip("… ")
    return plain in subject or bool(subject and subject in plain)


def _facts(entry: Entry) -> Iterable[tuple[Message, str]]:
    return (
        (Message("tệp"), entry.path),
        (Message("số, ký hiệu"), entry.number),
        (Message("ngày"), _day(entry)),
        (Message("loại"), entry.kind),
        (Message("cơ quan"), entry.agency),
        (Message("cơ quan chủ quản"), entry.parent),
        (Message("trích yếu"), entry.subject),
        (Message("người ký"), ", ".join(entry.signers)),
        (Message("chỉ tiêu"), "; ".join(entry.targets)),
        (Message("mã SHA-256"), entry.digest),
    )


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "file": entry.path,
        "number": entry.number,
        "date": entry.day,
        "type": entry.kind,
        "body": entry.agency,
        "parent": entry.parent,
        "subject": entry.subject,
        "signers": list(entry.signers),
        "targets": list(entry.targets),
        "sha256": entry.digest,
    }


def _count(answer: Answer) -> Message:
    if not answer.count:
        return Message("Không có văn bản nào.")
    if answer.count > len(answer.entries):
        return Message(
            "{count} văn bản; trên đây là {shown}, muốn kể thêm thì nêu --most",
            count=answer.count,
            shown=len(answer.entries),
        )
    return Message("{count} văn bản", count=answer.count)


def _no_words() -> Finding:
    return Finding(
        "A131",
        Message("chưa nêu chữ nào để tìm"),
        hint=Message('ghi các chữ cần tìm sau tên kho: vanban lưu-trữ tìm kho/ "thi dua"'),
    )


def _not_one(folder: Path, paper: str, found: Sequence[Entry]) -> Finding:
    if not found:
        message = Message("trong kho không có văn bản “{paper}”", paper=paper)
        hint = Message("nêu số và ký hiệu (5/KH-UBND), tên tệp, hoặc phần đầu của mã SHA-256")
        return Finding("A132", message, Place(file=str(folder)), hint=hint)
    paths = "; ".join(each.path for each in found[:_NAMED])
    message = Message("“{paper}” chỉ {count} văn bản", paper=paper, count=len(found))
    hint = Message("nêu tên tệp của một trong số ấy: {paths}", paths=paths)
    return Finding("A133", message, Place(file=str(folder)), hint=hint)
