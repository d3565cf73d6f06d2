"""A pledge from its data to its text: parties, targets of a plan, witnesses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban import pipeline
from vanban.diagnostics import DataError
from vanban.structure.text import text_of

EXAMPLES = Path(__file__).parents[4] / "examples"
SEED = EXAMPLES / "ba-to-2021"


@pytest.fixture
def pledge() -> dict[str, Any]:
    return {
        "loại văn bản": "giao ước thi đua",
        "cụm khối": "Cụm thi đua số 2",
        "địa danh": "Ba Vinh",
        "ngày ban hành": "05/02/2021",
        "trích yếu": "Năm 2021",
        "nội dung": "{{ số_bên | hai_chữ_số }} đơn vị thuộc {{ cụm_khối }} giao ước thi đua./.",
        "các bên": [
            {"tên đơn vị": "UBND xã Ba Vinh", "chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Văn An"},
            {"tên đơn vị": "UBND xã Ba Điền", "chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Thị Bình"},
        ],
    }


def made(folder: Path, data: dict[str, Any]) -> pipeline.Product:
    file = folder / "giao-uoc.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return pipeline.produce(file)


def refused(folder: Path, data: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(DataError) as caught:
        made(folder, data)
    return [(each.code, each.place.path) for each in caught.value.findings]


def test_the_example_is_made_without_a_finding() -> None:
    product = pipeline.produce(SEED / "giao-uoc-thi-dua.yaml")
    assert product.findings == ()
    text = text_of(product.document)
    assert "06 xã thuộc Cụm thi đua số 2 huyện Ba Tơ" in text
    assert "| 3 | Tỷ lệ tham gia bảo hiểm y tế toàn dân | % | 98 |" in text


@pytest.mark.parametrize("place", ["xa-ba-to-2026", "truong-ba-trang-2026"])
def test_the_pledges_of_a_commune_and_a_school_are_made_without_a_finding(place: str) -> None:
    assert pipeline.produce(EXAMPLES / place / "giao-uoc-thi-dua.yaml").findings == ()


def test_the_sample_is_made_without_a_finding(tmp_path: Path) -> None:
    file = tmp_path / "giao-uoc.yaml"
    file.write_text(pipeline.sample("giao-uoc-thi-dua"), encoding="utf-8")
    assert pipeline.produce(file).findings == ()


def test_a_pledge_has_no_number_unless_it_is_asked_for(
    tmp_path: Path, pledge: dict[str, Any]
) -> None:
    assert "Số:" not in text_of(made(tmp_path, pledge).document)
    asked = pledge | {"đánh số": "có", "ký hiệu": "GƯ-CTĐ2"}
    assert "/GƯ-CTĐ2" in text_of(made(tmp_path, asked).document)


def test_it_needs_no_recipients_and_may_have_some(tmp_path: Path, pledge: dict[str, Any]) -> None:
    without = made(tmp_path, pledge)
    assert without.findings == ()
    assert "Nơi nhận" not in text_of(without.document)
    text = text_of(made(tmp_path, pledge | {"nơi nhận": ["Các xã", "Lưu: VT."]}).document)
    assert "Nơi nhận:\n- Các xã;\n- Lưu: VT." in text


def test_recipients_stand_below_whoever_signs_last(tmp_path: Path, pledge: dict[str, Any]) -> None:
    witness = {"tên đơn vị": "Phòng Nội vụ", "chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Lê Văn C"}
    data = pledge | {"nơi nhận": ["Lưu: VT."], "chứng kiến": [witness]}
    text = text_of(made(tmp_path, data).document)
    order = ["Phạm Thị Bình", "CHỨNG KIẾN", "PHÒNG NỘI VỤ", "Lê Văn C", "Nơi nhận:"]
    assert [text.index(each) for each in order] == sorted(text.index(each) for each in order)
    assert text.count("Nơi nhận:") == 1


def test_the_signatory_of_a_profile_does_not_sign(tmp_path: Path, pledge: dict[str, Any]) -> None:
    data = pledge | {"người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Không Phải Tôi"}}
    assert "Không Phải Tôi" not in text_of(made(tmp_path, data).document)


def test_one_party_makes_no_pledge(tmp_path: Path, pledge: dict[str, Any]) -> None:
    alone = pledge | {"các bên": pledge["các bên"][:1]}
    assert [path for _, path in refused(tmp_path, alone)] == ["các bên"]


def test_somebody_must_head_the_page(tmp_path: Path, pledge: dict[str, Any]) -> None:
    del pledge["cụm khối"]
    pledge["nội dung"] = "Hai bên giao ước thi đua./."
    assert refused(tmp_path, pledge) == [("D576", "cụm khối")]
    agency = pledge | {"cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"]}
    assert made(tmp_path, agency).findings == ()


def test_an_unknown_target_and_a_wrong_wording_are_told_at_their_places(
    tmp_path: Path, pledge: dict[str, Any]
) -> None:
    plan = str(SEED / "ke-hoach.yaml")
    wrong = pledge | {
        "kế hoạch": plan,
        "mã chỉ tiêu": ["hộ-nghèo", "nước-xạch"],
        "diễn đạt chỉ tiêu": ["Tỷ lệ {hộ-ngèo}"],
        "nội dung": "Giao ước:\n{{ chỉ_tiêu | gạch_đầu_dòng }}",
    }
    found = refused(tmp_path, wrong)
    assert ("D503", "mã chỉ tiêu › mục 2") in found
    assert ("D303", "diễn đạt chỉ tiêu › mục 1") in found


def test_a_target_that_no_sentence_words_is_told_with_the_sentences(
    tmp_path: Path, pledge: dict[str, Any]
) -> None:
    data = pledge | {
        "kế hoạch": str(SEED / "ke-hoach.yaml"),
        "mã chỉ tiêu": ["hộ-nghèo", "nước-sạch"],
        "diễn đạt chỉ tiêu": ["hộ-nghèo"],
        "nội dung": "Giao ước:\n{{ chỉ_tiêu | gạch_đầu_dòng }}",
    }
    (finding,) = made(tmp_path, data).findings
    assert (finding.code, finding.place.path) == ("D312", "diễn đạt chỉ tiêu")


def test_the_parties_may_be_listed_in_the_text(tmp_path: Path, pledge: dict[str, Any]) -> None:
    pledge["nội dung"] = "Chúng tôi gồm:\n{{ các_bên | gạch_đầu_dòng }}\nThống nhất giao ước./."
    text = text_of(made(tmp_path, pledge).document)
    assert "- UBND xã Ba Vinh;\n- UBND xã Ba Điền.\n" in text


def test_what_stands_above_a_position_may_be_written_without_a_dash(
    tmp_path: Path, pledge: dict[str, Any]
) -> None:
    pledge["các bên"][1]["quyền hạn"] = "TM. BCH CÔNG ĐOÀN"
    text = text_of(made(tmp_path, pledge).document)
    assert "TM. BCH CÔNG ĐOÀN\nCHỦ TỊCH\nPhạm Thị Bình" in text
