"""A sentence for the user: Vietnamese as written, other languages through a catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass  # noqa: TID251 - a Struct cannot take its figures by name
from typing import Any

Translate = Callable[[str], str]


@dataclass(frozen=True, init=False)
class Message:
    """A sentence with its figures (câu thông báo).

    The template is Vietnamese and is its own key in the catalogues, so that a
    clerk reads Vietnamese even where no catalogue is found. Nothing is
    translated before the sentence is shown: there is no current language.
    """

    template: str
    parameters: tuple[tuple[str, Any], ...]

    def __init__(self, template: str, **parameters: Any) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "parameters", tuple(parameters.items()))

    def in_language(self, translate: Translate) -> str:
        """Return the sentence in the language of ``translate``, figures filled in.

        A figure that is itself a ``Message`` is translated too. Braces are
        holes only where the sentence has figures.
        """
        values = {
            name: value.in_language(translate) if isinstance(value, Message) else value
            for name, value in self.parameters
        }
        translated = translate(self.template) if self.template else ""
        return translated.format(**values) if values else translated

    def __str__(self) -> str:
        return self.in_language(_as_written)

    def __bool__(self) -> bool:
        return bool(self.template)


def _as_written(template: str) -> str:
    return template


NOTHING = Message("")
