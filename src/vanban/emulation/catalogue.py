"""The emulation titles and forms of commendation that a legal period knows (danh mục)."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.formatting.letters import repair_letters
from vanban.formatting.tone_marks import unify_tone_marks
from vanban.groundwork.regex import regex
from vanban.reading.spelling import nearest
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from vanban.law.setting import Setting

_BEFORE = regex(r"^(?:danh hiệu|hình thức)\s+")
_SHORT = regex(r"[A-ZĐ]{3,}")
_SIGNS = regex(r"[“”\"'«»]")


class NomineeKind(StrEnum):
    """Who is nominated (đối tượng): the value is the law's word."""

    COLLECTIVE = "tập thể"
    HOUSEHOLD = "hộ gia đình"
    INDIVIDUAL = "cá nhân"


class AwardSort(StrEnum):
    """The two sorts of awards (loại), by their Vietnamese names."""

    TITLE = "danh hiệu thi đua"
    FORM = "hình thức khen thưởng"


class Award(Struct, frozen=True):
    """An emulation title or a form of commendation (danh hiệu thi đua, hình thức khen thưởng).

    ``label`` is its name in the law, ``kinds`` whom it is for, ``level`` who
    decides (nhà nước; bộ, tỉnh; cơ sở), ``reference`` the clause. ``also`` are
    other names for the same, ``begins`` how names with an issuer begin
    (*Giấy khen của …*). A row that is not ``is_verified`` has not been held
    against the text of the law: it is neither suggested nor objected to.
    """

    id: str
    label: str
    sort: AwardSort
    kinds: tuple[NomineeKind, ...]
    level: str
    reference: str
    also: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    is_verified: bool = True


class Catalogue(Struct, frozen=True):
    """The awards of one legal period (danh mục danh hiệu, hình thức); empty where none is known.

    ``families`` is the clause that allows forms of commendation for families
    (gia đình) only on grounds of their own, where the period has one.
    """

    awards: tuple[Award, ...] = ()
    families: str = ""

    def __bool__(self) -> bool:
        """Return whether anything is known of the period."""
        return bool(self.awards)

    def find(self, typed: str) -> Award | None:
        """Return the award that a clerk means: its name, another name for it, or its beginning.

        Case, quotes and the place of the tone mark do not matter, nor does
        ``sỹ`` for ``sĩ``; the longest beginning wins.
        """
        name = _plain(typed)
        for award in self.awards:
            if name in map(_plain, (award.label, *award.also)):
                return award
        begun = [
            (len(start), award)
            for award in self.awards
            for start in map(_plain, award.begins)
            if name == start or name.startswith(f"{start} ")
        ]
        return max(begun, key=lambda pair: pair[0])[1] if begun else None

    def spelled(self, typed: str) -> str:
        """Return what a clerk typed as the law writes it; what the law does not name, as typed.

        An abbreviation is written out: ``LĐTT`` is *Lao động tiên tiến*. A name
        with an issuer keeps it: of ``giấy khen của …`` only the beginning is mended.
        """
        name = _plain(typed)
        for award in filter(lambda each: each.is_verified, self.awards):
            for known in (award.label, *award.also):
                if name == _plain(known):
                    return award.label if _SHORT.match(known) else known
            for start in award.begins:
                if name.startswith(f"{_plain(start)} ") and typed.lower().startswith(start.lower()):
                    return start + typed[len(start) :]
        return typed

    def nearest(self, typed: str, kind: NomineeKind | None = None) -> str:
        """Return the label that looks most like what was typed, or an empty text."""
        return nearest(typed, (award.label for award in self.of(kind)))

    def of(self, kind: NomineeKind | None = None) -> tuple[Award, ...]:
        """Return the awards held against the law, those for one kind of nominee if it is given."""
        return tuple(
            award
            for award in self.awards
            if award.is_verified and (kind is None or kind in award.kinds)
        )


def catalogue_of(setting: Setting) -> Catalogue:
    """Return the catalogue of the emulation regime that governs a document."""
    regime = setting.emulation
    if regime is None:
        return Catalogue()
    data = regime_data(regime.id, "commendation")
    return Catalogue(
        (
            *_awards(data.get("titles", ()), AwardSort.TITLE),
            *_awards(data.get("forms", ()), AwardSort.FORM),
        ),
        families=data.get("families", ""),
    )


def _awards(rows: Iterable[Mapping[str, Any]], sort: AwardSort) -> Iterable[Award]:
    for row in rows:
        yield Award(
            id=row["id"],
            label=row["label"],
            sort=sort,
            kinds=tuple(map(NomineeKind, row["kinds"])),
            level=row["level"],
            reference=row["reference"],
            also=tuple(row.get("also", ())),
            begins=tuple(row.get("begins", ())),
            is_verified=row.get("verified", True),
        )


@lru_cache(1024)
def _plain(name: str) -> str:
    """Return a name without what does not tell awards apart."""
    text = " ".join(_SIGNS.sub(" ", repair_letters(name)).lower().split())
    return unify_tone_marks(_BEFORE.sub("", text)).replace("chiến sỹ", "chiến sĩ")
