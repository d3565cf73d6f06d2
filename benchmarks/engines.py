"""The engines that are measured, how each is started and how it is given its orders."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

HERE: Final = Path(__file__).parent
_PYTHON: Final = (sys.executable, str(HERE / "python_engines.py"))
_NODE: Final = ("node", str(HERE / "node" / "engines.mjs"))
MODULES: Final = HERE / "node" / "node_modules"


@dataclass(frozen=True)
class Engine:
    """An engine: its name, what starts it, and the dialect of its template."""

    name: str
    command: tuple[str, ...]
    dialect: str


VANBAN: Final = Engine("vanban", _PYTHON, "statements")
VANBAN_6: Final = Engine("vanban, zlib 6", _PYTHON, "statements")
DOCXTPL: Final = Engine("docxtpl", _PYTHON, "statements")
OF_NODE: Final = (
    Engine("docxtemplater", _NODE, "scopes"),
    Engine("easy-template-x", _NODE, "inline scopes"),
)


def engines() -> tuple[Engine, ...]:
    """Return every engine that can be started here, vanban first."""
    here = shutil.which("node") is not None and MODULES.is_dir()
    return (VANBAN, VANBAN_6, DOCXTPL, *(OF_NODE if here else ()))


def versions() -> Iterator[tuple[str, str]]:
    """Yield what is measured with what, by name and version."""
    from importlib.metadata import version
    from platform import python_version
    from zlib import ZLIB_RUNTIME_VERSION

    yield "Python", python_version()
    yield "zlib", ZLIB_RUNTIME_VERSION
    for name in ("vanban", "docxtpl", "python-docx", "jinja2", "lxml", "click", "pydantic"):
        yield name, version(name)
    if OF_NODE[0] in engines():
        node = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True)
        yield "Node", node.stdout.strip().removeprefix("v")
        for engine in OF_NODE:
            about = json.loads((MODULES / engine.name / "package.json").read_text(encoding="utf-8"))
            yield engine.name, about["version"]


class Worker:
    """A process of its own in which one engine fills one template with one document's data."""

    def __init__(self, engine: Engine, template: Path, data: Path) -> None:
        self.engine = engine
        self._process = subprocess.Popen(
            [*engine.command, engine.name, template, data],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def save(self, path: Path) -> int:
        """Write the document of serial number 1, and return its size."""
        return int(self._ask({"save": str(path)})["size"])

    def fill(self, count: int) -> tuple[list[float], float]:
        """Fill the template, and return each wall time and the whole CPU time in milliseconds."""
        answer = self._ask({"count": count})
        return answer["walls"], answer["cpu"]

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        ways = self._process.stdin, self._process.stdout
        if ways[0] is None or ways[1] is None:
            raise RuntimeError(self.engine.name)
        ways[0].write(f"{json.dumps(order)}\n")
        ways[0].flush()
        line = ways[1].readline()
        if not line:
            raise RuntimeError(f"{self.engine.name} has stopped; its message stands above")
        answer: dict[str, Any] = json.loads(line)
        return answer
