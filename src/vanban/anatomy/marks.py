"""Marks on page one: urgency, circulation, draft, and the agency's address at its foot."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from vanban.anatomy.stage import Stage
from vanban.formatting.dates import short_date
from vanban.reading.model import Data, Private

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.rendering.context import Value


class Urgency(StrEnum):
    """How urgent a document is (độ khẩn); Decree 30/2020, Appendix I, Part I, III.2b.

    Circular 01/2011, Article 15, had ``TIMED`` too.
    """

    EXPRESS = "hỏa tốc"
    VERY_URGENT = "thượng khẩn"
    URGENT = "khẩn"
    TIMED = "hỏa tốc hẹn giờ"


class Circulation(StrEnum):
    """Who may keep a document (chỉ dẫn phạm vi lưu hành); Appendix I, Part I, III.2c.

    Circular 01/2011, Article 15, had ``AFTER_MEETING`` too.
    """

    RETURN = "xem xong trả lại"
    INTERNAL = "lưu hành nội bộ"
    AFTER_MEETING = "trả lại sau khi họp (hội nghị)"


class Contact(Data):
    """Where an agency is reached (ô số 13); Decree 30/2020, Appendix I, Part I, III.4."""

    address: str = Field(
        "",
        title="địa chỉ",
        description="địa chỉ trụ sở, in ở dòng đầu",
        examples=["Tổ dân phố Nam Hoàn Đồn, thị trấn Ba Tơ, huyện Ba Tơ"],
    )
    telephone: Annotated[str, Private()] = Field(
        "", title="điện thoại", description="in sau “ĐT:”", examples=["(0255) 3863 222"]
    )
    fax: Annotated[str, Private()] = Field(
        "", title="số fax", description="in sau “Fax:”", examples=["(0255) 3863 111"]
    )
    email: str = Field(
        "",
        title="thư điện tử",
        description="in sau “E-Mail:”",
        examples=["ubnd@bato.quangngai.gov.vn"],
    )
    website: str = Field(
        "",
        title="trang thông tin điện tử",
        description="in sau “Website:”",
        examples=["bato.quangngai.gov.vn"],
    )


def marks(draft: Draft) -> dict[str, Value]:
    """Return the marks as printed; what is not asked for is an empty text or list."""
    document = draft.data
    of_old = document.stage is Stage.IMPORTED and "draft_mark" in document.model_fields_set
    drafted = document.stage is Stage.DRAFT or of_old
    mark = document.draft_mark
    known = drafted and not mark.dated.is_blank
    return {
        "độ_khẩn": str(document.urgency or "").upper(),
        "chỉ_dẫn_lưu_hành": str(document.circulation or "").upper(),
        "dự_thảo_bên": str(mark.side) if drafted else "",
        "dấu_dự_thảo": _draft_mark(mark.iteration) if drafted else "",
        "ngày_dự_thảo": f"(ngày {short_date(mark.dated)})" if known else "",
        "liên_hệ": list(contact_lines(document.contact)),
    }


def contact_lines(contact: Contact) -> tuple[str, ...]:
    """Return the lines of the address, in the order of Appendix I, Part I, V, row 12."""
    rows = (
        (("", contact.address),),
        (("ĐT: ", contact.telephone), ("Fax: ", contact.fax)),
        (("E-Mail: ", contact.email), ("Website: ", contact.website)),
    )
    lines = (", ".join(name + text for name, text in row if text) for row in rows)
    return tuple(filter(None, lines))


def _draft_mark(turn: int | None) -> str:
    mark = str(Stage.DRAFT).upper()
    return f"{mark} LẦN {turn}" if turn else mark
