"""The data of a person's emulation registration (phiếu đăng ký thi đua cá nhân)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from vanban.anatomy.model import AdministrativeDocument, BodyText
from vanban.emulation.nominees import BirthDate, Gender
from vanban.reading.model import MarkedText, Private


class PersonalRegistration(AdministrativeDocument):
    """A person's emulation registration (phiếu đăng ký thi đua cá nhân).

    The fields of the person are named as in ``Individual``, so that a unit's
    registration can gather the sheets.
    """

    asked_first: ClassVar[tuple[str, ...]] = (
        "document_type",
        "profile",
        "emulation_period",
        "full_name",
        "gender",
        "born_on",
        "position",
        "unit",
        "group",
        "emulation_title",
        "form",
        "initiative",
        "commitments",
        "issued_on",
    )
    """The people who fill in the form have nothing to do with the fields of the office."""

    emulation_period: str = Field(
        "",
        title="kỳ thi đua",
        description="năm hoặc năm học đăng ký; in dưới tên loại khi không có trích yếu",
        examples=["năm học 2025 - 2026"],
    )
    subject: str = Field(
        "",
        title="trích yếu",
        description="dòng dưới tên loại; để trống thì in kỳ thi đua",
        examples=["Năm học 2025 - 2026"],
    )
    full_name: str = Field(title="họ và tên", description="họ và tên", examples=["Phạm Thị Hiên"])
    gender: Gender | None = Field(None, title="giới tính", description="nam hoặc nữ")
    born_on: Annotated[BirthDate | None, Private()] = Field(
        None,
        title="ngày sinh",
        description="ngày, tháng, năm sinh; chỉ biết năm thì ghi năm",
        examples=["05/02/1985"],
    )
    position: str = Field("", title="chức vụ", description="chức vụ", examples=["Giáo viên"])
    unit: str = Field("", title="đơn vị", description="đơn vị công tác")
    group: str = Field(
        "",
        title="nhóm",
        description="tổ, bộ phận; bản đăng ký của đơn vị cộng theo nhóm này",
        examples=["Tổ Khoa học tự nhiên"],
    )
    emulation_title: str = Field(
        "",
        title="danh hiệu",
        description="danh hiệu thi đua đăng ký",
        examples=["Lao động tiên tiến"],
    )
    form: str = Field(
        "", title="hình thức", description="hình thức khen thưởng đăng ký", examples=["Giấy khen"]
    )
    initiative: str = Field(
        "", title="sáng kiến", description="tên sáng kiến, đề tài sẽ thực hiện, nếu có"
    )
    commitments: tuple[MarkedText, ...] = Field(
        (),
        title="nội dung đăng ký",
        description="mỗi nội dung một mục; trong bài ghi {{ nội_dung_đăng_ký | gạch_đầu_dòng }}",
        examples=[["Hoàn thành tốt nhiệm vụ được giao"]],
    )
    remark: str = Field("", title="ghi chú", description="điều cần nói thêm, không in trên phiếu")
    body: BodyText = Field(
        "",
        title="nội dung",
        description="lời văn riêng của phiếu; để trống thì kê các mục đã điền",
    )


MODEL = PersonalRegistration
