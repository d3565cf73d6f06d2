"""A submission that proposes commendations (tờ trình khen thưởng)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="to-trinh-khen-thuong",
    label="tờ trình khen thưởng",
    title="TỜ TRÌNH",
    abbreviation="TTr",
    description="Tờ trình đề nghị khen thưởng, kèm danh sách tập thể, hộ gia đình, cá nhân",
    package=__name__,
    governed_by=("layout", "emulation"),
)
