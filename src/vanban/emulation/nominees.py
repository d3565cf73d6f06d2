"""Who is nominated, as records: collectives, households, individuals (đối tượng đề nghị)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from msgspec import Struct
from pydantic import Field, model_validator

from vanban.emulation.catalogue import NomineeKind
from vanban.formatting.collation import collation_key, person_key
from vanban.formatting.date_reading import read_date
from vanban.formatting.money import read_money
from vanban.reading.model import Data, Parsed, Private
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

BirthDate = Annotated[PartialDate, Parsed(read_date)]
Bonus = Annotated[Decimal, Parsed(read_money)]


class Gender(StrEnum):
    """Nam hay nữ (giới tính)."""

    MALE = "nam"
    FEMALE = "nữ"


class ListOrder(StrEnum):
    """In which order a list is shown (sắp xếp)."""

    AS_TYPED = "theo nhập"
    BY_NAME = "tên"
    BY_UNIT = "đơn vị"


class Nominee(Data):
    """Who is nominated for an emulation title or a form of commendation (đối tượng đề nghị)."""

    unit: str = Field("", title="đơn vị", description="đơn vị, nơi ở", examples=["Xã Ba Vì"])
    emulation_title: str = Field(
        "",
        title="danh hiệu",
        description="danh hiệu thi đua",
        examples=["Lao động tiên tiến"],
    )
    form: str = Field(
        "",
        title="hình thức",
        description="hình thức khen thưởng",
        examples=["Giấy khen"],
    )
    title_or_form: str = Field(
        "",
        title="danh hiệu, hình thức",
        description="dùng thay hai mục trên, khi bảng chỉ có một cột chung",
        examples=["Giấy khen"],
    )
    achievement: str = Field("", title="thành tích", description="tóm tắt thành tích")
    bonus: Bonus | None = Field(
        None,
        title="tiền thưởng",
        description="số tiền thưởng, tính bằng đồng",
        examples=["447.000"],
    )
    remark: str = Field("", title="ghi chú", description="điều cần nói thêm")
    group: str = Field("", title="nhóm", description="để xếp thành từng nhóm trong danh sách")

    @model_validator(mode="before")
    @classmethod
    def _one_column(cls, values: Any) -> Any:
        """Take what stands in the one column for both as the form; the catalogue knows better."""
        if isinstance(values, dict) and not (values.get("emulation_title") or values.get("form")):
            return {**values, "form": values.get("title_or_form") or "", "title_or_form": ""}
        return values

    @property
    def called(self) -> str:
        """Return the name, whichever field holds it."""
        return str(getattr(self, "full_name", "") or getattr(self, "name", ""))

    @property
    def award(self) -> str:
        """Return the title or form as typed; all, joined, where several are given."""
        return "; ".join(filter(None, (self.emulation_title, self.form, self.title_or_form)))


class NamedCollective(Data):
    """What a collective is called (tên tập thể); stands before what it is nominated for."""

    name: str = Field(title="tên", description="tên tập thể", examples=["Thôn Kon Dóc"])


class NamedHousehold(Data):
    """What a household is called (tên hộ); stands before what it is nominated for."""

    name: str = Field(title="tên", description="tên hộ gia đình", examples=["Hộ ông Phạm Văn Trớ"])


class Person(Data):
    """Who a person is (nhân thân); stands before what they are nominated for."""

    full_name: str = Field(title="họ và tên", description="họ và tên", examples=["Phạm Thị Hiên"])
    gender: Gender | None = Field(None, title="giới tính", description="nam hoặc nữ")
    birth_year: Annotated[BirthDate | None, Private()] = Field(
        None, title="năm sinh", description="năm sinh, khi không ghi ngày sinh", examples=["1985"]
    )
    born_on: Annotated[BirthDate | None, Private()] = Field(
        None, title="ngày sinh", description="ngày, tháng, năm sinh", examples=["05/02/1985"]
    )
    identity: Annotated[str, Private()] = Field(
        "",
        title="số định danh",
        description="giữ nguyên số 0 ở đầu; chỉ in khi danh sách có cột này",
        examples=["051085001234"],
    )
    position: str = Field("", title="chức vụ", description="chức vụ", examples=["Chuyên viên"])


# The bases stand the other way round than usual: fields of the last base come first.


class Collective(Nominee, NamedCollective):
    """A collective (tập thể)."""


class Household(Nominee, NamedHousehold):
    """A household (hộ gia đình)."""


class Individual(Nominee, Person):
    """An individual (cá nhân)."""

    initiative: str = Field("", title="sáng kiến", description="tên sáng kiến, đề tài")


Record = TypeVar("Record", bound=Nominee)


class Nominees(Struct, frozen=True):
    """The nominees of one document, kind by kind, in the clerk's order (các danh sách)."""

    collectives: tuple[Collective, ...] = ()
    households: tuple[Household, ...] = ()
    individuals: tuple[Individual, ...] = ()

    @property
    def total(self) -> int:
        """Return how many nominees there are of all kinds."""
        return len(self.collectives) + len(self.households) + len(self.individuals)

    @property
    def bonus(self) -> Decimal:
        """Return the sum of all bonuses, in đồng."""
        records = (record for _, _, record in self.every())
        return sum((record.bonus for record in records if record.bonus), Decimal(0))

    def by_kind(self) -> Mapping[NomineeKind, tuple[Nominee, ...]]:
        """Return the lists by kind, in the order of papers: collectives, households, persons."""
        return {
            NomineeKind.COLLECTIVE: self.collectives,
            NomineeKind.HOUSEHOLD: self.households,
            NomineeKind.INDIVIDUAL: self.individuals,
        }

    def every(self) -> Iterator[tuple[NomineeKind, int, Nominee]]:
        """Yield every nominee with its kind and its index in the list of its kind."""
        for kind, records in self.by_kind().items():
            for index, record in enumerate(records):
                yield kind, index, record

    def spelled(self, name: Callable[[str], str]) -> Nominees:
        """Return the nominees with titles and forms as ``name`` writes them, in the same order."""
        return Nominees(
            spelled(self.collectives, name),
            spelled(self.households, name),
            spelled(self.individuals, name),
        )

    def facts(self) -> dict[str, object]:
        """Return the counts and sums to which a text may refer, by Vietnamese name."""
        return {
            "số tập thể": len(self.collectives),
            "số hộ gia đình": len(self.households),
            "số cá nhân": len(self.individuals),
            "tổng số": self.total,
            "tổng tiền thưởng": self.bonus,
        }


