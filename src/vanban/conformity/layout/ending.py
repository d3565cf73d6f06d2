"""Words of recipients and signature, and how the text ends (NN, CK, BC-09)."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from vanban.conformity.component import Component, How
from vanban.conformity.layout.marks import DRAFTER
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message, Severity
from vanban.groundwork.regex import regex
from vanban.outline.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.conformity.component import Found

_FILING = regex(r"-\s*Lưu\s*:?\s*(?P<rest>.*)", re.IGNORECASE)
_FILING_RIGHT = regex(r"- Lưu: VT(?:, [^.]+)?\.$")
_AS_ABOVE = regex(r"-\s*Như\s+(?:trên|kính gửi)\b", re.IGNORECASE)
_AS_ARTICLE = regex(r"-\s*Như\s+(?:các\s+)?Điều\b", re.IGNORECASE)
_DEGREE = regex(
    r"(?:GS|PGS|TS|ThS|Th\.S|CN|KS|BS|BSCKI|BSCKII|LS|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|"
    r"Cử nhân|Kỹ sư|Bác sĩ|Luật sư|NGƯT|NGND|TTƯT)\b\.?\s*\S",
)
_PREFIX = regex(r"(?P<prefix>TM|T/M|KT|K/T|TL|T/L|TUQ|Q)(?P<dot>\s*\.?\s*)(?P<rest>.*)", re.DOTALL)
_END = "./."


def _label(case: Case) -> Iterator[Breach]:
    found = case.anatomy.first(Component.RECIPIENTS_LABEL)
    if found is None:
        if case.anatomy.first(Component.SIGNER) and case.own_type.get("recipients", True):
            yield Breach(Message("không có mục “Nơi nhận:”"), expected="Nơi nhận:")
    elif squeezed(found.seen.full_text) != "Nơi nhận:":
        yield Breach(
            Message("chữ “Nơi nhận:” viết chưa đúng"),
            found.seen,
            found=squeezed(found.seen.full_text),
            expected="Nơi nhận:",
            recognised=found,
        )


def _marks(case: Case) -> Iterator[Breach]:
    """Each recipient has a dash before it and a semicolon after it, the last a stop."""
    listed = _recipients(case)
    for number, found in enumerate(listed, 1):
        text = squeezed(found.seen.full_text)
        if not text.startswith("- ") and not text.startswith("-"):
            yield Breach(
                Message("nơi nhận không có gạch đầu dòng"),
                found.seen,
                found=text,
                expected=f"- {text}",
                recognised=found,
            )
        last = number == len(listed)
        mark = "." if last else ";"
        if not text.endswith(mark):
            yield Breach(
                Message("cuối nơi nhận thiếu dấu “{mark}”", mark=mark),
                found.seen,
                found=text[-20:],
                expected=mark,
                recognised=found,
            )


def _filing(case: Case) -> Iterator[Breach]:
    listed = _recipients(case)
    if not listed:
        return
    last = listed[-1]
    text = squeezed(last.seen.full_text)
    if _FILING.match(text) is None:
        yield Breach(
            Message("nơi nhận cuối cùng không phải là dòng “Lưu”"),
            last.seen,
            found=text,
            expected="- Lưu: VT, PNV.",
            recognised=last,
        )
    elif _FILING_RIGHT.match(text) is None:
        yield Breach(
            Message("dòng “Lưu” viết chưa đúng dạng"),
            last.seen,
            found=text,
            expected="- Lưu: VT, PNV.",
            recognised=last,
        )


def _as_above(case: Case) -> Iterator[Breach]:
    listed = _recipients(case)
    if listed and case.anatomy.first(Component.ADDRESSEE):
        first = squeezed(listed[0].seen.full_text)
        if not _AS_ABOVE.match(first):
            yield Breach(
                Message("văn bản có Kính gửi nhưng nơi nhận đầu tiên không phải “Như trên”"),
                listed[0].seen,
                found=first,
                expected="- Như trên;",
                recognised=listed[0],
            )


def _as_article(case: Case) -> Iterator[Breach]:
    """A decision is first sent to those whom its last article names."""
    listed = _recipients(case)
    articles = any(
        each.level is Level.ARTICLE for part in case.anatomy.outline for each in part.entries
    )
    if not (listed and articles and case.own_type.get("decides")):
        return
    first = squeezed(listed[0].seen.full_text)
    if not _AS_ARTICLE.match(first):
        yield Breach(
            Message("nơi nhận đầu tiên của quyết định không phải “Như Điều …”"),
            listed[0].seen,
            found=first,
            expected="- Như Điều 3;",
            recognised=listed[0],
        )


def _recipients(case: Case) -> Sequence[Found]:
    """Return the recipients; the drafter's mark below them is none."""
    listed = [
        found for found in case.anatomy.all(Component.RECIPIENT) if squeezed(found.seen.full_text)
    ]
    if listed and DRAFTER.match(squeezed(listed[-1].seen.full_text)):
        return listed[:-1]
    return listed


