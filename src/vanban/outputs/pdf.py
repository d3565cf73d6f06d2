"""Word files turned into PDF by LibreOffice, where it is installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vanban.diagnostics import (
    Finding,
    Message,
    MissingProgramError,
    OutputError,
    Place,
)
from vanban.outputs.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TIMEOUT = 120.0
_COMMANDS = ("soffice", "libreoffice", "loffice")
_PLACES = {
    "win32": ("LibreOffice/program/soffice.com", "LibreOffice/program/soffice.exe"),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "linux": (
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
        "/snap/bin/libreoffice",
    ),
}
_WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_HOW_TO_INSTALL = {
    "win32": Message("cài LibreOffice (miễn phí) từ https://vi.libreoffice.org rồi chạy lại"),
    "darwin": Message("cài LibreOffice (miễn phí) từ https://vi.libreoffice.org rồi chạy lại"),
    "linux": Message("sudo apt install libreoffice-writer-nogui fonts-liberation2"),
}
_HARMLESS = ("javaldx", "dconf", "Fontconfig", "Warning:")


def to_pdf(docx: bytes | Path, *, timeout: float = TIMEOUT) -> bytes:
    """Return a Word file as a PDF, made by LibreOffice with a profile of its own.

    Args:
        docx: the file, or its bytes.
        timeout: after how many seconds the conversion is given up.

    Raises:
        MissingProgramError: LibreOffice is not installed.
        OutputError: the conversion failed or took too long.
    """
    program = find_program()
    document = docx if isinstance(docx, bytes) else docx.read_bytes()
    try:
        with TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            source = folder / "van-ban.docx"
            source.write_bytes(document)
            profile = folder / "profile"
            made = convert(program, [source], folder, profile=profile, timeout=timeout)
            return made[0].read_bytes()
    except OSError as error:
        reason = reason_of(error)
        message = Message("không dùng được thư mục tạm để tạo tệp PDF ({reason})", reason=reason)
        raise OutputError(Finding("P103", message)) from error


def find_program() -> Path:
    """Return where LibreOffice is: on the path, or in the system's usual places.

    Raises:
        MissingProgramError: it is not there.
    """
    for command in _COMMANDS:
        found = shutil.which(command)
        if found:
            return Path(found)
    for place in _usual_places(sys.platform, os.environ):
        if place.is_file():
            return place
    how = _HOW_TO_INSTALL.get(sys.platform, _HOW_TO_INSTALL["linux"])
    raise MissingProgramError(
        Finding("P101", Message("chưa cài LibreOffice nên không tạo được tệp PDF"), hint=how)
    )


def convert(
    program: Path,
    sources: Sequence[Path],
    folder: Path,
    *,
    profile: Path,
    timeout: float = TIMEOUT,
) -> tuple[Path, ...]:
    """Convert Word files to PDF in one run, and return the new files in the same order.

    Args:
        program: LibreOffice.
        sources: the Word files, no two of the same name.
        folder: where the PDF files go.
        profile: LibreOffice's own folder; runs at the same time need one each.
        timeout: after how many seconds the run is given up.

    Raises:
        OutputError: a file was not converted, or the run took too long.
    """
    arguments = ("--convert-to", "pdf", "--outdir", str(folder), *map(str, sources))
    said = run_program(program, arguments, profile=profile, timeout=timeout)
    made = tuple(folder / f"{source.stem}.pdf" for source in sources)
    findings = [
        _failed(source, said)
        for source, target in zip(sources, made, strict=True)
        if not target.is_file()
    ]
    if findings:
        raise OutputError(*findings)
    return made


def run_program(
    program: Path, arguments: Sequence[str], *, profile: Path, timeout: float = TIMEOUT
) -> str:
    """Run LibreOffice without a window, and return what it said.

    Args:
        program: LibreOffice.
        arguments: what it is told.
        profile: its own folder; runs at the same time need one each.
        timeout: after how many seconds the run is given up.

    Raises:
        OutputError: it could not be started, or took too long.
    """
    own = f"-env:UserInstallation={profile.resolve().as_uri()}"
    return _run([str(program), own, "--headless", "--norestore", *arguments], timeout)


def _usual_places(platform: str, environment: Mapping[str, str]) -> list[Path]:
    places = _PLACES.get(platform, ())
    if platform != "win32":
        return [Path(place) for place in places]
    roots = [environment[name] for name in _WINDOWS_ROOTS if environment.get(name)]
    return [Path(root, place) for root in roots for place in places]


def _run(command: list[str], timeout: float) -> str:
    """Run LibreOffice and return what it said; at the end of the time all of it is stopped."""
    try:
        process = subprocess.Popen(  # noqa: S603 - a program found by us, arguments not through a shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        message = Message("không chạy được LibreOffice ({reason})", reason=reason_of(error))
        raise OutputError(Finding("P103", message)) from error
    with process:
        try:
            return process.communicate(timeout=timeout)[0]
        except subprocess.TimeoutExpired as error:
            _stop(process)
            raise OutputError(_too_slow(timeout)) from error


def _stop(process: subprocess.Popen[str]) -> None:
    """Stop a program together with those it has started."""
    if sys.platform == "win32":
        taskkill = shutil.which("taskkill") or "taskkill"
        subprocess.run(  # noqa: S603 - the system's own command, stops only what we started
            [taskkill, "/F", "/T", "/PID", str(process.pid)], check=False, capture_output=True
        )
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.communicate()


def _too_slow(timeout: float) -> Finding:
    return Finding(
        "P102",
        Message("LibreOffice chuyển sang PDF quá {seconds} giây chưa xong", seconds=round(timeout)),
        hint=Message("đóng các cửa sổ LibreOffice đang mở rồi chạy lại"),
    )


def _failed(source: Path, said: str) -> Finding:
    lines = [line for line in said.splitlines() if line.strip()]
    telling = [line for line in lines if not line.startswith(_HARMLESS)]
    message = Message("LibreOffice không chuyển được tệp này sang PDF")
    if telling:
        reason = telling[-1].strip()
        message = Message(
            "LibreOffice không chuyển được tệp này sang PDF, báo “{reason}”", reason=reason
        )
    hint = Message("mở tệp bằng LibreOffice, chọn Xuất sang PDF để xem chỗ hỏng")
    return Finding("P103", message, Place(file=source.name), hint=hint)
