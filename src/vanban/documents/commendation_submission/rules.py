"""What a submission must hold to beyond its form (quy tắc của tờ trình khen thưởng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Severity
from vanban.emulation.nominee_rules import check_columns, check_nominees

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft
    from vanban.documents.commendation_submission.model import CommendationSubmission
    from vanban.emulation.catalogue import Catalogue

_STATE = "nhà nước"


def check_submission(
    draft: Draft, document: CommendationSubmission, catalogue: Catalogue, separate: str
) -> tuple[Finding, ...]:
    """Return what is wrong with the lists, with what they ask for and how they are shown.

    ``separate`` is the clause on submissions of their own for each level.
    """
    return (
        *_nothing_proposed(draft, document),
        *check_nominees(
            document.nominees, catalogue, draft.source.place, year=document.issued_on.year
        ),
        *_two_awards(draft, document),
        *_bonus_left_out(draft, document),
        *check_columns(document.lists.columns, ("danh sách", "cột"), draft.source.place),
        *_levels_mixed(draft, document, catalogue, separate),
    )


def check_own_wording(
    draft: Draft, document: CommendationSubmission, decider: str
) -> tuple[Finding, ...]:
    """Return what the ready-made body lacks to be whole sentences."""
    missing = (
        ("người quyết định", decider, "Chủ tịch Ủy ban nhân dân huyện"),
        ("thành tích chung", document.merit, "xuất sắc trong phong trào thi đua năm 2021"),
    )
    return tuple(
        Finding(
            "D473",
            Message("chưa điền “{field}” mà lời văn sẵn cần đến", field=field),
            draft.locate(field),
            hint=Message(
                "điền như: {example}; hoặc tự viết toàn văn ở mục “nội dung”", example=example
            ),
        )
        for field, value, example in missing
        if not value
    )


def no_wording(draft: Draft) -> Finding:
    """Return the finding that no wording is known for the time of the document."""
    return Finding(
        "D477",
        Message("chưa có lời văn sẵn cho tờ trình vào ngày này"),
        draft.locate("nội dung"),
        hint=Message("viết mục “nội dung”, hoặc kiểm tra lại ngày ban hành"),
    )


def _nothing_proposed(draft: Draft, document: CommendationSubmission) -> Iterator[Finding]:
    if not document.nominees.total:
        yield Finding(
            "D470",
            Message("chưa đề nghị khen thưởng ai"),
            draft.locate("cá nhân"),
            hint=Message("điền ít nhất một trong các mục “tập thể”, “hộ gia đình”, “cá nhân”"),
        )


def _two_awards(draft: Draft, document: CommendationSubmission) -> Iterator[Finding]:
    for kind, index, record in document.nominees.every():
        given = (record.emulation_title, record.form, record.title_or_form)
        if sum(map(bool, given)) > 1:
            yield Finding(
                "D474",
                Message("“{name}” có cả danh hiệu và hình thức trên một dòng", name=record.called),
                draft.locate(str(kind), index),
                Severity.WARNING,
                hint=Message("tách thành hai dòng để mỗi đề nghị được đếm và xếp nhóm riêng"),
                found=record.award,
            )


def _bonus_left_out(draft: Draft, document: CommendationSubmission) -> Iterator[Finding]:
    """A sum of which parts are missing is printed as if it were whole."""
    every = list(document.nominees.every())
    without = [(kind, index) for kind, index, record in every if record.bonus is None]
    if without and len(without) < len(every):
        kind, index = without[0]
        yield Finding(
            "D476",
            Message(
                "{count} trên {total} đối tượng chưa ghi tiền thưởng, tổng số tiền có thể thiếu",
                count=len(without),
                total=len(every),
            ),
            draft.locate(str(kind), index),
            Severity.WARNING,
            hint=Message("điền “tiền thưởng” cho mọi dòng, hoặc ghi 0"),
        )


def _levels_mixed(
    draft: Draft, document: CommendationSubmission, catalogue: Catalogue, separate: str
) -> Iterator[Finding]:
    """Awards of the State go in a submission of their own."""
    levels: dict[str, str] = {}
    for _, _, record in document.nominees.every():
        for typed in filter(None, (record.emulation_title, record.form)):
            award = catalogue.find(typed)
            if award:
                levels.setdefault(award.level, award.label)
    if separate and _STATE in levels and len(levels) > 1:
        other = next(label for level, label in levels.items() if level != _STATE)
        yield Finding(
            "L013",
            Message(
                "“{state}” và “{other}” thuộc thẩm quyền của hai cấp khác nhau",
                state=levels[_STATE],
                other=other,
            ),
            draft.locate("cá nhân"),
            Severity.WARNING,
            hint=Message("lập riêng tờ trình cho khen thưởng cấp Nhà nước"),
            clause=separate,
        )
