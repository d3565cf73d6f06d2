"""The tree of errors; each knows the exit code of the command line.

    VanbanError              1  our own fault
    ├── UsageError           2  the command was called wrongly, or no such file
    ├── DataError            3  the data cannot become a document
    ├── TemplateError        4  the Word template cannot be used
    ├── OutputError          6  the file cannot be written, or is already there
    └── MissingProgramError  7  another program is needed and missing

Exit code 0 is success; 5 is no error: done, but findings remain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from vanban.diagnostics.finding import Finding

DONE = 0
FINDINGS_REMAIN = 5


class VanbanError(Exception):
    """Something that stops the work, with all findings that say why."""

    exit_code: ClassVar[int] = 1

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(str(finding.message) for finding in findings))
        self.findings = findings


class UsageError(VanbanError):
    """The command was called wrongly (gọi lệnh sai), or a named file is not there."""

    exit_code = 2


class DataError(VanbanError):
    """The data cannot become a document (dữ liệu có lỗi)."""

    exit_code = 3


class TemplateError(VanbanError):
    """The Word template cannot be used (mẫu có lỗi)."""

    exit_code = 4


class OutputError(VanbanError):
    """The file cannot be written or is already there (không ghi được tệp)."""

    exit_code = 6


class MissingProgramError(VanbanError):
    """Another program is needed and missing (thiếu chương trình)."""

    exit_code = 7
