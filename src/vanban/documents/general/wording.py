"""The words that a kind of paper brings along: “QUYẾT ĐỊNH:”, “V/v” (lời in sẵn)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.anatomy.stage import Stage
from vanban.documents.general.kinds import facts_of

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.documents.general.model import GeneralDocument

_RESOLUTION: Final = "NGHỊ QUYẾT"
_DECIDED, _RESOLVED = "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:"
_ABOUT: Final = "V/v"


def decision_of(draft: Draft, document: GeneralDocument) -> str:
    """Return the line below the bases: as typed, or what the kind says there in a new paper."""
    if document.decision or draft.data.stage is Stage.IMPORTED or not decides(draft):
        return document.decision
    return _RESOLVED if draft.title == _RESOLUTION else _DECIDED


def dispatch_subject(draft: Draft) -> str:
    """Return the subject of a dispatch, which stands under its number: ``V/v …`` (II.5b).

    A paper of old says it as it did.
    """
    subject = draft.data.subject
    is_led = subject.lower().startswith((_ABOUT.lower(), "về việc"))
    if not subject or is_led or draft.data.stage is Stage.IMPORTED:
        return subject
    return f"{_ABOUT} {subject}"


def decides(draft: Draft) -> bool:
    """Return whether papers of the kind decide something; Appendix III, samples 1.1 to 1.3."""
    return bool(facts_of(draft.title).get("decides"))
