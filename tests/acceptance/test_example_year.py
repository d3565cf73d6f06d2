"""The example year: clean as it is, and every planted error found."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tools.year.building import FOLDER, files
from vanban.movement.crosscheck.crosschecking import crosscheck, read_all
from vanban.movement.eligibility.checking import check_movement
from vanban.movement.folder import open_movement

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def year(tmp_path: Path) -> Path:
    for name in ("phong-trao.yaml", "ke-hoach.yaml", "don-vi.xlsx"):
        shutil.copy(FOLDER / name, tmp_path / name)
    for name in ("khen-thuong", "dang-ky", "tho"):
        shutil.copytree(FOLDER / name, tmp_path / name)
    return tmp_path


def dossier(folder: Path) -> set[str]:
    papers, faults = read_all([folder / "khen-thuong"])
    assert faults == ()
    return {finding.code for finding in crosscheck(papers)}


def plant(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / "khen-thuong" / f"{name}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_committed_year_is_the_one_that_is_built() -> None:
    for name, content in files():
        assert (FOLDER / name).read_bytes() == content, name


def test_the_year_as_it_is_has_nothing_amiss(year: Path) -> None:
    papers, faults = read_all([year / "khen-thuong", year / "dang-ky"])
    assert faults == ()
    assert [str(finding.message) for finding in crosscheck(papers)] == []
    assert [str(finding.message) for finding in check_movement(open_movement(year))] == []


def listed(name: str, at: int) -> str:
    """Return a cell of the first individual's row of a list."""
    text = (FOLDER / "khen-thuong" / f"{name}.yaml").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if line.strip().startswith("| 21 |"))
    return row.split("|")[at].strip()


NAME, POST, UNIT, TITLE = (listed("bien-ban", at) for at in (2, 3, 4, 5))
PLANTED = {
    "a letter of a name in the minutes": ("bien-ban", f"{NAME} |", f"{NAME}h |", "X104"),
    "a tone of a name in the decision": ("quyet-dinh", "Phạm", "Phám", "X104"),
    "a post in the minutes": ("bien-ban", f"{NAME} | {POST}", f"{NAME} | Kế toán", "X105"),
    "a post in the decision": ("quyet-dinh", f"{NAME} | {POST}", f"{NAME} | Kế toán", "X105"),
    "a unit in the minutes": ("bien-ban", f"{POST} | {UNIT}", f"{POST} | Trường Ba Tơ", "X105"),
    "a title in the decision": (
        "quyet-dinh", f"{UNIT} | {TITLE}", f"{UNIT} | Giấy khen", "X105",
    ),
    "someone else in the decision": ("quyet-dinh", NAME, "Võ Hoàng Kỳ Nam", "X106"),
    "someone missing in the minutes": ("bien-ban", NAME, "Võ Hoàng Kỳ Nam", "X106"),
    "a count of collectives": ("bien-ban", "cho 12 tập thể", "cho 13 tập thể", "X107"),
    "a count of people": ("quyet-dinh", "cho 06 cá nhân", "cho 07 cá nhân", "X107"),
    "a count of households": ("quyet-dinh", "08 hộ gia đình", "09 hộ gia đình", "X107"),
    "the day of the minutes cited": ("to-trinh", "ngày 06/12/2021", "ngày 07/12/2021", "X102"),
    "the day of the proposal cited": ("quyet-dinh", "ngày 10/12/2021", "ngày 11/12/2021", "X102"),
    "the number of the proposal cited": ("quyet-dinh", "45/TTr-PNV", "54/TTr-PNV", "X103"),
    "a proposal before its minutes": (
        "to-trinh", "ngày ban hành: 10/12/2021", "ngày ban hành: 03/12/2021", "X108",
    ),
    "a decision before its proposal": (
        "quyet-dinh", "ngày ban hành: 20/12/2021", "ngày ban hành: 08/12/2021", "X108",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_disagreement_is_found(year: Path, what: str) -> None:
    name, old, new, code = PLANTED[what]
    plant(year, name, old, new)
    assert code in dossier(year)


def test_planted_together_they_are_all_found(year: Path) -> None:
    whats = [
        "a post in the minutes", "someone else in the decision", "a count of collectives",
        "the day of the minutes cited", "the number of the proposal cited",
    ]  # fmt: skip
    for what in whats:
        plant(year, *PLANTED[what][:3])
    assert {PLANTED[what][3] for what in whats} <= dossier(year)


UNFIT = {
    "too many emulation fighters": ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "M404"),
    "a decision too late": ("ngày ban hành: 20/12/2021", "ngày ban hành: 28/02/2022", "M407"),
    "a decision by a commune": ("  - HUYỆN BA TƠ", "  - XÃ BA CUNG", "M408"),
}


@pytest.mark.parametrize("what", ["a decision too late", "a decision by a commune"])
def test_an_unfit_decision_is_found(year: Path, what: str) -> None:
    old, new, code = UNFIT[what]
    plant(year, "quyet-dinh", old, new)
    assert code in {finding.code for finding in check_movement(open_movement(year))}


def test_who_did_not_register_is_found(year: Path) -> None:
    (year / "dang-ky" / "xa-Ba-Cung.yaml").unlink()
    codes = [finding.code for finding in check_movement(open_movement(year))]
    assert set(codes) == {"M401"}


def test_a_dossier_without_minutes_is_found(year: Path) -> None:
    (year / "khen-thuong" / "bien-ban.yaml").unlink()
    assert "M406" in {finding.code for finding in check_movement(open_movement(year))}
