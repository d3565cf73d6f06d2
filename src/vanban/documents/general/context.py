"""A paper of any kind into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.anatomy.absence import RECIPIENTS, SUBJECT
from vanban.anatomy.document import compose_document
from vanban.anatomy.letterhead import SHORT
from vanban.anatomy.stage import Stage
from vanban.documents.general.kinds import DISPATCH, facts_of
from vanban.documents.general.model import GeneralDocument
from vanban.documents.general.rules import check_kind
from vanban.documents.general.wording import decision_of, dispatch_subject
from vanban.rendering.pieces import RuleUnder

if TYPE_CHECKING:
    from vanban.anatomy.composition import Composition, Draft
    from vanban.rendering.context import Value

_WITHOUT: Final = {"recipients": RECIPIENTS, "subject": SUBJECT}
"""By their names in the law's table of kinds, the parts that a kind may not have."""


def compose(draft: Draft) -> Composition:
    """Return the context of a paper of any kind; Decree 30/2020, Appendix III, part II."""
    document = draft.data
    if not isinstance(document, GeneralDocument):
        raise TypeError(type(document).__name__)
    draft = _as_its_kind(draft)
    made = compose_document(draft, findings=tuple(check_kind(draft, document)))
    values = {**made.context.values, **_heading(draft, document)}
    return replace(made, context=replace(made.context, values=values))


def _as_its_kind(draft: Draft) -> Draft:
    """Return the draft with what the law of its day says of its kind."""
    layout = draft.setting.regimes.get("layout")
    facts = facts_of(draft.title, layout.id if layout else "")
    without = frozenset(part for name, part in _WITHOUT.items() if not facts.get(name, True))
    is_dated = draft.dated or bool(draft.data.place_of_issue)
    if draft.data.stage is Stage.IMPORTED:
        is_dated = is_dated or not draft.data.issued_on.is_blank
    return replace(
        draft,
        abbreviation=facts.get("abbreviation", draft.abbreviation),
        dated=is_dated,
        without=draft.without | without,
    )


def _heading(draft: Draft, document: GeneralDocument) -> dict[str, Value]:
    """Return the subject where its kind has it, and the lines that say who decides."""
    decided: dict[str, Value] = {
        "thẩm_quyền_ban_hành": "\n".join(document.decider),
        "lời_ban_hành": decision_of(draft, document),
    }
    if draft.title != DISPATCH.upper():
        return {"trích_yếu_công_văn": "", **decided}
    return {
        "tên_loại": "",
        "trích_yếu": "",
        "kẻ_trích_yếu": RuleUnder((), SHORT),
        "trích_yếu_công_văn": dispatch_subject(draft),
        **decided,
    }
