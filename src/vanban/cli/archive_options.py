"""The options by which papers of a collection are chosen (lọc văn bản trong kho)."""

from __future__ import annotations

from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.cli.speech import AnyCallable, argument, option
from vanban.diagnostics import Message, Place, UsageError
from vanban.diagnostics.bad_value import BadValueError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.archive.searching import Query

collection_argument = argument("folder", metavar=Message("KHO"), type=click.Path(path_type=Path))
json_option = option(
    "--json", is_flag=True, help=Message("In kết quả cho phần mềm khác đọc (JSON).")
)

_OPTIONS = (
    option(
        "kind", "--type", "--loại", metavar=Message("LOẠI"), help=Message("Loại văn bản: kế hoạch…")
    ),
    option(
        "--number",
        "--số",
        metavar=Message("SỐ"),
        help=Message("Số, ký hiệu, hoặc cả hai: 5, KH-UBND, 5/KH-UBND."),
    ),
    option(
        "since",
        "--from",
        "--từ",
        metavar=Message("NGÀY"),
        help=Message("Từ ngày, tháng hoặc năm này."),
    ),
    option(
        "until",
        "--to",
        "--đến",
        metavar=Message("NGÀY"),
        help=Message("Đến hết ngày, tháng, năm này."),
    ),
    option(
        "--body",
        "--cơ-quan",
        metavar=Message("CƠ-QUAN"),
        help=Message("Cơ quan ban hành hoặc chủ quản có các chữ này trong tên."),
    ),
    option("--signer", "--người-ký", metavar=Message("TÊN"), help=Message("Người ký.")),
    option(
        "--person",
        "--người",
        metavar=Message("TÊN"),
        help=Message("Người ký, hoặc người được nhắc tên trong văn bản."),
    ),
    option(
        "--target",
        "--chỉ-tiêu",
        metavar=Message("TÊN"),
        help=Message("Chỉ tiêu có tên này trong dữ liệu hoặc trong văn bản."),
    ),
    option(
        "limit",
        "--most",
        "--nhiều-nhất",
        metavar=Message("SỐ-LƯỢNG"),
        type=click.IntRange(min=1),
        help=Message("Kể nhiều nhất chừng này văn bản (lệnh tìm: 20, không nêu thì thế)."),
    ),
)


def filters(function: AnyCallable) -> AnyCallable:
    """Give a command the options by which papers are chosen."""
    return reduce(lambda done, each: each(done), reversed(_OPTIONS), function)


def query_of(asked: Mapping[str, Any], words: Sequence[str] = (), *, most: int = 0) -> Query:
    """Return the query that a clerk typed.

    Raises:
        UsageError: a bound is no date; carries both where both are wrong.
    """
    from vanban.archive.searching import Query, day_text, terms_of
    from vanban.formatting.date_reading import read_date

    bounds: dict[str, str] = {}
    findings = []
    for name, shown in (("since", "--from"), ("until", "--to")):
        try:
            bounds[name] = day_text(read_date(asked[name] or ""))
        except BadValueError as error:
            place = Message("(tham số {option})", option=shown)
            findings.append(error.finding(Place(str(place))))
    if findings:
        raise UsageError(*findings)
    return Query(
        terms=terms_of(words),
        kind=asked["kind"] or "",
        number=asked["number"] or "",
        body=asked["body"] or "",
        signer=asked["signer"] or "",
        person=asked["person"] or "",
        target=asked["target"] or "",
        limit=asked["limit"] or most,
        **bounds,
    )
