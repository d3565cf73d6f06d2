"""The law around a paper of old whose date does not tell it (bối cảnh của văn bản nhập)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.law.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vanban.diagnostics import Place
    from vanban.law.regime import Regime
    from vanban.vocabulary.dates import PartialDate

_LAYOUT = "layout"


def nearest_setting(
    issued_on: PartialDate, governing: Sequence[Regime], pinned: Iterable[str]
) -> Setting:
    """Return the law nearest to what is known of a date, for it refuses no paper of old.

    Of several regimes that the known part touches the newest is taken; before the
    first layout, and in a gap between two, the next.
    """
    chosen: dict[str, Regime] = {}
    for kind in sorted({each.kind for each in governing}):
        known = sorted(
            (each for each in governing if each.kind == kind), key=lambda each: each.start
        )
        touched = [each for each in known if each.touches(issued_on.earliest(), issued_on.latest())]
        later = [each for each in known if each.start >= issued_on.earliest()]
        if touched:
            chosen[kind] = touched[-1]
        elif kind == _LAYOUT:
            chosen[kind] = (later or known[-1:])[0]
    chosen |= {each.kind: each for each in governing if each.id in {*pinned}}
    return Setting(chosen)


def doubtful(layout: Regime, place: Place) -> Finding:
    """Return the finding that the date of a paper of old does not tell which layout was its own."""
    return Finding(
        "D608",
        Message(
            "ngày ban hành không cho biết quy định trình bày; đã theo {name}", name=layout.name
        ),
        place,
        Severity.WARNING,
        hint=Message("ghi “chế độ: {regime}” nếu đúng, hoặc mã khác", regime=layout.id),
    )


def undated(setting: Setting, place: Place) -> Iterator[Finding]:
    """Yield a note that a paper of old without a date is laid out as papers are today."""
    layout: Mapping[str, Regime] = setting.regimes
    if _LAYOUT in layout:
        yield Finding(
            "D609",
            Message(
                "bản gốc không ghi năm nên trình bày theo quy định mới nhất: {name}",
                name=layout[_LAYOUT].name,
            ),
            place,
            Severity.NOTE,
            hint=Message("biết thời gian ban hành thì ghi “chế độ:” là mã của quy định lúc ấy"),
        )
