"""A value that cannot be understood, or cannot take the form asked for, and why."""

from __future__ import annotations

from vanban.diagnostics.finding import Finding, Place
from vanban.diagnostics.message import NOTHING, Message


class BadValueError(ValueError):
    """A value that cannot be used (giá trị không dùng được).

    Raised where values are read or written, which knows no file and no line;
    who knows the place turns it into a finding.
    """

    def __init__(
        self, code: str, message: Message, *, hint: Message = NOTHING, found: str = ""
    ) -> None:
        super().__init__(str(message))
        self.code = code
        self.message = message
        self.hint = hint
        self.found = found

    def finding(self, place: Place | None = None) -> Finding:
        """Return the same as a finding at its place."""
        return Finding(self.code, self.message, place or Place(), hint=self.hint, found=self.found)
