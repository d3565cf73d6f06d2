"""What goes into composing a document and what comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.regimes import all_regimes, layout_parameters

if TYPE_CHECKING:
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.diagnostics import Finding, Place
    from vanban.law.parameters import Parameters
    from vanban.law.regime import Regime
    from vanban.law.setting import Setting
    from vanban.reading.source import Source
    from vanban.rendering.context import Context


class Draft(Struct, frozen=True):
    """A document on its way to the page: its data, where they stood, the law around it.

    ``title`` is the type's name as printed (tên loại), ``abbreviation`` its
    abbreviation in the symbol. ``numbered`` says whether papers of the type
    carry number and symbol, ``dated`` whether they carry place and date;
    ``without`` names, by their labels, other parts that they do not have.
    """

    data: AdministrativeDocument
    source: Source
    setting: Setting
    title: str
    abbreviation: str
    numbered: bool = True
    dated: bool = True
    without: frozenset[str] = frozenset()

    @property
    def is_numbered(self) -> bool:
        """Whether number and symbol are asked for (đánh số), by the data or else by the type."""
        if self.data.is_numbered is not None:
            return self.data.is_numbered
        return self.numbered or bool(self.data.number or self.data.symbol)

    def locate(self, *path: str | int) -> Place:
        """Return the place of a field in the data file."""
        return self.source.place(path)

    @property
    def layout(self) -> Regime:
        """Return the layout regime.

        Where the law around it could not be told, the newest: the findings then
        stop the document.
        """
        layouts = [regime for regime in all_regimes() if regime.kind == "layout"]
        return self.setting.regimes.get("layout") or layouts[-1]

    @property
    def law(self) -> Parameters:
        """Return the numbers of the layout, in the document's sizes."""
        return layout_parameters(self.layout.id, str(self.data.sizes))


class Composition(Struct, frozen=True):
    """A context ready for a template, with what was found on the way.

    ``file_stem`` is what the file should be called, without its ending.
    """

    context: Context
    findings: tuple[Finding, ...]
    file_stem: str
