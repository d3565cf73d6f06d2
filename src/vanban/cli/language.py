"""The language a clerk is spoken to in (ngôn ngữ): Vietnamese, or English when asked for."""

from __future__ import annotations

import gettext
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from msgspec import field

from vanban.cli.names import fold
from vanban.groundwork.compared import Compared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.diagnostics import Message

LANGUAGES = ("vi", "en")
LANGUAGE_OPTIONS = ("--lang", "--ngôn-ngữ")
CATALOGUES = Path(__file__).parent.parent / "locale"
_DOMAIN = "vanban"


class Language(Compared, frozen=True):
    """One language with its catalogue.

    Our own sentences are written in Vietnamese and translated into English;
    Click's are written in English and translated into Vietnamese. A missing
    catalogue leaves a sentence as it was written.
    """

    beside: ClassVar = frozenset({"_catalogue"})

    code: str = "vi"
    _catalogue: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)

    @classmethod
    def of(cls, code: str) -> Language:
        """Return the language of this code with its catalogue, if that was compiled."""
        return cls(code, gettext.translation(_DOMAIN, CATALOGUES, [code], fallback=True))

    def say(self, message: Message) -> str:
        """Return the sentence in this language."""
        return message.in_language(self._catalogue.gettext)

    def word(self, text: str) -> str:
        """Return in this language what a field or a document type says of itself."""
        return self._catalogue.gettext(text) if text else ""

    @contextmanager
    def spoken_by_click(self) -> Iterator[None]:
        """Let Click speak this language inside the block.

        Click asks the process-wide gettext, which looks at the environment:
        both are put back as they were.
        """
        domain, before = gettext.textdomain(), os.environ.get("LANGUAGE")
        gettext.bindtextdomain(_DOMAIN, CATALOGUES)
        gettext.textdomain(_DOMAIN)
        os.environ["LANGUAGE"] = self.code
        try:
            yield
        finally:
            gettext.textdomain(domain)
            os.environ.pop("LANGUAGE")
            if before is not None:
                os.environ["LANGUAGE"] = before


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language asked for anywhere on the command line, else in ``VANBAN_LANG``.

    This looks ahead of the real reading of the command line, so that even
    ``vanban make --help --lang en`` answers in English.
    """
    asked = environment.get("VANBAN_LANG", "")
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        name, equals, value = argument.partition("=")
        if name.startswith("--") and fold(name) in map(fold, LANGUAGE_OPTIONS):
            asked = value if equals else "".join(arguments[position + 1 : position + 2])
    code = asked.strip().casefold()[:2]
    return Language.of(code if code in LANGUAGES else LANGUAGES[0])
