"""Legal bases above the body, or in a sentence at its head (căn cứ)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.formatting.series import closed_lines
from vanban.groundwork.regex import regex
from vanban.rendering.pieces import Run, Runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.anatomy.body import Record
    from vanban.anatomy.composition import Draft
    from vanban.anatomy.weaving import Weaver
    from vanban.outline import Node

_BASED_ON, _OPENING = "Căn cứ", "Thực hiện"
_INSTRUMENT = regex(
    r"(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị"
    r"|Kế hoạch|Kết luận|Hướng dẫn|Chương trình|Công văn|Thông báo|Quy chế|Quy định)\b"
)
_LEADS = regex(r"(?:Căn cứ|Thực hiện)(?:\s+vào)?\s+", re.IGNORECASE)
_ANNOUNCES = ":"
"""How the paragraph ends that announces the text: ``… ban hành Kế hoạch như sau:``."""


class BasisForm(StrEnum):
    """How the bases are stated (cách nêu căn cứ)."""

    LINES = "dòng căn cứ"
    """Lines above the body, italic by Decree 30/2020, Appendix I, Part I, II.6a."""
    SENTENCE = "câu thực hiện"
    """One upright sentence, ``Thực hiện A; B; C, …``; practice in plans."""


def legal_bases(draft: Draft, weaver: Weaver) -> list[Runs]:
    """Return the bases as printed in lines of their own, in runs.

    A base that begins with the instrument itself gets its ``Căn cứ``; a paper of
    old says what it said.
    """
    data = draft.data
    if data.basis_form is BasisForm.SENTENCE:
        return []
    last_mark = draft.law.text("bases.last_mark")
    if data.stage is Stage.IMPORTED:
        return _woven(draft, weaver, data.legal_bases, last_mark)
    return _woven(draft, weaver, [_based_on(base) for base in data.legal_bases], last_mark)


def _based_on(base: str) -> str:
    return f"{_BASED_ON} {base.strip()}" if _INSTRUMENT.match(base.strip()) else base


def bases_sentence(draft: Draft, weaver: Weaver) -> Runs:
    """Return the bases as one sentence without its final mark, or nothing.

    Each base loses the ``Căn cứ`` or ``Thực hiện`` that it begins with: the
    sentence says it once.
    """
    if draft.data.basis_form is BasisForm.LINES or not draft.data.legal_bases:
        return Runs(())
    bare = [_LEADS.sub("", base.strip(), count=1) for base in draft.data.legal_bases]
    woven = _woven(draft, weaver, bare)
    pieces = [piece for runs in woven for piece in (Run(" "), *runs.pieces)]
    return Runs((Run(_OPENING), *pieces))


def opened(sentence: Runs, paragraphs: Sequence[Record]) -> list[Record]:
    """Return the paragraphs of the body with the sentence of the bases at their head.

    It leads into a first paragraph that announces the text (``… như sau:``),
    after a comma; any other text it precedes as a paragraph of its own.
    """
    if not sentence.pieces:
        return list(paragraphs)
    own: Record = {"cấp": "đoạn", "nhãn": "", "chữ": sentence, "giữ_cùng_sau": False}
    first = paragraphs[0] if paragraphs else own
    text = first["chữ"]
    if first["cấp"] != "đoạn" or not isinstance(text, Runs) or not _announces(text):
        return [own, *paragraphs]
    pieces = (*_without_stop(sentence).pieces, Run(", "), *text.pieces)
    return [{**first, "chữ": Runs(pieces)}, *paragraphs[1:]]


def doubled_opening(draft: Draft, nodes: Sequence[Node]) -> tuple[Finding, ...]:
    """Return the finding that the text itself begins as the sentence of the bases does."""
    text = nodes[0].text if nodes else ""
    if draft.data.basis_form is BasisForm.LINES or not draft.data.legal_bases:
        return ()
    if not _LEADS.match(text):
        return ()
    return (
        Finding(
            "D541",
            Message("nội dung mở đầu bằng căn cứ, trùng với câu lập từ mục “căn cứ”"),
            draft.locate("nội dung"),
            Severity.WARNING,
            hint=Message("bỏ đoạn ấy trong nội dung, hoặc ghi “cách nêu căn cứ: dòng căn cứ”"),
            found=text[:40],
        ),
    )


def _woven(draft: Draft, weaver: Weaver, bases: Sequence[str], last_mark: str = ".") -> list[Runs]:
    typed = draft.data.stage is Stage.IMPORTED
    return [
        weaver.checked_runs(line, draft.locate("căn cứ", index))
        for index, line in enumerate(bases if typed else closed_lines(bases, last_mark))
    ]


def _announces(text: Runs) -> bool:
    return text.text.rstrip().endswith(_ANNOUNCES)


def _without_stop(sentence: Runs) -> Runs:
    """Return a sentence without its full stop; the dots of ``v.v.`` stay."""
    *before, last = sentence.pieces
    if not isinstance(last, Run) or last.text.endswith(("v.v.", "...")):
        return sentence
    text = last.text.removesuffix(".")
    return Runs((*before, Run(text, bold=last.bold, italic=last.italic)))
