"""What a document type is, and how types are found (loại văn bản)."""

from __future__ import annotations

import pkgutil
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.reading.spelling import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.anatomy.composition import Composition, Draft
    from vanban.anatomy.model import AdministrativeDocument

NOWHERE = Place()


class DocumentType(Struct, frozen=True):
    """A document type (loại văn bản): what it is called and where its code stands.

    ``slug`` is what a clerk types (``ke-hoach``), ``label`` what the data file
    says (``kế hoạch``), ``title`` what the page prints (``KẾ HOẠCH``),
    ``abbreviation`` what the symbol begins with (Decree 30/2020, Appendix III).
    ``governed_by`` names the kinds of regimes that bear on it. Papers that
    practice gives no number (registrations, pledges) say ``numbered=False``, and
    those without place and date (minutes) ``dated=False``; the data may ask for
    a number all the same (``đánh số: có``). A type that makes many kinds of
    papers (``is_general``) tells them in its module ``kinds``.
    """

    slug: str
    label: str
    title: str
    abbreviation: str
    description: str
    package: str
    governed_by: tuple[str, ...] = ("layout",)
    numbered: bool = True
    dated: bool = True
    is_general: bool = False

    @property
    def model(self) -> type[AdministrativeDocument]:
        """Return the model of its data; imported only when asked for."""
        model: type[AdministrativeDocument] = import_module(f"{self.package}.model").MODEL
        return model

    @property
    def compose(self) -> Callable[[Draft], Composition]:
        """Return the function that turns its data into the context of a template."""
        compose: Callable[[Draft], Composition] = import_module(f"{self.package}.context").compose
        return compose

    @property
    def sample(self) -> Mapping[str, Any]:
        """Return the values of a first data file (``vanban new``), by Vietnamese label."""
        module = import_module(f"{self.package}.sample")
        sample: Mapping[str, Any] = module.sample(self) if self.is_general else module.SAMPLE
        return sample

    def kind(self, name: str) -> DocumentType | None:
        """Return this type as the kind of paper that a name means, if it makes that kind."""
        if not self.is_general:
            return None
        made: DocumentType | None = import_module(f"{self.package}.kinds").kind(name, self)
        return made

    def kind_names(self) -> tuple[str, ...]:
        """Return the names of the kinds that it makes, beside its own label."""
        if not self.is_general:
            return ()
        names: tuple[str, ...] = import_module(f"{self.package}.kinds").names()
        return names


def document_types() -> tuple[DocumentType, ...]:
    """Return every document type that stands in this package, in the order of the slugs."""
    from vanban import documents

    found = [
        import_module(f"vanban.documents.{entry.name}").DOCUMENT_TYPE
        for entry in pkgutil.iter_modules(documents.__path__)
        if entry.ispkg
    ]
    return tuple(sorted(found, key=lambda document_type: document_type.slug))


def find_type(name: str) -> DocumentType | None:
    """Return the type that a clerk names: ``kế hoạch``, ``ke hoach``, ``ke-hoach``."""
    wanted, known = bare(name), document_types()
    own = next((each for each in known if wanted in (bare(each.label), bare(each.slug))), None)
    return own or next(filter(None, (each.kind(name) for each in known)), None)


def general_type() -> DocumentType:
    """Return the type that makes whatever has no type of its own (văn bản)."""
    return next(each for each in document_types() if each.is_general)


def named(name: str) -> DocumentType:
    """Return the type of a name.

    Raises:
        UsageError: no such type; the error names the nearest.
    """
    found = find_type(name)
    if found is None:
        raise UsageError(unknown_type(name))
    return found


def known_types() -> str:
    """Return the names that a new paper may bear, as a sentence lists them."""
    known = document_types()
    own = [f"{each.label} ({each.slug})" for each in known if not each.is_general]
    kinds = [name for each in known for name in each.kind_names()]
    labels = {each.label for each in known}
    return ", ".join((*own, *(name for name in kinds if name not in labels)))


def unknown_type(name: str, place: Place = NOWHERE) -> Finding:
    """Return the finding that no type has this name."""
    known = document_types()
    names = [each.label for each in known] + [each.slug for each in known]
    names += [kind for each in known for kind in each.kind_names()]
    near = get_close_matches(_folded(name), names, n=1)
    listed = known_types()
    return Finding(
        "D340",
        Message("không có loại văn bản “{name}”", name=name),
        place,
        hint=Message("có phải là “{near}”?", near=near[0])
        if near
        else Message("chọn một trong: {listed}", listed=listed),
        found=name,
        expected=listed,
    )


def _folded(name: str) -> str:
    return " ".join(normalize("NFC", name).lower().replace("_", " ").split())
