"""The components found in one document, in reading order (các thành phần đã nhận ra)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import Component, Found
from vanban.conformity.outlined import outlined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.conformity.outlined import Outlined
    from vanban.structure.view import View


class Anatomy(Struct, frozen=True, dict=True):
    """A document taken apart (thể thức đã nhận ra).

    ``found`` has an entry for each paragraph of the body that shows anything.
    """

    view: View
    found: tuple[Found, ...]

    @cached_property
    def _by_component(self) -> dict[Component, list[Found]]:
        sorted_out: dict[Component, list[Found]] = {each: [] for each in Component}
        for each in self.found:
            sorted_out[each.component].append(each)
        return sorted_out

    @cached_property
    def outline(self) -> tuple[Outlined, ...]:
        """The body and each annex as levels with their labels."""
        return outlined(self.found)

    def all(self, *components: Component) -> Sequence[Found]:
        """Return what was found of some components; in reading order within each."""
        if len(components) == 1:
            return self._by_component[components[0]]
        return [each for name in components for each in self._by_component[name]]

    def first(self, component: Component) -> Found | None:
        """Return the first paragraph of a component, if there is any."""
        return next(iter(self._by_component[component]), None)

    def text(self, component: Component) -> str:
        """Return the text of a component, its paragraphs joined by blanks."""
        return " ".join(each.seen.full_text for each in self._by_component[component])

    def after(self, found: Found, *components: Component) -> Iterator[Found]:
        """Yield what stands right after a paragraph, as long as it is of these components."""
        start = self.found.index(found) + 1
        for each in self.found[start:]:
            if each.component not in components:
                return
            yield each
