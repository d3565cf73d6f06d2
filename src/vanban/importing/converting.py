"""Files of old kinds (.doc, .rtf, .odt) turned into .docx by LibreOffice (chuyển đổi tệp)."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from vanban.diagnostics import (
    DataError,
    Finding,
    Message,
    MissingProgramError,
    OutputError,
    Place,
)

TIMEOUT = 120.0
_CAREFUL = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
"""LibreOffice's settings: a paper of unknown origin fetches nothing and runs nothing."""
_MOST = 256 * 2**20
"""Bytes beyond which what LibreOffice made is no paper."""

_READERS = {".html": "HTML (StarWriter)"}
"""What LibreOffice takes for something else where it is not told."""


def as_docx(data: bytes, ending: str, name: str = "", *, timeout: float = TIMEOUT) -> bytes:
    """Return a file of another kind as a Word file.

    Args:
        data: the file's bytes.
        ending: how files of its kind end (``.doc``).
        name: the file's name, for the messages.
        timeout: after how many seconds it is given up.

    Raises:
        MissingProgramError: LibreOffice is not installed.
        DataError: LibreOffice cannot read it, or took too long.
    """
    from vanban.outputs.pdf import find_program, run_program

    try:
        program = find_program()
    except MissingProgramError as error:
        raise MissingProgramError(_no_office(name, ending)) from error
    try:
        with TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as folder:
            source = Path(folder, f"ban-goc{ending}")
            source.write_bytes(data)
            made = Path(folder, "moi")
            reader = (f"--infilter={_READERS[ending]}",) if ending in _READERS else ()
            arguments = (*reader, "--convert-to", "docx", "--outdir", str(made), str(source))
            profile = Path(folder, "profile")
            settings = profile / "user" / "registrymodifications.xcu"
            settings.parent.mkdir(parents=True)
            settings.write_text(_CAREFUL, encoding="utf-8")
            run_program(program, arguments, profile=profile, timeout=timeout)
            found = made / "ban-goc.docx"
            if found.stat().st_size > _MOST:
                raise DataError(_unreadable(name))
            return found.read_bytes()
    except (OutputError, OSError) as error:
        raise DataError(_unreadable(name)) from error


def _no_office(name: str, ending: str) -> Finding:
    return Finding(
        "N204",
        Message("chưa cài LibreOffice nên không đọc được tệp {ending}", ending=ending),
        Place(name),
        hint=Message("mở tệp bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi chạy lại"),
    )


def _unreadable(name: str) -> Finding:
    return Finding(
        "N205",
        Message(
            "LibreOffice không đọc được tệp này: tệp hỏng, có mật khẩu, hoặc quá lâu chưa xong"
        ),
        Place(name),
        hint=Message(
            "mở tệp bằng Word, lưu thành (Save As) kiểu .docx không có mật khẩu rồi chạy lại"
        ),
    )
