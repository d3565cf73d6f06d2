from __future__ import annotations

import errno

import pytest

from vanban.outputs.reasons import reason_of


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "ổ đĩa đã đầy"),
        (errno.EFBIG, "tệp lớn quá mức cho phép"),
        (errno.EIO, "ổ đĩa hoặc thiết bị báo hỏng"),
        (errno.EMFILE, "máy đang mở quá nhiều tệp"),
        (errno.ETIMEDOUT, "mất kết nối với ổ đĩa mạng"),
    ],
)
def test_a_fault_of_the_system_is_told_in_vietnamese(number: int, reason: str) -> None:
    assert str(reason_of(OSError(number, "English words"))) == reason


def test_a_fault_without_words_is_told_by_its_number() -> None:
    assert str(reason_of(OSError(9999, "English words"))) == "hệ điều hành báo lỗi số 9999"


def test_on_windows_its_own_number_is_told() -> None:
    error = OSError(9999, "English words")
    error.winerror = 1392  # type: ignore[attr-defined]
    assert str(reason_of(error)) == "hệ điều hành báo lỗi số 1392"
