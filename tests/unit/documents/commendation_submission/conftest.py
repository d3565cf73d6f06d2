"""A small submission to compose, changed by whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from vanban.anatomy.composition import Draft
from vanban.documents.commendation_submission.model import CommendationSubmission
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes
from vanban.vocabulary.dates import PartialDate

SUBMISSION = """
loại văn bản: tờ trình khen thưởng
cơ quan ban hành:
  - PHÒNG NỘI VỤ
ký hiệu: TTr-PNV
địa danh: Ba Tơ
ngày ban hành: 05/12/2021
trích yếu: Về việc đề nghị khen thưởng năm 2021
kính gửi: Chủ tịch Ủy ban nhân dân huyện Ba Tơ
người quyết định: Chủ tịch Ủy ban nhân dân huyện
thành tích chung: xuất sắc trong phong trào thi đua năm 2021
cá nhân:
  - họ và tên: Phạm Thị Hiên
    hình thức: Giấy khen
  - họ và tên: Phạm Văn Út
    hình thức: Giấy khen
nơi nhận:
  - Như trên
  - "Lưu: VT."
người ký:
  chức vụ: TRƯỞNG PHÒNG
  họ và tên: Nguyễn Văn A
"""

MakeDraft = Callable[..., Draft]


@pytest.fixture
def make_draft() -> MakeDraft:
    def make(year: int = 2021, month: int = 12, **changes: Any) -> Draft:
        source = labelled(source_from_text(SUBMISSION, "to-trinh.yaml", "yaml"), MODEL)
        date = PartialDate(year, month, 5)
        document = read_model(source, MODEL).model_copy(update={"issued_on": date, **changes})
        setting = surround(date, all_regimes(), place=source.place(("ngày ban hành",)))
        return Draft(document, source, setting, "TỜ TRÌNH", "TTr")

    return make


MODEL = CommendationSubmission
