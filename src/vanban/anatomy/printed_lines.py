"""Lines as they are printed one below the other; a single one needs no dash (các dòng in)."""

from __future__ import annotations

from typing import Annotated

from vanban.reading.model import OneOrMany

PrintedLines = Annotated[tuple[str, ...], OneOrMany()]
