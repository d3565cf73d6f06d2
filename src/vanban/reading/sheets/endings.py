"""Which texts are names of files that data may point to (tên tệp kèm)."""

from __future__ import annotations

SHEET_ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv")
OTHER_ENDINGS = (".xls", ".xlsb", ".ods")
"""Endings of tables that are named, and cannot be read."""


def looks_like_sheets(name: str) -> bool:
    """Return whether a text is the name of a workbook or a CSV file."""
    plain = name.strip().lower()
    return "\n" not in plain and plain.endswith((*SHEET_ENDINGS, *OTHER_ENDINGS))


def looks_like_word(name: str) -> bool:
    """Return whether a text is the name of a Word file."""
    plain = name.strip().lower()
    return "\n" not in plain and plain.endswith((".docx", ".docm", ".doc"))
