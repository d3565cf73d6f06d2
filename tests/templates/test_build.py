"""The templates in the repository are what their description builds, and open well in Word."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools.build_templates import REGIMES, SHIPPED, built
from tools.templates.body import LEVELS
from tools.templates.markup import NAMESPACES
from vanban.formatting.filters import filters
from vanban.outline.levels import Level
from vanban.rendering import compile_template

W = f"{{{NAMESPACES['w']}}}"
BUILT = {path.as_posix(): content for regime in REGIMES for path, content in built(regime)}
PLANS = ("nd30_2020/ke-hoach.docx", "nd30_2020/co-12-13-13/ke-hoach.docx")
MOST_BYTES = 15_000


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(path: str, name: str) -> ET.Element:
    return ET.fromstring(members(BUILT[path])[name])  # noqa: S314 - built a moment ago by us


def styles(path: str) -> dict[str, ET.Element]:
    found = part(path, "word/styles.xml").iter(f"{W}style")
    return {name.get(f"{W}val", ""): style for style in found for name in style.iter(f"{W}name")}


@pytest.mark.parametrize("path", sorted(BUILT))
def test_a_committed_template_is_what_its_description_builds_part_by_part(path: str) -> None:
    committed, fresh = members((SHIPPED / path).read_bytes()), members(BUILT[path])
    assert list(committed) == list(fresh)
    for name, content in fresh.items():
        assert committed[name] == content, f"{path}: {name}; run python -m tools.build_templates"


def test_every_committed_template_has_a_description() -> None:
    assert {file.relative_to(SHIPPED).as_posix() for file in SHIPPED.rglob("*.docx")} == set(BUILT)


def test_the_plan_is_built_in_both_sets_of_sizes() -> None:
    assert set(PLANS) <= set(BUILT)


def test_building_twice_gives_the_same_bytes() -> None:
    again = {path.as_posix(): content for regime in REGIMES for path, content in built(regime)}
    assert again == BUILT


def test_every_regime_has_templates_of_the_same_types_in_the_same_sizes() -> None:
    shelves = {
        regime: {path.removeprefix(regime) for path in BUILT if path.startswith(regime)}
        for regime in REGIMES
    }
    assert len(shelves) > 1
    assert all(shelf == shelves["nd30_2020"] for shelf in shelves.values())


@pytest.mark.parametrize("path", sorted(BUILT))
def test_all_of_a_template_can_be_compiled_so_that_making_a_paper_need_not_try(path: str) -> None:
    compile_template(BUILT[path], path, filters=filters(), is_proven=True).prove()


@pytest.mark.parametrize("path", sorted(BUILT))
def test_a_template_carries_only_what_it_needs(path: str) -> None:
    assert len(BUILT[path]) < MOST_BYTES


@pytest.mark.parametrize("path", sorted(BUILT))
def test_every_letter_is_times_new_roman_in_vietnamese(path: str) -> None:
    whole = b"".join(members(BUILT[path]).values()).decode()
    assert "Theme=" not in whole
    defaults = part(path, "word/styles.xml").find(f"{W}docDefaults")
    assert defaults is not None
    for name, slots in (
        ("rFonts", ("ascii", "hAnsi", "eastAsia", "cs")),
        ("lang", ("val", "eastAsia", "bidi")),
    ):
        (element,) = defaults.iter(f"{W}{name}")
        values = {element.get(f"{W}{slot}") for slot in slots}
        assert values == {"Times New Roman" if name == "rFonts" else "vi-VN"}
    assert whole.count("<w:rFonts ") == 1
    assert set(re.findall(r'<a:latin typeface="([^"]*)"', whole)) == {"Times New Roman"}


@pytest.mark.parametrize("path", sorted(BUILT))
def test_word_opens_it_in_its_present_mode(path: str) -> None:
    settings = members(BUILT[path])["word/settings.xml"].decode()
    assert '<w:zoom w:percent="100"/>' in settings
    assert re.search(r'w:name="compatibilityMode"[^>]* w:val="15"', settings)


@pytest.mark.parametrize("path", sorted(BUILT))
def test_the_style_gallery_shows_our_styles_and_no_others(path: str) -> None:
    shown = {name for name, style in styles(path).items() if style.find(f"{W}qFormat") is not None}
    assert shown
    assert all(name.startswith("VB ") for name in shown)
    assert {name for name in styles(path) if name.startswith("VB ")} == shown


@pytest.mark.parametrize("path", sorted(BUILT))
def test_no_style_name_holds_a_comma_which_word_takes_for_two_names(path: str) -> None:
    assert not [name for name in styles(path) if "," in name]


@pytest.mark.parametrize("path", sorted(BUILT))
def test_every_style_in_use_is_there(path: str) -> None:
    ids = {style.get(f"{W}styleId") for style in styles(path).values()}
    for name, content in members(BUILT[path]).items():
        used = set(re.findall(r'<w:(?:pStyle|basedOn|next) w:val="([^"]*)"', content.decode()))
        assert used <= ids, name


def test_there_is_a_sample_paragraph_for_every_level_of_the_outline() -> None:
    sampled = {level for level, _, _ in LEVELS}
    headed = {f"{Level.CLAUSE} có tiêu đề", f"{Level.DECIMAL} có tiêu đề"}
    headed |= {"tiêu đề", "chú dẫn bảng", "điều không tiêu đề"}
    assert sampled == {*Level} - {Level.TABLE} | headed
    assert "{{p đoạn.bảng }}" in members(BUILT[PLANS[0]])["word/document.xml"].decode()


@pytest.mark.parametrize("path", PLANS)
def test_the_row_of_the_signature_is_never_split_and_keeps_with_the_body(path: str) -> None:
    row = next(
        row
        for row in part(path, "word/document.xml").iter(f"{W}tr")
        if "{{ người_ký }}" in "".join(text.text or "" for text in row.iter(f"{W}t"))
    )
    assert row.find(f"{W}trPr/{W}cantSplit") is not None
    known = {style.get(f"{W}styleId"): style for style in styles(path).values()}
    for paragraph in row.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        assert style is not None
        name = style.get(f"{W}val")
        if name == "VBLenhMau":
            continue
        for switch in ("keepNext", "keepLines"):
            places = (paragraph, known[name])
            assert any(place.find(f"{W}pPr/{W}{switch}") is not None for place in places), name


def test_a_new_description_is_found_by_being_there() -> None:
    described = Path(__file__).parents[2] / "tools" / "templates" / "nd30_2020"
    stems = {file.stem.replace("_", "-") for file in described.glob("[a-z]*.py")}
    assert {Path(path).stem for path in BUILT} == stems
