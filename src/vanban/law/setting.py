"""Which regimes surround a document, by its date or as pinned by its author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from vanban.law.regime import Regime
    from vanban.vocabulary.dates import PartialDate


class Setting(Struct, frozen=True):
    """The regimes that govern one document (bối cảnh pháp luật), one of each kind."""

    regimes: Mapping[str, Regime]

    @property
    def layout(self) -> Regime:
        """Return the layout regime (chế độ trình bày)."""
        return self.regimes["layout"]

    @property
    def emulation(self) -> Regime | None:
        """Return the emulation regime (chế độ thi đua, khen thưởng), if one governs."""
        return self.regimes.get("emulation")


def surround(
    issued_on: PartialDate,
    regimes: Sequence[Regime],
    *,
    pinned: Iterable[str] = (),
    place: Place,
    pin: Place | None = None,
) -> Setting:
    """Return the regimes in force on the day of issue.

    A pinned regime is taken as it is. A date of which only a part is known
    must lie wholly in one regime of each kind; a date left blank altogether
    is a draft of now and takes the newest. Without a layout regime for the
    day no document can be made. ``place`` is where the date stands, ``pin``
    where the pinned ids do.

    Raises:
        DataError: a pinned id is unknown, the known part of the date spans two
            regimes of one kind, or no layout regime covers it.
    """
    named, findings = _named(regimes, pinned, pin or place)
    chosen: dict[str, Regime] = dict(named)
    for kind in sorted({regime.kind for regime in regimes} - named.keys()):
        candidates = _candidates(issued_on, [r for r in regimes if r.kind == kind])
        if _decides(issued_on, candidates):
            chosen[kind] = candidates[0]
        elif candidates:
            findings.append(_ask(issued_on, candidates, place))
        elif kind == "layout":
            findings.append(_no_layout(regimes, place))
    if findings:
        raise DataError(*findings)
    return Setting(chosen)


def _named(
    regimes: Sequence[Regime], pinned: Iterable[str], place: Place
) -> tuple[dict[str, Regime], list[Finding]]:
    by_id = {regime.id: regime for regime in regimes}
    found: dict[str, Regime] = {}
    findings = []
    for name in pinned:
        if name in by_id:
            found[by_id[name].kind] = by_id[name]
        else:
            known = ", ".join(sorted(by_id))
            findings.append(
                Finding(
                    "L001",
                    Message("không có chế độ pháp luật mang mã “{name}”", name=name),
                    place,
                    hint=Message("chọn một trong các mã: {known}", known=known),
                    found=name,
                    expected=known,
                )
            )
    return found, findings


def _candidates(issued_on: PartialDate, regimes: Sequence[Regime]) -> list[Regime]:
    newest_first = sorted(regimes, key=lambda regime: regime.start, reverse=True)
    if issued_on.year is None:
        return newest_first[:1]
    first, last = issued_on.earliest(), issued_on.latest()
    return [regime for regime in newest_first if regime.touches(first, last)]


def _decides(issued_on: PartialDate, candidates: Sequence[Regime]) -> bool:
    if len(candidates) != 1:
        return False
    return issued_on.year is None or candidates[0].covers(issued_on.earliest(), issued_on.latest())


def _ask(issued_on: PartialDate, candidates: Sequence[Regime], place: Place) -> Finding:
    choices = "; ".join(f"{regime.id} ({regime.name}, {regime.span})" for regime in candidates)
    return Finding(
        "L002",
        Message("phần ngày ban hành đã biết thuộc về nhiều hơn một chế độ pháp luật"),
        place,
        hint=Message(
            "điền rõ ngày và tháng, hoặc ghi “chế độ:” là một trong các mã: {choices}",
            choices=choices,
        ),
        found=str(issued_on),
    )


def _no_layout(regimes: Sequence[Regime], place: Place) -> Finding:
    known = "; ".join(
        f"{regime.id} ({regime.name}, {regime.span})"
        for regime in regimes
        if regime.kind == "layout"
    )
    return Finding(
        "L003",
        Message("chưa có mẫu trình bày cho văn bản ban hành vào ngày này"),
        place,
        hint=Message("kiểm tra lại ngày ban hành, hoặc ghi rõ “chế độ:” là {known}", known=known),
    )
