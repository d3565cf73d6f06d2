"""Any paper that has no type of its own: thông báo, quyết định, công văn… (văn bản)."""

from vanban.documents.document_type import DocumentType

DOCUMENT_TYPE = DocumentType(
    slug="van-ban",
    label="văn bản",
    title="",
    abbreviation="",
    description="Thông báo, quyết định, công văn, giấy mời, biên bản và mọi loại văn bản khác",
    package=__name__,
    is_general=True,
)