def ordered(records: Sequence[Record], order: ListOrder) -> tuple[Record, ...]:
    """Return the records in the order asked for; equals stay as typed.

    People go by given name, units and collectives by their whole name.
    """
    keys: Mapping[ListOrder, Callable[[Nominee], Any]] = {
        ListOrder.BY_NAME: _name_key,
        ListOrder.BY_UNIT: lambda record: collation_key(record.unit),
    }
    return tuple(sorted(records, key=keys[order])) if order in keys else tuple(records)


def grouped(
    records: Sequence[Record], by: Callable[[Record], str]
) -> tuple[tuple[str, tuple[Record, ...]], ...]:
    """Return the records in groups, each under its name, in the order in which groups begin."""
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(by(record), []).append(record)
    return tuple((name, tuple(members)) for name, members in groups.items())


def spelled(records: Sequence[Record], name: Callable[[str], str]) -> tuple[Record, ...]:
    """Return the records with their titles and forms as ``name`` writes them."""
    fields = ("emulation_title", "form", "title_or_form")
    return tuple(
        record.model_copy(update={field: name(getattr(record, field)) for field in fields})
        for record in records
    )


def _name_key(record: Nominee) -> Any:
    key = collation_key if isinstance(record, Collective) else person_key
    return key(record.called)
