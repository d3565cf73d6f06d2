"""An emulation pledge (giao ước thi đua)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="giao-uoc-thi-dua",
    label="giao ước thi đua",
    title="BẢN GIAO ƯỚC THI ĐUA",
    abbreviation="GƯTĐ",
    description="Giao ước thi đua của cụm, khối, hoặc giữa cơ quan và công đoàn",
    package=__name__,
    governed_by=("layout", "emulation"),
    numbered=False,
)
