"""Values that are compared by what they say, not by where it stood (so sánh theo nội dung)."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class Compared(Struct, frozen=True, eq=False):
    """A value of which some fields do not count when two are compared.

    ``beside`` names those fields.
    """

    beside: ClassVar[frozenset[str]]

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same."""
        return type(other) is type(self) and self._counted() == other._counted()

    def __hash__(self) -> int:
        """Return the same for what says the same."""
        return hash(self._counted())

    def _counted(self) -> tuple[object, ...]:
        names = (name for name in self.__struct_fields__ if name not in self.beside)
        return tuple(getattr(self, name) for name in names)
