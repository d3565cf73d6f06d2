"""What went wrong, where, under which clause and how to mend it (chẩn đoán)."""

from vanban.diagnostics.errors import (
    DataError,
    MissingProgramError,
    OutputError,
    TemplateError,
    UsageError,
    VanbanError,
)
from vanban.diagnostics.finding import Finding, Place, Severity
from vanban.diagnostics.message import NOTHING, Message, Translate

__all__ = [
    "NOTHING",
    "DataError",
    "Finding",
    "Message",
    "MissingProgramError",
    "OutputError",
    "Place",
    "Severity",
    "TemplateError",
    "Translate",
    "UsageError",
    "VanbanError",
]
