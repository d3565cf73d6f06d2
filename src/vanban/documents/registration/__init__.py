"""The emulation registration of a unit (đăng ký thi đua)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="dang-ky-thi-dua",
    label="đăng ký thi đua",
    title="BẢN ĐĂNG KÝ THI ĐUA",
    abbreviation="ĐKTĐ",
    description="Đăng ký thi đua của đơn vị: chỉ tiêu, tập thể, cá nhân và danh hiệu",
    package=__name__,
    governed_by=("layout", "emulation"),
    numbered=False,
)
