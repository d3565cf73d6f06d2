"""The road of a document: the order of the stages, one line an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from vanban.anatomy.composition import Composition, Draft
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.documents.document_type import DocumentType
    from vanban.documents.recording import Embedding, Origin
    from vanban.law.setting import Setting
    from vanban.reading.describe import FieldInfo
    from vanban.reading.model import Data
    from vanban.reading.source import Source
    from vanban.rendering.context import Context
    from vanban.structure.view import View


class Product(Struct, frozen=True):
    """A made document (văn bản đã tạo): its bytes, its name, what was found on the way.

    ``layout`` is the id of the layout regime that it follows. A paper of old that
    was made again (``is_imported``) may lack what the law asks of a new one.
    ``origin`` is what it was made from; a ``recorded`` one tells also how it is
    ``seen`` and what is to be ``kept``, by name.
    """

    document: bytes
    proposed_name: str
    findings: tuple[Finding, ...]
    layout: str = ""
    is_imported: bool = False
    origin: Origin | None = None
    seen: View | None = None
    kept: Mapping[str, bytes] = field(default_factory=dict)


class TypeInfo(Struct, frozen=True):
    """A document type as a list shows it: slug, name in Vietnamese, description."""

    slug: str
    label: str
    description: str


def produce(
    data: Path,
    *,
    template: Path | None = None,
    templates: Path | None = None,
    regime: str | None = None,
    overrides: Sequence[str] = (),
) -> Product:
    """Return the document that a data file describes.

    Args:
        data: the data file, YAML or JSON.
        template: a Word template to use instead of the type's own.
        templates: a folder whose templates go before the shipped ones.
        regime: ids of regimes to pin, separated by commas.
        overrides: ``key=value`` settings that replace fields of the data.

    Raises:
        DataError: the data cannot become a document; carries all findings.
        TemplateError: the template cannot be used.
        UsageError: a named file is not there.
    """
    from vanban.anatomy.stage import Stage
    from vanban.anatomy.unprinted import unprinted
    from vanban.documents.naming import type_in
    from vanban.documents.recording import Origin
    from vanban.documents.templating import read_template, template_of
    from vanban.outputs.names import safe_name
    from vanban.rendering import fill

    read = _read(data, overrides)
    document_type = type_in(read)
    draft, composition = _composed(read, document_type, regime)
    _stop_at_errors(composition.findings)
    file, notes = (template, ()) if template else template_of(document_type, draft, templates)
    name = f"{safe_name(composition.file_stem)}.docx"
    (source, made_from), layout = read_template(file), draft.setting.layout.id
    findings = (*composition.findings, *notes, *unprinted(draft, composition, made_from.names()))
    made = fill(made_from, composition.context)
    is_imported = draft.data.stage is Stage.IMPORTED
    origin = Origin(draft, document_type, source, regime or "")
    return Product(made, name, findings, layout, is_imported=is_imported, origin=origin)


def drafted(data: Path, overrides: Sequence[str] = ()) -> tuple[Draft, tuple[Finding, ...]]:
    """Return a document of some data before it is made, and what was found on the way.

    ``overrides`` are ``key=value`` settings that replace fields of the data.

    Raises:
        DataError: the data cannot become a document.
        UsageError: a named file is not there.
    """
    from vanban.documents.naming import type_in

    read = _read(data, overrides)
    draft, composition = _composed(read, type_in(read), None)
    return draft, composition.findings


def fitted(product: Product, data: Path) -> Product:
    """Return a document of some data with a page less, where its regime leaves room for that."""
    from vanban.fitting.fit import save_page

    made = save_page(product.document, product.layout, str(data))
    findings = (*product.findings, *made.findings)
    is_fitted = made.document is not product.document
    origin = replace(product.origin, is_fitted=is_fitted) if product.origin else None
    return replace(product, document=made.document, findings=findings, origin=origin)


def recorded(product: Product, embedding: Embedding | None = None) -> Product:
    """Return a document with the record of how it was made in it, and what is to be kept.

    Args:
        product: the document, in its final shape.
        embedding: what of the data and the template travels in the file, if anything.

    Raises:
        UsageError: a field is named to travel that need not be named.
    """
    from vanban.documents.recording import Embedding, record_of

    if product.origin is None:
        return product
    made = record_of(product.document, product.origin, embedding or Embedding())
    return replace(product, document=made.document, seen=made.seen, kept=made.kept)


def types() -> tuple[TypeInfo, ...]:
    """Return every document type that can be made."""
    from vanban.documents.document_type import document_types

    return tuple(TypeInfo(each.slug, each.label, each.description) for each in document_types())


def fields(slug: str) -> tuple[FieldInfo, ...]:
    """Return what the data of a type may say, field by field.

    Raises:
        UsageError: no such type; the error names the nearest.
    """
    from vanban.reading.describe import fields as describe

    return describe(_model(slug))


def json_schema(slug: str) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a type's data, with Vietnamese keys.

    Raises:
        UsageError: no such type.
    """
    from vanban.reading.describe import json_schema as schema

    return schema(_model(slug))


