"""From a Word template to a blueprint: everything that does not depend on the data, done once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.diagnostics import Message, TemplateError
from vanban.ooxml.furnishing import furnish
from vanban.ooxml.own_styles import NOTE_MARK, RULE
from vanban.ooxml.tree import DECLARATION, every, get, is_well_formed, serialise
from vanban.rendering.blueprint import Blueprint, PartText, Placeholder, TagInfo
from vanban.rendering.cleaning import clean
from vanban.rendering.engine import environment, patch
from vanban.rendering.faults import Faults
from vanban.rendering.formats import Formats, name_formats
from vanban.rendering.grammar import Grammar
from vanban.rendering.guards import guard
from vanban.rendering.healing import compose_texts, heal
from vanban.rendering.inspection import inspect, inspect_others, take_out_of_controls
from vanban.rendering.layout import set_apart
from vanban.rendering.marks import ALONE, TagBook, shield, unshield, without_tags
from vanban.rendering.nesting import Walk
from vanban.rendering.opening import open_template
from vanban.rendering.places import Places
from vanban.rendering.properties import compile_properties
from vanban.rendering.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree
    from vanban.rendering.nesting import Nest
    from vanban.rendering.places import Labels

_STORIES: Final = ("header", "footer", "footnotes", "endnotes")
_BODY: Final = "thân văn bản"
"""Where a fault of the main part is that no paragraph alone has."""


def compile_blueprint(
    source: bytes, name: str, filters: Mapping[str, Callable[..., Any]]
) -> Blueprint:
    """Return the blueprint of a template.

    Raises:
        TemplateError: it cannot be used as a template; all its faults are in it.
    """
    return Compiler(open_template(source, name), name, filters).blueprint()


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

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """The names that were asked for so far, those of a faulty template too."""
        return tuple(self._placeholders)

    def blueprint(self) -> Blueprint:
        """Return the blueprint.

        Raises:
            TemplateError: the template has faults; all of them are in it.
        """
        styles, ids, notes = furnish(self._package)
        document = self._package.root(self._package.main)
        formats = Formats(ids[NOTE_MARK])
        services = Services(document, styles, self._book, self._faults, ids[RULE])
        roots = {self._package.main: document}
        for kind in _STORIES:
            for name in self._package.related(kind):
                roots[name] = self._package.root(name)
        first_note = _first_free_note(roots[notes])
        parts = [self._part(name, root, services, formats) for name, root in roots.items()]
        parts += compile_properties(self._package, self._book, self._check_properties)
        filled = {part.name for part in parts}
        inspect_others(self._package, filled, self._faults)
        if self._faults.findings:
            raise TemplateError(*self._faults.findings)
        always = {self._package.main, notes}
        parts = [part for part in parts if part.lines or part.name in always]
        filled = {part.name for part in parts}
        return Blueprint(
            self._name,
            self._package.main,
            notes,
            tuple(member for member in self._package.members() if member.name not in filled),
            tuple(parts),
            tuple(TagInfo(tag.typed, tag.place) for tag in self._book.tags),
            tuple(formats.formats),
            tuple(services.measures),
            tuple(services.widths),
            tuple(self._placeholders),
            first_note,
            ids,
            self._drawings,
        )

    def _part(self, name: str, root: Tree, services: Services, formats: Formats) -> PartText:
        places = Places(root)
        clean(root)
        take_out_of_controls(root)
        inspect(root, places, self._faults)
        nest = self._check(root, places)
        services.work_in(root, nest, places)
        name_formats(root, self._book, formats)
        guard(root, self._book)
        patched = patch(shield(serialise(root)))
        if not self._faults.findings and not is_well_formed(without_tags(patched)):
            self._faults.add(
                "T116",
                Message("các thẻ làm hỏng cấu trúc của văn bản"),
                places.of(None) or _BODY,
                Message(
                    "xem lại các thẻ có dấu trừ và các thẻ gộp ô; đặt thẻ mở, thẻ đóng cân đối"
                ),
            )
        source, lines = unshield(patched, self._book.tags)
        return PartText(name, "text", DECLARATION + source, tuple(lines))

    def _check(self, root: Tree, places: Labels) -> Nest:
        """Mark the tags of a part and report what is wrong with them."""
        compose_texts(root)
        heal(root, places, self._book, self._faults)
        set_apart(root, places, self._book, self._faults)
        return self._walk(root, places)

    def _check_properties(self, root: Tree, places: Labels) -> None:
        """Mark the tags of texts that are no paragraphs; what is for paragraphs is refused."""
        first = len(self._book.tags)
        compose_texts(root)
        heal(root, places, self._book, self._faults)
        for tag in self._book.tags[first:]:
            if tag.prefix or tag.through or tag.keyword in ALONE:
                self._faults.misplaced(tag)
        self._walk(root, places)

    def _walk(self, root: Tree, places: Labels) -> Nest:
        nest = Walk(self._book, self._grammar, places, self._faults).through(root)
        self._placeholders += nest.placeholders
        self._drawings |= nest.drawing_in_loop
        return nest


def _first_free_note(notes: Tree) -> int:
    numbers = [int(get(note, "w:id", "0")) for note in every(notes, "w:footnote")]
    return max(numbers, default=0) + 1
