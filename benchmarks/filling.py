"""One plan filled by every engine in turn, so that a busy machine is as busy for all of them."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from content import SUBJECT, plan
from dialects import DIALECTS
from engines import VANBAN, Worker
from templates import build
from visible import visible_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from engines import Engine

_WARM_UP_MS = 1500.0
_SLICE_MS = 80.0


@dataclass
class Timing:
    """How long an engine took for a document, in milliseconds: a figure for each round."""

    walls: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)

    @property
    def wall(self) -> float:
        """The median of the rounds' medians."""
        return median(self.walls)

    @property
    def cpu(self) -> float:
        """The median of the rounds' mean CPU times."""
        return median(self.cpus)


@dataclass(frozen=True)
class Bench:
    """A document of so many rows, ready to be filled by these engines (bài đo)."""

    engines: tuple[Engine, ...]
    rows: int
    folder: Path

    def prepare(self) -> None:
        """Write the templates and the data."""
        for name, dialect in DIALECTS.items():
            self._template(name).write_bytes(build(dialect))
        data = {"subject": SUBJECT, "data": plan(rows=self.rows)}
        self._data.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    def compare(self) -> dict[str, int]:
        """Return the size of what each engine makes.

        Raises:
            ValueError: an engine makes a document of another text.
        """
        sizes, texts = {}, {}
        for engine in self.engines:
            made = self.folder / f"{engine.name}.docx"
            with self._worker(engine) as worker:
                sizes[engine.name] = worker.save(made)
            texts[engine.name] = visible_text(made)
        for name, text in texts.items():
            if text != texts[VANBAN.name]:
                raise ValueError(f"{name} makes another text")
        return sizes

    def run(self, rounds: int, slices: int) -> dict[str, Timing]:
        """Return the timings; in each round every engine has a new process.

        Args:
            rounds: how many.
            slices: how often it is each engine's turn in a round.
        """
        timings = {engine.name: Timing() for engine in self.engines}
        for _ in range(rounds):
            for name, (wall, cpu) in self._round(slices).items():
                timings[name].walls.append(wall)
                timings[name].cpus.append(cpu)
        return timings

    def _round(self, slices: int) -> dict[str, tuple[float, float]]:
        walls: dict[str, list[float]] = {engine.name: [] for engine in self.engines}
        cpus = dict.fromkeys(walls, 0.0)
        with ExitStack() as stack:
            workers = [stack.enter_context(self._worker(engine)) for engine in self.engines]
            counts = [_warm(worker) for worker in workers]
            for _ in range(slices):
                for worker, count in zip(workers, counts, strict=True):
                    measured, cpu = worker.fill(count)
                    walls[worker.engine.name] += measured
                    cpus[worker.engine.name] += cpu
        return {name: (median(each), cpus[name] / len(each)) for name, each in walls.items()}

    def _worker(self, engine: Engine) -> Worker:
        return Worker(engine, self._template(engine.dialect), self._data)

    def _template(self, dialect: str) -> Path:
        return self.folder / f"template, {dialect}.docx"

    @property
    def _data(self) -> Path:
        return self.folder / f"{self.rows} rows.json"


def _warm(worker: Worker) -> int:
    """Fill until a compiler that works at run time has done so; return how many make a slice."""
    spent, last = 0.0, 0.0
    count = 1
    while spent < _WARM_UP_MS:
        walls, _ = worker.fill(count)
        spent += sum(walls)
        last = median(walls)
        count = max(1, round(_SLICE_MS / last))
    return count


def ratios(slow: Sequence[float], fast: Sequence[float]) -> list[float]:
    """Return how often as long one took as the other, round by round."""
    return [one / other for one, other in zip(slow, fast, strict=True)]
