"""Marks that end bases and addressees (dấu câu): CC-02, KG-01, KG-02, KG-03."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import squeezed
from vanban.diagnostics import Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator


def _bases(case: Case) -> Iterator[Breach]:
    bases = case.anatomy.all(Component.BASIS)
    last = str(case.law.rows["bases.last_mark"]["exactly"])
    for number, found in enumerate(bases, 1):
        text = squeezed(found.seen.full_text)
        mark = last if number == len(bases) else ";"
        if not text.endswith(mark):
            yield Breach(
                Message("cuối căn cứ thiếu dấu “{mark}”", mark=mark),
                found.seen,
                found=text[-20:],
                expected=mark,
                recognised=found,
            )


def _due(case: Case) -> Iterator[Breach]:
    addressed = case.anatomy.first(Component.ADDRESSEE)
    is_dispatch = case.anatomy.first(Component.DISPATCH_SUBJECT) is not None
    rule = case.own_type.get("addressee", "")
    needed = rule == "must" or (is_dispatch and not case.type_name)
    if needed and addressed is None:
        yield Breach(Message("văn bản loại này phải có Kính gửi"), expected="Kính gửi: …")
    if addressed is not None and rule == "none":
        yield Breach(
            Message("văn bản loại này không có Kính gửi"),
            addressed.seen,
            found=squeezed(addressed.seen.full_text)[:40],
            recognised=addressed,
        )


def _several(case: Case) -> Iterator[Breach]:
    """One addressee stands after the colon without a mark, several end with ``;`` and a stop."""
    first, *others = case.anatomy.all(Component.ADDRESSEE) or (None,)
    if first is None or not others:
        return
    for number, found in enumerate(others, 1):
        if found is None:
            continue
        text = squeezed(found.seen.full_text)
        mark = "." if number == len(others) else ";"
        if not text.endswith(mark):
            yield Breach(
                Message("cuối tên nơi kính gửi thiếu dấu “{mark}”", mark=mark),
                found.seen,
                found=text[-20:],
                expected=mark,
                recognised=found,
            )


def _single(case: Case) -> Iterator[Breach]:
    lines = case.anatomy.all(Component.ADDRESSEE)
    if len(lines) != 1:
        return
    text = squeezed(lines[0].seen.full_text)
    if text.endswith((".", ";", ",")):
        yield Breach(
            Message("một nơi kính gửi thì cuối dòng không có dấu câu"),
            lines[0].seen,
            found=text[-20:],
            severity=Severity.NOTE,
            recognised=lines[0],
        )


_TYPE = Message("Sửa dấu câu ngay trong văn bản")

RULES = (
    Rule("CC-02", Message("mỗi căn cứ một dòng, cuối dòng “;”, dòng cuối “.”"), _TYPE, _bases),
    Rule(
        "KG-01",
        Message("Kính gửi có ở tờ trình, công văn; không có ở kế hoạch, quyết định"),
        _TYPE,
        _due,
    ),
    Rule("KG-04", Message("một nơi kính gửi thì không có dấu cuối dòng"), _TYPE, _single),
    Rule(
        "KG-03",
        Message("nhiều nơi kính gửi: mỗi nơi một dòng, “;” và “.” cuối dòng"),
        _TYPE,
        _several,
    ),
)
