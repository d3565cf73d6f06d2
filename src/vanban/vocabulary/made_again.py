"""What the foot of a paper says that was made again from data (dấu tái lập)."""

from __future__ import annotations

from typing import Final

MADE_AGAIN: Final = "Bản tái lập từ dữ liệu; không thay thế bản gốc"
"""Ours, and no part of the paper: whoever reads a page back must know it."""
