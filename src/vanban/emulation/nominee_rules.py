"""What must hold among nominees and the awards they are nominated for (quy tắc về danh sách)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.emulation.catalogue import AwardSort, Catalogue, NomineeKind
from vanban.emulation.nominee_columns import KEYS
from vanban.emulation.nominees import Individual, Nominee, Nominees
from vanban.formatting.letters import repair_letters
from vanban.reading.spelling import nearest
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Sequence

_AGES = range(1, 111)
"""How old a nominee may be: children are commended too, the oldest alive are few."""
_SMALL, _CAPITALS = Message("chữ thường"), Message("chữ hoa")
Path = tuple[str | int, ...]
Locate = Callable[[Path], Place]
LISTS: Mapping[NomineeKind, str] = {kind: str(kind) for kind in NomineeKind}
"""The label of the list of each kind in the data of a document."""


def check_nominees(
    nominees: Nominees,
    catalogue: Catalogue,
    locate: Locate,
    lists: Mapping[NomineeKind, str] = LISTS,
    year: int | None = None,
) -> tuple[Finding, ...]:
    """Return every finding about the lists; an empty catalogue objects to no award.

    ``locate`` gives the place of a path such as ``("cá nhân", 3, "danh hiệu")``,
    ``lists`` the label of each list, ``year`` the year of the paper.
    """
    found: list[Finding] = []
    for kind, records in nominees.by_kind().items():
        label = lists[kind]
        found += _without_award(records, label, locate)
        found += _twice(records, label, locate)
        found += _written_otherwise(records, label, locate)
        found += _born_strangely(records, year, (label, locate))
        found += _objections(records, kind, catalogue, (label, locate))
    return tuple(found)


def check_columns(columns: Sequence[str], path: Path, locate: Locate) -> Iterator[Finding]:
    """Yield the columns asked for that no list has; ``path`` is where they stand in the data."""
    for index, column in enumerate(columns):
        if column not in KEYS:
            near = nearest(column, KEYS)
            yield Finding(
                "D475",
                Message("danh sách không có cột “{column}”", column=column),
                locate((*path, index)),
                hint=Message("có phải là “{near}”?", near=near)
                if near
                else Message("chọn trong: {known}", known="; ".join(KEYS)),
                found=column,
                expected="; ".join(KEYS),
            )


def _without_award(records: Sequence[Nominee], label: str, locate: Locate) -> Iterator[Finding]:
    for index, record in enumerate(records):
        if not record.award:
            yield Finding(
                "D471",
                Message("“{name}” chưa ghi danh hiệu hoặc hình thức đề nghị", name=record.called),
                locate((label, index)),
                hint=Message("điền “danh hiệu” hoặc “hình thức”"),
            )


def _twice(records: Sequence[Nominee], label: str, locate: Locate) -> Iterator[Finding]:
    """One who stands in a list twice is counted twice; for another award that may be meant."""
    named: dict[tuple[str, str], list[int]] = {}
    for index, record in enumerate(records):
        namesakes = named.setdefault((_folded(record.called), _folded(record.unit)), [])
        first = next((each for each in namesakes if _may_be_one(records[each], record)), None)
        namesakes.append(index)
        if first is None:
            continue
        again = _folded(records[first].award) == _folded(record.award)
        yield Finding(
            "D472",
            Message(
                "“{name}” có trong danh sách {list} hai lần (thứ {first} và thứ {second})",
                name=record.called,
                list=label,
                first=first + 1,
                second=index + 1,
            ),
            locate((label, index)),
            Severity.WARNING if again else Severity.NOTE,
            hint=Message("bỏ bớt một dòng; nếu là hai người trùng tên thì ghi thêm năm sinh"),
        )


def _written_otherwise(records: Sequence[Nominee], label: str, locate: Locate) -> Iterator[Finding]:
    """Yield that some names are in small letters, or in capitals while others are not."""
    names = [each.called if isinstance(each, Individual) else "" for each in records]
    people = sum(map(bool, names))
    for test, case in ((str.islower, _SMALL), (str.isupper, _CAPITALS)):
        odd = [index for index, name in enumerate(names) if name and test(name)]
        if odd and (case is _SMALL or len(odd) < people):
            yield Finding(
                "D479",
                Message(
                    "{count} trên {people} họ và tên viết toàn {case}: {name}",
                    count=len(odd),
                    people=people,
                    case=case,
                    name=names[odd[0]] + (", …" if odd[1:] else ""),
                ),
                locate((label, odd[0], "họ và tên")),
                Severity.WARNING,
                hint=Message("viết hoa chữ cái đầu của họ, tên đệm và tên"),
                found=names[odd[0]],
            )


def _born_strangely(
    records: Sequence[Nominee], year: int | None, where: tuple[str, Locate]
) -> Iterator[Finding]:
    """Yield years of birth that cannot be: after the paper, or before anyone alive."""
    label, locate = where
    for index, record in enumerate(records):
        for field, name in (("ngày sinh", "born_on"), ("năm sinh", "birth_year")):
            born = getattr(record, name, None) or PartialDate()
            if year is None or born.year is None or year - born.year in _AGES:
                continue
            yield Finding(
                "D478",
                Message("“{name}” sinh năm {born}", name=record.called, born=str(born.year)),
                locate((label, index, field)),
                Severity.WARNING,
                hint=Message("xem lại năm sinh"),
                found=str(born.year),
            )


def _objections(
    records: Sequence[Nominee], kind: NomineeKind, catalogue: Catalogue, where: tuple[str, Locate]
) -> Iterator[Finding]:
    """Yield what the law of the time says of each award, once for each list."""
    if not catalogue:
        return
    asked: dict[tuple[str, str], list[int]] = {}
    for index, record in enumerate(records):
        for field, typed in (("danh hiệu", record.emulation_title), ("hình thức", record.form)):
            if typed:
                asked.setdefault((field, typed), []).append(index)
    label, locate = where
    for (field, typed), indexes in asked.items():
        place = locate((label, indexes[0], field))
        yield from _objection(typed, len(indexes), kind, catalogue, place)


def _objection(
    typed: str, count: int, kind: NomineeKind, catalogue: Catalogue, place: Place
) -> Iterator[Finding]:
    award = catalogue.find(typed)
    if award is None:
        yield _unknown(typed, count, kind, catalogue, place)
    elif not award.is_verified:
        return
    elif kind not in award.kinds:
        yield Finding(
            "L011",
            Message(
                "“{award}” không phải để tặng cho {kind}: {kinds}",
                award=award.label,
                kind=str(kind),
                kinds=", ".join(award.kinds),
            ),
            place,
            Severity.WARNING,
            hint=Message("chuyển sang danh sách khác, hoặc chọn danh hiệu, hình thức khác"),
            found=typed,
            clause=award.reference,
        )
    elif kind is NomineeKind.HOUSEHOLD and catalogue.families and award.sort is AwardSort.FORM:
        yield Finding(
            "L012",
            Message(
                "trước năm 2024, bằng khen, giấy khen chỉ tặng gia đình có đóng góp về công sức,"
                " đất đai và tài sản"
            ),
            place,
            Severity.NOTE,
            hint=Message("kiểm tra thành tích của gia đình được đề nghị"),
            found=typed,
            clause=catalogue.families,
        )


def _unknown(
    typed: str, count: int, kind: NomineeKind, catalogue: Catalogue, place: Place
) -> Finding:
    near = catalogue.nearest(typed, kind)
    names = ", ".join(f"“{award.label}”" for award in catalogue.of(kind))
    return Finding(
        "L010",
        Message(
            "“{award}” không có trong danh mục danh hiệu, hình thức khen thưởng của thời kỳ này"
            " ({count} {kind})",
            award=typed,
            count=count,
            kind=str(kind),
        ),
        place,
        Severity.WARNING,
        hint=Message("có phải là “{near}”?", near=near)
        if near
        else Message("danh mục đối với {kind}: {names}", kind=str(kind), names=names),
        found=typed,
        expected=near,
    )


def _may_be_one(first: Nominee, second: Nominee) -> bool:
    """Return whether two nominees of one name and unit may be the same: nothing known differs."""
    told = zip(_identity(first), _identity(second), strict=True)
    return all(one == other or not (one and other) for one, other in told)


def _identity(record: Nominee) -> tuple[str, ...]:
    """Return what tells one nominee from another of the same name."""
    if not isinstance(record, Individual):
        return ()
    born = record.born_on or record.birth_year
    year = str(born.year or "") if born else ""
    return (record.identity.strip(), year, _folded(record.position))


def _folded(text: str) -> str:
    return " ".join(repair_letters(text).lower().split())
