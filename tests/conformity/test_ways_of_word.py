"""Papers in the ways that Word itself has of writing things: judged by what is seen of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.conformity.papers import Line, Paper, plan
from vanban.checking.check import check
from vanban.checking.fix import fix
from vanban.diagnostics import Severity

PAGE = "<w:fldSimple w:instr=' PAGE '><w:r><w:rPr><w:sz w:val='28'/></w:rPr></w:r></w:fldSimple>"


@dataclass(frozen=True)
class Raw(Line):
    """A paragraph whose text is its XML."""

    def xml(self) -> str:
        return self.text


def told(document: bytes) -> dict[str, str]:
    """Return the rules that a paper breaks, with what was found there."""
    findings = check(document, "thử.docx").findings
    return {each.code: each.found for each in findings if each.severity is not Severity.NOTE}


def numbered(properties: str, before: str = "") -> Paper:
    """Return a plan whose page number is set in a way of its own."""
    number = Raw(f"<w:p><w:pPr>{properties}</w:pPr>{before}{PAGE}</w:p>")
    return replace(plan(), number=number)


def framed(side: str) -> Paper:
    return numbered(f"<w:framePr w:wrap='around' w:hAnchor='margin' w:xAlign='{side}'/>")


def at_tab(count: int) -> Paper:
    stops = "<w:tab w:val='center' w:pos='4680'/><w:tab w:val='right' w:pos='9360'/>"
    return numbered(f"<w:tabs>{stops}</w:tabs>", f"<w:r>{'<w:tab/>' * count}</w:r>")


def with_margins(alignment: str) -> Paper:
    tab = f"<w:ptab w:relativeTo='margin' w:alignment='{alignment}' w:leader='none'/>"
    return numbered("", f"<w:r>{tab}</w:r>")


@pytest.mark.parametrize("paper", [framed("center"), at_tab(1), with_margins("center")])
def test_a_page_number_in_the_middle_is_seen_there_however_it_got_there(paper: Paper) -> None:
    assert told(paper.docx()) == {}


@pytest.mark.parametrize("paper", [framed("right"), at_tab(2), with_margins("right")])
def test_a_page_number_at_the_right_is_seen_there_however_it_got_there(paper: Paper) -> None:
    assert told(paper.docx()) == {"PG-09": "phải"}


@pytest.mark.parametrize(("position", "found"), [("1000", ""), ("4536", None)])
def test_a_tab_stop_counts_for_the_middle_only_where_the_middle_is(
    position: str, found: str | None
) -> None:
    stop = f"<w:tabs><w:tab w:val='center' w:pos='{position}'/></w:tabs>"
    paper = numbered(stop, "<w:r><w:tab/></w:r>")
    assert told(paper.docx()).get("PG-09") == found


def test_a_page_number_in_a_frame_is_mended_with_its_frame() -> None:
    document = framed("right").docx()
    fixed = fix(document, check(document, "thử.docx"))
    assert told(fixed.document) == {}
    assert {each.code for each in fixed.repaired} == {"W324"}
