"""The page about the law of a day says what the program does."""

from __future__ import annotations

import re
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tools.build_docs import ROOT
from vanban.cli import run
from vanban.pipeline import produce
from vanban.regimes import all_regimes
from vanban.rendering.template_files import find_template

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "che-do.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "examples" / "ba-to-2018"
ROW = re.compile(r"^\| (?:từ (\S+))(?: đến (\S+))? \| (.+?) \| (.+?) \|$", re.MULTILINE)
NAME = re.compile(r"(?<![\d/])\d{2,3}/\d{4}")


def day(typed: str) -> date:
    number, month, year = map(int, typed.split("/"))
    return date(year, month, number)


@pytest.mark.parametrize("row", ROW.findall(PAGE), ids=lambda row: row[0])
def test_each_row_names_the_layout_of_its_first_day(row: tuple[str, ...]) -> None:
    first = day(row[0])
    (layout,) = (
        each for each in all_regimes() if each.kind == "layout" and each.covers(first, first)
    )
    assert layout.name.startswith(row[2])


def test_every_emulation_law_of_the_page_is_known() -> None:
    known = " ".join(each.name for each in all_regimes())
    rows = ROW.findall(PAGE)
    assert rows
    assert all(name in known for row in rows for name in NAME.findall(row[3]))


def test_the_example_of_the_page_is_made_by_the_circular() -> None:
    made = produce(EXAMPLE / "ke-hoach.yaml")
    assert (made.layout, made.findings) == ("tt01_2011", ())


def test_the_table_of_the_page_is_one_that_a_document_can_name(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "vi-du")
    data = tmp_path / "vi-du" / "ke-hoach.yaml"
    blocks = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    block = next(each for each in blocks if "bảng" in each)
    data.write_text(data.read_text(encoding="utf-8") + block, encoding="utf-8")
    assert produce(data).findings == ()
    columns = re.findall(r"^\| ([^|]+) \| .* \|$", PAGE.partition("| cột |")[2], re.MULTILINE)
    head = (EXAMPLE / "don-vi.csv").read_text(encoding="utf-8").splitlines()[0]
    assert [each for each in columns if not set(each) <= set("- ")] == head.split(",")


@pytest.mark.parametrize("command", re.findall(r"^vanban (.+)$", PAGE, re.MULTILINE))
def test_what_the_page_tells_to_type_works(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shelf = tmp_path / "mau-rieng" / "tt01_2011"
    shelf.mkdir(parents=True)
    if " kiểm " in command:
        shutil.copy(find_template("ke-hoach", "tt01_2011"), shelf)
    monkeypatch.chdir(tmp_path)
    assert run(command.split()) == 0
    assert capsys.readouterr().out
