"""The whole example year, from its raw workbooks to every paper (cả năm thi đua)."""

from __future__ import annotations

import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from time import perf_counter
from typing import Final

from tools.year.building import FOLDER
from tools.year.people import QUARTERS, UNITS
from vanban.cli.entry import run
from vanban.diagnostics.errors import DONE, FINDINGS_REMAIN
from vanban.outputs.names import safe_name

OUT: Final = Path("out/nam-2021")
LOG: Final = "nhat-ky.txt"
_HALVES: Final = 2
_MADE: Final = (DONE, FINDINGS_REMAIN)


def main() -> int:
    """Make the year and return the exit code: 0 when all was made and nothing disagrees.

    What is still to be done on derived plans and summaries is told in the log beside them.
    """
    began = perf_counter()
    if OUT.exists():
        shutil.rmtree(OUT)
    shutil.copytree(FOLDER, OUT)
    run(["movement", "status", str(OUT), "--on", "30/9/2021"])
    codes = [_quietly(command) for command in _before()]
    data = sorted(path for path in OUT.rglob("*.yaml") if path.parent not in (OUT, OUT / "tho"))
    data += sorted(OUT.glob("tong-hop-*.yaml"))
    with ProcessPoolExecutor(_HALVES) as workers:
        codes += workers.map(_make, [data[number::_HALVES] for number in range(_HALVES)])
    failed = [code for code in codes if code not in _MADE]
    failed += [code for command in _after() if (code := run(command)) != DONE]
    made = sum(1 for _ in OUT.rglob("*.docx"))
    print(f"{made} văn bản trong {OUT}, {perf_counter() - began:.0f} giây; nhật ký: {OUT / LOG}")
    return max(failed, default=DONE)


def _quietly(command: list[str]) -> int:
    """Run a command, its words going to the log."""
    with (OUT / LOG).open("a", encoding="utf-8") as log, redirect_stdout(log), redirect_stderr(log):
        return run(command)


def _before() -> list[list[str]]:
    folder = str(OUT)
    derived = [
        ["derive", f"{folder}/ke-hoach.yaml", "--unit", f"Ủy ban nhân dân {unit}", "--movement",
         folder, "-o", f"{folder}/ke-hoach-don-vi/{safe_name(unit)}.yaml"]
        for unit in UNITS
    ]  # fmt: skip
    (OUT / "ke-hoach-don-vi").mkdir()
    summed = [
        ["summarise", folder, "--period", f"Q{number}/2021", "--trace",
         f"{folder}/nguon-quy-{number}.xlsx"]
        for number in QUARTERS
    ]  # fmt: skip
    return [*summed, *derived]


def _make(data: list[Path]) -> int:
    """Make some papers beside their data; return the exit code of the first that was not made."""
    codes = [_quietly(["make", str(path), "-o", str(path.with_suffix(".docx"))]) for path in data]
    return next((code for code in codes if code not in _MADE), DONE)


def _after() -> list[list[str]]:
    folder = str(OUT)
    return [
        ["crosscheck", f"{folder}/khen-thuong", f"{folder}/dang-ky"],
        ["movement", "check", folder],
    ]


if __name__ == "__main__":
    sys.exit(main())
