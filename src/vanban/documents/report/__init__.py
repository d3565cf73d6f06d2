"""A report (báo cáo)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="bao-cao",
    label="báo cáo",
    title="BÁO CÁO",
    abbreviation="BC",
    description="Báo cáo kết quả phong trào thi đua: quý, 6 tháng, năm, học kỳ, đợt, 5 năm…",
    package=__name__,
    governed_by=("layout", "emulation"),
)
