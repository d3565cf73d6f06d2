"""What must hold among the targets of a plan and their wording (quy tắc về chỉ tiêu)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.emulation.targets import Part, Target, every_record
from vanban.emulation.wording import by_id, faults, ids_in

Path = tuple[str | int, ...]
Locate = Callable[[Path], Place]


def check_targets(
    targets: Sequence[Target], patterns: Sequence[str], locate: Locate
) -> tuple[Finding, ...]:
    """Return every finding about the records and the patterns that word them.

    ``locate`` gives the place of a path such as ``("chỉ tiêu", 3, "từ")``.
    """
    records = by_id(targets)
    return (
        *_same_ids(targets, locate),
        *(
            finding
            for path, record in every_record(targets)
            for finding in _record_findings(record, path, locate)
        ),
        *_part_counts(targets, locate),
        *(_left_out(targets, patterns, locate) if patterns else ()),
        *(
            Finding(
                fault.code, fault.message, locate(("diễn đạt chỉ tiêu", index)), hint=fault.hint
            )
            for index, pattern in enumerate(patterns)
            for fault in faults(pattern, records)
        ),
    )


def _same_ids(targets: Sequence[Target], locate: Locate) -> Iterator[Finding]:
    counts = Counter(record.id for _, record in every_record(targets) if record.id)
    seen: set[str] = set()
    for path, record in every_record(targets):
        if counts[record.id] > 1 and record.id in seen:
            yield Finding(
                "D306",
                Message("mã chỉ tiêu “{id}” dùng hai lần", id=record.id),
                locate(("chỉ tiêu", *path, "mã")),
                hint=Message("mỗi chỉ tiêu, mỗi thành phần có một mã riêng"),
                found=record.id,
            )
        seen.add(record.id)


def _record_findings(record: Part, path: Path, locate: Locate) -> Iterator[Finding]:
    for finding in record_faults(record):
        yield replace(finding, place=locate(("chỉ tiêu", *path)))


def record_faults(record: Part) -> Iterator[Finding]:
    """Yield what is wrong with the figures of one record, without a place."""
    if record.value is not None and (record.low is not None or record.high is not None):
        yield Finding(
            "D307",
            Message("chỉ tiêu “{name}” vừa có giá trị vừa có khoảng", name=record.name),
            hint=Message("giữ “giá trị”, hoặc giữ “từ” và “đến”"),
        )
    elif (record.low is None) != (record.high is None):
        yield Finding(
            "D308",
            Message("chỉ tiêu “{name}” mới có một đầu của khoảng", name=record.name),
            hint=Message("điền cả “từ” và “đến”, hoặc dùng “giá trị”"),
        )
    elif record.low is not None and record.high is not None and record.low > record.high:
        yield Finding(
            "D309",
            Message("chỉ tiêu “{name}” có “từ” lớn hơn “đến”", name=record.name),
            hint=Message("đổi chỗ hai con số"),
            found=f"{record.low}-{record.high}",
        )
    if isinstance(record, Target) and not record.has_figure and not _parts_have_figures(record):
        yield Finding(
            "D310",
            Message("chỉ tiêu “{name}” chưa có con số", name=record.name),
            hint=Message("điền “giá trị”, hoặc “từ” và “đến”, hoặc con số của từng thành phần"),
        )


def _parts_have_figures(target: Target) -> bool:
    return bool(target.parts) and all(part.has_figure for part in target.parts)


def _part_counts(targets: Sequence[Target], locate: Locate) -> Iterator[Finding]:
    """A count whose parts are listed by name must be the number of the names."""
    for index, target in enumerate(targets):
        named = [part for part in target.parts if not part.has_figure]
        counts_them = target.unit != "%" and target.value is not None and named
        if counts_them and target.value != len(named):
            yield Finding(
                "D311",
                Message(
                    "chỉ tiêu “{name}” là {value} {unit} nhưng kê tên {count}",
                    name=target.name,
                    value=target.value,
                    unit=target.unit,
                    count=len(named),
                ),
                locate(("chỉ tiêu", index, "thành phần")),
                Severity.WARNING,
                hint=Message("sửa con số hoặc danh sách thành phần cho khớp nhau"),
            )


def _left_out(
    targets: Sequence[Target], patterns: Sequence[str], locate: Locate
) -> Iterator[Finding]:
    """A target that no pattern words would be lost from the page without a word."""
    used = ids_in(patterns)
    for index, target in enumerate(targets):
        if not used & {target.id, *(part.id for part in target.parts)} - {""}:
            yield Finding(
                "D312",
                Message("không câu diễn đạt nào nói đến chỉ tiêu “{name}”", name=target.name),
                locate(("chỉ tiêu", index)),
                Severity.WARNING,
                hint=Message("thêm mã của chỉ tiêu thành một dòng ở “diễn đạt chỉ tiêu”"),
                found=target.id,
            )
