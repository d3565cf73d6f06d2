"""The emulation registration of one person (phiếu đăng ký thi đua cá nhân)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="phieu-dang-ky-ca-nhan",
    label="phiếu đăng ký cá nhân",
    title="BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN",
    abbreviation="ĐKTĐ",
    description="Phiếu đăng ký thi đua của một người, có xác nhận của thủ trưởng đơn vị",
    package=__name__,
    governed_by=("layout", "emulation"),
    numbered=False,
)
