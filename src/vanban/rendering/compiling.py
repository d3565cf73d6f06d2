"""From a Word template to a plan: everything that does not depend on the data, done once."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

from vanban.diagnostics import DataError, Finding, Message, Place, TemplateError
from vanban.ooxml.archive import read_members
from vanban.ooxml.furnishing import furnish
from vanban.ooxml.own_styles import NOTE_MARK, RULE
from vanban.ooxml.package import WordPackage
from vanban.ooxml.reading import open_package
from vanban.ooxml.tree import DECLARATION, every, get, parse, serialise
from vanban.rendering.cleaning import clean
from vanban.rendering.engine import environment, patch
from vanban.rendering.faults import Faults
from vanban.rendering.formats import Formats, name_formats
from vanban.rendering.grammar import Grammar
from vanban.rendering.healing import compose_texts, heal
from vanban.rendering.layout import set_apart
from vanban.rendering.marks import TagBook, shield, unshield
from vanban.rendering.nesting import Walk
from vanban.rendering.places import Places
from vanban.rendering.plan import PartText, Placeholder, Plan, TagInfo
from vanban.rendering.properties import compile_properties
from vanban.rendering.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.ooxml.tree import Tree
    from vanban.rendering.nesting import Nest
    from vanban.rendering.places import Labels

_STORIES = ("header", "footer", "footnotes", "endnotes")


class Compiler:
    """Compiles one template; made for one use."""

    def __init__(
        self, package: WordPackage, name: str, filters: Mapping[str, Callable[..., Any]]
    ) -> None:
        self._package, self._name = package, name
        self._faults = Faults(name)
        self._book = TagBook()
        self._grammar = Grammar(environment(filters, str))
        self._placeholders: list[Placeholder] = []
        self._drawings = False

    def plan(self) -> Plan:
        """Return the plan.

        Raises:
            TemplateError: the template has faults; all of them are in it.
        """
        styles, ids, notes = furnish(self._package)
        document = parse(self._package.part(self._package.main))
        formats = Formats(ids[NOTE_MARK])
        services = Services(document, styles, self._book, self._faults, ids[RULE])
        parts = [self._part(self._package.main, document, services, formats)]
        for kind in _STORIES:
            for name in self._package.related(kind):
                root = parse(self._package.part(name))
                parts.append(self._part(name, root, services, formats))
        parts += compile_properties(self._package, self._book, self._check)
        if self._faults.findings:
            raise TemplateError(*self._faults.findings)
        dynamic = {part.name for part in parts}
        members = [member for member in self._package.members() if member.name not in dynamic]
        return Plan(
            self._name,
            self._package.main,
            notes,
            tuple(members),
            tuple(parts),
            tuple(TagInfo(tag.typed, tag.place) for tag in self._book.tags),
            tuple(formats.formats),
            tuple(services.measures),
            tuple(services.widths),
            tuple(self._placeholders),
            _first_free_note(parse(self._package.part(notes))),
            ids,
            self._drawings,
        )

    def _part(self, name: str, root: Tree, services: Services, formats: Formats) -> PartText:
        places = Places(root)
        clean(root)
        nest = self._check(root, places)
        services.work_in(root, nest, places)
        name_formats(root, self._book, formats)
        source, lines = unshield(patch(shield(serialise(root))), self._book.tags)
        return PartText(name, "text", DECLARATION + source, tuple(lines))

    def _check(self, root: Tree, places: Labels) -> Nest:
        """Mark the tags of a part and report what is wrong with them."""
        compose_texts(root)
        heal(root, places, self._book, self._faults)
        set_apart(root, places, self._book, self._faults)
        nest = Walk(self._book, self._grammar, places, self._faults).through(root)
        self._placeholders += nest.placeholders
        self._drawings |= nest.drawing_in_loop
        return nest


def _first_free_note(notes: Tree) -> int:
    numbers = [int(get(note, "w:id", "0")) for note in every(notes, "w:footnote")]
    return max(numbers, default=0) + 1


def compile_plan(source: bytes, name: str, filters: Mapping[str, Callable[..., Any]]) -> Plan:
    """Return the plan of a template.

    Raises:
        TemplateError: it cannot be used as a template; all its faults are in it.
    """
    try:
        open_package(source, name)
        members = read_members(source)
    except DataError as error:
        raise TemplateError(*error.findings) from error
    except zipfile.BadZipFile as error:
        raise TemplateError(_damaged(name)) from error
    package = WordPackage(members)
    if not package.is_word_document():
        raise TemplateError(_damaged(name))
    return Compiler(package, name, filters).plan()


def _damaged(name: str) -> Finding:
    return Finding("T202", Message("tệp mẫu bị hỏng"), Place(file=name))
