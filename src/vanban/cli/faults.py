"""A fault of our own, told to the clerk in one sentence (sự cố)."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from vanban.diagnostics import Finding, Message, Place


def unforeseen(error: Exception, file: str = "") -> Finding:
    """Return the finding that owns up to a fault; the trace itself is printed only when wanted."""
    if os.environ.get("VANBAN_DEBUG"):
        traceback.print_exception(error)
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if "vanban" in Path(frame.filename).parts
    ]
    at = f" {Path(ours[-1].filename).stem}:{ours[-1].lineno}" if ours else ""
    return Finding(
        "C001",
        Message(
            "chương trình gặp sự cố ngoài dự kiến (dấu vết: {trace})",
            trace=f"{type(error).__name__}{at}",
        ),
        Place(file=file),
        hint=Message(
            "gửi câu này kèm tệp dữ liệu cho người phụ trách phần mềm;"
            " muốn xem chi tiết, đặt VANBAN_DEBUG=1 rồi chạy lại"
        ),
    )
