"""Papers to be copied, and orders to copy them."""

from __future__ import annotations

from typing import Any, Protocol

import pytest

from vanban.copying.order import CopyOrder, order_of
from vanban.pipeline import produce
from vanban.reading.nodes import Record, planted
from vanban.reading.source import Source

DECISION = """\
loại văn bản: kế hoạch
giai đoạn: phát hành
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
số: 5
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 18/02/2021
trích yếu: Phát động phong trào thi đua năm 2021
nội dung: |
  Ủy ban nhân dân huyện phát động phong trào thi đua như sau:
  I. MỤC ĐÍCH
  1. Khơi dậy tinh thần thi đua.
  2. Hoàn thành nhiệm vụ[^1].
  II. NỘI DUNG
  1. Các xã:
  a) Giảm nghèo bền vững.
  b) Giữ gìn vệ sinh.
  | STT | Xã |
  |---|---|
  | 1 | Ba Trang |
  2. Các phòng, ban phối hợp.
  III. TỔ CHỨC THỰC HIỆN
  Phòng Nội vụ theo dõi việc thực hiện./.
chú thích:
  "1": Theo nghị quyết của Hội đồng nhân dân huyện.
nơi nhận:
  - UBND tỉnh
  - "Lưu: VT, PNV."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Xuân Vinh
"""
VALUES: dict[str, Any] = {
    "hình thức sao": "sao y",
    "số": "9",
    "ngày sao": "20/02/2021",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TRANG"],
    "chữ viết tắt cơ quan": "UBND",
    "địa danh": "Ba Trang",
    "nơi nhận": ["Các thôn", "Lưu: VT"],
    "người ký": {"quyền hạn": "KT. CHỦ TỊCH", "chức vụ": "Phó Chủ tịch", "họ và tên": "Lê Văn A"},
}


class MakeOrder(Protocol):
    def __call__(self, **changes: Any) -> CopyOrder: ...


def source_of(values: dict[str, Any]) -> Source:
    root = planted(values, "ban-sao.yaml")
    assert isinstance(root, Record)
    return Source("ban-sao.yaml", root)


@pytest.fixture
def order() -> MakeOrder:
    """Return an order; the names of changes have underscores for blanks."""

    def made(**changes: Any) -> CopyOrder:
        changed = {name.replace("_", " "): value for name, value in changes.items()}
        return order_of(source_of({**VALUES, **changed}))

    return made


@pytest.fixture(scope="session")
def paper(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return _made(tmp_path_factory)


@pytest.fixture(scope="session")
def short(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A paper with half a page left below it."""
    return _made(tmp_path_factory, "nội dung=Ủy ban nhân dân huyện phát động thi đua[^1]./.")


@pytest.fixture(scope="session")
def draft(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return _made(tmp_path_factory, "giai đoạn=dự thảo")


@pytest.fixture(scope="session")
def past(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A paper made again from data."""
    return _made(tmp_path_factory, "giai đoạn=nhập")


def _made(folders: pytest.TempPathFactory, *settings: str) -> bytes:
    data = folders.mktemp("sao") / "ke-hoach.yaml"
    data.write_text(DECISION, encoding="utf-8")
    return produce(data, overrides=settings).document
