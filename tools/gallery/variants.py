"""Every shape in which the papers occur, as data: example and changes (biến thể)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.gallery import changes
from tools.gallery.changes import Change, set_to
from vanban.reading.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EXAMPLES = Path(__file__).parents[2] / "examples"
USUAL = "ba-to-2021"
TYPES = (
    *("ke-hoach", "dang-ky-thi-dua", "giao-uoc-thi-dua", "bao-cao", "to-trinh-khen-thuong"),
    *("quyet-dinh", "cong-van"),
)
SHEET = "phieu-dang-ky-ca-nhan"
"""The personal sheet, which has but one shape."""
OTHERS = (SHEET, "bien-ban", "giay-moi")
"""What is drawn as in its example alone."""
OLD = "nam-2018"
"""How the names of papers begin that were issued before Decree 30."""
OF_OLD = ("ba-to-2018",)
"""The folders of examples whose papers were issued before Decree 30."""
LONGEST = 40
"""Pages of the longest body."""


@dataclass(frozen=True)
class Variant:
    """One shape of one type (biến thể): the example it starts from, and what is changed."""

    slug: str
    name: str
    source: Path
    change: Change

    @property
    def data(self) -> Mapping[str, Any]:
        """Return the data of the variant, by the clerk's names."""
        return self.change(_as_typed(read_source(self.source).value))

    @property
    def is_old(self) -> bool:
        """Return whether the paper is from before Decree 30, by its shape or its example."""
        return self.name.startswith(OLD) or self.source.parent.name in OF_OLD


def _as_typed(data: dict[str, Any]) -> Mapping[str, Any]:
    """Return data whose recipients are texts, as a clerk types them: ``Lưu: VT, PNV.``."""
    listed = data.get("nơi nhận", [])
    texts = [
        ": ".join(next(iter(each.items()))) if isinstance(each, dict) else each for each in listed
    ]
    return {**data, "nơi nhận": texts} if listed else data


def variants() -> Iterator[Variant]:
    """Yield the variants of all types, those of one type together."""
    for slug in TYPES:
        if not (EXAMPLES / USUAL / f"{slug}.yaml").is_file():
            continue
        yield from _of_offices(slug)
        shapes = (*_heads(slug), *_feet(slug), *_lengths(slug), *_lists(slug), *_of_old())
        for name, change in shapes:
            yield Variant(slug, name, EXAMPLES / USUAL / f"{slug}.yaml", change)
    for slug in OTHERS:
        yield from _of_offices(slug)


def _of_offices(slug: str) -> Iterator[Variant]:
    """Yield the examples of each office: district, commune, school."""
    for source in sorted(EXAMPLES.glob(f"*/{slug}*.yaml")):
        yield Variant(slug, f"co-quan-{source.parent.name}-{source.stem}", source, set_to())


def _heads(slug: str) -> Iterator[tuple[str, Change]]:
    yield "khong-chu-quan", set_to(cơ_quan_chủ_quản=None)
    yield "co-chu-quan", set_to(cơ_quan_chủ_quản=["UBND HUYỆN BA TƠ"])
    yield "co-quan-ten-dai", set_to(cơ_quan_ban_hành=[changes.LONG_AGENCY])
    if slug != "giao-uoc-thi-dua":
        two = (("ỦY BAN MẶT TRẬN TỔ QUỐC", "VIỆT NAM HUYỆN"),)
        yield "hai-co-quan", changes.joined_by(*two)
        yield "ba-co-quan", changes.joined_by(*two, ("LIÊN ĐOÀN LAO ĐỘNG", "HUYỆN"))
    for lines, subject in changes.SUBJECTS.items():
        yield f"trich-yeu-{lines}-dong", set_to(trích_yếu=subject)
    yield "du-thao", set_to(giai_đoạn="dự thảo", dự_thảo={"lần": "2", "ngày": "05/01/2021"})
    yield "dau-khan", set_to(độ_khẩn="thượng khẩn", phạm_vi_lưu_hành="lưu hành nội bộ")
    yield "chan-trang", set_to(liên_hệ={"địa chỉ": "Thị trấn Ba Tơ", "điện thoại": "0255 3863 000"})


def _feet(slug: str) -> Iterator[tuple[str, Change]]:
    for capacity in changes.SIGNERS:
        yield f"ky-{capacity}", changes.signed(capacity)
    yield "hai-nguoi-ky", changes.signed_by_two()
    many = [f"Ủy ban nhân dân xã thứ {number}" for number in range(1, 25)]
    first = ["Như Điều 3"] if slug == "quyet-dinh" else []
    yield "25-noi-nhan", set_to(nơi_nhận=[*first, *many, "Lưu: VT, PNV (02)."])


def _lengths(slug: str) -> Iterator[tuple[str, Change]]:
    for pages in (1, 7, LONGEST):
        if slug != "giao-uoc-thi-dua" or pages < LONGEST:
            yield f"noi-dung-{pages}-trang", changes.as_long_as(pages)


def _of_old() -> Iterator[tuple[str, Change]]:
    """Yield papers of the years before Decree 30, which are set by the circular of 2011."""
    marks = {"độ_khẩn": "khẩn", "phạm_vi_lưu_hành": "xem xong trả lại"}
    contact = {"địa chỉ": "Thị trấn Ba Tơ", "điện thoại": "0255 3863 000"}
    row = "| 1 | Sơ kết phong trào thi đua | Phòng Nội vụ |"
    table = f"| TT | Việc | Đơn vị |\n|---|---|---|\n{row}"
    annex = {"tiêu đề": "Phân công nhiệm vụ", "nội dung": table}
    of_2018 = {"ngày_ban_hành": "15/01/2018"}
    yield f"{OLD}-dau-chan-trang", set_to(**of_2018, **marks, liên_hệ=contact)
    yield f"{OLD}-phu-luc", set_to(**of_2018, phụ_lục=[annex])
    yield f"{OLD}-co-nho", set_to(**of_2018, cỡ_chữ="12/13/13")


def _lists(slug: str) -> Iterator[tuple[str, Change]]:
    if slug == "giao-uoc-thi-dua":
        for count in (2, 6, 20, 30):
            yield f"{count}-ben", changes.with_parties(count)
    if slug in {"to-trinh-khen-thuong", "dang-ky-thi-dua"}:
        body = changes.LIST_ONLY if slug == "dang-ky-thi-dua" else None
        for count in (1, 30, 300):
            yield f"{count}-ca-nhan", changes.with_nominees(count, body=body)
