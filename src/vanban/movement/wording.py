"""What the things that are due are called (tên việc phải nộp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Message
from vanban.formatting.dates import short_date
from vanban.formatting.periods import period_name

if TYPE_CHECKING:
    from vanban.movement.model import Due


def due_name(due: Due) -> Message:
    """Return what is due and by when: ``báo cáo quý I năm 2021 (hạn 25/3/2021)``."""
    day = short_date(due.by)
    if due.period is None:
        return Message("{task} (hạn {day})", task=due.duty.value, day=day)
    period = period_name(due.period)
    return Message("{task} {period} (hạn {day})", task=due.duty.value, period=period, day=day)
