"""The command line speaks through compiled catalogues: compile those that are old."""

from __future__ import annotations

from tools import catalogues

catalogues.compile_old()
