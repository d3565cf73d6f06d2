"""The sets of sizes that a document may be set in (cỡ chữ)."""

from __future__ import annotations

from enum import StrEnum


class Sizes(StrEnum):
    """The two sets of sizes that go together (bộ cỡ chữ), Appendix I, Part V, note."""

    USUAL = "13/14/14"
    SMALL = "12/13/13"