def sample(slug: str) -> str:
    """Return a commented data file to begin with: of a type, or ``co-quan`` for a profile.

    Raises:
        UsageError: no such type.
    """
    from vanban.anatomy.agency import SAMPLE, SLUG, Agency
    from vanban.documents.document_type import named
    from vanban.reading.sample import commented

    if slug == SLUG:
        return commented(Agency, SAMPLE)
    document_type = named(slug)
    return commented(document_type.model, document_type.sample)


def form(slug: str, data: Path | None = None, *, blank: bool = False) -> bytes:
    """Return a workbook to fill in with Excel: with the sample, with a data file's values, blank.

    Raises:
        UsageError: no such type, no such file.
        DataError: the data cannot be read, or do not fit into a form.
    """
    from vanban.documents.form import form_of

    return form_of(slug, data, blank=blank)


def sample_context(slug: str) -> Context:
    """Return what the template of a type is given when its first data file is made.

    Raises:
        UsageError: no such type.
    """
    from vanban.documents.document_type import named
    from vanban.reading.source import source_from_text

    document_type = named(slug)
    source = source_from_text(sample(slug), f"{slug}.yaml", "yaml")
    return _composed(source, document_type, None)[1].context


def templates(folder: Path | None = None) -> tuple[Path, ...]:
    """Return the templates of a folder, or the shipped ones.

    Raises:
        UsageError: the folder is not there.
    """
    from vanban.rendering.template_files import list_templates

    return list_templates(folder)


def export_template(slug: str, regime: str = "nd30_2020") -> bytes:
    """Return the shipped template of a type, for an agency to make its own.

    Raises:
        UsageError: no such type.
        TemplateError: the regime has no template of this type.
    """
    from vanban.documents.document_type import named
    from vanban.rendering.template_files import find_template

    return find_template(named(slug).slug, regime).read_bytes()


def _model(slug: str) -> type[Data]:
    from vanban.anatomy.agency import SLUG, Agency
    from vanban.documents.document_type import named

    return Agency if slug == SLUG else named(slug).model


def _read(path: Path, overrides: Sequence[str]) -> Source:
    from vanban.anatomy.agency import Agency
    from vanban.reading.overrides import apply
    from vanban.reading.profile import with_profile
    from vanban.reading.source import read_source

    return with_profile(apply(read_source(path), overrides), Agency)


def _composed(
    read: Source, document_type: DocumentType, regime: str | None
) -> tuple[Draft, Composition]:
    """Return a document composed, with everything that was found from the reading on."""
    from vanban.documents.setting import setting_of
    from vanban.reading.files import with_files
    from vanban.reading.validate import labelled
    from vanban.regimes.clauses import in_regime

    source = labelled(with_files(read, document_type.model), document_type.model)
    document = _model_of(source, document_type)
    setting, unsettled = setting_of(document, document_type, source, regime)
    draft = _draft(document, source, setting, document_type)
    made = document_type.compose(draft)
    findings = in_regime((*source.findings, *made.findings), draft.layout.id)
    return draft, replace(made, findings=(*unsettled, *findings))


def _model_of(source: Source, document_type: DocumentType) -> AdministrativeDocument:
    """Return the data as the type's model; faults of the body are told with the others."""
    from vanban.anatomy.document import body_findings
    from vanban.anatomy.past import is_past, lenient
    from vanban.reading.validate import read_model

    model = document_type.model
    try:
        return read_model(source, lenient(model) if is_past(source) else model)
    except DataError as error:
        raise DataError(*error.findings, *body_findings(source)) from error


def _stop_at_errors(findings: Sequence[Finding]) -> None:
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise DataError(*findings)


def _draft(
    document: AdministrativeDocument, source: Source, setting: Setting, document_type: DocumentType
) -> Draft:
    from vanban.anatomy.composition import Draft

    kind = document_type
    return Draft(
        document, source, setting, kind.title, kind.abbreviation, kind.numbered, kind.dated
    )
