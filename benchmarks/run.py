"""Measure vanban beside its peers in one run: ``python benchmarks/run.py``.

It prints tables and ratios, and writes them as JSON. Nothing fails because
a machine is slow: the figures are there to be read.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from engines import DOCXTPL, HERE, MODULES, OF_NODE, VANBAN, VANBAN_6, engines, versions
from filling import Bench, ratios
from report import Promise, faster, table, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filling import Timing

_ROWS: Final = (100, 1_000, 10_000)
_PROGRAM: Final = {"vanban --help": 100, "vanban make": 500, "vanban make, new template": 500}
EXAMPLE: Final = HERE.parent / "examples" / "ba-to-2021" / "ke-hoach.yaml"


def main() -> None:
    """Run everything."""
    asked = _arguments()
    known = dict(versions())
    print(f"{platform.machine()}, {platform.system()} {platform.release()}")
    print(", ".join(f"{name} {version}" for name, version in known.items()), end="\n\n")
    if OF_NODE[0] not in engines():
        print(f"Without the engines of Node: run npm ci in {MODULES.parent}", end="\n\n")
    result: dict[str, Any] = {"versions": known}
    promises: list[Promise] = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        for part in (
            _one_document,
            _many_rows,
            _composing,
            _checking,
            _importing,
            _archive,
            _program,
        ):
            promises += part(folder, result, 1 if asked.quick else 5)
    print("Promises: the figure, (lowest–highest of the rounds or runs), the bound")
    print("\n".join(map(str, promises)))
    result["promises"] = [{**vars(each), "is_kept": each.is_kept} for each in promises]
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    asked.output.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"\nWritten to {asked.output}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round of each, for a first look")
    parser.add_argument("-o", "--output", type=Path, default=HERE.parent / "out" / "speed.json")
    return parser.parse_args()


def _one_document(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the plan of six pages with a table of twenty rows."""
    bench = Bench(engines(), 20, folder)
    bench.prepare()
    sizes = bench.compare()
    timings = bench.run(rounds, slices=12)
    result["one document"] = _figures(timings, sizes)
    _show("One plan, 20 rows", timings, sizes)
    for engine in bench.engines[2:]:
        bound = 40 if engine == DOCXTPL else 10
        yield _faster("one plan", engine.name, timings, bound)
    larger = (sizes[VANBAN.name] / sizes[VANBAN_6.name] - 1) * 100
    yield within("the file, larger than at zlib's level 6", [larger], 10, "%")


