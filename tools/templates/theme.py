"""The theme, which Word asks for: black and white, and the one font that the law allows."""

from __future__ import annotations

from tools.templates.markup import DECLARATION

NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
LIGHT, DARK = "FFFFFF", "000000"
COLOURS = {
    "dk1": DARK,
    "lt1": LIGHT,
    "dk2": DARK,
    "lt2": LIGHT,
    **{f"accent{number}": DARK for number in range(1, 7)},
    "hlink": DARK,
    "folHlink": DARK,
}
PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
LINE = f'<a:ln w="6350">{PLAIN}</a:ln>'
EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(font: str) -> bytes:
    """Return the part ``word/theme/theme1.xml``.

    A heading style of Word's own, which a clerk may apply, takes its font from
    here.
    """
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in COLOURS.items()
    )
    slots = f'<a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface="{font}"/>'
    fonts = f"<a:majorFont>{slots}</a:majorFont><a:minorFont>{slots}</a:minorFont>"
    formats = (
        f"<a:fillStyleLst>{PLAIN * 3}</a:fillStyleLst><a:lnStyleLst>{LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{PLAIN * 3}</a:bgFillStyleLst>"
    )
    name = "vanban"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{NAMESPACE}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="{name}">{formats}</a:fmtScheme></a:themeElements></a:theme>'
    ).encode()
