"""The first files of a movement's folder, for a clerk to fill in (lập thư mục phong trào)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.movement.folder import FILE
from vanban.movement.model import Duty, Unit
from vanban.reading.shapes import fields_of
from vanban.reading.sheets.table_writing import table_book
from vanban.reading.writing import entry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

UNITS: Final = "don-vi.xlsx"
GUIDE: Final = "DOC-TRUOC.txt"

_MOVEMENT: Final = """\
# Phong trào thi đua. Dòng bắt đầu bằng dấu # là ghi chú.

# (bắt buộc) tên phong trào
{name}

# tệp dữ liệu của kế hoạch phát động
kế hoạch: ke-hoach.yaml

# danh sách đơn vị: tệp Excel hoặc CSV, mỗi đơn vị một dòng
danh sách đơn vị: don-vi.xlsx

# Lịch nộp: sửa hạn theo kế hoạch; thêm bớt dòng tùy ý. Việc là: kế hoạch, đăng ký, giao ước,
# báo cáo (phải ghi kỳ), đề nghị khen thưởng. Thêm “cấp: xã” nếu chỉ các xã phải nộp.
lịch nộp:
  - việc: đăng ký
    hạn: 28/02/{year}
  - việc: giao ước
    hạn: 28/02/{year}
  - việc: báo cáo
    kỳ: quý I năm {year}
    hạn: 25/3/{year}
  - việc: báo cáo
    kỳ: 6 tháng đầu năm {year}
    hạn: 15/6/{year}
  - việc: báo cáo
    kỳ: năm {year}
    hạn: 15/12/{year}
  - việc: đề nghị khen thưởng
    hạn: 15/12/{year}
"""

_GUIDE: Final = """\
Thư mục của một phong trào thi đua. Mọi tệp ở đây mở được bằng Excel, Word hoặc trình soạn thảo.

phong-trao.yaml      tên phong trào, tệp kế hoạch, danh sách đơn vị, lịch nộp
don-vi.xlsx          danh sách đơn vị: mỗi đơn vị một dòng
ke-hoach.yaml        dữ liệu của kế hoạch phát động
ke-hoach-don-vi      kế hoạch cụ thể hóa của từng đơn vị
dang-ky              bản đăng ký thi đua của từng đơn vị
giao-uoc             bản giao ước thi đua
bao-cao              báo cáo; có thể chia thư mục theo kỳ, ví dụ bao-cao/quy-I-nam-2021
khen-thuong          tờ trình, biên bản, danh sách đề nghị khen thưởng

Văn bản để ở đúng thư mục là được: tệp dữ liệu (.yaml), phiếu Excel (.xlsx) hoặc tệp Word (.docx).
Xem ai đã nộp, ai còn thiếu, ai trễ:

    vanban phong-trào tình-hình THƯ-MỤC
"""


def first_files(name: str, year: int) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a new movement with their paths inside its folder.

    Args:
        name: what the movement is called.
        year: its year, for the days of the calendar.
    """
    yield (
        FILE,
        _MOVEMENT.format(name="\n".join(entry_lines("tên phong trào", name)), year=year).encode(),
    )
    headings = [field.label for field in fields_of(Unit)]
    yield UNITS, table_book("Danh sách đơn vị", headings, [])
    yield GUIDE, _GUIDE.encode()


def first_folders() -> tuple[str, ...]:
    """Return the folders of a new movement."""
    return tuple(task.folder for task in Duty)
