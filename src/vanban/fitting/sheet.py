"""Changes of spaces, margins and sizes in a Word file, through its named styles (chỉnh trang)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from vanban.fitting.widening import shrink_rules, widen
from vanban.ooxml.areas import text_width
from vanban.ooxml.flow import flow
from vanban.ooxml.order import put
from vanban.ooxml.styles import Styles, twips
from vanban.ooxml.tree import clark, every, find, get, make

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.law.requirements import Requirement
    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.tree import Tree

BODY: Final = "VB Đoạn"
SMALL: Final = "12/13/13"
SIDES: Final = ("bottom", "top", "left", "right")
TWIPS_PER_MM: Final = 56.6929
_TWIPS: Final = 20
_SINGLE: Final = 240
_ASCENT: Final = 0.891
_LEVELLED: Final = {
    "VB Số và ký hiệu": "VB Địa danh và ngày tháng",
    "VB Nơi nhận": "VB Quyền hạn và chức vụ",
}
"""Lines that stand level with a larger one beside them, by the space above."""


class Plan(Struct, frozen=True):
    """What is to be changed (phương án): nothing where nothing is said.

    ``spacing`` is the space above a paragraph of the body in points, ``line``
    the line spacing, ``margins`` are widths in mm by side, ``sizes`` a set of
    sizes.
    """

    spacing: float | None = None
    line: float | None = None
    margins: Mapping[str, float] = field(default_factory=dict)
    sizes: str = ""


class Sheet(Struct, frozen=True):
    """What of a Word file may be changed, as it is (hiện trạng trang)."""

    spacing: float
    line: float
    margins: Mapping[str, float]
    size: float
    has_styles: bool


def sheet_of(package: WordPackage) -> Sheet:
    """Return the spaces, margins and sizes of a Word file."""
    styles = _styles(package)
    sample = _sample(styles, BODY)
    how = flow(sample, styles)
    section = next(iter(_upright(package)), None)
    margins = find(section, "w:pgMar")
    return Sheet(
        max(how.before, how.after) / _TWIPS,
        how.line / _SINGLE if how.rule == "auto" else 1.0,
        {side: abs(twips(get(margins, f"w:{side}", "0"))) / TWIPS_PER_MM for side in SIDES},
        styles.look(None, sample).size,
        bool(styles.id_of(BODY)),
    )


def apply(package: WordPackage, plan: Plan, law: Mapping[str, Requirement]) -> None:
    """Change a Word file as planned."""
    if plan.spacing is not None or plan.line is not None:
        _set_spaces(package, plan, law)
    if plan.sizes:
        _set_sizes(package, plan.sizes, law)
    if plan.margins:
        _set_margins(package, plan.margins)


def _set_spaces(package: WordPackage, plan: Plan, law: Mapping[str, Requirement]) -> None:
    """Lower the spaces of the styles of the body, and of none whose space is smaller already."""
    styles = _styles(package)
    names = [
        each
        for name, requirement in law.items()
        if name.startswith(("body.", "bases."))
        for each in requirement.styles
    ]
    for name in names:
        spacing = find(_style(styles, name), "w:pPr", "w:spacing")
        if spacing is None:
            continue
        most = None if plan.spacing is None else round(plan.spacing * _TWIPS)
        for side in ("w:before", "w:after"):
            if most is not None and twips(get(spacing, side, "0")) > most:
                spacing.set(clark(side), str(most))
        line = None if plan.line is None else round(plan.line * _SINGLE)
        is_auto = get(spacing, "w:lineRule", "auto") == "auto"
        if line is not None and is_auto and twips(get(spacing, "w:line", "0")) > line:
            spacing.set(clark("w:line"), str(line))
    _keep_styles(package, styles)


def _set_sizes(package: WordPackage, sizes: str, law: Mapping[str, Requirement]) -> None:
    """Set the sizes of a set, the indent that goes with it, and what was measured by them."""
    styles = _styles(package)
    rows = [each for each in law.values() if each.styles and isinstance(each.chosen, dict)]
    wanted = {name: each.choice(sizes) for each in rows for name in each.styles}
    before = {name: styles.look(None, _sample(styles, name)).size for name in wanted}
    for name, size in wanted.items():
        if styles.id_of(name) and styles.look(None, _sample(styles, name)).size > size:
            _set_size(_style(styles, name), size)
    for low, high in _LEVELLED.items():
        spacing = find(_style(styles, low), "w:pPr", "w:spacing")
        if spacing is not None and high in wanted:
            gone = _ASCENT * _TWIPS * max(0.0, before[high] - wanted[high])
            space = max(0, round(twips(get(spacing, "w:before", "0")) - gone))
            spacing.set(clark("w:before"), str(space))
    indent = find(_style(styles, BODY), "w:pPr", "w:ind")
    first = round(law["body.first_line_indent"].choice(sizes) * TWIPS_PER_MM)
    if twips(get(indent, "w:firstLine", "0")) > first and indent is not None:
        indent.set(clark("w:firstLine"), str(first))
    ratios = {
        styles.id_of(name): min(1.0, size / before[name])
        for name, size in wanted.items()
        if styles.id_of(name) and before[name]
    }
    document = package.root(package.main)
    shrink_rules(document, styles, ratios)
    package.put_root(package.main, document)
    _keep_styles(package, styles)


def _set_size(style: Tree | None, size: float) -> None:
    if style is None:
        return
    holder = find(style, "w:rPr")
    if holder is None:
        holder = make("w:rPr")
        style.append(holder)
    for name in ("w:sz", "w:szCs"):
        put(holder, "w:rPr", make(name, {"w:val": str(round(size * 2))}))


def _set_margins(package: WordPackage, margins: Mapping[str, float]) -> None:
    """Set margins of upright pages; what fills the width of the text goes on filling it."""
    document = package.root(package.main)
    for section in _upright(package):
        old = text_width(section, document)
        holder = find(section, "w:pgMar")
        if holder is None:
            continue
        for side, width in margins.items():
            holder.set(clark(f"w:{side}"), str(round(width * TWIPS_PER_MM)))
        new = text_width(section, document)
        if new != old:
            widen(document, section, old, new)
    package.put_root(package.main, document)


def _upright(package: WordPackage) -> list[Tree]:
    """Return the sections whose pages stand upright."""
    return [
        section
        for section in every(package.root(package.main), "w:sectPr")
        if twips(get(find(section, "w:pgSz"), "w:w", "0"))
        <= twips(get(find(section, "w:pgSz"), "w:h", "1"))
    ]


def _styles(package: WordPackage) -> Styles:
    parts = package.related("styles")
    return Styles(package.root(parts[0]) if parts else make("w:styles"))


def _keep_styles(package: WordPackage, styles: Styles) -> None:
    parts = package.related("styles")
    if parts:
        package.put_root(parts[0], styles.root)


def _style(styles: Styles, name: str) -> Tree | None:
    wanted = styles.id_of(name)
    found = (each for each in every(styles.root, "w:style") if get(each, "w:styleId") == wanted)
    return next(found, None) if wanted else None


def _sample(styles: Styles, name: str) -> Tree:
    """Return an empty paragraph of a style, or a plain one where there is no such style."""
    paragraph, properties = make("w:p"), make("w:pPr")
    if identifier := styles.id_of(name):
        properties.append(make("w:pStyle", {"w:val": identifier}))
    paragraph.append(properties)
    return paragraph
