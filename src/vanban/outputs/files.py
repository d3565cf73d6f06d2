"""Files written whole or not at all; what stands there is never lost unasked."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from vanban.diagnostics import NOTHING, Finding, Message, OutputError, Place
from vanban.outputs.reasons import reason_of

_SHARING_VIOLATIONS = frozenset({32, 33})
_ACCESS_DENIED = 5
_NAME_BEGINNING = 20


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file so that it is seen either whole or as it was before.

    The bytes go to a file beside the target first, which takes its name at the
    end. A device such as ``/dev/stdout`` is written straight.

    Args:
        path: the file; its folder must be there.
        data: all of its bytes.
        overwrite: whether a file that is already there may be replaced.

    Raises:
        OutputError: the file is already there, open in Word, or cannot be written.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)
            return
        _refuse(target, path, overwrite=overwrite)
        beside = _write_beside(target, data)
        try:
            _take_name(beside, target, overwrite=overwrite)
        except OSError as error:
            if getattr(error, "winerror", None) == _ACCESS_DENIED:
                raise OutputError(_open_elsewhere(path)) from error
            raise
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise _explained(error, path) from error
    except ValueError as error:
        raise _error(path, "W106", Message("tên tệp có ký tự không dùng được")) from error


def make_folder(path: Path) -> None:
    """Make a folder and those above it, where they are not there yet.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _explained(error, path) from error


def refuse_taken(path: Path, *, overwrite: bool) -> None:
    """Refuse a name as ``write_whole`` would, where a file or folder has it already.

    Raises:
        OutputError: it is taken and may not be replaced, or is open in Word.
    """
    target = Path(os.path.realpath(path))
    if target.exists():
        _refuse(target, path, overwrite=overwrite)


def owner_files(path: Path) -> tuple[Path, ...]:
    """Return the hidden files that Word and LibreOffice keep beside a file they have open.

    Word puts ``~$`` before a short name and in place of the first letters of a
    long one.
    """
    names = (f"~${path.name}", f"~${path.name[1:]}", f"~${path.name[2:]}")
    libre = f".~lock.{path.name}#"
    return tuple(path.with_name(name) for name in (*names, libre))


def _refuse(target: Path, named: Path, *, overwrite: bool) -> None:
    """Refuse what can be known before anything is written, all reasons at once."""
    findings = []
    if target.is_dir():
        hint = Message("ghi thêm tên tệp sau tên thư mục")
        raise _error(named, "W105", Message("đây là một thư mục, không phải tệp"), hint)
    if not target.parent.is_dir():
        raise _no_folder(named)
    if target.exists():
        if not overwrite:
            findings.append(_already_there(named))
        elif not os.access(target, os.W_OK):
            findings.append(_read_only(named))
        for owner in owner_files(target):
            if owner.exists():
                findings.append(_open_elsewhere(named, owner))
                break
    if findings:
        raise OutputError(*findings)


def _write_beside(target: Path, data: bytes) -> Path:
    beside = target.with_name(f".{target.name[:_NAME_BEGINNING]}.{secrets.token_hex(4)}.tmp")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(beside, flags, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    return beside


def _take_name(beside: Path, target: Path, *, overwrite: bool) -> None:
    if overwrite:
        beside.replace(target)
    else:
        _link(beside, target)
    with suppress(OSError):
        _flush_folder(target.parent)


def _link(beside: Path, target: Path) -> None:
    """Give a file its name only if nobody has taken it meanwhile."""
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise
        beside.rename(target)


def _flush_folder(folder: Path) -> None:
    """Write the folder's own entry through to the disk, where the system allows it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _explained(error: OSError, path: Path) -> OutputError:
    if isinstance(error, FileExistsError):
        return OutputError(_already_there(path))
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return OutputError(_open_elsewhere(path))
    for numbers, code, message, hint in _REASONS:
        if error.errno in numbers:
            return _error(path, code, message, hint)
    message = Message("không ghi được tệp ({reason})", reason=reason_of(error))
    hint = Message("thử ghi sang thư mục khác bằng -o")
    return _error(path, "W108", message, hint)


_REASONS = (
    (
        {errno.EACCES, errno.EPERM, errno.EROFS},
        "W104",
        Message("không có quyền ghi vào thư mục này"),
        Message("chọn thư mục khác bằng -o, ví dụ thư mục Tài liệu của mình"),
    ),
    (
        {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ},
        "W106",
        Message("tên tệp quá dài hoặc có ký tự không dùng được"),
        Message('đặt tên ngắn hơn bằng -o, không dùng các ký tự < > : " / \\ | ? *'),
    ),
    (
        {errno.ENOSPC, errno.EDQUOT},
        "W107",
        Message("ổ đĩa đã đầy nên chưa ghi được tệp"),
        Message("xóa bớt tệp không cần hoặc ghi sang ổ đĩa khác"),
    ),
    (
        {errno.ENOENT, errno.ENOTDIR},
        "W103",
        Message("thư mục để ghi tệp không có"),
        Message("tạo thư mục ấy trước, hoặc chọn thư mục khác bằng -o"),
    ),
)


def _no_folder(path: Path) -> OutputError:
    return _explained(OSError(errno.ENOENT, ""), path)


def _already_there(path: Path) -> Finding:
    return Finding(
        "W101",
        Message("đã có tệp này, chưa ghi gì"),
        Place(file=str(path)),
        hint=Message("thêm --overwrite để ghi đè, hoặc đặt tên khác bằng -o"),
    )


def _read_only(path: Path) -> Finding:
    return Finding(
        "W109",
        Message("tệp này chỉ cho đọc, không ghi đè được"),
        Place(file=str(path)),
        hint=Message("bỏ thuộc tính chỉ đọc của tệp, hoặc đặt tên khác bằng -o"),
    )


def _open_elsewhere(path: Path, owner: Path | None = None) -> Finding:
    program = "LibreOffice" if owner and owner.name.startswith(".~lock") else "Word"
    hint = Message("đóng tệp rồi chạy lại; nội dung đang có trong tệp vẫn còn nguyên")
    if owner is not None:
        hint = Message(
            "{close}; nếu không cửa sổ nào đang mở tệp ấy, xóa tệp tạm {owner}",
            close=hint,
            owner=owner.name,
        )
    message = Message("Tệp đang mở trong {program}; hãy đóng lại", program=program)
    return Finding("W102", message, Place(file=str(path)), hint=hint)


def _error(path: Path, code: str, message: Message, hint: Message = NOTHING) -> OutputError:
    return OutputError(Finding(code, message, Place(file=str(path)), hint=hint))
