"""Automatic lists are read with the labels that Word prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.structure.conftest import Lines


def level(index: int, text: str, kind: str = "decimal", start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def family(identifier: int, *levels: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{identifier}">{more}{"".join(levels)}</w:abstractNum>'


def number(identifier: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def restart(at: int, value: int) -> str:
    override = f'<w:startOverride w:val="{value}"/>'
    return f'<w:lvlOverride w:ilvl="{at}">{override}</w:lvlOverride>'


def item(number_id: int | str = 1, at: int = 0, text: str = "x", more: str = "") -> str:
    place = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


LAW = family(
    0,
    level(0, "Chương %1", "upperRoman"),
    level(1, "Điều %2.", more='<w:lvlRestart w:val="0"/>'),
    level(2, "%3."),
    level(3, "%4)", "lowerLetter"),
)


def test_chapters_articles_clauses_and_points_have_their_labels(lines: Lines) -> None:
    order = [0, 1, 2, 3, 3, 2, 1, 0, 1, 2]
    seen = lines("".join(item(at=at) for at in order), numbering=LAW + number(1, 0))
    assert seen == [
        "Chương I x",
        "Điều 1. x",
        "1. x",
        "a) x",
        "b) x",
        "2. x",
        "Điều 2. x",
        "Chương II x",
        "Điều 3. x",
        "1. x",
    ]


def test_a_label_may_hold_the_numbers_above_it(lines: Lines) -> None:
    numbering = family(
        0,
        level(0, "%1.", "upperRoman"),
        level(1, "%1.%2."),
        level(2, "%1.%2.%3.", more="<w:isLgl/>"),
    )
    body = item(at=0) + item(at=1) + item(at=2) + item(at=2)
    seen = lines(body, numbering=numbering + number(1, 0))
    assert seen == ["I. x", "I.1. x", "1.1.1. x", "1.1.2. x"]


def test_a_level_above_that_was_never_used_shows_its_start(lines: Lines) -> None:
    numbering = family(0, level(0, "%1."), level(1, "%1.%2.")) + number(1, 0)
    assert lines(item(at=1) + item(at=0), numbering=numbering) == ["1.1. x", "1. x"]


def test_lists_of_one_family_go_on_counting(lines: Lines) -> None:
    numbering = family(0, level(0, "%1.")) + number(1, 0) + number(2, 0)
    assert lines(item(1) + item(2) + item(1), numbering=numbering) == ["1. x", "2. x", "3. x"]


def test_a_list_that_starts_anew_does_so_once(lines: Lines) -> None:
    numbering = family(0, level(0, "%1.")) + number(1, 0) + number(2, 0, restart(0, 8))
    body = item(1) + item(1) + item(2) + item(2) + item(1)
    assert lines(body, numbering=numbering) == ["1. x", "2. x", "8. x", "9. x", "10. x"]


def test_lists_of_different_families_count_apart(lines: Lines) -> None:
    numbering = family(0, level(0, "%1.")) + family(1, level(0, "%1)", start=5))
    numbering += number(1, 0) + number(2, 1)
    assert lines(item(1) + item(2) + item(1), numbering=numbering) == ["1. x", "5) x", "2. x"]


def test_a_level_restarts_only_after_the_level_it_names(lines: Lines) -> None:
    numbering = family(
        0, level(0, "%1."), level(1, "%2)"), level(2, "%3-", more='<w:lvlRestart w:val="1"/>')
    )
    body = item(at=0) + item(at=1) + item(at=2) + item(at=1) + item(at=2) + item(at=0) + item(at=2)
    seen = lines(body, numbering=numbering + number(1, 0))
    assert seen == ["1. x", "1) x", "1- x", "2) x", "2- x", "2. x", "1- x"]


def test_a_list_may_write_one_level_its_own_way(lines: Lines) -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "Bước %1:", "decimalZero")}</w:lvlOverride>'
    numbering = family(0, level(0, "%1.")) + number(1, 0, own)
    assert lines(item(), numbering=numbering) == ["Bước 01: x"]


def test_bullets_are_read_as_the_signs_they_show(lines: Lines) -> None:
    symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    numbering = family(
        0,
        level(0, "-", "bullet"),
        f'<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>{symbol}</w:lvl>',
        level(2, "ô", "bullet", more='<w:lvlPicBulletId w:val="0"/>'),
    )
    body = item(at=0) + item(at=1) + item(at=2)
    assert lines(body, numbering=numbering + number(1, 0)) == ["- x", "• x", "• x"]


def test_a_label_may_join_the_text_or_be_hidden(lines: Lines) -> None:
    numbering = family(
        0,
        level(0, "(%1)", more='<w:suff w:val="nothing"/>'),
        level(1, "%2.", more="<w:rPr><w:vanish/></w:rPr>"),
        level(2, "", "none"),
    )
    body = item(at=0) + item(at=1) + item(at=2)
    assert lines(body, numbering=numbering + number(1, 0)) == ["(1)x", "x", "x"]


def test_an_empty_paragraph_of_a_list_shows_its_label(lines: Lines) -> None:
    numbering = family(0, level(0, "%1.")) + number(1, 0)
    assert lines(item(text="") + item(), numbering=numbering) == ["1.", "2. x"]


def test_a_label_is_in_capitals_with_the_mark_of_its_paragraph(lines: Lines) -> None:
    numbering = family(
        0,
        level(0, "Điều %1."),
        level(1, "Mục %2.", more='<w:rPr><w:caps w:val="0"/></w:rPr>'),
        level(2, "Tiểu mục %3.", more="<w:rPr><w:caps/></w:rPr>"),
    )
    capitals = "<w:rPr><w:caps/></w:rPr>"
    body = item(at=0, more=capitals) + item(at=1, more=capitals) + item(at=2)
    seen = lines(body, numbering=numbering + number(1, 0))
    assert seen == ["ĐIỀU 1. x", "Mục 1. x", "TIỂU MỤC 1. x"]


STYLES = (
    '<w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    "</w:pPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Article"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Article"/><w:pPr><w:numPr>'
    '<w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="numbering" w:styleId="House"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr>'
    "</w:pPr></w:style>"
)


def styled(style: str, numbering: str = "") -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbering}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    )


def test_a_style_brings_its_list_and_its_level(lines: Lines) -> None:
    numbering = family(
        0, level(0, "Chương %1"), level(1, "Điều %2.", more='<w:pStyle w:val="Article"/>')
    )
    body = styled("Article") + styled("Child") + styled("Plain")
    none = styled("Article", '<w:numPr><w:numId w:val="0"/></w:numPr>')
    deeper = styled("Article", '<w:numPr><w:ilvl w:val="0"/></w:numPr>')
    seen = lines(body + none + deeper, styles=STYLES, numbering=numbering + number(1, 0))
    assert seen == ["Điều 1. x", "Điều 2. x", "x", "x", "Chương 1 x"]


def test_a_list_may_be_that_of_a_list_style(lines: Lines) -> None:
    numbering = (
        family(0, more='<w:numStyleLink w:val="House"/>')
        + family(1, level(0, "Khoản %1:"), more='<w:styleLink w:val="House"/>')
        + number(1, 0) + number(2, 1)
    )  # fmt: skip
    assert lines(item(1) + item(2), styles=STYLES, numbering=numbering) == [
        "Khoản 1: x",
        "Khoản 2: x",
    ]


def test_list_styles_that_name_each_other_do_no_harm(lines: Lines) -> None:
    numbering = family(0, more='<w:numStyleLink w:val="House"/>') + number(2, 0)
    assert lines(item(2), styles=STYLES, numbering=numbering) == ["1. x"]


def test_a_list_that_is_not_there_gives_no_label(lines: Lines) -> None:
    assert lines(item(7) + item("bảy", at=99)) == ["x", "x"]


def test_a_paragraph_that_is_not_seen_does_not_count(lines: Lines) -> None:
    numbering = family(0, level(0, "%1.")) + number(1, 0)
    gone = item(text="ẩn", more="<w:rPr><w:vanish/></w:rPr>").replace(
        "<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"
    )
    assert lines(item() + gone + item(), numbering=numbering) == ["1. x", "2. x"]


def test_a_custom_format_pads_with_zeros(lines: Lines) -> None:
    custom = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1/"/></w:lvl>'
    )
    assert lines(item(), numbering=family(0, custom) + number(1, 0)) == ["001/ x"]
