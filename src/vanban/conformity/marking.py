"""Which paragraphs have been told apart so far, while a document is taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.conformity.component import Component, How
    from vanban.structure.seen import Seen


class Marking:
    """What is known of each paragraph (đánh dấu các đoạn).

    ``start`` is the first paragraph after letterhead and title, ``end`` the
    first of recipients and signature, ``annexes`` the first after them; until
    they are found, the body reaches over the whole text.
    """

    def __init__(self, paragraphs: Sequence[Seen]) -> None:
        self.paragraphs = paragraphs
        self.put_so_far: list[tuple[Component, How] | None] = [None] * len(paragraphs)
        self.start = 0
        self.end = self.annexes = len(paragraphs)

    def put(self, index: int, component: Component, how: How) -> None:
        """Say what a paragraph is; what was said before counts on."""
        if self.put_so_far[index] is None:
            self.put_so_far[index] = (component, how)

    def is_free(self, index: int) -> bool:
        """Return whether nothing has been said of a paragraph."""
        return self.put_so_far[index] is None

    def is_a(self, index: int, component: Component) -> bool:
        """Return whether a paragraph is known to be a component."""
        put = self.put_so_far[index]
        return put is not None and put[0] is component

    def of(self, *components: Component) -> list[int]:
        """Return the paragraphs of some components."""
        return [
            index
            for index, put in enumerate(self.put_so_far)
            if put is not None and put[0] in components
        ]
