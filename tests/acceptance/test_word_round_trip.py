"""Word files imported: our papers come back field by field, and those of others, however typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Struct
from msgspec.structs import asdict

from tests.conformity.papers import decision
from tests.conformity.renderings import by_hand
from tests.conformity.test_false_alarms import CASES
from vanban import pipeline
from vanban.documents.naming import type_in
from vanban.importing.accounting import account
from vanban.importing.data_file import data_file
from vanban.importing.opening import read
from vanban.recognition.recognise import recognise
from vanban.rendering.blocks import Table
from vanban.rendering.pieces import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tests.conformity.papers import Paper
    from vanban.rendering.context import Context

    Make = Callable[[], Paper]
    Build = Callable[[Paper], bytes]

EXAMPLES = Path(__file__).parents[2] / "examples"
PAPERS = [
    path
    for path in sorted(EXAMPLES.glob("*/*.yaml"))
    if "loại văn bản:" in path.read_text(encoding="utf-8")
]
NOT_ON_THE_PAGE = {
    "dấu_tái_lập",  # papers of old bear it, new ones do not
    "có_người_ký",  # only the way in which signatures are printed
    "kẻ_trích_yếu",  # measured by the letters, capitals are wider
    "liên_hệ",  # printed in letters (công văn) alone
    "khối_chữ_ký",
    "khối_chứng_kiến",  # witnesses come back among those who sign
}


def printed(path: Path) -> Context:
    source = pipeline._read(path, ())
    return pipeline._composed(source, type_in(source), None)[1].context


def plain(value: Any) -> Any:
    """Return a printed value as texts; bold is left out where a row is bold by its kind."""
    if isinstance(value, Runs):
        return "".join(
            f"_{piece.text}" if isinstance(piece, Run) and piece.italic else piece.text
            for piece in value.pieces
            if isinstance(piece, Run)
        ).replace("\u00a0", " ")
    if isinstance(value, str):
        return value.replace("\u00a0", " ")
    if isinstance(value, Table):
        return plain([*value.heading, *value.rows])
    if isinstance(value, Struct):
        return plain(asdict(value))
    return within(value)


def within(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return value


def differences(made: Any, again: Any, at: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield where two values differ; letters printed as capitals come back as capitals."""
    if isinstance(made, dict) and isinstance(again, dict):
        for key in made:
            yield from differences(made[key], again.get(key), f"{at}.{key}")
    elif isinstance(made, list) and isinstance(again, list) and len(made) == len(again):
        for number, (one, other) in enumerate(zip(made, again, strict=True)):
            yield from differences(one, other, f"{at}[{number}]")
    elif isinstance(made, str) and isinstance(again, str) and "phụ_lục" in at:
        if made.upper() != again.upper():
            yield at, made, again
    elif (made or None) != (again or None):
        yield at, made, again


def seen(context: Context, made: Context) -> Mapping[str, Any]:
    hidden = set(NOT_ON_THE_PAGE)
    hidden |= set() if made.values["có_số"] else {"ký_hiệu", "số"}
    hidden |= set() if made.values["có_ngày_tháng"] else {"ngày_ban_hành", "địa_danh_ngày_tháng"}
    return {key: plain(value) for key, value in context.values.items() if key not in hidden}


def data_of(document: bytes) -> dict[str, Any]:
    original = read(document, "ban-goc.docx")
    accounted = account(original, recognise(original))
    assert accounted.lost == ()
    return accounted.paper.data


def imported(document: bytes, folder: Path) -> Path:
    original = read(document, "ban-goc.docx")
    accounted = account(original, recognise(original))
    assert accounted.lost == ()
    path = folder / "du-lieu.yaml"
    path.write_text(data_file(accounted.paper.data, (), ()), encoding="utf-8")
    return path


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_printed_field_comes_back(path: Path, tmp_path: Path) -> None:
    made = printed(path)
    again = printed(imported(pipeline.produce(path).document, tmp_path))
    assert list(differences(seen(made, made), seen(again, made))) == []
    assert plain(made.notes) == plain(again.notes)


@pytest.mark.parametrize(("make", "build"), CASES, ids=lambda each: getattr(each, "__name__", ""))
def test_a_paper_says_the_same_by_whatever_means_it_was_typed(make: Make, build: Build) -> None:
    assert data_of(build(make())) == data_of(make().docx())


def test_a_paper_of_others_gives_up_its_fields() -> None:
    data = data_of(by_hand(decision()))
    assert data["cơ quan ban hành"] == ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]
    assert (data["số"], data["ký hiệu"]) == ("20", "QĐ-UBND")
    assert (data["địa danh"], data["ngày ban hành"]) == ("Ba Tơ", "05/02/2021")
    assert data["trích yếu"] == "Về việc khen thưởng phong trào thi đua"
    assert data["thẩm quyền ban hành"] == ["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ"]
    assert data["căn cứ"][0].startswith("Căn cứ Luật Tổ chức chính quyền địa phương")
    assert data["lời ban hành"] == "QUYẾT ĐỊNH:"
    assert data["nội dung"].startswith("Điều 1. Tặng giấy khen cho 02 cá nhân")
    assert data["nơi nhận"] == ["Như Điều 3;", "Lưu: VT, PNV."]
    assert data["người ký"] == {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Văn An"}


def test_those_who_sign_a_pledge_come_back_with_their_parties(tmp_path: Path) -> None:
    path = EXAMPLES / "ba-to-2021" / "giao-uoc-thi-dua.yaml"
    again = printed(imported(pipeline.produce(path).document, tmp_path))
    made = plain(printed(path).values["khối_chữ_ký"])["cells"]
    assert plain(again.values["khối_chữ_ký"])["cells"][: len(made)] == made
