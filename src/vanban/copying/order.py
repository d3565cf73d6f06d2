"""A copy as it is to be made: its form by the law of its day, its number, who signs (bản sao)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from vanban.anatomy.recipients import group_named
from vanban.copying.model import LABEL, CopyData
from vanban.diagnostics import DataError, Finding, Message
from vanban.groundwork.regex import regex
from vanban.law.setting import surround
from vanban.reading.spelling import bare, folded
from vanban.reading.validate import read_model
from vanban.regimes import all_regimes, regime_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.reading.source import Source

_NUMBER: Final = regex(r"0*([1-9][0-9]{0,5})")


class CopyForm(Struct, frozen=True):
    """A form of copy (hình thức sao) as a regime has it: its words and its symbol."""

    id: str
    label: str
    words: str
    symbol: str
    is_partial: bool
    from_copy: bool
    reference: str


class CopyOrder(Struct, frozen=True):
    """A copy as ordered (yêu cầu sao); ``regime`` is the id of the layout regime."""

    data: CopyData
    form: CopyForm
    regime: str

    @property
    def number(self) -> str:
        """The number as printed: below ten it is padded (Appendix I, Part I, II.3c)."""
        found = _NUMBER.fullmatch(self.data.number.strip())
        return found[1].zfill(2) if found else ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """The recipients, with the groups of the agency written out (nhóm: lãnh đạo)."""
        groups = {folded(name): each for name, each in self.data.recipient_groups.items()}
        found: list[str] = []
        for line in self.data.recipients:
            name = group_named(line)
            found += groups.get(folded(name), ()) if name else (line,)
        return tuple(found)

    @property
    def symbol(self) -> str:
        """Return the symbol: ``SY-UBND`` (Appendix III, form 3.1)."""
        return f"{self.form.symbol}-{self.data.agency_abbreviation.strip()}"


def order_of(source: Source) -> CopyOrder:
    """Return the copy that the data ask for.

    Raises:
        DataError: what is said is not understood, or something is missing; all is told.
    """
    named = source.text("loại văn bản", "document_type")
    if named and not named.is_blank and bare(named.value) != bare(LABEL):
        raise DataError(_other_paper(named.value, source))
    data = read_model(source, CopyData)
    regimes = [each for each in all_regimes() if each.kind == "layout"]
    pinned = data.regime.replace(",", " ").split()
    setting = surround(
        data.made_on,
        regimes,
        pinned=pinned,
        place=source.place(("ngày sao",)),
        pin=source.place(("chế độ",)),
    )
    forms = forms_of(setting.layout.id)
    form = find_form(forms, data.copy_form)
    findings = list(_missing(data, source, form))
    if form is None:
        findings.insert(0, _unknown(data.copy_form, forms, source))
    if findings or form is None:
        raise DataError(*findings)
    return CopyOrder(data, form, setting.layout.id)


def forms_of(regime: str) -> tuple[CopyForm, ...]:
    """Return the forms of copy of a layout regime."""
    rows: Mapping[str, Mapping[str, Any]] = regime_data(regime, "copies")
    return tuple(
        CopyForm(
            key,
            row["label"],
            row["words"],
            row["symbol"],
            row["partial"],
            row["from_copy"],
            row["reference"],
        )
        for key, row in rows.items()
    )


def find_form(forms: tuple[CopyForm, ...], name: str) -> CopyForm | None:
    """Return the form that a clerk names: by its words, its label, its symbol, its id."""
    wanted = bare(name)
    return next(
        (
            each
            for each in forms
            if wanted in {bare(each.id), bare(each.label), bare(each.words), bare(each.symbol)}
        ),
        None,
    )


def _missing(data: CopyData, source: Source, form: CopyForm | None) -> Iterator[Finding]:
    if data.number.strip() and not _NUMBER.fullmatch(data.number.strip()):
        yield Finding(
            "A203",
            Message("“{number}” không phải số bản sao", number=data.number),
            source.place(("số",)),
            hint=Message("chỉ ghi số; ký hiệu tự lập theo hình thức sao"),
            found=data.number,
            expected="15",
        )
    yield from _groups(data, source)
    signer = data.signatory is not None and bool(data.signatory.full_name)
    needed = (
        (data.issuing_agency, "cơ quan ban hành", Message("chưa ghi tên cơ quan sao")),
        (
            data.agency_abbreviation.strip(),
            "chữ viết tắt cơ quan",
            Message("chưa ghi chữ viết tắt tên cơ quan, để lập ký hiệu bản sao"),
        ),
        (data.place_of_issue.strip(), "địa danh", Message("chưa ghi địa danh của bản sao")),
        (signer, "người ký", Message("chưa ghi ai ký bản sao, với chức vụ gì")),
        (data.recipients, "nơi nhận", Message("chưa ghi nơi nhận của bản sao")),
    )
    for value, field, message in needed:
        if not value:
            yield Finding(
                "A204",
                message,
                source.place((field,)),
                hint=Message(
                    "ghi mục “{field}”, hoặc ghi trong tệp thông tin cơ quan", field=field
                ),
                clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.1",
            )
    if form is not None and form.is_partial != bool(data.copied_parts):
        yield _parts(source, is_partial=form.is_partial)


def _groups(data: CopyData, source: Source) -> Iterator[Finding]:
    known = {folded(name) for name in data.recipient_groups}
    for index, line in enumerate(data.recipients):
        name = group_named(line)
        if name and folded(name) not in known:
            yield Finding(
                "A209",
                Message("không có nhóm nơi nhận “{name}”", name=name),
                source.place(("nơi nhận", index)),
                hint=Message("ghi nhóm ấy ở mục “nhóm nơi nhận” của tệp thông tin cơ quan"),
                found=name,
            )


def _other_paper(kind: str, source: Source) -> Finding:
    return Finding(
        "A202",
        Message("đây là dữ liệu của một văn bản ({kind}), không phải của bản sao", kind=kind),
        source.place(("loại văn bản",)),
        hint=Message(
            "tạo văn bản Word trước (vanban tạo), rồi sao tệp Word ấy; tệp dữ liệu của bản sao thì"
            " ghi “loại văn bản: bản sao”"
        ),
        found=kind,
        expected=LABEL,
    )


def _parts(source: Source, *, is_partial: bool) -> Finding:
    place = source.place(("phần trích",))
    if is_partial:
        message = Message("trích sao nhưng chưa nêu sao phần nào")
        hint = Message("nêu như trong văn bản: --part “Điều 3” --part “Phụ lục I”")
        return Finding("A205", message, place, hint=hint)
    message = Message("chỉ trích sao mới chọn phần; sao y, sao lục thì sao cả văn bản")
    return Finding("A205", message, place, hint=Message("bỏ phần trích, hoặc chọn trích sao"))


def _unknown(name: str, forms: tuple[CopyForm, ...], source: Source) -> Finding:
    known = ", ".join(each.label for each in forms)
    return Finding(
        "A201",
        Message("không có hình thức sao “{name}”", name=name),
        source.place(("hình thức sao",)),
        hint=Message("chọn một trong: {known}", known=known),
        found=name,
        expected=known,
        clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.1a",
    )
