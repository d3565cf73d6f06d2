"""What must hold of the recipients, their groups and the drafter's mark (nơi nhận)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.addressees import addressed_to
from vanban.anatomy.drafter_mark import is_drafter_mark
from vanban.anatomy.recipients import GROUPS, LABEL, find_group, group_named, recipients_of
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.groundwork.regex import regex
from vanban.outline import plain_text
from vanban.reading.spelling import folded, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft

_CLAUSE = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9"
_MARK_CLAUSE = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 3"
_FILING = regex(r"^-?\s*Lưu:\s*VT\b")


def check_recipients(draft: Draft) -> Iterator[Finding]:
    """Yield what is wrong with the recipients, Appendix I, Part I, II.9 and III.3."""
    yield from _groups(draft)
    if draft.data.stage is Stage.IMPORTED:
        return
    yield from _as_above(draft)
    yield from _twice(draft)
    yield from _filing(draft)
    yield from _drafter(draft)


def _groups(draft: Draft) -> Iterator[Finding]:
    for index, line in enumerate(draft.data.recipients):
        name = group_named(line)
        key = find_group(draft, name) if name else None
        if name and key is None:
            yield _no_group(draft, name, index)
        elif key is not None and not draft.data.recipient_groups[key]:
            yield Finding(
                "D562",
                Message("nhóm nơi nhận “{name}” còn trống", name=name),
                draft.locate(LABEL, index),
                hint=Message("kê các nơi nhận của nhóm, hoặc bỏ dòng này"),
            )
    for key, members in draft.data.recipient_groups.items():
        for index, line in enumerate(members):
            if group_named(line):
                yield Finding(
                    "D562",
                    Message("trong nhóm nơi nhận “{name}” lại dẫn đến một nhóm khác", name=key),
                    draft.locate(GROUPS, key, index),
                    hint=Message("ghi thẳng các nơi nhận vào nhóm này"),
                    found=line,
                )


def _no_group(draft: Draft, name: str, index: int) -> Finding:
    known = tuple(draft.data.recipient_groups)
    near = nearest(name, known)
    if near:
        hint = Message("có phải “{near}”?", near=near)
    elif known:
        hint = Message("các nhóm đã có: {known}", known=", ".join(known))
    else:
        hint = Message("kê nhóm ấy ở mục “nhóm nơi nhận” của tệp thông tin cơ quan")
    return Finding(
        "D561",
        Message("không có nhóm nơi nhận “{name}”", name=name),
        draft.locate(LABEL, index),
        hint=hint,
        found=name,
        expected=near,
    )


def _as_above(draft: Draft) -> Iterator[Finding]:
    recipients, addressed = recipients_of(draft), addressed_to(draft)
    for number, recipient in enumerate(recipients):
        if not recipient.is_as_above or (addressed and not number):
            continue
        if addressed:
            message = Message("“Như trên” không đứng đầu các nơi nhận")
            hint = Message("chuyển lên đầu, hoặc bỏ đi: “Như trên” được tự thêm khi có “Kính gửi”")
        else:
            message = Message("có “Như trên” mà văn bản không có “Kính gửi”")
            hint = Message("bỏ dòng này, ghi rõ tên nơi nhận")
        place = draft.locate(*recipient.steps)
        yield Finding("D563", message, place, Severity.WARNING, hint=hint, clause=f"{_CLAUSE}b")


def _twice(draft: Draft) -> Iterator[Finding]:
    seen: set[str] = set()
    for recipient in recipients_of(draft):
        name = folded(plain_text(recipient.text).rstrip(";,. "))
        if name in seen:
            yield Finding(
                "D568",
                Message("nơi nhận này đã có ở trên"),
                draft.locate(*recipient.steps),
                Severity.WARNING,
                hint=Message("bỏ một trong hai; có thể một nhóm đã gồm nơi này"),
                found=plain_text(recipient.text),
            )
        seen.add(name)


def _filing(draft: Draft) -> Iterator[Finding]:
    recipients = recipients_of(draft)
    if not draft.data.recipients and not draft.numbered:
        return  # what practice gives no number is kept by those who signed it
    if not draft.data.recipients:
        yield Finding(
            "D335",
            Message("chưa điền nơi nhận"),
            draft.locate(LABEL),
            Severity.WARNING,
            hint=Message("kê các nơi nhận, mục cuối là “Lưu: VT, …”"),
            clause=_CLAUSE,
        )
    elif recipients and not _FILING.match(plain_text(recipients[-1].text)):
        yield Finding(
            "D336",
            Message("nơi nhận cuối cùng chưa phải là nơi lưu"),
            draft.locate(*recipients[-1].steps),
            Severity.WARNING,
            hint=Message("thêm mục cuối “Lưu: VT, …”"),
            found=recipients[-1].text,
            expected="Lưu: VT, …",
            clause=_CLAUSE,
        )


def _drafter(draft: Draft) -> Iterator[Finding]:
    mark = draft.data.drafter_mark
    if mark and not is_drafter_mark(mark):
        yield Finding(
            "D564",
            Message("chưa đọc được ký hiệu người soạn thảo, nên in như đã gõ"),
            draft.locate("ký hiệu người soạn thảo"),
            Severity.WARNING,
            hint=Message("ghi chữ viết tắt tên người soạn thảo và số lượng bản"),
            found=mark,
            expected="PL.(300)",
            clause=_MARK_CLAUSE,
        )
