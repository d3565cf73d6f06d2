"""Why the system would not write, in the clerk's own language (lý do không ghi được)."""

from __future__ import annotations

import errno

from vanban.diagnostics import Message


def reason_of(error: OSError) -> Message:
    """Return why a file or another output could not be written.

    What the system says of it is in a language nobody chose; where we know no
    words, its number is told.
    """
    for numbers, reason in _REASONS:
        if error.errno in numbers:
            return reason
    number = getattr(error, "winerror", None) or error.errno
    return Message("hệ điều hành báo lỗi số {number}", number=number)


def _numbers(*names: str) -> frozenset[int]:
    """Return the error numbers of these names, as far as this system has them."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_REASONS = (
    (_numbers("ENOSPC", "EDQUOT"), Message("ổ đĩa đã đầy")),
    (_numbers("EFBIG", "EOVERFLOW"), Message("tệp lớn quá mức cho phép")),
    (_numbers("EIO", "ENXIO", "ENODEV"), Message("ổ đĩa hoặc thiết bị báo hỏng")),
    (_numbers("EBUSY", "ETXTBSY", "EAGAIN", "EDEADLK"), Message("chương trình khác đang dùng tệp")),
    (_numbers("EMFILE", "ENFILE"), Message("máy đang mở quá nhiều tệp")),
    (_numbers("ENOMEM", "ENOBUFS"), Message("máy thiếu bộ nhớ")),
    (_numbers("ELOOP"), Message("các lối tắt dẫn vòng tròn")),
    (_numbers("EMLINK"), Message("thư mục đã có quá nhiều mục")),
    (_numbers("EXDEV", "ENOSYS", "EOPNOTSUPP"), Message("ổ đĩa không cho ghi theo cách này")),
    (
        _numbers("ESTALE", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH", "EHOSTDOWN", "ECONNRESET"),
        Message("mất kết nối với ổ đĩa mạng"),
    ),
    (_numbers("ENOENT", "ENOTDIR"), Message("không có tệp hoặc thư mục ấy")),
    (_numbers("EACCES", "EPERM", "EROFS"), Message("không có quyền ghi")),
    (_numbers("EBADF", "EPIPE", "ECONNABORTED"), Message("nơi nhận đã đóng")),
)
