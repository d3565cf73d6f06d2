"""What a paper must say by its kind, and that a kind is not known (quy tắc theo tên loại)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from vanban.anatomy.addressed import LABEL, NOT_ADDRESSED
from vanban.anatomy.addressees import no_addressee
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.documents.document_type import document_types
from vanban.documents.general.kinds import DISPATCH, facts_of, names
from vanban.documents.general.wording import decides
from vanban.reading.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.documents.general.model import GeneralDocument

_SAMPLES: Final = "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1 đến Mẫu 1.3"
_KIND: Final = "loại văn bản"


def check_kind(draft: Draft, document: GeneralDocument) -> Iterator[Finding]:
    """Yield what the kind of a new paper asks for, or that a past one is of no known kind."""
    if document.stage is Stage.IMPORTED:
        yield from _unknown(draft)
        return
    yield from _untitled(draft, document)
    yield from _decider(draft, document)
    yield from _addressed(draft, document)


def _unknown(draft: Draft) -> Iterator[Finding]:
    """Yield a note that the law names no such kind, with the nearest that it does name."""
    name = draft.title.lower()
    labels = [*(each.label for each in document_types()), *names()]
    if not name or name in labels:
        return
    near = nearest(name, labels)
    yield Finding(
        "D603",
        Message("không có loại “{name}” trong quy định; làm lại như văn bản chung", name=name),
        draft.locate(_KIND),
        Severity.NOTE,
        hint=Message("có phải là “{near}”?", near=near)
        if near
        else Message("để nguyên nếu bản gốc ghi như vậy"),
        found=name,
        expected=near,
    )


def _untitled(draft: Draft, document: GeneralDocument) -> Iterator[Finding]:
    if not draft.title and not document.printed_title:
        yield Finding(
            "D605",
            Message("chưa rõ tên loại của văn bản mới"),
            draft.locate(_KIND),
            hint=Message("ghi tên loại, như “thông báo”, “quyết định”, “công văn”, “giấy mời”"),
            found=document.document_type,
            clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5",
        )


def _decider(draft: Draft, document: GeneralDocument) -> Iterator[Finding]:
    if decides(draft) and not document.decider:
        yield Finding(
            "D604",
            Message("chưa điền “thẩm quyền ban hành”"),
            draft.locate("thẩm quyền ban hành"),
            hint=Message("ghi chức vụ của người đứng đầu, hoặc tên tập thể, cơ quan quyết định"),
            expected="CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ",
            clause=_SAMPLES,
        )


def _addressed(draft: Draft, document: GeneralDocument) -> Iterator[Finding]:
    wanted = "must" if draft.title == DISPATCH.upper() else facts_of(draft.title).get("addressee")
    if wanted == "none" and document.addressees:
        yield replace(NOT_ADDRESSED[LABEL], place=draft.locate(LABEL))
    elif wanted == "must" and not document.addressees:
        yield no_addressee(draft)
