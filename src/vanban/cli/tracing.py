"""A comparison of plans told and written, for the command line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.cli.console import tell
from vanban.cli.presenter import json_text
from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.movement.tracing.comparing import GRAVE, compare
from vanban.movement.tracing.following import must_follow
from vanban.movement.tracing.reading import read_plan
from vanban.movement.tracing.table import HEADINGS, PLACES, as_word, cells, place_text, shown
from vanban.outputs.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.cli.language import Language
    from vanban.movement.tracing.comparing import Row
    from vanban.movement.tracing.reading import TracedPlan


class TraceOrder(Struct, frozen=True):
    """What was asked for besides the plans (yêu cầu)."""

    output: str | None
    before: Path | None
    overwrite: bool
    json: bool


def trace(child: Path, parent: Path, order: TraceOrder, language: Language) -> int:
    """Tell how a plan differs from its parent's, and return the exit code.

    Raises:
        UsageError: a file is not there, or the table has another ending.
        DataError: a plan cannot be read.
        OutputError: the table cannot be written.
    """
    own, above = read_plan(child), read_plan(parent)
    before = read_plan(order.before) if order.before else None
    rows = must_follow(own, before, above) if before else compare(own, above)
    if order.output:
        _write(Path(order.output), rows, (own, above), order)
    if order.json:
        tell(json_text({"rows": [_entry(row) for row in rows]}))
    else:
        _tell(rows, language, with_tally=not order.before)
        if order.output:
            tell(language.say(Message("Đã tạo: {file}", file=order.output)))
    grave = rows if order.before else [row for row in rows if row.change in GRAVE]
    return FINDINGS_REMAIN if grave else DONE


def _tell(rows: Sequence[Row], language: Language, *, with_tally: bool) -> None:
    told = shown(rows)
    for row in told:
        tell(f"{row.about}, {row.change.value}:")
        if row.parent:
            tell(f"  {language.say(Message('cấp trên'))}: {row.parent}")
        if row.child:
            tell(f"  {language.say(Message('đơn vị'))}: {row.child}")
    if not told:
        tell(language.say(Message("Không có gì khác nhau.")))
    if with_tally:
        counts = Counter((row.about, row.change.value) for row in rows)
        tell("; ".join(f"{about} {change}: {n}" for (about, change), n in counts.items()))


def _write(
    target: Path, rows: Sequence[Row], plans: tuple[TracedPlan, TracedPlan], order: TraceOrder
) -> None:
    from vanban.reading.sheets.table_writing import table_book

    ending = target.suffix.lower()
    if ending not in {".docx", ".xlsx"}:
        raise UsageError(
            Finding(
                "M251",
                Message("bảng so sánh là tệp .docx hoặc .xlsx"),
                Place(file=str(target)),
                hint=Message("sau -o, ghi tên có đuôi .docx hoặc .xlsx"),
            )
        )
    own, above = plans
    if ending == ".docx":
        content = as_word(rows, own.issuer or own.name, above.issuer or above.name)
    else:
        told = [
            (*cells(row), place_text(row.parent_place), place_text(row.child_place))
            for row in shown(rows)
        ]
        content = table_book("So sánh", (*HEADINGS, *PLACES), told)
    write_whole(target, content, overwrite=order.overwrite)


def _entry(row: Row) -> dict[str, str]:
    return {
        "about": row.about,
        "change": row.change.value,
        "parent": row.parent,
        "child": row.child,
        "parent_place": place_text(row.parent_place),
        "child_place": place_text(row.child_place),
    }
