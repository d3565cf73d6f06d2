"""The targets of a plan taken by reference: other papers point to its data file (dẫn kế hoạch)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Struct
from pydantic import Field

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, UsageError
from vanban.emulation.linked_files import linked_source
from vanban.emulation.rules import check_targets
from vanban.emulation.targets import Target, every_record
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.date_reading import read_date
from vanban.formatting.dates import short_date
from vanban.reading.model import Data, NamesData, OneOrMany, Parsed
from vanban.reading.spelling import bare, folded, nearest
from vanban.reading.validate import read_model
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from vanban.reading.source import Source

PlanFile = Annotated[
    str,
    NamesData(lambda: PlanData),
    Field(
        title="kế hoạch",
        description="tệp dữ liệu của kế hoạch có các chỉ tiêu, đường dẫn tính từ thư mục tệp này",
        examples=["ke-hoach.yaml"],
    ),
]
"""A field that points to a plan; declare it as ``plan: PlanFile = ""``."""

PlanTargetIds = Annotated[
    tuple[str, ...],
    Field(
        title="mã chỉ tiêu",
        description="mã của những chỉ tiêu lấy từ kế hoạch; để trống: lấy mọi chỉ tiêu",
        examples=[["lúa", "hộ-nghèo"]],
    ),
]
"""A field that chooses targets; declare it as ``plan_target_ids: PlanTargetIds = ()``."""

_PLAN = "ke hoach"
_TARGETS = "chỉ tiêu"


class PlanData(Data):
    """What others need to know of a plan (dữ liệu kế hoạch); its other fields are passed over."""

    document_type: str = Field("", title="loại văn bản")
    issuing_agency: Annotated[tuple[str, ...], OneOrMany()] = Field((), title="cơ quan ban hành")
    agency_abbreviation: str = Field("", title="chữ viết tắt cơ quan")
    number: str = Field("", title="số")
    symbol: str = Field("", title="ký hiệu")
    issued_on: Annotated[PartialDate, Parsed(read_date)] = Field(
        PartialDate(), title="ngày ban hành"
    )
    subject: str = Field("", title="trích yếu")
    targets: tuple[Target, ...] = Field((), title=_TARGETS)


class PlanReference(Struct, frozen=True):
    """A plan that another paper builds on (kế hoạch được dẫn): what to cite, and its targets.

    ``file`` is the reference as typed.
    """

    file: str
    targets: tuple[Target, ...]
    subject: str
    number: str
    symbol: str
    issued_on: PartialDate
    issuing_agency: tuple[str, ...]

    @property
    def citation(self) -> str:
        """Return how a text names it: ``Kế hoạch số 19/KH-UBND ngày 26/01/2021``.

        A plan that has no number yet is named by its subject.
        """
        if self.number and self.symbol:
            number = self.number.zfill(2) if self.number.isdecimal() else self.number
            day = f" ngày {short_date(self.issued_on)}" if self.issued_on.is_complete else ""
            return f"Kế hoạch số {number}/{self.symbol}{day}"
        return f"Kế hoạch {_within_a_sentence(self.subject)}".strip()

    @property
    def full_citation(self) -> str:
        """Return how a text names it for the first time: with whose it is and what it is about.

        Decree 30/2020, Appendix I, Part I, II.6b.
        """
        if not (self.number and self.symbol):
            return f"{self.citation} của {self.issuer}" if self.issuer else self.citation
        issuer = f" của {self.issuer}" if self.issuer else ""
        subject = _within_a_sentence(self.subject.strip())
        about = subject if not subject or subject.startswith("về ") else f"về {subject}"
        return f"{self.citation}{issuer} {about}".strip()

    @property
    def issuer(self) -> str:
        """Return the issuing agency as it stands in a sentence."""
        return agency_in_sentence(self.issuing_agency) if self.issuing_agency else ""

    @property
    def facts(self) -> Mapping[str, object]:
        """Return what a text may say of the plan: ``{{ kế_hoạch.trích_dẫn }}``."""
        return {
            "trích dẫn": self.citation,
            "trích dẫn đầy đủ": self.full_citation,
            "trích yếu": self.subject,
            "số": self.number,
            "ký hiệu": self.symbol,
            "ngày ban hành": self.issued_on,
            "cơ quan ban hành": self.issuer,
            "số chỉ tiêu": len(self.targets),
        }


def plan_targets(
    reference: str,
    folder: Path,
    place: Place,
    ids: Sequence[str] = (),
    id_places: Sequence[Place] = (),
) -> tuple[PlanReference | None, tuple[Finding, ...]]:
    """Return the plan that a data file points to, or nothing and why not.

    Faults inside the plan's file keep their place in that file; what is only
    worth a second look there is told when the plan itself is made.

    Args:
        reference: path of the plan's data file, counted from ``folder``.
        folder: the folder of the data file that points to it.
        place: where that file does so.
        ids: ids of the targets to take, in the order wanted; none takes all.
        id_places: where each id stands.
    """
    name = reference.strip()
    try:
        source = linked_source(name, folder, PlanData)
        if not _is_plan(source):
            return None, (*source.errors, _no_plan(name, source, place))
        data = read_model(source, PlanData)
    except UsageError as error:
        return None, (_missing(name, error, place),)
    except DataError as error:
        return None, _errors(error.findings)
    faults = _errors(check_targets(data.targets, (), source.place))
    if faults:
        return None, faults
    if not data.targets:
        return None, (_no_targets(name, source, place),)
    targets, unknown = chosen(data.targets, ids, [*id_places, *[place] * len(ids)])
    return _reference(name, data, targets), unknown


def chosen(
    targets: Sequence[Target], ids: Sequence[str], places: Sequence[Place]
) -> tuple[tuple[Target, ...], tuple[Finding, ...]]:
    """Return the targets of these ids in this order, all without ids; and ids that are not there.

    A part may be chosen too: it becomes a target named after both.
    """
    if not ids:
        return tuple(targets), ()
    known = _by_id(targets)
    unknown = tuple(
        _unknown_id(name, known, place)
        for name, place in zip(ids, places, strict=False)
        if folded(name) not in known
    )
    return tuple(known[folded(name)] for name in ids if folded(name) in known), unknown


def _is_plan(source: Source) -> bool:
    name = source.text("loại văn bản")
    return name is not None and bare(name.value) == _PLAN


def _errors(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(each for each in findings if each.severity is Severity.ERROR)


def _reference(name: str, data: PlanData, targets: tuple[Target, ...]) -> PlanReference:
    symbol = data.symbol or (f"KH-{data.agency_abbreviation}" if data.agency_abbreviation else "")
    return PlanReference(
        name,
        targets,
        subject=data.subject,
        number=data.number,
        symbol=symbol,
        issued_on=data.issued_on,
        issuing_agency=data.issuing_agency,
    )


def _by_id(targets: Sequence[Target]) -> dict[str, Target]:
    found: dict[str, Target] = {}
    for path, record in every_record(targets):
        if isinstance(record, Target):
            found[folded(record.id)] = record
        else:
            whole = targets[int(path[0])]
            facts = record.model_dump() | {"name": f"{whole.name}: {record.name}"}
            found[folded(record.id)] = Target(**facts)
    found.pop("", None)
    return found


def _within_a_sentence(subject: str) -> str:
    """Return a subject as it runs on in a sentence; an abbreviation keeps its capitals."""
    return subject if subject[1:2].isupper() else subject[:1].lower() + subject[1:]


def _missing(name: str, error: UsageError, place: Place) -> Finding:
    near = next((each.expected for each in error.findings if each.expected), "")
    return Finding(
        "D500",
        Message("không mở được tệp kế hoạch “{name}”", name=name),
        place,
        hint=Message("có phải “{near}”?", near=near)
        if near
        else Message("ghi đường dẫn tính từ thư mục của tệp dữ liệu này, ví dụ ke-hoach.yaml"),
        found=name,
        expected=near,
    )


def _no_plan(name: str, source: Source, place: Place) -> Finding:
    kind = source.text("loại văn bản")
    return Finding(
        "D501",
        Message("tệp “{name}” không phải dữ liệu của một kế hoạch", name=name),
        place,
        hint=Message("dẫn đến tệp có dòng “loại văn bản: kế hoạch”"),
        found=kind.value if kind else "",
        expected="kế hoạch",
    )


def _no_targets(name: str, source: Source, place: Place) -> Finding:
    return Finding(
        "D502",
        Message("kế hoạch “{name}” chưa có chỉ tiêu nào", name=name),
        place,
        hint=Message("điền mục “chỉ tiêu” trong tệp {file}", file=source.file),
    )


def _unknown_id(name: str, known: Mapping[str, Target], place: Place) -> Finding:
    near = nearest(name, known)
    return Finding(
        "D503",
        Message("kế hoạch không có chỉ tiêu mang mã “{name}”", name=name),
        place,
        hint=Message("có phải “{near}”?", near=near)
        if near
        else Message("dùng một trong các mã: {known}", known=", ".join(known)),
        found=name,
        expected=near,
    )
