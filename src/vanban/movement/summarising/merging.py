"""The figures of units made one, by the way that each target says (gộp số liệu)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Severity
from vanban.emulation.results import Result
from vanban.emulation.targets import YES, Aggregation, Part, every_record
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from vanban.diagnostics import Place
    from vanban.emulation.targets import Target
    from vanban.movement.summarising.gathering import UnitReport

FIELDS: Final = ("achieved", "cumulative", "estimate", "previous")
LABELS: Final = {
    "achieved": "thực hiện",
    "cumulative": "lũy kế",
    "estimate": "ước thực hiện",
    "previous": "cùng kỳ",
}


class Source(Struct, frozen=True):
    """Where a figure of the summary comes from (nguồn của con số)."""

    target: str
    field: str
    unit: str
    value: Decimal
    place: Place


class Merged(Struct, frozen=True):
    """The figures of all units in one (số liệu đã gộp), with where each comes from."""

    results: tuple[Result, ...]
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]


def merge(targets: Sequence[Target], reports: Sequence[UnitReport], place: Place) -> Merged:
    """Return the results of all units together.

    Nothing is guessed: a target that several units report and that does not say
    how its figures add up stays without a figure, and is told.

    Args:
        targets: those of the plan.
        reports: the units' reports.
        place: where the plan is named.
    """
    results: list[Result] = []
    sources: list[Source] = []
    findings: list[Finding] = []
    for _, part in every_record(targets):
        shares = list(_shares(part, reports)) if part.id and part.has_figure else []
        if not shares:
            continue
        findings += _other_units(part, shares)
        if part.aggregation is None and _reporting(part, reports) > 1:
            findings.append(_unsaid(part, place))
            continue
        values, faults = _values(part, shares)
        findings += faults
        if values:
            missing = len(reports) - len({share.unit for share in shares})
            remark = f"chưa có số liệu của {missing} đơn vị" if missing else ""
            results.append(Result(id=part.id, remark=remark, **values))
            used = {name for name in FIELDS if name in values}
            sources += [each.source for each in shares if each.source.field in used]
    return Merged(tuple(results), tuple(sources), tuple(dict.fromkeys(findings)))


class _Share(Struct, frozen=True):
    """A figure of one unit for one field of a target."""

    unit: str
    report: UnitReport
    source: Source
    part: Part | None


def _shares(part: Part, reports: Sequence[UnitReport]) -> Iterator[_Share]:
    for each in reports:
        own = {folded(record.id): record for _, record in every_record(each.report.targets)}
        for index, result in enumerate(each.report.results):
            if folded(result.id) != folded(part.id):
                continue
            for name in FIELDS:
                value = getattr(result, name)
                if value is not None:
                    place = each.draft.locate("kết quả", index, LABELS[name])
                    source = Source(part.id, name, each.unit.name, value, place)
                    yield _Share(each.unit.name, each, source, own.get(folded(part.id)))


def _reporting(part: Part, reports: Sequence[UnitReport]) -> int:
    """Return how many units report on a target, those without a figure too.

    One unit's figure is that of all only where no other unit has the target.
    """
    wanted = folded(part.id)
    return sum(any(folded(row.id) == wanted for row in each.report.results) for each in reports)


def _values(part: Part, shares: Sequence[_Share]) -> tuple[dict[str, Decimal], list[Finding]]:
    """Return the fields that every reporting unit has given, made one."""
    units = {share.unit for share in shares}
    values: dict[str, Decimal] = {}
    findings: list[Finding] = []
    for name in FIELDS:
        given = [share for share in shares if share.source.field == name]
        if not given:
            continue
        without = sorted(units - {share.unit for share in given})
        if without and part.aggregation is not Aggregation.LATEST:
            findings.append(_incomplete(part, name, without, given[0].source.place))
            continue
        value = _AGGREGATE[part.aggregation](part, given) if part.aggregation else None
        if part.aggregation is None:
            value = given[0].source.value
        if value is None:
            findings.append(_unweighted(part, given))
        else:
            values[name] = value
    return values, findings


def _sum(_part: Part, given: Sequence[_Share]) -> Decimal | None:
    return sum((share.source.value for share in given), Decimal(0))


def _count(_part: Part, given: Sequence[_Share]) -> Decimal | None:
    return Decimal(sum(share.source.value == YES for share in given))


def _latest(_part: Part, given: Sequence[_Share]) -> Decimal | None:
    return max(given, key=lambda share: share.report.report.issued_on.latest()).source.value


def _weighted(part: Part, given: Sequence[_Share]) -> Decimal | None:
    """Return the mean by weight; none where a unit has given no weight, or all are nought."""
    weights = [_weight(part, share) for share in given]
    known = [weight for weight in weights if weight is not None]
    if len(known) < len(weights) or not sum(known):
        return None
    total = sum(
        (share.source.value * weight for share, weight in zip(given, known, strict=True)),
        Decimal(0),
    )
    return (total / sum(known)).quantize(_places(given)) if known else None


def _places(given: Sequence[_Share]) -> Decimal:
    """Return a step one place finer than the finest figure that was given."""
    finest = min(int(share.source.value.as_tuple().exponent) for share in given)
    return Decimal(1).scaleb(min(finest, 0) - 1)


def _weight(part: Part, share: _Share) -> Decimal | None:
    for result in share.report.report.results:
        if part.weight and folded(result.id) == folded(part.weight):
            known = (result.estimate, result.cumulative, result.achieved)
            return next((each for each in known if each is not None), None)
    return None


_AGGREGATE: Mapping[Aggregation, Callable[[Part, Sequence[_Share]], Decimal | None]] = {
    Aggregation.SUM: _sum,
    Aggregation.WEIGHTED: _weighted,
    Aggregation.COUNT: _count,
    Aggregation.LATEST: _latest,
}


def _unsaid(part: Part, place: Place) -> Finding:
    return Finding(
        "M304",
        Message("chỉ tiêu “{name}” chưa nói gộp số của các đơn vị thế nào", name=part.name),
        place,
        Severity.WARNING,
        hint=Message(
            "trong kế hoạch ghi “tổng hợp:” cộng, bình quân gia quyền, đếm hoặc mới nhất; tỷ lệ"
            " phần trăm không cộng, không lấy trung bình thường được"
        ),
    )


def _unweighted(part: Part, given: Sequence[_Share]) -> Finding:
    without = sorted({share.unit for share in given if _weight(part, share) is None})
    return Finding(
        "M305",
        Message(
            "không tính được bình quân của “{name}”: thiếu trọng số “{weight}” của {units}",
            name=part.name,
            weight=part.weight or "?",
            units=", ".join(without) or "mọi đơn vị",
        ),
        given[0].source.place,
        Severity.WARNING,
        hint=Message("báo cáo của đơn vị phải có kết quả của chỉ tiêu làm trọng số"),
    )


def _incomplete(part: Part, name: str, without: Sequence[str], place: Place) -> Finding:
    return Finding(
        "M306",
        Message(
            "“{name}”: {units} có số khác mà không có số “{field}”, nên không gộp số ấy",
            name=part.name,
            units=", ".join(without),
            field=LABELS[name],
        ),
        place,
        Severity.WARNING,
        hint=Message("bổ sung cho đủ, hoặc mọi đơn vị cùng bỏ số ấy"),
    )


def _other_units(part: Part, shares: Sequence[_Share]) -> Iterator[Finding]:
    """Yield the units whose own record of a target counts in something else."""
    for share in shares:
        if share.part and folded(share.part.unit) != folded(part.unit):
            yield Finding(
                "M307",
                Message(
                    "“{name}”: đơn vị tính của {unit} là “{own}”, của kế hoạch là “{plan}”",
                    name=part.name,
                    unit=share.unit,
                    own=share.part.unit,
                    plan=part.unit,
                ),
                share.source.place,
                hint=Message("đổi số liệu về cùng đơn vị tính với kế hoạch"),
                found=share.part.unit,
                expected=part.unit,
            )
