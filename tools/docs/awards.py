"""The awards of each legal period, and the words of its submissions, for the page of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.docs.markdown import prose, table
from vanban.emulation.catalogue import catalogue_of
from vanban.law.setting import Setting
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vanban.emulation.catalogue import Award
    from vanban.law.regime import Regime

_AWARDS = """\
Tên gọi khác được nhận ra ghi ở cột thứ hai; “…” là tên riêng bắt đầu bằng những chữ ấy.
Dòng ghi “chưa đối chiếu” thì phần mềm không nhắc và không gợi ý."""
_WORDS = """\
Chữ trong {…} tính từ danh sách và các mục đã điền.
“Luật” là câu chữ của mẫu do văn bản pháp luật ban hành; “cách làm” là cách viết quen thuộc."""
_FORCES = {"law": "luật", "practice": "cách làm"}


def award_sections(regime: Regime) -> Iterator[str]:
    """Yield the sections of an emulation regime: its awards, its submission; nothing of others."""
    catalogue = catalogue_of(Setting({"emulation": regime}))
    if regime.kind != "emulation" or not catalogue:
        return
    yield f"## Danh hiệu, hình thức theo {prose(regime.name)}"
    yield _AWARDS
    yield table(
        ("danh hiệu, hình thức", "cũng gọi là", "tặng cho", "cấp", "căn cứ"),
        map(_award, catalogue.awards),
    )
    words = regime_data(regime.id, "submission")
    yield f"### Lời văn của tờ trình theo {prose(regime.name)}"
    yield _WORDS
    yield table(
        ("đoạn", "câu chữ", "là", "nguồn"),
        (
            (
                row["id"],
                prose(" ".join(row["text"].split())),
                _FORCES[row["force"]],
                row["reference"],
            )
            for row in (*words["bases"], *words["body"])
        ),
    )


def _paragraph(row: Mapping[str, str]) -> tuple[str, str, str, str]:
    text = prose(" ".join(row["text"].split()))
    return row["id"], text, _FORCES[row["force"]], prose(row["reference"])


def _award(award: Award) -> tuple[str, str, str, str, str]:
    names = (*award.also, *(f"{start} …" for start in award.begins))
    note = "" if award.is_verified else " (chưa đối chiếu)"
    return (
        f"{prose(award.label)}{note}",
        prose(", ".join(names)),
        ", ".join(award.kinds),
        award.level,
        prose(award.reference),
    )
