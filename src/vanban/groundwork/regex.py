"""Regular expressions that are compiled when they are first asked (mẫu tìm chữ)."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what ``re.compile`` gives, later: a command asks half of the patterns it meets.

    The ``re`` of a match is the compiled one: two patterns are compared by ``pattern``.

    Raises:
        re.error: it is no pattern; told when it is first asked.
    """
    return cast("re.Pattern[AnyStr]", Later(source, flags))


class Later(Generic[AnyStr]):
    """A pattern that is compiled once something is asked of it (mẫu để dành)."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[AnyStr]:
        """Return the pattern itself."""
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        """Return what the pattern has of this name, and keep it for the next time."""
        found = getattr(self.compiled, name)
        self.__dict__[name] = found
        return found
