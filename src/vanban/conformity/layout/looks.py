"""How the letters of each component are set: size, weight, slant, capitals (kiểu chữ)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.layout.marks import DRAFTER
from vanban.conformity.limits import SIDES, keeps, limit, shown
from vanban.conformity.naming import NAMES
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.words import is_capitals, squeezed
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.conformity.component import Found
    from vanban.structure.letters import Letters
    from vanban.structure.seen import Stretch

_SIZE_SLACK = 0.1


class Look(Struct, frozen=True):
    """The rule on the letters of one component, and the row that gives its numbers."""

    rule: str
    component: Component
    row: str
    requirement: Message

    def check(self, case: Case) -> Iterator[Breach]:
        """Yield where the component is set otherwise."""
        row = case.law.rows.get(self.row)
        for found in case.anatomy.all(self.component) if row else ():
            if not _is_drafter_mark(found):
                yield from _breaches(found, row or {})


def _is_drafter_mark(found: Found) -> bool:
    """Whether a line below the recipients is the drafter's mark, which has a rule of its own."""
    is_recipient = found.component is Component.RECIPIENT
    return is_recipient and DRAFTER.match(squeezed(found.seen.full_text)) is not None


def _breaches(found: Found, row: Mapping[str, object]) -> Iterator[Breach]:
    yield from _sizes(found, row)
    look = row.get("look")
    if not isinstance(look, dict):
        return
    yield from _switches(found, look)
    wanted = look.get("align")
    if wanted and found.seen.shape.alignment != wanted:
        yield Breach(
            Message(
                "{component} không canh {wanted}",
                component=NAMES[found.component],
                wanted=SIDES[wanted],
            ),
            found.seen,
            found=SIDES.get(found.seen.shape.alignment, found.seen.shape.alignment),
            expected=SIDES[wanted],
            recognised=found,
        )


def _sizes(found: Found, row: Mapping[str, object]) -> Iterator[Breach]:
    sizes = sorted({each.letters.size for each in found.seen.lettered})
    wrong = [size for size in sizes if not keeps(row, size, _SIZE_SLACK)]
    if wrong:
        yield Breach(
            Message("cỡ chữ của {component}", component=NAMES[found.component]),
            found.seen,
            found=", ".join(f"{shown(size)} pt" for size in wrong),
            expected=limit(row),
            recognised=found,
        )


def _switches(found: Found, look: Mapping[str, object]) -> Iterator[Breach]:
    for name, (missing, unwanted) in _SAID.items():
        if name not in look:
            continue
        wrong = [each.text for each in wrongly_set(found, name, wanted=bool(look[name]))]
        if wrong:
            said = missing if look[name] else unwanted
            yield Breach(
                Message("{component} {said}", component=NAMES[found.component], said=said),
                found.seen,
                found=" ".join(wrong).strip()[:40],
                recognised=found,
            )


def wrongly_set(found: Found, name: str, *, wanted: bool) -> list[Stretch]:
    """Return the stretches that are not set as the law wants, a few words of emphasis apart."""
    wrong = [each for each in found.seen.lettered if _has(each.letters, each.text, name) != wanted]
    if name == "caps" and not wanted:
        wrong = [each for each in wrong if each.letters.caps or _is_spelled_out(each.text)]
    is_emphasis = not wanted and name in _EMPHASIS
    return [] if is_emphasis and _is_part(found, [each.text for each in wrong]) else wrong


_SAID = {
    "bold": (Message("không in đậm"), Message("in đậm")),
    "italic": (Message("không in nghiêng"), Message("in nghiêng")),
    "caps": (Message("không viết hoa"), Message("viết hoa toàn bộ")),
}
_EMPHASIS = frozenset({"bold", "italic"})


def _is_part(found: Found, wrong: list[str]) -> bool:
    """Return whether only some words stand out, as emphasis may."""
    return len("".join(wrong).strip()) < len(found.seen.text.strip())


def _is_spelled_out(text: str) -> bool:
    """Return whether a text in capitals has words in it: abbreviations have no accents but Đ."""
    return any(char.isalpha() and unicodedata.decomposition(char) for char in text)


def _has(letters: Letters, text: str, name: str) -> bool:
    if name == "caps":
        return letters.caps or is_capitals(text)
    return bool(getattr(letters, name))