def _prefixes(case: Case) -> Iterator[Breach]:
    for found in case.anatomy.all(Component.AUTHORITY):
        text = squeezed(found.seen.full_text)
        parts = _PREFIX.match(text)
        if parts is None or not parts["dot"]:
            continue
        right = f"{parts['prefix'].replace('/', '')}. {parts['rest']}"
        if "/" in parts["prefix"] or parts["dot"] != ". ":
            yield Breach(
                Message("quyền hạn ký viết chưa đúng"),
                found.seen,
                found=text,
                expected=right,
                recognised=found,
            )


def _deputies(case: Case) -> Iterator[Breach]:
    """Who signs for the head (KT.) is a deputy: the line below says so."""
    lines = case.anatomy.all(Component.AUTHORITY)
    for above, below in itertools.pairwise(lines):
        text = squeezed(below.seen.full_text).upper()
        signs_for = squeezed(above.seen.full_text).upper().startswith(("KT.", "K/T"))
        if signs_for and not text.startswith(("PHÓ", "Q. PHÓ", "QUYỀN PHÓ")):
            yield Breach(
                Message("dưới dòng KT. không phải chức vụ của cấp phó"),
                below.seen,
                found=text,
                expected="PHÓ …",
                recognised=below,
            )


def _degrees(case: Case) -> Iterator[Breach]:
    for found in case.anatomy.all(Component.SIGNER):
        if degree := _DEGREE.match(squeezed(found.seen.full_text)):
            yield Breach(
                Message("trước họ tên người ký có học hàm, học vị hoặc danh hiệu"),
                found.seen,
                found=degree[0][:-1].strip(),
                recognised=found,
            )


def _closing(case: Case) -> Iterator[Breach]:
    """The samples of the decree all end with a stroke between two stops."""
    label = case.anatomy.first(Component.AUTHORITY) or case.anatomy.first(
        Component.RECIPIENTS_LABEL
    )
    if label is None or not case.own_type.get("recipients", True):
        return
    before = [
        found
        for found in case.anatomy.all(Component.BODY)
        if found.seen.number < label.seen.number and found.seen.cell is None
    ]
    if before and not squeezed(before[-1].seen.full_text).endswith(_END):
        last = before[-1]
        yield Breach(
            Message("cuối phần nội dung thiếu dấu “{mark}”", mark=_END),
            last.seen,
            found=squeezed(last.seen.full_text)[-20:],
            expected=_END,
            severity=Severity.WARNING if last.how is How.STYLE else None,
            recognised=last,
        )


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("NN-01", Message("có chữ “Nơi nhận:” với dấu hai chấm, trên dòng riêng"), _TYPE, _label),
    Rule(
        "NN-02",
        Message("mỗi nơi nhận một dòng, có gạch đầu dòng, cuối dòng dấu chấm phẩy"),
        _TYPE,
        _marks,
    ),
    Rule("NN-03", Message("dòng cuối là “- Lưu: VT, …” với dấu chấm"), _TYPE, _filing),
    Rule("NN-04", Message("có Kính gửi thì nơi nhận đầu tiên là “Như trên”"), _TYPE, _as_above),
    Rule(
        "NN-05",
        Message("quyết định, nghị quyết: nơi nhận đầu tiên là “Như Điều …”"),
        _TYPE,
        _as_article,
    ),
    Rule(
        "CK-01",
        Message("ghi TM., KT., TL., TUQ., Q. rồi đến tên cơ quan hoặc chức vụ"),
        _TYPE,
        _prefixes,
    ),
    Rule("CK-05", Message("ký thay (KT.) thì dòng dưới ghi chức vụ cấp phó"), _TYPE, _deputies),
    Rule("CK-04", Message("trước họ tên không ghi học hàm, học vị, danh hiệu"), _TYPE, _degrees),
    Rule("BC-09", Message("cuối nội dung có dấu ./."), _TYPE, _closing),
)
