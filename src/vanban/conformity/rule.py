"""What a rule is: a requirement, how to mend what breaks it, and the check itself (quy tắc)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from vanban.conformity.anatomy import Anatomy
    from vanban.conformity.component import Found
    from vanban.diagnostics import Message, Severity
    from vanban.law.parameters import Parameters
    from vanban.structure.seen import Seen

UNDATED = PartialDate()


class Case(Struct, frozen=True):
    """One document before the law (văn bản được xét).

    ``law`` are the numbers of the layout regime, ``type_name`` the document's
    type in capitals, empty where none was found; ``types`` is what the regime
    says of each type.
    """

    anatomy: Anatomy
    law: Parameters
    type_name: str = ""
    issued_on: PartialDate = UNDATED
    types: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def own_type(self) -> Mapping[str, Any]:
        """Return what the regime says of the document's type; nothing of an unknown one."""
        return self.types.get(self.type_name, {})


class Breach(Struct, frozen=True):
    """One place where a rule is broken (chỗ sai).

    ``seen`` is the paragraph, if it is one; ``found`` what stands there,
    ``expected`` what the rule allows. ``severity`` and ``mend`` are given where
    they differ from those of the rule.
    """

    message: Message
    seen: Seen | None = None
    found: str = ""
    expected: str = ""
    severity: Severity | None = None
    recognised: Found | None = None
    mend: Message | None = None


Check = Callable[[Case], Iterator[Breach]]


class Rule(Struct, frozen=True):
    """A rule (quy tắc): its id, what it requires, how to mend it in Word, and its check."""

    id: str
    requirement: Message
    mend: Message
    check: Check