_LETTERS = Message(
    "Bôi đen đoạn → Trang đầu (Home) → Phông (Font): cỡ, đậm, nghiêng; Đoạn (Paragraph): canh lề"
)

LOOKS = (
    Look(
        "QH-02",
        Component.NATIONAL_NAME,
        "letterhead.national_name.size",
        Message("Quốc hiệu in hoa, đứng, đậm, cỡ chữ 12–13"),
    ),
    Look(
        "QH-04",
        Component.MOTTO,
        "letterhead.motto.size",
        Message("Tiêu ngữ in thường, đứng, đậm, cỡ chữ 13–14, canh giữa dưới Quốc hiệu"),
    ),
    Look(
        "CQ-02",
        Component.PARENT_AGENCY,
        "letterhead.parent_agency.size",
        Message("tên cơ quan chủ quản in hoa, đứng, cỡ chữ 12–13"),
    ),
    Look(
        "CQ-04",
        Component.AGENCY,
        "letterhead.agency.size",
        Message("tên cơ quan ban hành in hoa, đứng, đậm, cỡ chữ 12–13, canh giữa"),
    ),
    Look(
        "SO-01",
        Component.NUMBER,
        "letterhead.number.size",
        Message("số, ký hiệu kiểu chữ đứng, cỡ chữ 13, canh giữa dưới tên cơ quan"),
    ),
    Look(
        "DD-04",
        Component.DATELINE,
        "letterhead.place_and_date.size",
        Message("địa danh và thời gian in thường, nghiêng, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "TL-01",
        Component.TYPE_NAME,
        "title.type_name.size",
        Message("tên loại in hoa, đứng, đậm, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "TL-02",
        Component.SUBJECT,
        "title.subject.size",
        Message("trích yếu in thường, đứng, đậm, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "TL-04",
        Component.DISPATCH_SUBJECT,
        "title.dispatch_subject.size",
        Message("trích yếu công văn in thường, đứng, cỡ chữ 12–13, canh giữa"),
    ),
    Look(
        "CC-01",
        Component.BASIS,
        "bases.size",
        Message("căn cứ in thường, nghiêng, cỡ chữ 13–14"),
    ),
    Look(
        "KG-02",
        Component.ADDRESSEE,
        "salutation.size",
        Message("Kính gửi in thường, đứng, cỡ chữ 13–14"),
    ),
    Look(
        "CK-02",
        Component.AUTHORITY,
        "signature.authority.size",
        Message("quyền hạn, chức vụ in hoa, đứng, đậm, cỡ chữ 13–14"),
    ),
    Look(
        "CK-03",
        Component.SIGNER,
        "signature.name.size",
        Message("họ tên người ký in thường, đứng, đậm, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "NN-01",
        Component.RECIPIENTS_LABEL,
        "recipients.label.size",
        Message("chữ “Nơi nhận:” in thường, nghiêng, đậm, cỡ chữ 12, sát lề trái"),
    ),
    Look(
        "NN-02",
        Component.RECIPIENT,
        "recipients.list.size",
        Message("các nơi nhận in thường, đứng, cỡ chữ 11, sát lề trái"),
    ),
    Look(
        "PL-03",
        Component.ANNEX_LABEL,
        "annex.label.size",
        Message("chữ “Phụ lục” in thường, đứng, đậm, cỡ chữ 14, canh giữa"),
    ),
    Look(
        "PL-04",
        Component.ANNEX_HEADING,
        "annex.heading.size",
        Message("tên phụ lục in hoa, đứng, đậm, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "PL-05",
        Component.ANNEX_POINTER,
        "annex.pointer.size",
        Message("dòng chỉ dẫn của phụ lục in thường, nghiêng, cỡ chữ 13–14, canh giữa"),
    ),
    Look(
        "KH-01",
        Component.URGENCY_MARK,
        "urgency_mark.size",
        Message("dấu độ khẩn in hoa, đứng, đậm, cỡ chữ 13–14"),
    ),
    Look(
        "LH-01",
        Component.CIRCULATION_MARK,
        "circulation_mark.size",
        Message("chỉ dẫn lưu hành in hoa, đứng, đậm, cỡ chữ 13–14"),
    ),
)

RULES = tuple(Rule(look.rule, look.requirement, _LETTERS, look.check) for look in LOOKS)
