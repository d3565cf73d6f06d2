from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.fitting.conftest import plain
from vanban.fitting.sheet import Plan, apply, sheet_of
from vanban.law.requirements import requirements
from vanban.ooxml.archive import read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import every, find, get, parse
from vanban.pipeline import export_template
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from tests.unit.fitting.conftest import Pack

LAW = requirements(regime_data("nd30_2020", "parameters"))


@pytest.fixture
def plan_template() -> WordPackage:
    return WordPackage(read_members(export_template("ke-hoach")))


def test_the_sheet_of_a_template_is_what_the_law_was_built_into(plan_template: WordPackage) -> None:
    sheet = sheet_of(plan_template)
    assert (sheet.spacing, sheet.line, sheet.size, sheet.has_styles) == (6, 1.1, 14, True)
    assert {side: round(width) for side, width in sheet.margins.items()} == {
        "top": 20,
        "bottom": 20,
        "left": 30,
        "right": 20,
    }


def test_spaces_are_lowered_and_never_raised(pack: Pack) -> None:
    package = pack(plain("a"))
    apply(package, Plan(spacing=3, line=1.0), LAW)
    sheet = sheet_of(package)
    assert (sheet.spacing, sheet.line) == (3, 1)
    apply(package, Plan(spacing=9, line=1.3), LAW)
    assert sheet_of(package) == sheet


def test_margins_are_set_on_pages_that_stand_upright_alone(pack: Pack) -> None:
    lying = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:right="1134"/>'
    package = pack(f"{lying}</w:sectPr></w:pPr></w:p>")
    apply(package, Plan(margins={"right": 15}), LAW)
    margins = [get(each, "w:right") for each in every(package.root(package.main), "w:pgMar")]
    assert margins == ["1134", "850"]


def test_the_small_set_of_sizes_is_set_as_its_own_template_has_it(
    plan_template: WordPackage,
) -> None:
    from vanban.rendering.template_files import find_template

    apply(plan_template, Plan(sizes="12/13/13"), LAW)
    small = find_template("ke-hoach", "nd30_2020", sizes="12/13/13").read_bytes()
    wanted = _looks(WordPackage(read_members(small)))
    assert _looks(plan_template) == wanted


def _looks(package: WordPackage) -> dict[str, tuple[float, str]]:
    """Return the size, and the indent of the first line, of every style that the law names."""
    styles = Styles(package.root(package.related("styles")[0]))
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    found = {}
    for name in (style for row in LAW.values() for style in row.styles):
        if identifier := styles.id_of(name):
            text = f'<w:p {w}><w:pPr><w:pStyle w:val="{identifier}"/></w:pPr></w:p>'
            paragraph = parse(text.encode())
            indent = find(
                next(
                    each
                    for each in every(styles.root, "w:style")
                    if get(each, "w:styleId") == identifier
                ),
                "w:pPr",
                "w:ind",
            )
            found[name] = (styles.look(None, paragraph).size, get(indent, "w:firstLine"))
    return found
