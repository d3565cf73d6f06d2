"""What must hold among targets and their results (quy tắc về kết quả)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.emulation.results_judging import Verdict
from vanban.emulation.results_outcomes import Outcome, TargetOutcome, adds_up
from vanban.emulation.targets import NO, YES, Part, Target, TargetKind, every_record
from vanban.reading.spelling import folded, nearest

if TYPE_CHECKING:
    from vanban.emulation.results import Result

Locate = Callable[[tuple[str | int, ...]], Place]

_RESULTS = "kết quả"
_MOST_NAMED = 8
_LOWER_IS_BETTER = (
    "hộ nghèo",
    "cận nghèo",
    "thất nghiệp",
    "tai nạn",
    "phạm tội",
    "vụ phạm pháp",
    "tử vong",
    "suy dinh dưỡng",
    "bỏ học",
    "lưu ban",
    "sinh con thứ 3",
    "tảo hôn",
    "tồn đọng",
    "quá hạn",
    "trễ hạn",
)
"""Words in the name of a target of which usually less is better: reason to ask, not to judge."""


def check_results(
    targets: Sequence[Target], results: Sequence[Result], locate: Locate
) -> tuple[Finding, ...]:
    """Return what is wrong with the results as they stand, each at its place."""
    records = {folded(record.id): record for _, record in every_record(targets) if record.id}
    seen: set[str] = set()
    findings: list[Finding] = []
    for index, result in enumerate(results):
        key, place = folded(result.id), locate((_RESULTS, index))
        if key in seen:
            findings.append(_twice(result, place))
        elif key not in records:
            findings.append(_unknown(result, list(records), place))
        else:
            findings += _figures(records[key], result, place)
        seen.add(key)
    return tuple(findings)


def check_outcomes(
    outcomes: Sequence[TargetOutcome],
    results: Sequence[Result],
    locate: Locate,
    *,
    is_first: bool,
) -> tuple[Finding, ...]:
    """Return what is worth a second look once results and targets are put together."""
    places = {id(result): locate((_RESULTS, index)) for index, result in enumerate(results)}
    return (
        *_missing(outcomes, locate((_RESULTS,))),
        *(
            finding
            for outcome in outcomes
            for each in outcome.outcomes
            if each.result is not None
            for finding in (
                *_unclear_direction(each, each.result, places[id(each.result)]),
                *(() if is_first else _unclear_sum(each, each.result, places[id(each.result)])),
            )
        ),
    )


def _figures(record: Part, result: Result, place: Place) -> Iterator[Finding]:
    if not record.has_figure:
        yield Finding(
            "D506",
            Message("chỉ tiêu “{name}” không có con số riêng để so kết quả", name=record.name),
            place,
            hint=Message("ghi kết quả theo mã của từng thành phần"),
            found=result.id,
        )
    answers = (result.achieved, result.cumulative, result.estimate)
    if record.kind is TargetKind.YES_NO and not {*answers} <= {YES, NO, None}:
        yield Finding(
            "D507",
            Message("kết quả của “{name}” phải là có hoặc không", name=record.name),
            place,
            hint=Message("ghi “thực hiện: có” hoặc “thực hiện: không”"),
        )
    achieved, cumulative = result.achieved, result.cumulative
    if achieved is not None and cumulative is not None and 0 <= cumulative < achieved:
        yield Finding(
            "D516",
            Message("lũy kế của “{name}” nhỏ hơn số thực hiện trong kỳ", name=record.name),
            place,
            Severity.WARNING,
            hint=Message("xem lại hai con số; có thể đã ghi nhầm chỗ"),
        )


def _twice(result: Result, place: Place) -> Finding:
    return Finding(
        "D505",
        Message("kết quả của chỉ tiêu “{id}” ghi hai lần", id=result.id),
        place,
        hint=Message("giữ một bản ghi"),
        found=result.id,
    )


def _unknown(result: Result, known: Sequence[str], place: Place) -> Finding:
    near = nearest(result.id, known)
    return Finding(
        "D503",
        Message("không có chỉ tiêu mang mã “{name}”", name=result.id),
        place,
        hint=Message("có phải “{near}”?", near=near)
        if near
        else Message("dùng một trong các mã: {known}", known=", ".join(known)),
        found=result.id,
        expected=near,
    )


def _missing(outcomes: Sequence[TargetOutcome], place: Place) -> Iterator[Finding]:
    names = [
        each.record.name
        for outcome in outcomes
        for each in outcome.outcomes
        if each.verdict is Verdict.UNKNOWN
    ]
    if names:
        shown = names[:_MOST_NAMED]
        figures = {"count": len(names), "names": "; ".join(shown), "rest": len(names) - len(shown)}
        message = (
            Message("{count} chỉ tiêu chưa có số liệu: {names} và {rest} chỉ tiêu khác", **figures)
            if figures["rest"]
            else Message("{count} chỉ tiêu chưa có số liệu: {names}", **figures)
        )
        yield Finding(
            "D510",
            message,
            place,
            Severity.WARNING,
            hint=Message("điền ở mục “kết quả”; trang in ghi “chưa có số liệu”, không tính là 0"),
        )


def _unclear_direction(outcome: Outcome, result: Result, place: Place) -> Iterator[Finding]:
    part = outcome.record
    said = part.direction or result.direction
    if said or part.kind is not TargetKind.VALUE or outcome.verdict is Verdict.UNKNOWN:
        return
    name = part.name.lower()
    if part.low is not None or any(word in name for word in _LOWER_IS_BETTER):
        yield Finding(
            "D511",
            Message("chưa rõ “{name}” cao hơn hay thấp hơn kế hoạch là tốt", name=part.name),
            place,
            Severity.WARNING,
            hint=Message("thêm “hướng tốt: thấp”, “cao” hoặc “trong khoảng” vào chỉ tiêu"),
            found="cao",
        )


def _unclear_sum(outcome: Outcome, result: Result, place: Place) -> Iterator[Finding]:
    if result.achieved is None or result.estimate is not None:
        return
    if outcome.cumulative is None and adds_up(outcome.record, result) is not False:
        yield Finding(
            "D512",
            Message("“{name}” chưa có lũy kế từ đầu năm", name=outcome.record.name),
            place,
            Severity.WARNING,
            hint=Message(
                "ghi “lũy kế”; hoặc ghi “cộng dồn: có” và dẫn “báo cáo kỳ trước”;"
                " hoặc “cộng dồn: không” khi số của kỳ là số mới nhất"
            ),
        )
