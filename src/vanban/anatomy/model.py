"""What every administrative document says of itself (các thành phần thể thức)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from vanban.anatomy.addressed import NOT_ADDRESSED
from vanban.anatomy.annex_model import AnnexRecord, Medium
from vanban.anatomy.bases import BasisForm
from vanban.anatomy.issuers import JointIssuer
from vanban.anatomy.marks import Circulation, Contact, Urgency
from vanban.anatomy.printed_lines import PrintedLines
from vanban.anatomy.signatory import CoSignatory, Signatory
from vanban.anatomy.sizes import Sizes
from vanban.anatomy.stage import DraftMark, Stage
from vanban.diagnostics import Finding
from vanban.formatting.date_reading import read_date
from vanban.reading.model import Data, Lines, Marked, MarkedText, OneOrMany, Parsed
from vanban.vocabulary.dates import PartialDate

BodyText = Annotated[Any, Marked(), Lines()]
IssueDate = Annotated[PartialDate, Parsed(read_date)]


class AdministrativeDocument(Data):
    """An administrative document (văn bản hành chính), Decree 30/2020, Article 8."""

    refusals: ClassVar[Mapping[str, Finding]] = NOT_ADDRESSED
    plurals: ClassVar[Mapping[str, str]] = {"người ký": "các người ký"}
    signed_by: ClassVar[str] = "các người ký"
    """The field in which a clerk names several who sign; a type may make them from its own."""

    document_type: str = Field(
        title="loại văn bản", description="tên loại văn bản cần làm", examples=["kế hoạch"]
    )
    profile: str = Field(
        "",
        title="thông tin cơ quan",
        description="tệp ghi sẵn tên cơ quan, địa danh, người ký… dùng chung cho nhiều văn bản",
        examples=["co-quan.yaml"],
    )
    regime: str = Field(
        "",
        title="chế độ",
        description="để trống: chọn theo ngày ban hành; hoặc mã chế độ muốn dùng",
        examples=["nd30_2020"],
    )
    templates: str = Field(
        "",
        title="thư mục mẫu",
        description="thư mục mẫu Word riêng của cơ quan, nếu có",
        examples=["mau-rieng"],
    )
    store: str = Field(
        "",
        title="kho lưu",
        description=(
            "thư mục giữ dữ liệu và mẫu của văn bản đã tạo, để tạo lại được đúng bản ấy;"
            " để trống: thư mục .vanban cạnh văn bản"
        ),
        examples=["kho-luu"],
    )
    sizes: Sizes = Field(
        Sizes.USUAL,
        title="cỡ chữ",
        description="cỡ chữ của quốc hiệu, tiêu ngữ, địa danh và ngày tháng",
    )
    stage: Stage = Field(
        Stage.SUBMITTED,
        title="giai đoạn",
        description=(
            "dự thảo: in dấu DỰ THẢO; trình ký: số, ngày chưa có thì chừa chỗ điền bút;"
            " phát hành: phải đủ số, ngày, người ký; nhập: làm lại từ văn bản cũ, thiếu gì để thiếu"
        ),
    )
    draft_mark: DraftMark = Field(
        DraftMark(),
        title="dự thảo",
        description="lần và ngày của bản dự thảo, in ở dấu DỰ THẢO khi giai đoạn là dự thảo, nhập",
        examples=[{"lần": "2", "ngày": "05/01/2026"}],
    )
    is_marked_again: bool = Field(
        default=True,
        title="dấu tái lập",
        description=(
            "giai đoạn nhập: ở chân trang in “Bản tái lập từ dữ liệu; không thay thế bản gốc”;"
            " không: không in dòng ấy"
        ),
        examples=["không"],
    )
    national_name: bool | None = Field(
        None,
        title="quốc hiệu",
        description=(
            "giai đoạn nhập: có in Quốc hiệu, Tiêu ngữ hay không; để trống: in khi bản gốc có tên"
            " cơ quan, số, địa danh hoặc ngày tháng"
        ),
        examples=["không"],
    )
    party_name: str = Field(
        "",
        title="tiêu đề Đảng",
        description="giai đoạn nhập: văn bản của Đảng in dòng này ở chỗ của Quốc hiệu",
        examples=["ĐẢNG CỘNG SẢN VIỆT NAM"],
    )
    parent_agency: PrintedLines = Field(
        (),
        title="cơ quan chủ quản",
        description="cơ quan cấp trên trực tiếp, in phía trên, chữ không đậm; mỗi dòng một mục",
        examples=[["UBND HUYỆN BA TƠ"]],
    )
    issuing_agency: PrintedLines = Field(
        title="cơ quan ban hành",
        description="tên cơ quan ban hành, in đậm; mỗi dòng một mục, nhiều nhất bốn dòng",
        examples=[["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]],
        min_length=1,
        max_length=4,
    )
    agency_abbreviation: str = Field(
        "",
        title="chữ viết tắt cơ quan",
        description="dùng để lập ký hiệu khi không ghi ký hiệu",
        examples=["UBND"],
    )
    joint_issuers: tuple[JointIssuer, ...] = Field(
        (),
        title="cơ quan cùng ban hành",
        description=(
            "khi hai hoặc ba cơ quan cùng ban hành: các cơ quan khác, mỗi cơ quan một mục;"
            " tên in xếp dưới tên cơ quan thứ nhất"
        ),
        examples=[[{"cơ quan ban hành": ["SỞ TÀI CHÍNH"], "chữ viết tắt cơ quan": "STC"}]],
        max_length=2,
    )
    is_numbered: bool | None = Field(
        None,
        title="đánh số",
        description="có in dòng số, ký hiệu hay không; để trống: theo thông lệ của loại văn bản",
        examples=["có"],
    )
    agency_in_sentence: str = Field(
        "",
        title="tên cơ quan trong câu",
        description=(
            "tên cơ quan ban hành viết thường, như trong dòng “(Kèm theo …)”;"
            " để trống thì lập từ tên in hoa"
        ),
        examples=["Ủy ban nhân dân huyện Ba Tơ"],
    )
    medium: Medium = Field(
        Medium.PAPER,
        title="hình thức văn bản",
        description=(
            "giấy: dòng “(Kèm theo …)” của phụ lục điền số, ngày đã biết;"
            " điện tử: để trống số, ngày ở dòng ấy"
        ),
    )
    number: str = Field(
        "", title="số", description="số văn bản; để trống thì chừa chỗ điền bút", examples=["19"]
    )
    symbol: str = Field(
        "",
        title="ký hiệu",
        description="chữ viết tắt loại văn bản và cơ quan",
        examples=["KH-UBND"],
    )
    place_of_issue: str = Field(
        "", title="địa danh", description="nơi cơ quan đóng trụ sở", examples=["Ba Tơ"]
    )
    issued_on: IssueDate = Field(
        PartialDate(),
        title="ngày ban hành",
        description=(
            "ngày ban hành; phần chưa biết để trống: “26/01/2021”, “tháng 01 năm 2026”, “năm 2021”"
        ),
        examples=["26/01/2021"],
    )
    urgency: Urgency | None = Field(
        None, title="độ khẩn", description="in dấu độ khẩn, chữ đỏ, dưới số và ký hiệu"
    )
    circulation: Circulation | None = Field(
        None, title="phạm vi lưu hành", description="in chỉ dẫn lưu hành, dưới địa danh, ngày tháng"
    )
    contact: Contact = Field(
        Contact(),
        title="liên hệ",
        description="địa chỉ, điện thoại… của cơ quan, in ở chân trang thứ nhất; không cần thì bỏ",
        examples=[{"địa chỉ": "thị trấn Ba Tơ, huyện Ba Tơ", "điện thoại": "(0255) 3863 222"}],
    )
    printed_title: str = Field(
        "",
        title="tên loại in",
        description=(
            "tên loại như in trên văn bản, khi khác “loại văn bản”; giai đoạn nhập ghi “không” nếu"
            " bản gốc không in tên loại"
        ),
        examples=["KẾ HOẠCH LIÊN TỊCH"],
    )
    subject: str = Field(
        title="trích yếu",
        description="một câu ngắn nói nội dung văn bản, không có dấu chấm cuối câu",
        examples=["Phát động phong trào thi đua năm 2026"],
    )
    legal_bases: tuple[MarkedText, ...] = Field(
        (),
        title="căn cứ",
        description="mỗi căn cứ một mục; dấu chấm phẩy và dấu chấm cuối được thêm khi thiếu",
        examples=[["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]],
    )
    basis_form: BasisForm = Field(
        BasisForm.LINES,
        title="cách nêu căn cứ",
        description=(
            "dòng căn cứ: mỗi căn cứ một dòng chữ nghiêng; câu thực hiện: gộp thành một câu"
            " “Thực hiện …; …, …” mở đầu nội dung"
        ),
    )
    body: BodyText = Field(
        title="nội dung",
        description=(
            "toàn bộ phần nội dung: mỗi dòng một đoạn, đánh số như khi viết tay (I., 1., a), -)"
        ),
        examples=["I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao chất lượng phong trào thi đua./."],
    )
    notes: dict[str, MarkedText] = Field(
        {},
        title="chú thích",
        description="chú thích cuối trang; trong nội dung ghi [^1] ở chỗ cần chú thích",
        examples=[{"1": "Theo Nghị quyết số 04/2020/NQ-HĐND."}],
    )
    annexes: tuple[AnnexRecord, ...] = Field(
        (),
        title="phụ lục",
        description=(
            "mỗi phụ lục một bản ghi, in ở trang riêng sau chữ ký;"
            " từ hai phụ lục trở lên được đánh số La Mã"
        ),
    )
    recipients: tuple[MarkedText, ...] = Field(
        (),
        title="nơi nhận",
        description=(
            "mỗi nơi nhận một mục, mục cuối là Lưu; “nhóm: tên” đưa cả một nhóm nơi nhận vào"
        ),
        examples=[["UBND tỉnh", "nhóm: lãnh đạo", "Lưu: VT, PNV (02)."]],
    )
    recipient_groups: dict[str, tuple[MarkedText, ...]] = Field(
        {},
        title="nhóm nơi nhận",
        description="các nhóm nơi nhận hay dùng, thường ghi trong tệp thông tin cơ quan",
        examples=[{"lãnh đạo": ["TT Huyện ủy", "TT HĐND huyện"]}],
    )
    unit_table: str = Field(
        "",
        title="bảng đơn vị",
        description="tệp bảng các đơn vị hành chính theo thời gian, để soát tên đơn vị",
        examples=["don-vi.csv"],
    )
    drafter_mark: str = Field(
        "",
        title="ký hiệu người soạn thảo",
        description="ký hiệu người soạn thảo và số lượng bản phát hành, in dưới nơi nhận, nếu cần",
        examples=["PL.(300)"],
    )
    signatory: Signatory | None = Field(
        None, title="người ký", description="ai ký và với chức vụ gì; chưa rõ thì để trống"
    )
    signatories: tuple[CoSignatory, ...] = Field(
        (),
        title="các người ký",
        description="khi nhiều người cùng ký, thay mục “người ký”: từ trái sang phải",
        examples=[
            [
                {"chức vụ": "THƯ KÝ", "họ và tên": "Nguyễn Văn A"},
                {"chức vụ": "CHỦ TỌA", "họ và tên": "Trần Thị B"},
            ]
        ],
    )


class AddressedDocument(AdministrativeDocument):
    """A document sent to someone by name (văn bản có Kính gửi).

    A proposal (tờ trình), a report to a higher body; Decree 30/2020, Appendix
    I, Part I, II.9b. ``needs_addressees`` tells whether it is one always.
    """

    refusals: ClassVar[Mapping[str, Finding]] = {}
    needs_addressees: ClassVar[bool] = False

    addressees: Annotated[tuple[MarkedText, ...], OneOrMany()] = Field(
        (),
        title="kính gửi",
        description="cơ quan, cá nhân trực tiếp giải quyết công việc; mỗi nơi một mục",
        examples=[["Sở Nội vụ (qua Ban Thi đua - Khen thưởng)"]],
    )
