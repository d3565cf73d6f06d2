"""The recipients as printed, with the groups of the agency written out (nơi nhận)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.anatomy.addressees import addressed_to
from vanban.anatomy.bracket_notes import with_italic_notes
from vanban.anatomy.drafter_mark import drafter_mark
from vanban.anatomy.stage import Stage
from vanban.formatting.series import closed_lines
from vanban.groundwork.regex import regex
from vanban.outline import plain_text
from vanban.reading.spelling import folded
from vanban.rendering.pieces import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver

LABEL, GROUPS = "nơi nhận", "nhóm nơi nhận"
AS_ABOVE = "Như trên"
DASH = "- "
_DASHED = regex(r"^\s*(?:[-–]\s*)?")
_GROUP = regex(r"^\s*(?:[-–]\s*)?(?:@|nhóm\s*:)\s*(?P<name>.+?)\s*[;,.]?\s*$", re.IGNORECASE)
_AS_ABOVE = regex(r"^như (?:trên|kính gửi)\b", re.IGNORECASE)


class Recipient(Struct, frozen=True):
    """One recipient as typed, and the steps to where it stands in the data (một nơi nhận)."""

    text: str
    steps: tuple[str | int, ...]

    @property
    def is_as_above(self) -> bool:
        """Return whether it means the addressees: ``Như trên``."""
        return bool(_AS_ABOVE.match(plain_text(self.text)))


def group_named(line: str) -> str:
    """Return the name of the group that an entry of the list asks for, or nothing."""
    found = _GROUP.match(line)
    return found["name"] if found else ""


def find_group(draft: Draft, name: str) -> str | None:
    """Return the name of a group as the agency wrote it, found whatever its case."""
    return next((key for key in draft.data.recipient_groups if folded(key) == folded(name)), None)


def recipients_of(draft: Draft) -> tuple[Recipient, ...]:
    """Return the recipients in their order, groups written out.

    A document with addressees begins with “Như trên” unless it says so itself,
    Decree 30/2020, Appendix I, Part I, II.9b; a paper of old says what it said.
    """
    listed = tuple(_listed(draft))
    if draft.data.stage is Stage.IMPORTED:
        return listed
    if not addressed_to(draft) or any(each.is_as_above for each in listed):
        return listed
    return (Recipient(AS_ABOVE, (LABEL,)), *listed)


def woven_recipients(draft: Draft, weaver: Weaver) -> tuple[Runs, ...]:
    """Return the lines below “Nơi nhận:”, the drafter's mark last (ô số 9b, 12)."""
    recipients = recipients_of(draft)
    typed = tuple(each.text for each in recipients)
    closed = typed if draft.data.stage is Stage.IMPORTED else closed_lines(typed)
    woven = [
        _dashed(with_italic_notes(weaver.checked_runs(line, draft.locate(*each.steps))))
        for line, each in zip(closed, recipients, strict=True)
    ]
    mark = drafter_mark(draft.data.drafter_mark)
    return (*woven, Runs.plain(mark)) if mark else tuple(woven)


def _listed(draft: Draft) -> Iterator[Recipient]:
    for index, line in enumerate(draft.data.recipients):
        group = group_named(line)
        if group:
            yield from _members(draft, group)
        else:
            yield Recipient(_DASHED.sub("", line), (LABEL, index))


def _members(draft: Draft, name: str) -> Iterator[Recipient]:
    key = find_group(draft, name)
    members: Sequence[str] = draft.data.recipient_groups[key] if key else ()
    for index, line in enumerate(members):
        if not group_named(line):
            yield Recipient(_DASHED.sub("", line), (GROUPS, key or name, index))


def _dashed(recipient: Runs) -> Runs:
    return Runs((Run(DASH), *recipient.pieces))
