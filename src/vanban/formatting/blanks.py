"""Blanks to be filled in by pen on the printed page (chỗ để trống)."""

from __future__ import annotations

BLANK = "\u00a0" * 11
"""Room for a number or a day written by hand: at least 12 mm at 13 pt.

Number and date are never set smaller (Decree 30/2020, Appendix I, Part I, II.3c and II.4c).
A space of Times New Roman is a quarter of an em wide; eleven are 12.6 mm. They do not break
and are not dots or underscores, so the pen finds a clean line.
"""
