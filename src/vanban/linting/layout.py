"""Sizes, letters and margins of a template against the law of its regime (thể thức của mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.ooxml.styles import Styles, twips
from vanban.ooxml.tree import every, find, get, make
from vanban.rendering.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.law.requirements import Requirement
    from vanban.ooxml.package import WordPackage
    from vanban.ooxml.styles import Look
    from vanban.ooxml.tree import Tree

_TWIPS_PER_MM: Final = 56.6929
_OURS: Final = "VB "
_CONTROL: Final = "VB Lệnh mẫu"
_FONT: Final = "text.font"
_SIDES: Final = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}


class LayoutCheck(Struct, frozen=True):
    """A template beside the requirements of a regime (đối chiếu thể thức)."""

    package: WordPackage
    law: Mapping[str, Requirement]
    font: str
    file: str

    def findings(self) -> Iterator[Finding]:
        """Yield what of the template is outside the law, with its paragraph or style."""
        styles, document = self._styles(), self.package.root(self.package.main)
        by_style = {name: each for each in self.law.values() for name in each.styles}
        yield from self._paragraphs(document, styles, by_style)
        yield from self._sections(document)

    def missing(self, shipped: set[str]) -> Iterator[Finding]:
        """Yield, once, which of the named styles of the shipped template are not there."""
        ours = {name for name in shipped if name.startswith(_OURS)}
        gone = sorted(ours - style_names(self.package))
        if gone:
            listed = ", ".join(gone)
            message = Message("mẫu không có các kiểu chữ: {names}", names=listed)
            if len(gone) == len(ours):
                message = Message("mẫu không có kiểu chữ “VB …” nào của mẫu có sẵn")
            hint = Message(
                "không bắt buộc; có thì kiểm được cỡ chữ, điền được số và ngày khi phát hành"
            )
            place = Place(file=self.file)
            yield Finding("T142", message, place, Severity.NOTE, hint=hint, found=listed)

    def _styles(self) -> Styles:
        parts = self.package.related("styles")
        return Styles(self.package.root(parts[0]) if parts else make("w:styles"))

    def _paragraphs(
        self, document: Tree, styles: Styles, by_style: Mapping[str, Requirement]
    ) -> Iterator[Finding]:
        places = Places(document)
        ids = {styles.id_of(name): name for name in by_style if styles.id_of(name)}
        control = styles.id_of(_CONTROL)
        used: set[str] = set()
        told: set[str] = set()
        for paragraph in every(document, "w:p"):
            style = get(find(paragraph, "w:pPr", "w:pStyle"), "w:val")
            if control and style == control:
                continue
            place = Place(file=self.file, part=places.of(paragraph))
            runs = [run for run in every(paragraph, "w:r") if _says(run)]
            for run in runs:
                yield from self._font(styles.fonts(run, paragraph), place, told)
            if style in ids:
                used.add(style)
                looks = dict.fromkeys(styles.look(run, paragraph) for run in runs)
                for look in looks:
                    yield from self._look(look, by_style[ids[style]], ids[style], place)
        for style, name in ids.items():
            if style not in used:
                paragraph = make("w:p")
                paragraph.append(make("w:pPr"))
                paragraph[0].append(make("w:pStyle", {"w:val": style}))
                place = Place(file=self.file, part=f"kiểu “{name}”")
                yield from self._look(styles.look(None, paragraph), by_style[name], name, place)

    def _look(self, look: Look, wanted: Requirement, style: str, place: Place) -> Iterator[Finding]:
        if not wanted.allows(look.size):
            yield Finding(
                "T143",
                Message(
                    "chữ kiểu “{style}” cỡ {size}, ngoài mức cho phép {limits}",
                    style=style,
                    size=f"{look.size:g}".replace(".", ","),
                    limits=str(wanted),
                ),
                place,
                hint=Message("trong Word, sửa cỡ chữ của kiểu hoặc của đoạn ấy"),
                clause=wanted.reference,
            )
        for name, is_on, words in (
            ("bold", look.bold, (Message("phải đậm"), Message("không được đậm"))),
            ("italic", look.italic, (Message("phải nghiêng"), Message("không được nghiêng"))),
        ):
            if name in wanted.look and wanted.look[name] != is_on:
                rule = words[0] if wanted.look[name] else words[1]
                yield Finding(
                    "T144",
                    Message("chữ kiểu “{style}” {rule}", style=style, rule=rule),
                    place,
                    hint=Message("trong Word, sửa kiểu chữ của kiểu hoặc của đoạn ấy"),
                    clause=wanted.reference,
                )

    def _font(self, fonts: Tree | None, place: Place, told: set[str]) -> Iterator[Finding]:
        font = get(fonts, "w:ascii") or self._theme_font(get(fonts, "w:asciiTheme"))
        if font and font != self.font and font not in told:
            told.add(font)
            yield Finding(
                "T146",
                Message("có chữ phông {font}, không phải {wanted}", font=font, wanted=self.font),
                place,
                hint=Message("trong Word, chọn cả văn bản (Ctrl+A) rồi chọn phông ấy"),
                clause=self.law[_FONT].reference,
            )

    def _theme_font(self, theme: str) -> str:
        """Return what a theme calls its font for headings or for text."""
        parts = self.package.related("theme")
        if not theme or not parts:
            return ""
        faces = [face.get("typeface", "") for face in every(self.package.root(parts[0]), "a:latin")]
        return next(iter(faces[:1] if theme.startswith("major") else faces[1:2]), "")

    def _sections(self, document: Tree) -> Iterator[Finding]:
        for section in every(document, "w:sectPr"):
            size, margins = find(section, "w:pgSz"), find(section, "w:pgMar")
            if twips(get(size, "w:w", "0")) > twips(get(size, "w:h", "0")):
                continue
            for side, words in _SIDES.items():
                wanted = self.law[f"page.margin_{side}"]
                value = get(margins, f"w:{side}")
                found = abs(twips(value)) / _TWIPS_PER_MM
                if value and not wanted.allows(found):
                    yield self._margin(words, found, wanted)

    def _margin(self, side: str, found: float, wanted: Requirement) -> Finding:
        return Finding(
            "T145",
            Message(
                "lề {side} rộng {width} mm, ngoài mức cho phép {limits} mm",
                side=side,
                width=f"{found:.1f}".removesuffix(".0").replace(".", ","),
                limits=str(wanted),
            ),
            Place(file=self.file),
            hint=Message("trong Word: Bố trí (Layout), Lề (Margins), Lề tùy chỉnh"),
            clause=wanted.reference,
        )


def style_names(package: WordPackage) -> set[str]:
    """Return the names of the styles in a Word file."""
    return {
        get(find(style, "w:name"), "w:val")
        for part in package.related("styles")
        for style in every(package.root(part), "w:style")
    }


def _says(run: Tree) -> bool:
    return any((text.text or "").strip() for text in every(run, "w:t"))
