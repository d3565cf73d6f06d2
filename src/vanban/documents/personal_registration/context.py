"""A person's registration into the context of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from vanban.anatomy.document import compose_document
from vanban.anatomy.signatory import CoSignatory, Signatory
from vanban.diagnostics import Finding, Message
from vanban.documents.personal_registration.model import PersonalRegistration
from vanban.emulation.catalogue import catalogue_of
from vanban.emulation.nominee_rules import check_nominees
from vanban.emulation.nominees import Individual, Nominees
from vanban.formatting.dates import known_date, short_date
from vanban.formatting.series import closed_lines
from vanban.outline import Level, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.anatomy.blocks import Forms
    from vanban.anatomy.composition import Composition, Draft
    from vanban.diagnostics import Place
    from vanban.vocabulary.dates import PartialDate

_COMMITMENTS = "nội dung đăng ký"
_CONFIRMATION = "XÁC NHẬN CỦA ĐƠN VỊ"
_FILE = "phiếu đăng ký thi đua"
_REGISTRANT = "NGƯỜI ĐĂNG KÝ"
_LINES = (
    ("full_name", "Họ và tên: {{ họ_và_tên }}"),
    ("born_on", "Ngày sinh: {{ ngày_sinh }}"),
    ("gender", "Giới tính: {{ giới_tính | hoa_đầu }}"),
    ("position", "Chức vụ: {{ chức_vụ }}"),
    ("group", "Tổ, bộ phận: {{ nhóm }}"),
    ("unit", "Đơn vị công tác: {{ đơn_vị }}"),
    ("emulation_title", "Danh hiệu thi đua đăng ký: {{ danh_hiệu }}"),
    ("form", "Hình thức khen thưởng đăng ký: {{ hình_thức }}"),
    ("initiative", "Tên sáng kiến, đề tài: {{ sáng_kiến }}"),
    ("commitments", "Nội dung đăng ký thi đua:\n{{ nội_dung_đăng_ký | gạch_đầu_dòng }}"),
)
"""What a sheet without words of its own says of each field that is filled in."""


def compose(draft: Draft) -> Composition:
    """Return the context of a sheet (phiếu đăng ký thi đua cá nhân); practice, no national form."""
    sheet = draft.data
    if not isinstance(sheet, PersonalRegistration):
        raise TypeError(type(sheet).__name__)
    subject = sheet.subject or sheet.emulation_period[:1].upper() + sheet.emulation_period[1:]
    made = {"subject": subject, **_signing(sheet), **_named(sheet, draft), **_recipients(draft)}
    composition = compose_document(
        replace(draft, data=sheet.model_copy(update=made)),
        blocks={_COMMITMENTS: _forms(sheet.commitments)},
        facts={"ngày sinh": _born(sheet.born_on)} if sheet.born_on else {},
        body=own_words(sheet),
        findings=(*_period(subject, draft), *_awards(sheet, draft)),
    )
    return replace(
        composition,
        findings=_at_the_name(composition.findings, draft, sheet.full_name),
        file_stem=_file_stem(sheet),
    )


def _file_stem(sheet: PersonalRegistration) -> str:
    """Return what the file should be called: after the person, for a school prints forty at once.

    The year of birth tells people of one name apart, as far as it is known.
    """
    year = str(sheet.born_on.year or "") if sheet.born_on else ""
    person = f"{sheet.full_name} {year}".strip()
    return "_".join(filter(None, (_FILE, person, sheet.emulation_period))).lower()


def own_words(sheet: PersonalRegistration) -> str:
    """Return the body of a sheet that has none: a numbered line for each field filled in."""
    filled = [line for field, line in _LINES if getattr(sheet, field)]
    return "\n".join(f"{number}. {line}" for number, line in enumerate(filled, 1))


def as_individual(sheet: PersonalRegistration) -> Individual:
    """Return the person of a sheet as a record of a list."""
    shared = set(Individual.model_fields) & set(PersonalRegistration.model_fields)
    return Individual.model_validate({name: getattr(sheet, name) for name in shared})


def _at_the_name(findings: Sequence[Finding], draft: Draft, name: str) -> tuple[Finding, ...]:
    """Return the findings, those on the name of the person who signs where the name was typed."""
    typed = draft.locate("họ và tên")
    return tuple(replace(each, place=typed) if each.found == name else each for each in findings)


def _named(sheet: PersonalRegistration, draft: Draft) -> dict[str, str]:
    """Return title and form as the law writes them."""
    spelled = catalogue_of(draft.setting).spelled
    return {"emulation_title": spelled(sheet.emulation_title), "form": spelled(sheet.form)}


def _signing(sheet: PersonalRegistration) -> dict[str, object]:
    """Return who signs: the person, at the right of the head where the data name one."""
    head = sheet.signatory
    if head is None:
        person = Signatory(position=_REGISTRANT, full_name=sheet.full_name)
        return {"signatory": person, "signatories": ()}
    confirming = CoSignatory(party=(_CONFIRMATION,), **head.model_dump())
    person = CoSignatory(position=_REGISTRANT, full_name=sheet.full_name)
    return {"signatory": None, "signatories": (confirming, person)}


def _recipients(draft: Draft) -> dict[str, object]:
    """Return that a sheet goes to nobody else; those of the agency are for its own papers."""
    ours = draft.locate("nơi nhận").file == draft.locate().file
    return {} if ours else {"recipients": ()}


def _born(date: PartialDate) -> str:
    return short_date(date) if date.is_complete else known_date(date)


def _forms(commitments: Sequence[str]) -> Forms:
    return {
        "gạch_đầu_dòng": lambda: tuple(
            Node(level=Level.DASH, label="-", text=text) for text in closed_lines(commitments)
        )
    }


def _period(subject: str, draft: Draft) -> Iterator[Finding]:
    if not subject:
        yield Finding(
            "D577",
            Message("chưa ghi kỳ thi đua của phiếu đăng ký"),
            draft.locate("kỳ thi đua"),
            hint=Message("ghi “kỳ thi đua: năm học 2025 - 2026”, hoặc “trích yếu”"),
        )


def _awards(sheet: PersonalRegistration, draft: Draft) -> tuple[Finding, ...]:
    """Return what the law of the time says of title and form, at the fields of the sheet."""

    def locate(path: tuple[str | int, ...]) -> Place:
        return draft.locate(*(path[2:] or ("danh hiệu",)))

    nominees = Nominees(individuals=(as_individual(sheet),))
    year = sheet.issued_on.year
    return check_nominees(nominees, catalogue_of(draft.setting), locate, year=year)
