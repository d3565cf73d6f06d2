"""The whole example year, from its raw workbooks to every paper (cả năm thi đua)."""

from __future__ import annotations

import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Final

from tools.year.building import FOLDER
from tools.year.people import QUARTERS, UNITS
from vanban.cli.entry import run
from vanban.outputs.names import safe_name

OUT: Final = Path("out/nam-2021")
_HALVES: Final = 2


def main() -> int:
    """Make the year and return the exit code: 0 when all was made and nothing disagrees."""
    began = perf_counter()
    if OUT.exists():
        shutil.rmtree(OUT)
    shutil.copytree(FOLDER, OUT)
    codes = [run(command) for command in _before()]
    data = sorted(path for path in OUT.rglob("*.yaml") if path.parent not in (OUT, OUT / "tho"))
    data += sorted(OUT.glob("tong-hop-*.yaml"))
    with ProcessPoolExecutor(_HALVES) as workers:
        codes += workers.map(_make, [data[number::_HALVES] for number in range(_HALVES)])
    codes += [run(command) for command in _after()]
    made = sum(1 for _ in OUT.rglob("*.docx"))
    print(f"{made} văn bản trong {OUT}, {perf_counter() - began:.0f} giây")
    return max(codes)


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
    return [["movement", "status", folder, "--on", "30/9/2021"], *summed, *derived]


def _make(data: list[Path]) -> int:
    """Make some papers beside their data, without words; what is amiss is told by the commands."""
    codes = [run(["make", str(path), "-o", str(path.with_suffix(".docx"))]) for path in data]
    return max(codes)


def _after() -> list[list[str]]:
    folder = str(OUT)
    return [
        ["crosscheck", f"{folder}/khen-thuong", f"{folder}/dang-ky"],
        ["movement", "check", folder],
    ]


if __name__ == "__main__":
    sys.exit(main())
