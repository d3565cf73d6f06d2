"""How wide a text is and where its lines break (đo chữ): Times New Roman, as Word sets it."""

from vanban.typesetting.balancing import Balanced, balance
from vanban.typesetting.columns import column_widths, proportioned
from vanban.typesetting.dividing import divide
from vanban.typesetting.faces import Face, width
from vanban.typesetting.wrapping import Line, wrap

__all__ = [
    "Balanced",
    "Face",
    "Line",
    "balance",
    "column_widths",
    "divide",
    "proportioned",
    "width",
    "wrap",
]
