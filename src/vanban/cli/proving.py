"""Records and verdicts as a clerk reads them, and as another program does (nói kết quả)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from vanban.cli.console import tell
from vanban.cli.presenter import as_json, columns, show, show_tally
from vanban.diagnostics import Finding, Message, Severity
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.cli.language import Language
    from vanban.provenance.record import Record
    from vanban.proving.regenerate import Regenerated
    from vanban.proving.verify import Verification

_VERDICTS = {
    "as-made": Message("nguyên như khi vanban tạo"),
    "re-saved": Message("đã lưu lại, chữ và trình bày không đổi"),
    "issued": Message("đã điền số, ngày sau khi tạo; mọi chỗ khác không đổi"),
    "edited": Message("đã sửa sau khi tạo"),
    "made-elsewhere": Message("không xác minh được là do vanban tạo"),
}
_YES, _NO = Message("có"), Message("không")


def tell_verification(
    found: Verification, document: Path, language: Language, *, json: bool
) -> int:
    """Tell what has become of a document, and return the exit code."""
    findings = found.findings
    if json:
        record = as_values(found.record) if found.record else None
        others = {"file": str(document), "verdict": found.verdict.value, "record": record}
        tell(as_json(findings, language, **others, missing=list(found.missing)))
    else:
        verdict = language.say(_VERDICTS[found.verdict.value])
        tell(f"{document}: {verdict}")
        show(findings, language)
        show_tally(findings, language)
    remain = any(each.severity is not Severity.NOTE for each in findings)
    return FINDINGS_REMAIN if remain else DONE


def tell_record(
    record: Record | None,
    missing: Sequence[str],
    language: Language,
    *,
    json: bool,
    why: Finding | None = None,
) -> int:
    """Tell what a document says of how it was made, and return the exit code."""
    findings = [replace(why, severity=Severity.WARNING)] if why else []
    if json:
        values = as_values(record) if record else None
        tell(as_json(findings, language, record=values, missing=list(missing)))
    elif record:
        tell(columns(_rows(record, missing, language)))
    else:
        show(findings, language)
    return FINDINGS_REMAIN if findings else DONE


def tell_regenerated(made: Regenerated, target: Path, language: Language, *, json: bool) -> int:
    """Tell where a document made again was written and in what it differs from the first."""
    if json:
        tell(as_json(made.findings, language, files=[str(target)], same=made.is_same))
    else:
        tell(language.say(Message("Đã tạo: {file}", file=target)))
        show(made.findings, language)
        show_tally(made.findings, language)
    return DONE if made.is_same else FINDINGS_REMAIN


def as_values(record: Record) -> dict[str, Any]:
    """Return a record as plain values, without the digest of every paragraph."""
    return {
        "vanban": record.vanban,
        "type": record.document_type,
        "regimes": dict(record.regimes),
        "data": record.data,
        "template": record.template,
        "text": record.likeness.text,
        "layout": record.likeness.layout,
        "paragraphs": len(record.likeness.units),
        "fitted": record.is_fitted,
        "imported": record.is_imported,
        "marked": record.is_marked,
        "embedded": sorted(record.files),
    }


def _rows(record: Record, missing: Sequence[str], language: Language) -> Iterator[tuple[str, str]]:
    say = language.say
    yield say(Message("tạo bằng")), f"vanban {record.vanban}"
    yield say(Message("loại văn bản")), record.document_type
    yield say(Message("chế độ pháp luật")), ", ".join(record.regimes.values())
    for label, name in (
        (Message("dữ liệu"), record.data_name),
        (Message("mẫu Word"), record.template_name),
    ):
        yield say(label), f"{name.partition('.')[0]} ({say(_whereabouts(record, name, missing))})"
    yield say(Message("chữ")), record.likeness.text
    yield say(Message("trình bày")), record.likeness.layout
    yield say(Message("đã bớt trang")), say(_YES if record.is_fitted else _NO)
    yield say(Message("làm lại từ văn bản cũ")), say(_YES if record.is_imported else _NO)
    if record.is_imported:
        yield say(Message("dấu tái lập ở chân trang")), say(_YES if record.is_marked else _NO)


def _whereabouts(record: Record, name: str, missing: Sequence[str]) -> Message:
    if name in record.files:
        return Message("mang trong tệp")
    others = name == record.data_name and any(each != record.template_name for each in missing)
    if name in missing or others:
        return Message("không thấy trong kho lưu")
    return Message("có trong kho lưu")
