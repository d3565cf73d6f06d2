from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import Field

from tests.unit.reading.conftest import SOUND, Paper, Signatory
from vanban.diagnostics import DataError
from vanban.reading.model import Data
from vanban.reading.overrides import apply
from vanban.reading.profile import with_profile
from vanban.reading.source import Source, read_source
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from pathlib import Path

POINTER = "thông tin cơ quan: co-quan.yaml\n"
PROFILE = """cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN MINH LONG
người ký:
  chức vụ: PHÓ CHỦ TỊCH
  họ và tên: Đinh Văn B
viết tắt: UBND
"""


class Agency(Data):
    """The facts of an agency (thông tin cơ quan)."""

    agency: tuple[str, ...] = Field((), title="cơ quan ban hành")
    abbreviation: str = Field("", title="viết tắt")
    signatory: Signatory | None = Field(None, title="người ký")


def without_agency(text: str) -> str:
    return text.replace("cơ quan ban hành:\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ\n", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "co-quan.yaml").write_text(PROFILE, encoding="utf-8")
    return tmp_path


def merged(folder: Path, text: str, model: type[Data] | None = None) -> Source:
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    return with_profile(read_source(folder / "a.yaml"), model)


def test_what_the_document_leaves_out_comes_from_the_profile(folder: Path) -> None:
    source = merged(folder, POINTER + without_agency(SOUND), Agency)
    paper = read_model(source, Paper)
    assert paper.agency == ("ỦY BAN NHÂN DÂN", "HUYỆN MINH LONG")
    assert paper.signatory.full_name == "Phạm Xuân Vinh"


def test_a_group_in_which_nothing_is_filled_in_comes_from_the_profile(folder: Path) -> None:
    text, _, _ = SOUND.partition("người ký:")
    source = merged(folder, f"{POINTER}{text}người ký:\n  chức vụ:\n  họ và tên:\n", Agency)
    assert read_model(source, Paper).signatory.full_name == "Đinh Văn B"


def test_places_point_to_the_file_in_which_a_value_stands(folder: Path) -> None:
    source = labelled(merged(folder, POINTER + without_agency(SOUND)), Paper)
    place = source.place(("cơ quan ban hành", 1))
    assert (place.file, place.line) == (str(folder / "co-quan.yaml"), 3)
    assert source.place(("trích yếu",)).file == str(folder / "a.yaml")


def test_a_blank_takes_the_profile_and_an_empty_list_does_not(folder: Path) -> None:
    text = POINTER + without_agency(SOUND)
    assert merged(folder, f"{text}cơ quan ban hành:\n").value["cơ quan ban hành"]
    paper = read_model(merged(folder, f"{text}agency:\n"), Paper)
    assert paper.agency == ("ỦY BAN NHÂN DÂN", "HUYỆN MINH LONG")
    assert merged(folder, f"{text}cơ quan ban hành: []\n").value["cơ quan ban hành"] == []


def test_the_english_name_in_the_document_goes_before_the_label_in_the_profile(
    folder: Path,
) -> None:
    text = POINTER + without_agency(SOUND) + "agency:\n  - MỘT\n"
    assert read_model(merged(folder, text), Paper).agency == ("MỘT",)


def test_without_a_pointer_nothing_changes(folder: Path) -> None:
    source = merged(folder, SOUND)
    assert source == read_source(folder / "a.yaml")
    assert merged(folder, f"thông tin cơ quan:\n{SOUND}").findings == ()


def test_a_profile_beside_the_data_is_found_by_a_windows_path_too(folder: Path) -> None:
    (folder / "chung").mkdir()
    (folder / "co-quan.yaml").rename(folder / "chung" / "co-quan.yaml")
    text = "thông tin cơ quan: chung\\co-quan.yaml\n" + without_agency(SOUND)
    assert read_model(merged(folder, text), Paper).agency[1] == "HUYỆN MINH LONG"


def test_a_missing_profile_is_told_at_its_place_with_the_nearest(folder: Path) -> None:
    source = merged(folder, "thông tin cơ quan: coquan.yaml\n" + without_agency(SOUND))
    with pytest.raises(DataError) as caught:
        read_model(source, Paper)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.line, finding.expected) == ("D221", 1, "co-quan.yaml")


def test_a_profile_within_a_profile_is_refused(folder: Path) -> None:
    (folder / "co-quan.yaml").write_text(PROFILE + "profile: khac.yaml\n", encoding="utf-8")
    source = merged(folder, POINTER + SOUND, Agency)
    assert [(each.code, each.place.line) for each in source.findings] == [("D222", 8)]
    assert source.findings[0].place.file == str(folder / "co-quan.yaml")


def test_what_is_wrong_in_the_profile_is_told_with_what_is_wrong_in_the_document(
    folder: Path,
) -> None:
    (folder / "co-quan.yaml").write_text("người ky:\nviết tắt: a: b\n", encoding="utf-8")
    text = POINTER + without_agency(SOUND).replace("trích yếu:", "trich yeu:")
    with pytest.raises(DataError) as caught:
        read_model(merged(folder, text, Agency), Paper)
    found = [(each.place.file.rsplit("/", 1)[-1], each.code) for each in caught.value.findings]
    assert sorted(found) == [
        ("a.yaml", "D201"),
        ("a.yaml", "D202"),
        ("co-quan.yaml", "D110"),
        ("co-quan.yaml", "D202"),
    ]


def test_a_profile_that_cannot_be_read_at_all_is_explained(folder: Path) -> None:
    (folder / "co-quan.yaml").write_bytes(b"PK\x03\x04")
    source = merged(folder, POINTER + SOUND)
    assert [each.code for each in source.findings] == ["D103"]


def test_the_command_line_may_name_another_profile(folder: Path) -> None:
    (folder / "khac.yaml").write_text(PROFILE.replace("MINH LONG", "TRÀ BỒNG"), encoding="utf-8")
    (folder / "a.yaml").write_text(POINTER + without_agency(SOUND), encoding="utf-8")
    source = apply(read_source(folder / "a.yaml"), ["thông tin cơ quan=khac.yaml"])
    assert read_model(with_profile(source), Paper).agency[1] == "HUYỆN TRÀ BỒNG"


@pytest.mark.parametrize("name", ["/etc/passwd", "co-quan.txt", "mẫu.docx", "co-quan"])
def test_only_a_data_file_is_opened_as_a_profile(tmp_path: Path, name: str) -> None:
    (tmp_path / "co-quan.txt").write_text("bí mật:1\n", encoding="utf-8")
    path = tmp_path / "ke-hoach.yaml"
    path.write_text(f"thông tin cơ quan: {name}\n{SOUND}", encoding="utf-8")
    source = with_profile(read_source(path), Agency)
    (finding,) = source.findings
    assert (finding.code, finding.place.line, finding.found) == ("D223", 1, name)
    assert ".yaml" in str(finding.hint)