def _many_rows(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the plan with long tables; only vanban and docxtpl fill the longest."""
    growth = {}
    for rows in _ROWS:
        chosen = (VANBAN, DOCXTPL, *engines()[3:]) if rows == 1_000 else (VANBAN, DOCXTPL)
        bench = Bench(chosen, rows, folder)
        bench.prepare()
        sizes = bench.compare()
        timings = bench.run(min(rounds, 2) if rows > 1_000 else rounds, slices=3)
        result[f"{rows} rows"] = _figures(timings, sizes)
        _show(f"{rows} rows", timings, sizes)
        growth[rows] = timings[VANBAN.name].cpu / rows * 1e3
        if rows == 1_000:
            yield _faster("1,000 rows", DOCXTPL.name, timings, 10)
    per_row = [(f"{rows} rows", [each]) for rows, each in growth.items()]
    print(table("vanban, a row of", ["CPU µs"], per_row), end="\n\n")
    yield within(
        "a row of 10,000 rows, against one of 1,000", [growth[10_000] / growth[1_000]], 2, "×"
    )


def _composing(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the road of the real plan inside one process."""
    del folder
    found: list[dict[str, float]] = [_ask("composing.py", EXAMPLE) for _ in range(rounds)]
    result["the real plan"] = found
    rows = [(name, [median(each[name] for each in found)]) for name in found[0]]
    print(table("The real plan", ["CPU ms, bytes"], rows), end="\n\n")
    yield within("composing the real plan's context", [each["compose"] for each in found], 5, "ms")
    larger = (found[0]["size"] / found[0]["size at level 6"] - 1) * 100
    yield within("the real plan's file, larger than at level 6", [larger], 10, "%")


def _checking(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the check of plans of 6, 48 and 198 pages."""
    del folder
    found: list[dict[str, float]] = [_ask("checking.py", EXAMPLE) for _ in range(min(rounds, 3))]
    result["checking"] = found
    rows = [(name, [median(each[name] for each in found)]) for name in found[0]]
    print(table("The check", ["CPU ms"], rows), end="\n\n")
    yield within("checking the real plan", [each["6 pages"] for each in found], 150, "ms")
    yield within("checking 198 pages", [each["198 pages"] for each in found], 3_000, "ms")
    growth = [each["198 pages"] / 198 / (each["48 pages"] / 48) for each in found]
    yield within("a page of 198, against one of 48", growth, 1.5, "×")


def _importing(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the import of past papers of 7 and 203 pages, as text."""
    del folder
    text = EXAMPLE.with_name("ban-goc.txt")
    found: list[dict[str, float]] = [_ask("importing.py", text) for _ in range(min(rounds, 3))]
    result["importing"] = found
    rows = [(name, [median(each[name] for each in found)]) for name in found[0]]
    print(table("The import", ["CPU ms"], rows), end="\n\n")
    word = [each["7 pages of Word"] for each in found]
    yield within("importing a Word file of 7 pages", word, 200, "ms")
    yield within("importing a text of 7 pages", [each["7 pages"] for each in found], 100, "ms")
    growth = [each["203 pages"] / 203 / (each["7 pages"] / 7) for each in found]
    yield within("a page of 203, against one of 7", growth, 1.5, "×")


def _archive(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure a collection of 10,000 papers; a first look takes 2,000."""
    found = _ask("archive.py", folder / "archive", 10_000 if rounds > 1 else 2_000)
    result["archive"] = found
    print(table("A collection", [""], [(name, [each]) for name, each in found.items()]), end="\n\n")
    per_paper = 1e3 / found["added a second of CPU time"]
    yield within("adding a paper to a collection: process time", [per_paper], 10, "ms")
    searches = [each for name, each in found.items() if name.startswith("find ")]
    yield within("the slowest search in it: process time", [max(searches)], 50, "ms")


def _program(folder: Path, result: dict[str, Any], rounds: int) -> Iterator[Promise]:
    """Measure the program from its start to its end."""
    if not hasattr(os, "wait4"):
        print("This system does not tell what a program took", end="\n\n")
        return
    found = _ask("program.py", folder, 5 * rounds, 2 * rounds)
    result["program"] = found
    rows = [(name, [median(each) for each in runs.values()]) for name, runs in found.items()]
    print(table("The program", ["process ms", "wall ms", "peak MB"], rows), end="\n\n")
    for state in ("", ", cold"):
        for name, bound in _PROGRAM.items():
            what = f"{name}{state or ', warm'}: process time"
            yield within(what, found[f"{name}{state}"]["cpus"], bound, "ms")
    for name in list(_PROGRAM)[1:]:
        yield within(f"{name}: peak memory", found[name]["peaks"], 80, "MB")


def _ask(script: str, *arguments: object) -> Any:
    """Return what a script of ours prints, from a process of its own."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(answer.stdout)


def _faster(what: str, name: str, timings: dict[str, Timing], bound: float) -> Promise:
    """Return the promise to be faster, by wall time or CPU time, whichever tells the less."""
    ours, theirs = timings[VANBAN.name], timings[name]
    both = zip(ratios(theirs.walls, ours.walls), ratios(theirs.cpus, ours.cpus), strict=True)
    return faster(f"{what}, against {name}", [min(pair) for pair in both], bound)


def _show(heading: str, timings: dict[str, Timing], sizes: dict[str, int]) -> None:
    ours = timings[VANBAN.name]
    rows = [
        (
            name,
            [each.wall, each.cpu, each.wall / ours.wall, each.cpu / ours.cpu, sizes[name] / 1024],
        )
        for name, each in timings.items()
    ]
    print(table(heading, ["wall ms", "CPU ms", "wall ×", "CPU ×", "KB"], rows), end="\n\n")


def _figures(timings: dict[str, Timing], sizes: dict[str, int]) -> dict[str, Any]:
    return {name: {**vars(each), "size": sizes[name]} for name, each in timings.items()}


if __name__ == "__main__":
    main()
