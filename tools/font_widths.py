"""Build the table of advance widths from the installed Liberation Serif 2 (dev only).

Liberation Serif has the widths of Times New Roman and is free. Run it as
``python tools/font_widths.py``; a test compares what it builds with what is
committed.
"""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

TABLE = Path(__file__).parents[1] / "src/vanban/typesetting/liberation_serif.txt"
FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/liberation-serif"),
    Path("/Library/Fonts"),
)
UNITS_PER_EM = 2048
FACES = ("Regular", "Bold", "Italic", "BoldItalic")
RANGES = (
    (0x20, 0x7E),
    (0xA0, 0x17F),
    (0x1A0, 0x1B0),
    (0x1CD, 0x1DC),
    (0x2B0, 0x2DD),
    (0x300, 0x323),
    (0x391, 0x3C9),
    (0x1E00, 0x1EF9),
    (0x2010, 0x2044),
    (0x20AB, 0x20AC),
    (0x2116, 0x2122),
    (0x215B, 0x215E),
    (0x2190, 0x2195),
    (0x2200, 0x2265),
)


def font_files() -> dict[str, Path] | None:
    """Return the four faces of an installed Liberation Serif 2, or nothing."""
    for folder in FOLDERS:
        found = {face: folder / f"LiberationSerif-{face}.ttf" for face in FACES}
        if all(path.exists() for path in found.values()):
            return found
    return None


def build(files: dict[str, Path]) -> str:
    """Return the table: the characters on one line, then a line of widths a face."""
    from fontTools.ttLib import TTFont

    fonts = {face: TTFont(path) for face, path in files.items()}
    maps = {face: font.getBestCmap() for face, font in fonts.items()}
    if "ầ" not in (chr(code) for code in maps["Regular"]):
        sys.exit("Liberation Serif 2 is needed; version 1 lacks Vietnamese letters")
    characters = [
        chr(code)
        for first, last in RANGES
        for code in range(first, last + 1)
        if all(code in table for table in maps.values()) and unicodedata.category(chr(code)) != "Cn"
    ]
    lines = [" ".join(f"{ord(character):x}" for character in characters)]
    for face in FACES:
        if fonts[face]["head"].unitsPerEm != UNITS_PER_EM:
            sys.exit(f"{face}: not 2048 units to the em")
        metrics = fonts[face]["hmtx"]
        lines.append(" ".join(str(metrics[maps[face][ord(c)]][0]) for c in characters))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the table."""
    files = font_files()
    if files is None:
        sys.exit("install fonts-liberation2 first")
    TABLE.write_text(build(files), encoding="ascii")
    print(f"{TABLE}: {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
