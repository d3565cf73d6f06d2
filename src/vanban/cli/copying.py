"""A copy from a Word file and options, or from a data file: what is written where (bản sao)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vanban.cli.destination import check_output, target_of, write_document
from vanban.cli.making import Outcome
from vanban.diagnostics import DataError, Finding, Message, Severity
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.copying.order import CopyOrder
    from vanban.reading.source import Source

_ORIGIN: Final = "(tham số của lệnh)"
_WORD: Final = b"PK"
_BOOKS: Final = (".xlsx", ".xlsm")
_FIELDS: Final = {
    "form": "hình thức sao",
    "number": "số",
    "date": "ngày sao",
    "agency": "cơ quan ban hành",
    "abbreviation": "chữ viết tắt cơ quan",
    "place": "địa danh",
    "recipient": "nơi nhận",
    "part": "phần trích",
}
_SIGNER: Final = {"capacity": "quyền hạn", "position": "chức vụ", "signer": "họ và tên"}


def copy_paper(paper: Path, asked: Mapping[str, Any]) -> Outcome:
    """Write a copy and return what came of it.

    Raises:
        VanbanError: it cannot be made, or not be written.
    """
    from vanban.copying.certifying import certify
    from vanban.copying.order import order_of
    from vanban.reading.opening import read_bytes

    check_output(asked["output"], several=False)
    content = read_bytes(paper)
    is_word = content.startswith(_WORD) and paper.suffix.lower() not in _BOOKS
    source = _source(paper, asked, is_word=is_word)
    order = order_of(source)
    copied = paper if is_word else _named(order, source)
    document = content if is_word else read_bytes(copied)
    certified = certify(document, str(copied), order)
    last = "-".join(filter(None, (order.number, order.form.symbol)))
    name = f"{copied.stem}_{last}.docx"
    target = target_of(paper, name, asked["output"], several=False)
    written = write_document(target, certified.document, overwrite=asked["overwrite"], written=())
    remain = any(each.severity is not Severity.NOTE for each in certified.findings)
    return Outcome((written,), certified.findings, FINDINGS_REMAIN if remain else DONE)


def _source(paper: Path, asked: Mapping[str, Any], *, is_word: bool) -> Source:
    """Return what the options say, over what the data file and the profile say."""
    from vanban.anatomy.agency import Agency
    from vanban.copying.model import CopyData
    from vanban.reading.nodes import Layer, Record, planted
    from vanban.reading.profile import with_profile
    from vanban.reading.source import Source, read_source
    from vanban.reading.validate import labelled, over

    values: dict[str, Any] = {
        label: list(asked[name]) if isinstance(asked[name], tuple) else asked[name]
        for name, label in _FIELDS.items()
        if asked[name]
    }
    signer = {
        label: list(asked[name]) if isinstance(asked[name], tuple) else asked[name]
        for name, label in _SIGNER.items()
        if asked[name]
    }
    values |= {"người ký": signer} if signer else {}
    if asked["profile"]:
        profile: Path = asked["profile"]
        values["thông tin cơ quan"] = str(profile if is_word else profile.absolute())
    given = planted(values, _ORIGIN, Layer.OVERRIDE)
    options = given if isinstance(given, Record) else Record(())
    if is_word:
        return with_profile(Source(_ORIGIN, options, folder=Path()), Agency)
    read = labelled(read_source(paper), CopyData)
    return with_profile(read.with_root(over(options, read.root)), Agency)


def _named(order: CopyOrder, source: Source) -> Path:
    """Return the paper that a data file names.

    Raises:
        DataError: it names none.
    """
    if not order.data.document:
        raise DataError(
            Finding(
                "A208",
                Message("chưa ghi văn bản nào được sao"),
                source.place(("văn bản",)),
                hint=Message("ghi mục “văn bản”: tên tệp Word, tính từ thư mục của tệp này"),
            )
        )
    return source.folder / order.data.document
