"""What became of a past paper, for another program to read (kết quả cho phần mềm khác)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.importing.recognised import recognised
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.diagnostics import Message
    from vanban.importing.intake import Intake

_FATES = {
    Fate.KEPT: "kept",
    Fate.READ: "read",
    Fate.FIXED: "fixed",
    Fate.FURNITURE: "furniture",
    Fate.REPEATED: "repeated",
}


def as_object(intake: Intake, say: Callable[[Message], str]) -> dict[str, Any]:
    """Return what became of a paper as values of JSON."""
    paper = intake.account.paper
    return {
        "source": intake.source,
        "sha256": intake.digest,
        "type": intake.kind,
        "fields": [
            {
                "name": each.name,
                "value": each.value,
                "lines": each.lines,
                "sure": not each.is_doubtful,
            }
            for each in recognised(paper)
        ],
        "missing": intake.missing,
        "doubts": [
            {"path": each.path, "line": each.line, "message": say(each.message)}
            for each in paper.doubts
        ],
        "changes": [{"lines": each.lines, "message": say(each.message)} for each in intake.changes],
        "left_out": [
            {"line": each.line, "text": each.text, "why": _FATES[each.fate]}
            for each in paper.shares
            if each.fate in {Fate.FURNITURE, Fate.REPEATED}
        ],
        "characters": {name: intake.account.tally.get(fate, 0) for fate, name in _FATES.items()},
    }
