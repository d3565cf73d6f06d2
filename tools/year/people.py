"""Invented people and figures of the example year, the same each time (số liệu giả định)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random

TOWN = "thị trấn Ba Tơ"
COMMUNES = (
    "Ba Cung", "Ba Bích", "Ba Tiêu", "Ba Ngạc", "Ba Vì", "Ba Lế", "Ba Nam", "Ba Tô", "Ba Giang",
    "Ba Dinh", "Ba Điền", "Ba Vinh", "Ba Liên", "Ba Thành", "Ba Động", "Ba Trang", "Ba Khâm",
    "Ba Xa",
)  # fmt: skip
UNITS = (TOWN, *(f"xã {name}" for name in COMMUNES))
CLUSTERS = 4
CLIMBING = ("lúa", "ngô")
STANDING = ("trâu", "bò", "heo", "dê")
PLANNED = {"lúa": 29835, "ngô": 570, "trâu": 28500, "bò": 6000, "heo": 35250, "dê": 950}
QUARTERS = (1, 2, 3)
_SURNAMES = ("Phạm", "Đinh", "Nguyễn", "Trần", "Lê", "Bùi", "Hồ")
_MIDDLES = ("Văn", "Thị", "Minh", "Quốc", "Thanh")
_GIVEN = (
    "Hương", "Khoa", "Bình", "Cường", "Phượng", "Giang", "Thảo", "Quyên", "Sơn", "Nhung", "Lâm",
    "Mỹ", "Trung", "Vỹ", "Oanh", "Dũng", "Khánh", "Yến",
)  # fmt: skip
_POSTS = ("Công chức Văn phòng", "Công chức Tài chính", "Trưởng thôn", "Giáo viên", "Y sĩ")


@dataclass(frozen=True)
class Member:
    """Someone who registers (người đăng ký); ``is_proposed`` tells who is proposed later."""

    name: str
    post: str
    unit: str
    title: str
    is_proposed: bool


def _names() -> list[str]:
    """Return names that no two of one given name stand near each other."""
    every = [f"{a} {b} {c}" for c, a, b in product(_GIVEN, _SURNAMES, _MIDDLES)]
    Random(2021).shuffle(every)  # noqa: S311 - the same each time is what is wanted
    return every


def heads() -> dict[str, str]:
    """Return who heads each unit."""
    return dict(zip(UNITS, _names(), strict=False))


def members() -> tuple[Member, ...]:
    """Return who registers: six a unit, two of them proposed, six in all for the higher title."""
    names = iter(_names()[len(UNITS) :])
    found: list[Member] = []
    for number, unit in enumerate(UNITS):
        for at in range(6):
            is_proposed = at < 2 or (at == 2 and number < 2)  # noqa: PLR2004 - 40 in all
            is_higher = at == 0 and number < 6  # noqa: PLR2004 - fifteen per cent of forty
            title = "Chiến sĩ thi đua cơ sở" if is_higher else "Lao động tiên tiến"
            post = "Chủ tịch Hội Nông dân" if at == 0 else _POSTS[(number + at) % len(_POSTS)]
            found.append(Member(next(names), post, unit, title, is_proposed))
    return tuple(found)


def collectives() -> tuple[tuple[str, str], ...]:
    """Return the collectives proposed for a certificate, with their units."""
    return tuple((f"Nhân dân và cán bộ {unit}", unit) for unit in UNITS[:12])


def households() -> tuple[tuple[str, str], ...]:
    """Return the households proposed for a certificate, with their units."""
    names = _names()[-8:]
    return tuple((f"Gia đình ông {name}", unit) for name, unit in zip(names, UNITS, strict=False))


def allotted(unit: str) -> dict[str, int]:
    """Return what a unit was given of each target: of all alike, the rest to the first units."""
    at = UNITS.index(unit)
    shares = {target: divmod(planned, len(UNITS)) for target, planned in PLANNED.items()}
    return {target: share + (at < rest) for target, (share, rest) in shares.items()}


def figures(unit: str, quarter: int) -> dict[str, tuple[int, int]]:
    """Return what a unit reports of each target: of the quarter, and since the year began."""
    chance = Random(f"{unit} {2021}")  # noqa: S311 - the same each time is what is wanted
    found: dict[str, tuple[int, int]] = {}
    for target in (*CLIMBING, *STANDING):
        share = PLANNED[target] / len(UNITS) * chance.uniform(0.85, 1.2)
        if target in CLIMBING:
            each = [round(share * part) for part in (0.4, 0.35, 0.2)]
            found[target] = each[quarter - 1], sum(each[:quarter])
        else:
            now = round(share * (0.97 + 0.01 * quarter))
            found[target] = now, now
    return found
