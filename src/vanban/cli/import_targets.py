"""Where the data files of past papers and their report go; what is refused beforehand (nơi ghi)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vanban.cli.destination import OUTPUT, check_data_output, check_pipe
from vanban.diagnostics import Finding, Message, Place, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.cli.importing import ImportOrder
    from vanban.importing.walking import Found

_REPORTS = frozenset({"", ".txt", ".md"})
_DATA = frozenset({".yaml", ".yml"})


def check(order: ImportOrder, papers: Sequence[Found], *, several: bool) -> None:
    """Refuse what can be known to go wrong before any paper is read.

    Raises:
        UsageError: the output cannot hold what is made, or the report would replace a paper.
        OutputError: the report is there already.
    """
    if order.output == OUTPUT and (several or order.json):
        check_pipe(several=several, json=order.json)
    if order.output not in {None, OUTPUT} and not several:
        check_data_output(order.output)
    if several and order.output and _is_data_file(order.output):
        raise UsageError(_holds_one(order.output))
    if order.report_file:
        _check_report(order.report_file, order, papers)


def targets_of(papers: Sequence[Found], order: ImportOrder, *, several: bool) -> list[Path | None]:
    """Return where the data file of each paper goes; none where it is shown on the screen."""
    from vanban.importing.walking import DATA_ENDING, data_paths

    if order.output == OUTPUT:
        return [None] * len(papers)
    if order.output and not several and not _is_folder(order.output):
        named = Path(order.output)
        is_data = named.suffix.lower() in _DATA
        return [named if is_data else named.with_name(f"{named.name}{DATA_ENDING}")]
    return [*data_paths(papers, Path(order.output) if order.output else None)]


def not_over_source(source: Path, target: Path | None) -> None:
    """Refuse to put anything in the place of a past paper, whatever was allowed.

    Raises:
        UsageError: the target is that paper.
    """
    if target is not None and _is_same(source, target):
        message = Message("nơi ghi là chính tệp nguồn; tệp nguồn không bao giờ bị ghi đè")
        hint = Message("đặt tên khác, hoặc ghi sang thư mục khác bằng -o")
        raise UsageError(Finding("N309", message, Place(str(target)), hint=hint))


def _check_report(report: Path, order: ImportOrder, papers: Sequence[Found]) -> None:
    from vanban.outputs.files import refuse_taken

    if report.suffix.lower() not in _REPORTS:
        message = Message("báo cáo chỉ ghi được thành tệp .txt hoặc .md")
        hint = Message("sau --report, ghi tên có đuôi .txt hoặc .md")
        raise UsageError(Finding("N310", message, Place(str(report)), hint=hint))
    for paper in papers:
        not_over_source(paper.path, report)
    if not order.dry_run:
        refuse_taken(report, overwrite=order.overwrite)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _holds_one(output: str) -> Finding:
    return Finding(
        "C101",
        Message("“{output}” là tên tệp, không chứa được nhiều văn bản", output=output),
        hint=Message("sau {option}, ghi tên một thư mục", option="-o"),
    )


def _is_data_file(output: str) -> bool:
    is_named_so = Path(output).suffix.lower() in _DATA
    return not _is_folder(output) and (Path(output).is_file() or is_named_so)


def _is_folder(output: str) -> bool:
    return Path(output).is_dir() or output.endswith(("/", "\\"))
