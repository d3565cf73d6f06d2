"""A plan (kế hoạch)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="ke-hoach",
    label="kế hoạch",
    title="KẾ HOẠCH",
    abbreviation="KH",
    description="Kế hoạch phát động phong trào thi đua và các kế hoạch khác",
    package=__name__,
    governed_by=("layout", "emulation"),
)
