"""Blanks to be filled in by pen on the printed page (chỗ để trống)."""

from __future__ import annotations

BLANK = "\u00a0" * 12
"""Room for a number or a day written by hand: at least 12 mm at 12 pt.

A space of Times New Roman is a quarter of an em wide; twelve are 12,7 mm. They do not
break and are not dots or underscores, so the pen finds a clean line.
"""
