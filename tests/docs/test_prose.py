"""Links lead somewhere, tables are whole, pictures show what is made, words are the clerk's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tools.build_docs import ROOT
from tools.docs.pictures import SHOWN, all_pictures, fingerprint

if TYPE_CHECKING:
    from pathlib import Path

PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "templates_docx" / "README.md"]
)
FOR_CLERKS = [
    ROOT / "docs" / "huong-dan.md",
    ROOT / "docs" / "dau-trang.md",
    ROOT / "docs" / "phu-luc.md",
    ROOT / "templates_docx" / "README.md",
    *(ROOT / "docs" / "tham-khao" / f"{name}.md" for name in ("ke-hoach", "cho-dien", "bo-loc")),
]
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"```.*?^```|`[^`\n]+`|<!--.*?-->|\]\([^)]*\)", re.MULTILINE | re.DOTALL)
FOREIGN = re.compile(
    r"\b(?:YAML|JSON|XML|Jinja|Python|placeholder|profile|template|string|dict|list|key|value"
    r"|boolean|null|traceback|exception|parse|schema)\b",
    re.IGNORECASE,
)
SPLIT = re.compile(r": \[[^\"'\]\n]*,")
"""A list in brackets of which the items are not quoted: what a comma means is asked (D114)."""
LARGEST = 100_000


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if link.startswith("http"):
            continue
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_page_shows_a_list_in_brackets_that_is_refused(page: Path) -> None:
    shown = re.findall(
        r"```.*?^```|`[^`\n]+`", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert not [each for each in shown if SPLIT.search(each)]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_rows_of_a_table_have_as_many_cells_as_its_head(page: Path) -> None:
    wanted = 0
    prose = BLOCK.sub("", page.read_text(encoding="utf-8"))
    for line in prose.splitlines():
        cells = len(re.split(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        assert not (wanted and cells) or cells == wanted, line
        wanted = cells


def test_each_readme_links_the_other_from_its_first_line() -> None:
    english, vietnamese = (
        (ROOT / file).read_text(encoding="utf-8") for file in ("README.md", "README.vi.md")
    )
    assert "(README.vi.md)" in english.partition("\n")[0]
    assert "(README.md)" in vietnamese.partition("\n")[0]


@pytest.mark.parametrize("page", FOR_CLERKS, ids=name)
def test_clerks_read_their_own_words(page: Path) -> None:
    prose = CODE.sub("", page.read_text(encoding="utf-8"))
    assert FOREIGN.findall(prose) == []


def test_pictures_show_what_is_made_now() -> None:
    shown = 0
    for path, picture in all_pictures():
        with Image.open(path) as image:
            assert image.info[SHOWN] == fingerprint(picture), (
                f"{name(path)} is stale: python -m tools.build_docs --pictures"
            )
            assert image.width > 500
        assert path.stat().st_size < LARGEST
        shown += 1
    assert shown >= 5


def test_every_picture_in_the_tree_is_shown() -> None:
    made = {path for path, _ in all_pictures()}
    assert set((ROOT / "docs" / "pictures").glob("*.png")) == made
