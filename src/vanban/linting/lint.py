"""Everything that is wrong with a template, found at once (kiểm mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity, TemplateError, UsageError
from vanban.documents.document_type import DocumentType, document_types, named
from vanban.formatting.filters import filters
from vanban.law.requirements import requirements
from vanban.linting.layout import LayoutCheck, style_names
from vanban.linting.leftovers import leftovers
from vanban.linting.names import Names, unknown_names
from vanban.linting.trial import failures, lost
from vanban.pipeline import export_template, sample_context
from vanban.regimes import all_regimes, regime_data
from vanban.rendering import compile_template
from vanban.rendering.examining import Examination, examine
from vanban.rendering.opening import open_template

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.rendering.template import Template

_FONT: Final = "text.font"


class Report(Struct, frozen=True):
    """What was found in a template (kết quả kiểm), and which type it was held to be of."""

    slug: str
    label: str
    findings: tuple[Finding, ...]

    @property
    def is_usable(self) -> bool:
        """Return whether nothing is to be mended."""
        return all(each.severity is Severity.NOTE for each in self.findings)


def lint(source: bytes, name: str, slug: str = "", regime: str = "nd30_2020") -> Report:
    """Return everything that is wrong with an own template.

    Args:
        source: the bytes of the ``.docx``.
        name: the file's name, for the messages.
        slug: the type that it is for; told from its placeholders without one.
        regime: the layout regime.

    Raises:
        UsageError: no such type, no such layout regime.
    """
    wanted = named(slug) if slug else None
    known = [each.id for each in all_regimes() if each.kind == "layout"]
    if regime not in known:
        raise UsageError(_no_layout(regime, known))
    try:
        seen = examine(source, name, filters=filters())
    except TemplateError as error:
        kind = wanted or document_types()[0]
        return Report(kind.slug if wanted else "", kind.label if wanted else "", error.findings)
    document_type = wanted or _likeliest(seen, name, regime)
    findings = (
        *seen.faults,
        *_contents(seen, document_type, name, regime),
        *_looks(source, document_type, name, regime),
    )
    return Report(document_type.slug, document_type.label, findings)


def _no_layout(regime: str, known: Sequence[str]) -> Finding:
    return Finding(
        "L001",
        Message("không có chế độ trình bày mang mã “{regime}”", regime=regime),
        Place(file="(tham số --regime)"),
        hint=Message("chọn một trong các mã: {known}", known=", ".join(known)),
        found=regime,
        expected=", ".join(known),
    )


def _contents(
    seen: Examination, document_type: DocumentType, name: str, regime: str
) -> Iterator[Finding]:
    """Yield what the template asks for in vain, what it cannot print, and what it leaves out."""
    context = sample_context(document_type.slug)
    shipped = _shipped(document_type, regime)
    names = Names.of(context.values, [each.path for each in shipped.names()])
    unknown = tuple(unknown_names(seen.placeholders, names, name, document_type.label))
    yield from unknown
    if seen.template is None:
        return
    if not unknown:
        yield from failures(seen.template, context)
    yield from lost(seen.template, shipped, context, name)


def _looks(source: bytes, document_type: DocumentType, name: str, regime: str) -> Iterator[Finding]:
    law = requirements(regime_data(regime, "parameters"))
    font = regime_data(regime, "parameters")["text"]["font"][-1]["exactly"]
    check = LayoutCheck(open_template(source, name), law, font, name)
    yield from check.findings()
    ours = style_names(open_template(export_template(document_type.slug, regime), name))
    yield from check.missing(ours)
    yield from leftovers(check.package, name)


def _shipped(document_type: DocumentType, regime: str) -> Template:
    file = f"{document_type.slug}.docx"
    return compile_template(export_template(document_type.slug, regime), file, filters=filters())


def _likeliest(seen: Examination, name: str, regime: str) -> DocumentType:
    """Return the type whose names the template asks for most; its file's name decides a tie."""
    asked = {each.path[0] for each in seen.placeholders}

    def likeness(document_type: DocumentType) -> tuple[int, bool, int]:
        given = {each.path[0] for each in _shipped(document_type, regime).names()}
        return len(asked & given), document_type.slug in name, -len(given - asked)

    return max(document_types(), key=likeness)
